//! As many products as a test wants, each with an answer that follows from its number.
//!
//! Their GTINs are those of GS1's range for use inside a company (prefix 29): no pack in a shop has one. Of ten
//! products in a row, the one whose number ends in 0 has no food category, that in 1 is not known, that in 2 has only a
//! category near to it; the others have one of their own. The kinds of food are the codes 90000 to 90039, of which
//! Agribalyse does not know the last.
use serde_json::{Value, json};

/// How many there are.
pub const PRODUCTS: u64 = 10_000_000_000;

const FOODS: u64 = 40;
const FIRST_FOOD: u64 = 90_000;

/// The 13-digit GTIN of a product.
///
/// # Panics
/// Unless the number is below [`PRODUCTS`].
pub fn gtin(number: u64) -> String {
    assert!(number < PRODUCTS, "there is no product {number}");
    let body = format!("29{number:010}");
    let sum: u64 = body
        .bytes()
        .rev()
        .zip([3, 1].into_iter().cycle())
        .map(|(digit, weight)| u64::from(digit - b'0') * weight)
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// What Open Food Facts says of a barcode of the range.
pub(crate) fn product(code: &str) -> Option<Value> {
    let number: u64 = code.strip_prefix("29")?.get(..10)?.parse().ok()?;
    if gtin(number) != code || number % 10 == 1 {
        return None;
    }
    let food = FIRST_FOOD + number % FOODS;
    let categories = match number % 10 {
        0 => json!({}),
        2 => json!({"agribalyse_proxy_food_code:en": food.to_string()}),
        _ => json!({"agribalyse_food_code:en": food.to_string(), "ciqual_food_code:en": food.to_string()}),
    };
    Some(json!({
        "code": code,
        "product_name": format!("Test product {number}"),
        "brands": "Test kitchen",
        "quantity": format!("{} g", 100 + number % 900),
        "ingredients_text": "Whole grain oats.",
        "allergens_tags": ["en:gluten"],
        "traces_tags": ["en:nuts"],
        "nutriments": {"energy-kj_100g": 1500, "fat_100g": 7, "carbohydrates_100g": 58.5, "sugars_100g": 1, "salt_100g": 0.1},
        "origins": "Portugal",
        "manufacturing_places": "Porto",
        "packagings": [{"shape": "en:bag", "material": "en:paper", "number_of_units": 1}],
        "stores": "",
        "countries": "Portugal",
        "labels": "",
        "categories_properties": categories,
    }))
}

/// What Agribalyse says of a kind of food of the range.
pub(crate) fn food(code: &str) -> Option<Value> {
    let number: u64 = code.parse().ok()?;
    let index = number.checked_sub(FIRST_FOOD).filter(|index| *index < FOODS - 1)?;
    let tenths = u32::try_from(index).ok()?;
    Some(json!({
        "Code_AGB": code,
        "Code_CIQUAL": code,
        "Nom_du_Produit_en_Français": format!("Aliment d'essai {index}"),
        "LCI_Name": format!("Test food {index}"),
        "DQR": 2.5,
        "Score_unique_EF": 0.1,
        "Changement_climatique": f64::from(tenths) / 10.0,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_right() {
        // 2900000000000: 2·1 + 9·3 = 29, so 1.
        assert_eq!(gtin(0), "2900000000001");
        for number in [0, 7, 4_711, PRODUCTS - 1] {
            let code = gtin(number);
            let sum: u32 = code
                .bytes()
                .zip([1, 3].into_iter().cycle())
                .map(|(digit, weight)| u32::from(digit - b'0') * weight)
                .sum();
            assert_eq!((code.len(), sum % 10), (13, 0), "{code}");
        }
    }

    #[test]
    fn only_the_range_is_known() {
        assert!(product(&gtin(3)).is_some() && product(&gtin(1)).is_none());
        for code in ["2900000000000", "29", "5601234567892", "", "29000000000é"] {
            assert_eq!(product(code), None, "{code}");
        }
        assert!(food("90000").is_some() && food("90038").is_some());
        for code in ["90039", "89999", "x"] {
            assert_eq!(food(code), None, "{code}");
        }
    }
}
