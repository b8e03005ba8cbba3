use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const COLUMNS: &str = "code\tproduct_name_pt\tproduct_name\tgeneric_name\tproduct_name_en\tbrands\tbrand_owner\tquantity\t\
    ingredients_text\tallergens\ttraces\ttraces_tags\tdata_quality_errors_tags\tenergy-kj_100g\tenergy_100g\t\
    energy-kcal_100g\tfat_100g\tsaturated-fat_100g\tcarbohydrates_100g\tsugars_100g\tfiber_100g\tproteins_100g\t\
    salt_100g\tsodium_100g\tsomething_new";

fn format() -> OpenFoodFacts {
    OpenFoodFacts::header(COLUMNS.as_bytes()).unwrap()
}

/// A line with these columns filled.
fn line(fields: &[(&str, &str)]) -> String {
    let value = |column: &str| {
        fields
            .iter()
            .find(|(name, _)| *name == column)
            .map_or("", |(_, value)| value)
    };
    COLUMNS.split('\t').map(value).collect::<Vec<_>>().join("\t")
}

fn read(fields: &[(&str, &str)]) -> Result<(StatedProduct, LeftOut), Rejected> {
    let mut left_out = LeftOut::default();
    let product = format().product(line(fields).as_bytes(), 2, &mut left_out)?;
    Ok((product, left_out))
}

const OATS: [(&str, &str); 2] = [("code", "5601234567892"), ("product_name", "Oats")];

fn oats(more: &[(&str, &str)]) -> (Value, LeftOut) {
    let (product, left_out) = read(&[&OATS, more].concat()).unwrap();
    (serde_json::from_str(&product.label).unwrap(), left_out)
}

#[test]
fn a_line_is_a_product() {
    let (product, left_out) = read(&[
        ("code", "5601234567892"),
        ("product_name", " Oats "),
        ("brands", "Mill,Other"),
        ("brand_owner", "Mill Ltd"),
        ("quantity", "500 g"),
        ("ingredients_text", "Oats."),
        ("allergens", "en:gluten"),
        ("traces_tags", "en:nuts,en:gluten"),
        ("energy-kj_100g", "1557"),
        ("fat_100g", "6.9"),
        ("salt_100g", "0.01"),
    ])
    .unwrap();
    assert_eq!(product.gtin.as_str(), "05601234567892");
    assert_eq!((product.name.as_str(), product.line), ("Oats", 2));
    assert_eq!(product.brand_name.as_deref(), Some("Mill,Other"));
    assert_eq!(product.quantity.as_deref(), Some("500 g"));
    assert_eq!(
        product.source_url.as_deref(),
        Some("https://world.openfoodfacts.org/product/5601234567892")
    );
    assert_eq!(
        serde_json::from_str::<Value>(&product.label).unwrap(),
        json!({
            "ingredients": "Oats.",
            "allergens": {"contains": ["gluten"], "mayContain": ["nuts"]},
            "nutritionPer100g": {"energyKj": 1557.0, "fat": 6.9, "salt": 0.01},
        })
    );
    assert_eq!(left_out, LeftOut::default());
}

#[test]
fn what_is_no_product_is_rejected_with_the_reason() {
    fn with(column: &str, value: &str) -> Result<(), &'static str> {
        let fields: Vec<_> = [(column, value)].into_iter().chain(OATS).collect();
        read(&fields).map(drop).map_err(|rejected| rejected.code())
    }
    for (code, reason) in [
        ("", "not_a_gtin"),
        ("1234567", "not_a_gtin"),
        ("123456789012345", "not_a_gtin"),
        ("56012E4567892", "not_a_gtin"),
        ("0000000000000", "zero_code"),
        ("5601234567893", "check_digit"),
    ] {
        assert_eq!(with("code", code), Err(reason), "{code}");
    }
    assert_eq!(with("product_name", "  "), Err("no_name"));
    assert_eq!(with("product_name", &"x".repeat(301)), Err("text"));
    assert_eq!(with("product_name", "a\0b"), Err("text"));
    let mut left_out = LeftOut::default();
    let mut rejected = |line: &[u8]| format().product(line, 2, &mut left_out).unwrap_err().code();
    assert_eq!(rejected(b"5601234567892\tOats"), "columns");
    assert_eq!(rejected(&[line(&OATS).as_bytes(), b"\t"].concat()), "columns");
    assert_eq!(rejected(b"\xff"), "not_utf8");
}

