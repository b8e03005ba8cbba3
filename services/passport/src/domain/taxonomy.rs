//! Words of Open Food Facts' taxonomies, which stand in its export and in its API: `en:glass-bottle`, or, of what no
//! taxonomy has yet, `fr:Bouteille en verre`.
use std::collections::BTreeSet;

use super::label::{Allergen, Allergens};

/// The tag of a product that declares none.
const NONE: &str = "en:none";

/// A tag as a person reads it: without its language, and with blanks.
pub fn words(tag: &str) -> String {
    without_language(tag).replace('-', " ")
}

/// What is declared, if anything is. Traces alone do not say what is in the product, and no tag at all may mean that
/// nobody filled the list: then nothing is known, which is safer than "contains none". Tags that name none of the
/// fourteen are told to `unknown`; people also type words that are in no taxonomy.
pub fn allergens<'t>(
    declared: impl IntoIterator<Item = &'t str>,
    traces: impl IntoIterator<Item = &'t str>,
    mut unknown: impl FnMut(),
) -> Option<Allergens> {
    let mut read = |tags: &mut dyn Iterator<Item = &'t str>| {
        let (mut said, mut codes) = (false, BTreeSet::new());
        for tag in tags {
            match allergen(tag) {
                Some(code) => said |= codes.insert(code),
                None if tag == NONE => said = true,
                None => unknown(),
            }
        }
        said.then_some(codes)
    };
    let contains = read(&mut declared.into_iter())?;
    let traces = read(&mut traces.into_iter()).unwrap_or_default();
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
        let mut unknown = 0;
        let read = allergens(
            ["en:sesame-seeds", "en:orange", "fr:lait", "milk", "en:Milk", ""],
            ["en:sesame-seeds", "en:nuts", "noix"],
            || unknown += 1,
        )
        .unwrap();
        assert_eq!(read.contains, [Allergen::Sesame].into());
        assert_eq!(read.may_contain, [Allergen::Nuts].into());
        assert_eq!(unknown, 6);
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
