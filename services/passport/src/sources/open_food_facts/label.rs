use super::document::Product;
use super::text::fitting;
use crate::domain::label::Allergens;
use crate::domain::{DigitalLabel, open_food_facts, taxonomy};

/// What stands on a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundLabel {
    /// The product's name.
    pub name: String,
    /// The brand as contributors write it.
    pub brand_name: Option<String>,
    /// How much is in the pack.
    pub quantity: Option<String>,
    /// What the law wants on it.
    pub label: DigitalLabel,
}

/// What an answer says of the pack, if it names the product. What cannot be true is left out, and so is a list of
/// ingredients that is longer than the catalog takes: half of one would hide what the other half says.
pub fn label(product: &Product<'_>) -> Option<FoundLabel> {
    let names = [
        "product_name",
        "product_name_en",
        "abbreviated_product_name",
        "generic_name",
    ];
    let name = fitting(&names.into_iter().find_map(|member| product.said(member))?, 300)?;
    let errors = product.texts("data_quality_errors_tags");
    let nutrition = open_food_facts::nutrition(|figure| product.figure(figure), errors).unwrap_or(None);
    let (brands, owner) = (product.said("brands"), product.said("brand_owner"));
    let brand = open_food_facts::brand(brands.as_deref(), owner.as_deref());
    Some(FoundLabel {
        name,
        brand_name: brand.and_then(|brand| fitting(brand, 200)),
        quantity: product.text("quantity", 100),
        label: DigitalLabel {
            ingredients: ingredients(product),
            allergens: allergens(product),
            nutrition,
        },
    })
}

fn ingredients(product: &Product<'_>) -> Option<String> {
    fitting(
        &open_food_facts::ingredients(product.field("ingredients_text")?)?,
        10_000,
    )
}

fn allergens(product: &Product<'_>) -> Option<Allergens> {
    taxonomy::allergens(product.texts("allergens_tags"), product.texts("traces_tags"), || ())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::document::Answer;
    use super::*;
    use crate::domain::label::Allergen;

    fn read(product: &Value) -> Option<FoundLabel> {
        let answer = json!({"status": 1, "product": product}).to_string();
        let answer = Answer::read(answer.as_bytes()).unwrap();
        label(&answer.product().unwrap().unwrap())
    }

    #[test]
    fn what_is_there_is_read() {
        let read = read(&json!({
            "product_name": " Oats ", "brands": "Mill", "quantity": "500 g", "ingredients_text": "Oats.",
            "allergens_tags": ["en:gluten"], "traces_tags": ["en:gluten", "en:nuts", "en:orange"],
            "nutriments": {"energy-kj_100g": 1557, "energy_100g": 1, "fat_100g": "6.9", "salt_100g": 0},
        }))
        .unwrap();
        assert_eq!((read.name.as_str(), read.brand_name.as_deref()), ("Oats", Some("Mill")));
        let allergens = read.label.allergens.unwrap();
        assert_eq!(allergens.contains, [Allergen::Gluten].into());
        assert_eq!(allergens.may_contain, [Allergen::Nuts].into());
        let nutrition = read.label.nutrition.unwrap();
        assert_eq!(
            (nutrition.energy_kj, nutrition.fat, nutrition.salt),
            (Some(1557.0), Some(6.9), Some(0.0))
        );
    }

    #[test]
    fn what_cannot_be_is_left_out() {
        let read = read(&json!({
            "product_name": "", "generic_name": "Oats", "ingredients_text": "x".repeat(10_001),
            "allergens_tags": [], "traces_tags": ["en:milk"], "nutriments": {"fat_100g": 690},
        }))
        .unwrap();
        assert_eq!(read.name, "Oats");
        assert_eq!(read.label, DigitalLabel::default());
    }

    #[test]
    fn without_a_name_there_is_no_label() {
        assert_eq!(read(&json!({"ingredients_text": "Oats."})), None);
    }
}
