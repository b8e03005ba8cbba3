use std::borrow::Cow;

use super::said;

/// A list of ingredients, if the field says anything: [`said`], without the underscores that Open Food Facts has around
/// allergens (`farine de _blé_`, `_Soja_lecithin`). On a pack they are bold letters; which allergens there are is said by
/// fields of their own.
///
/// An underscore that opens or closes nothing stays.
pub fn ingredients(field: &str) -> Option<Cow<'_, str>> {
    let said = said(field)?;
    Some(match unmarked(&said) {
        Some(unmarked) => Cow::Owned(unmarked),
        None => said,
    })
}

/// The text without its marks, if it has any.
fn unmarked(text: &str) -> Option<String> {
    text.find('_')?;
    let mut rest = text;
    let mut unmarked = String::with_capacity(text.len());
    while let Some((before, after)) = rest.split_once('_') {
        unmarked.push_str(before);
        match after.split_once('_') {
            Some((marked, beyond)) if is_words(marked) => {
                unmarked.push_str(marked);
                rest = beyond;
            }
            _ => {
                unmarked.push('_');
                rest = after;
            }
        }
    }
    unmarked.push_str(rest);
    Some(unmarked)
}

/// Whether this can be what is marked: words, close to the marks.
fn is_words(marked: &str) -> bool {
    !marked.is_empty() && !marked.starts_with(char::is_whitespace) && !marked.ends_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_lose_the_marks_around_them() {
        for (field, text) in [
            ("farine de _blé_ (_gluten_), sel", "farine de blé (gluten), sel"),
            ("_Lait_", "Lait"),
            ("_crème de lait_ 3 %", "crème de lait 3 %"),
            ("_Soja_lecithin, Voll_milch_pulver", "Sojalecithin, Vollmilchpulver"),
            ("_Milk_ ,Cheese", "Milk ,Cheese"),
            ("flocons d'_avoine_", "flocons d'avoine"),
            ("&quot;_oat_&quot;", "\"oat\""),
            ("_wheat flour, salt", "_wheat flour, salt"),
            ("a _ b _ c", "a _ b _ c"),
            ("__milk__", "_milk_"),
            ("_ _milk_", "_ milk"),
            ("oats", "oats"),
        ] {
            assert_eq!(ingredients(field).as_deref(), Some(text), "{field}");
        }
        assert_eq!(ingredients(" "), None);
    }

    proptest! {
        #[test]
        fn nothing_but_underscores_goes(text in "[_ a-c,]{0,30}") {
            let letters = |text: &str| text.replace('_', "");
            let unmarked = ingredients(&text).unwrap_or_default().into_owned();
            prop_assert_eq!(letters(&unmarked), letters(text.trim()));
        }
    }
}
