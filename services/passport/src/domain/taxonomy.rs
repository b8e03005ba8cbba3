//! Words of Open Food Facts' taxonomies, which stand in its export and in its API: `en:glass-bottle`, or, of what no
//! taxonomy has yet, `fr:Bouteille en verre`.
use std::collections::BTreeSet;

use super::label::{Allergen, Allergens};

/// The tag of a product that declares none.
const NONE: &str = "en:none";

/// What the taxonomy has beyond the fourteen, for the rules of other countries.
const OTHERS: [&str; 12] = [
    "en:apple",
    "en:banana",
    "en:beef",
    "en:chicken",
    "en:gelatin",
    "en:kiwi",
    "en:matsutake",
    "en:orange",
    "en:peach",
    "en:pork",
    "en:red-caviar",
    "en:yamaimo",
];

/// A tag as a person reads it: without its language, and with blanks.
pub fn words(tag: &str) -> String {
    without_language(tag).replace('-', " ")
}

/// What is declared, if it is known. Traces alone do not say what is in the product, and no tag at all may mean that
/// nobody filled the list: then nothing is known, which is safer than "contains none". Nor is it where a tag cannot be
/// read, since people also type words that are in no taxonomy: the rest would look like all that there is. Such tags are
/// told to `unknown`.
pub fn allergens<'t>(
    declared: impl IntoIterator<Item = &'t str>,
    traces: impl IntoIterator<Item = &'t str>,
    mut unknown: impl FnMut(),
) -> Option<Allergens> {
    let mut all_read = true;
    let mut read = |tags: &mut dyn Iterator<Item = &'t str>| {
        let (mut said, mut codes) = (false, BTreeSet::new());
        for tag in tags.filter(|tag| !tag.is_empty()) {
            match allergen(tag) {
                Some(code) => said |= codes.insert(code),
                None if tag == NONE => said = true,
                None if OTHERS.contains(&tag) => {}
                None => {
                    all_read = false;
                    unknown();
                }
            }
        }
        said.then_some(codes)
    };
    let contains = read(&mut declared.into_iter());
    let traces = read(&mut traces.into_iter()).unwrap_or_default();
    let contains = contains.filter(|_| all_read)?;
    let may_contain = traces.difference(&contains).copied().collect();
    Some(Allergens { contains, may_contain })
}

/// The regulation's code of a tag. The taxonomy's canonical entries are English, and more than the fourteen of Annex II
/// of Regulation (EU) No 1169/2011: other countries want others.
fn allergen(tag: &str) -> Option<Allergen> {
    Some(match tag.strip_prefix("en:")? {
        "gluten" => Allergen::Gluten,
        "crustaceans" => Allergen::Crustaceans,
        "eggs" => Allergen::Eggs,
        "fish" => Allergen::Fish,
        "peanuts" => Allergen::Peanuts,
        "soybeans" => Allergen::Soybeans,
        "milk" => Allergen::Milk,
        "nuts" => Allergen::Nuts,
        "celery" => Allergen::Celery,
        "mustard" => Allergen::Mustard,
        "sesame-seeds" => Allergen::Sesame,
        "sulphur-dioxide-and-sulphites" => Allergen::Sulphites,
        "lupin" => Allergen::Lupin,
        "molluscs" => Allergen::Molluscs,
        _ => return None,
    })
}

fn without_language(tag: &str) -> &str {
    let tag = tag.trim();
    match tag.split_once(':') {
        Some((code, word)) if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()) => word,
        _ => tag,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_words() {
        for (tag, read) in [
            ("en:glass-bottle", "glass bottle"),
            ("fr:Bouteille en verre", "Bouteille en verre"),
            ("France", "France"),
            ("a:b", "a:b"),
        ] {
            assert_eq!(words(tag), read);
        }
    }

    #[test]
    fn only_the_fourteen_are_allergens_of_ours() {
        let declared = ["en:sesame-seeds", "en:orange", ""];
        let read = allergens(declared, ["en:sesame-seeds", "en:nuts"], || panic!("all are known")).unwrap();
        assert_eq!(read.contains, [Allergen::Sesame].into());
        assert_eq!(read.may_contain, [Allergen::Nuts].into());
    }

    #[test]
    fn what_cannot_be_read_makes_the_rest_no_whole_list() {
        for unread in ["fr:lait", "milk", "en:Milk", "de:Wheyproteinkonzentrat", "en:whey"] {
            for (declared, traces) in [
                (vec!["en:gluten", unread], vec![]),
                (vec!["en:none", unread], vec![]),
                (vec!["en:gluten"], vec!["en:nuts", unread]),
            ] {
                let mut unknown = 0;
                assert_eq!(allergens(declared, traces, || unknown += 1), None, "{unread}");
                assert_eq!(unknown, 1);
            }
        }
    }

    #[test]
    fn nothing_said_is_not_none() {
        let read = |declared: &[&'static str], traces: &[&'static str]| {
            allergens(declared.iter().copied(), traces.iter().copied(), || ())
        };
        assert_eq!(read(&[], &["en:milk"]), None);
        assert_eq!(read(&["en:none"], &["en:none"]), Some(Allergens::default()));
        assert_eq!(
            read(&["en:none"], &["en:milk"]).unwrap().may_contain,
            [Allergen::Milk].into()
        );
    }
}
