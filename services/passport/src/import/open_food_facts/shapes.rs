//! Rows of our own with the shapes that the published export has: more than two hundred columns, most of them empty,
//! quotes that quote nothing, text of every script, figures with as many digits as a division gives.
use serde_json::{Value, json};

use super::*;

/// The columns that are read, and how many that are not stand before each.
const READ: [&str; 20] = [
    "code",
    "product_name",
    "abbreviated_product_name",
    "generic_name",
    "quantity",
    "brands",
    "ingredients_text",
    "allergens",
    "traces",
    "traces_tags",
    "brand_owner",
    "data_quality_errors_tags",
    "energy-kj_100g",
    "energy-kcal_100g",
    "energy_100g",
    "fat_100g",
    "saturated-fat_100g",
    "carbohydrates_100g",
    "sugars_100g",
    "salt_100g",
];
const BETWEEN: usize = 10;

fn spread<'a>(value: impl Fn(&str) -> &'a str, other: impl Fn(usize) -> String) -> String {
    let columns = READ.iter().enumerate().flat_map(|(place, column)| {
        let others = (1..=BETWEEN).map(move |number| place * BETWEEN + number);
        [value(column).to_owned()].into_iter().chain(others.map(&other))
    });
    columns.collect::<Vec<_>>().join("\t")
}

fn read(fields: &[(&str, &str)]) -> Result<(StatedProduct, Value, LeftOut), &'static str> {
    let names = spread(
        |column| READ.iter().find(|name| **name == column).copied().unwrap_or_default(),
        |number| format!("other_{number}"),
    );
    let format = OpenFoodFacts::header(names.as_bytes()).unwrap();
    let value = |column: &str| {
        fields
            .iter()
            .find(|(name, _)| *name == column)
            .map_or("", |(_, value)| *value)
    };
    // The last columns are empty, as they mostly are; some others hold what nobody reads.
    let row = spread(value, |number| {
        if number % 7 == 3 {
            "17.52 \"".to_owned()
        } else {
            String::new()
        }
    });
    let mut left_out = LeftOut::default();
    let product = format
        .product(row.as_bytes(), 2, &mut left_out)
        .map_err(|rejected| rejected.code())?;
    let label = serde_json::from_str(&product.label).unwrap();
    Ok((product, label, left_out))
}

fn product<'a>(more: &[(&'a str, &'a str)]) -> (StatedProduct, Value, LeftOut) {
    let known = [("code", "0009520000002"), ("product_name", "x")];
    read(&[more, &known].concat()).unwrap()
}

#[test]
fn a_tab_parts_columns_and_a_quote_is_a_quote() {
    for text in [
        "\"More information inside\"",
        "Vinegar (\"aceto di vino\") 60%, must",
        "\"Never closed",
        "Œufs_ de poules • Süßstoff – l’eau",
        "Овсяные хлопья, 燕麦, شوفان",
        "back\\slash, comma; semicolon",
    ] {
        let (product, label, left_out) = self::product(&[("product_name", text), ("ingredients_text", text)]);
        assert_eq!((product.name.as_str(), &label), (text, &json!({ "ingredients": text })));
        assert_eq!(left_out, LeftOut::default());
    }
    let (_, label, _) = product(&[
        ("product_name", "Must"),
        ("ingredients_text", "GRAPE MUST, &quot;ACETO&quot; (39%), _sulphites_"),
    ]);
    assert_eq!(
        label,
        json!({ "ingredients": "GRAPE MUST, \"ACETO\" (39%), sulphites" })
    );
}

#[test]
fn codes_have_the_zeros_that_people_typed() {
    for (code, gtin) in [
        ("0009520000002", "00009520000002"),
        ("00009522", "00000000009522"),
        ("9520000000011", "09520000000011"),
    ] {
        let (product, ..) = read(&[("code", code), ("product_name", "x")]).unwrap();
        assert_eq!(product.gtin.as_str(), gtin);
    }
    assert_eq!(
        read(&[("code", "0009520000003"), ("product_name", "x")]).unwrap_err(),
        "check_digit"
    );
    assert_eq!(read(&[("code", "0009520000002")]).unwrap_err(), "no_name");
}

#[test]
fn figures_have_any_number_of_digits() {
    let (_, label, left_out) = product(&[
        ("energy-kj_100g", "1077.53"),
        ("energy-kcal_100g", "257"),
        ("fat_100g", "23.0068359375"),
        ("saturated-fat_100g", "0"),
        ("carbohydrates_100g", "77.2727272727273"),
        ("sugars_100g", "11"),
        ("salt_100g", "0.0107008713942349"),
    ]);
    assert_eq!(
        label["nutritionPer100g"],
        json!({
            "energyKj": 1077.53, "fat": 23.006_835_937_5, "saturates": 0.0, "carbohydrate": 77.272_727_272_727_3,
            "sugar": 11.0, "salt": 0.010_700_871_394_234_9,
        })
    );
    assert_eq!(left_out.nutrition, 0);
    // Kilojoules stand in one of their two columns.
    let (_, label, _) = product(&[("energy_100g", "1673"), ("energy-kcal_100g", "400")]);
    assert_eq!(label["nutritionPer100g"], json!({"energyKj": 1673.0}));
}

#[test]
fn what_the_source_doubts_and_what_no_taxonomy_has_is_left_out() {
    let errors =
        "en:nutrition-value-total-over-105,en:energy-value-in-kcal-does-not-match-value-computed-from-other-nutrients";
    let (_, label, left_out) = product(&[
        ("data_quality_errors_tags", errors),
        ("carbohydrates_100g", "66.67"),
        ("allergens", "en:gluten,en:soybeans,es:Seitán"),
        ("brands", "Mill,  Mill Foods Inc."),
    ]);
    assert_eq!((label, left_out.nutrition, left_out.allergens), (json!({}), 1, 1));
    let (product, label, left_out) = self::product(&[
        ("data_quality_errors_tags", errors),
        ("allergens", "en:milk,en:sulphur-dioxide-and-sulphites"),
        ("traces_tags", "en:celery,en:sesame-seeds"),
        ("traces", "celery"),
        ("brand_owner", "Mill Foods Inc."),
    ]);
    assert_eq!(
        label["allergens"],
        json!({"contains": ["milk", "sulphites"], "mayContain": ["celery", "sesame"]})
    );
    assert_eq!(
        (product.brand_name.as_deref(), left_out),
        (Some("Mill Foods Inc."), LeftOut::default())
    );
}