#[test]
fn zeros_before_a_code_come_and_go() {
    for code in ["36000291452", "036000291452", "0036000291452", "00036000291452"] {
        let (product, _) = read(&[("code", code), ("product_name", "x")]).unwrap();
        assert_eq!(product.gtin.as_str(), "00036000291452");
    }
    let (product, _) = read(&[("code", "96385074"), ("product_name", "x")]).unwrap();
    assert_eq!(product.gtin.as_str(), "00000096385074");
}

#[test]
fn a_name_is_taken_in_the_best_language_there_is() {
    let mut names = vec![
        ("code", "5601234567892"),
        ("product_name", "Avoine"),
        ("product_name_en", "Oats"),
        ("product_name_pt", "Aveia"),
        ("generic_name", "Flakes"),
    ];
    for expected in ["Avoine", "Oats", "Aveia", "Flakes"] {
        assert_eq!(read(&names).unwrap().0.name, expected);
        names.remove(1);
    }
}

#[test]
fn energy_and_salt_are_converted() {
    let nutrition = |more: &[(&str, &str)]| oats(more).0["nutritionPer100g"].clone();
    assert_eq!(
        nutrition(&[("energy_100g", "100"), ("energy-kcal_100g", "1")]),
        json!({"energyKj": 100.0})
    );
    assert_eq!(nutrition(&[("energy-kcal_100g", "100")]), json!({"energyKj": 418.4}));
    assert_eq!(nutrition(&[("sodium_100g", "0.4")]), json!({"salt": 1.0}));
    assert_eq!(
        nutrition(&[("sodium_100g", "0.4"), ("salt_100g", "1.1")]),
        json!({"salt": 1.1})
    );
}

#[test]
fn nutrition_that_cannot_be_true_is_left_out() {
    for impossible in [
        ("fat_100g", "101"),
        ("salt_100g", "-1"),
        ("fat_100g", "much"),
        ("fat_100g", "NaN"),
        ("energy_100g", "inf"),
        ("saturated-fat_100g", "2"),
        ("data_quality_errors_tags", "en:nutrition-value-total-over-105"),
        (
            "data_quality_errors_tags",
            "en:x,en:energy-value-in-kcal-does-not-match",
        ),
    ] {
        let (label, left_out) = oats(&[impossible, ("fat_100g", "1"), ("sugars_100g", "1")]);
        assert_eq!((label, left_out.nutrition), (json!({}), 1), "{impossible:?}");
    }
    // Nothing was there to be left out.
    assert_eq!(oats(&[("data_quality_errors_tags", "en:nutrition-x")]).1.nutrition, 0);
}

#[test]
fn unknown_allergens_are_not_none() {
    let allergens = |more: &[(&str, &str)]| {
        let (label, left_out) = oats(more);
        (label["allergens"].clone(), left_out.allergens)
    };
    assert_eq!(allergens(&[]), (Value::Null, 0));
    assert_eq!(allergens(&[("traces_tags", "en:nuts")]), (Value::Null, 0));
    assert_eq!(allergens(&[("allergens", "de:Molke")]), (Value::Null, 1));
    assert_eq!(
        allergens(&[("allergens", "en:none"), ("traces", "en:sesame-seeds")]),
        (json!({"contains": [], "mayContain": ["sesame"]}), 0)
    );
    assert_eq!(allergens(&[("allergens", "en:milk, de:Molke ,")]), (Value::Null, 1));
}

#[test]
fn long_texts_are_left_out_and_the_product_stays() {
    let (product, left_out) = read(
        &[
            OATS.as_slice(),
            &[
                ("quantity", &"1".repeat(101)),
                ("brands", &format!("Mill, {}", "x".repeat(200))),
                ("ingredients_text", &"x".repeat(10_001)),
            ],
        ]
        .concat(),
    )
    .unwrap();
    assert_eq!(
        (product.quantity, product.label.as_str(), left_out.texts),
        (None, "{}", 2)
    );
    assert_eq!(product.brand_name.as_deref(), Some("Mill"));
}

#[test]
fn a_file_of_other_columns_is_refused() {
    for header in ["", "product_name\tbrands", "code\tbrands", "{}"] {
        assert!(OpenFoodFacts::header(header.as_bytes()).is_err(), "{header}");
    }
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(text in ".*", fields in proptest::collection::vec("[0-9.e-]{0,14}|en:[a-z]{0,6}", 25)) {
        let mut left_out = LeftOut::default();
        let _ = format().product(text.as_bytes(), 2, &mut left_out);
        let _ = format().product(fields.join("\t").as_bytes(), 2, &mut left_out);
        let _ = OpenFoodFacts::header(text.as_bytes());
    }
}
