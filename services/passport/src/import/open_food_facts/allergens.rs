use super::columns::Row;
use crate::domain::label::{Allergen, Allergens};
use crate::import::LeftOut;

/// The tag of a product that declares none.
const NONE: &str = "en:none";

/// The allergens, if any are declared. Traces alone do not say what is in the product, and an empty column may mean that
/// nobody filled it: then nothing is known, which is safer than "contains none".
pub(super) fn of(row: &Row<'_>, left_out: &mut LeftOut) -> Option<Allergens> {
    let mut declared = false;
    let mut allergens = Allergens::default();
    for tag in row.allergens() {
        match code(tag) {
            Some(allergen) => {
                declared = true;
                allergens.contains.insert(allergen);
            }
            None if tag == NONE => declared = true,
            None => left_out.allergens += 1,
        }
    }
    if !declared {
        return None;
    }
    for tag in row.traces() {
        match code(tag) {
            Some(allergen) if allergens.contains.contains(&allergen) => {}
            Some(allergen) => {
                allergens.may_contain.insert(allergen);
            }
            None if tag == NONE => {}
            None => left_out.allergens += 1,
        }
    }
    Some(allergens)
}

/// The regulation's code of a tag of Open Food Facts' taxonomy. People also type words that are in no taxonomy.
fn code(tag: &str) -> Option<Allergen> {
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
