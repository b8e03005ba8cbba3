//! The same product as a row of the export and as an answer of the API: the catalog says the same of both.
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::document::Answer;
use super::label::{FoundLabel, label};
use crate::domain::DigitalLabel;
use crate::domain::open_food_facts::Figure;
use crate::import::{Format, LeftOut, OpenFoodFacts, Rejected};

/// Columns of the export that say what passport reads of a product, and their members in an answer.
const TEXTS: [(&str, &str); 10] = [
    ("product_name", "product_name"),
    ("abbreviated_product_name", "abbreviated_product_name"),
    ("generic_name", "generic_name"),
    ("brands", "brands"),
    ("brand_owner", "brand_owner"),
    ("quantity", "quantity"),
    ("ingredients_text", "ingredients_text"),
    ("allergens", "allergens_tags"),
    ("traces_tags", "traces_tags"),
    ("data_quality_errors_tags", "data_quality_errors_tags"),
];

type Fields<'a> = [(&'a str, &'a str)];

fn said<'a>(fields: &Fields<'a>, column: &str) -> &'a str {
    fields
        .iter()
        .find(|(name, _)| *name == column)
        .map_or("", |(_, value)| value)
}

/// What the import makes of it.
fn of_row(fields: &Fields<'_>) -> Option<FoundLabel> {
    let columns = || {
        let texts = TEXTS.iter().map(|(column, _)| *column);
        texts.chain(Figure::ALL.iter().map(|(_, column)| *column))
    };
    let header: Vec<_> = ["code"].into_iter().chain(columns()).collect();
    let row: Vec<_> = ["5601234567892"]
        .into_iter()
        .chain(columns().map(|column| said(fields, column)))
        .collect();
    let format = OpenFoodFacts::header(header.join("\t").as_bytes()).unwrap();
    match format.product(row.join("\t").as_bytes(), 2, &mut LeftOut::default()) {
        Ok(product) => Some(FoundLabel {
            name: product.name,
            brand_name: product.brand_name,
            quantity: product.quantity,
            label: serde_json::from_str(&product.label).unwrap(),
        }),
        Err(Rejected::NoName | Rejected::Text("product_name", _)) => None,
        Err(other) => panic!("{other}"),
    }
}

/// What the adapter makes of it: lists as lists, figures as numbers, or as they were typed.
fn of_answer(fields: &Fields<'_>, typed: bool) -> Option<FoundLabel> {
    let mut product = Map::new();
    for (column, member) in TEXTS {
        let text = said(fields, column);
        let value = if member.ends_with("_tags") {
            text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect()
        } else {
            Value::from(text)
        };
        product.insert(member.to_owned(), value);
    }
    let mut nutriments = Map::new();
    for (_, name) in Figure::ALL {
        let text = said(fields, name);
        let number = text.parse::<f64>().ok().and_then(serde_json::Number::from_f64);
        match number {
            Some(number) if !typed => nutriments.insert(name.to_owned(), number.into()),
            _ if text.is_empty() => None,
            _ => nutriments.insert(name.to_owned(), text.into()),
        };
    }
    product.insert("nutriments".to_owned(), nutriments.into());
    let answer = json!({"code": "5601234567892", "status": 1, "product": product}).to_string();
    label(&Answer::read(answer.as_bytes()).unwrap().product().unwrap().unwrap())
}

fn of_both(fields: &Fields<'_>) -> Option<FoundLabel> {
    let imported = of_row(fields);
    for typed in [false, true] {
        assert_eq!(of_answer(fields, typed), imported, "{fields:?}");
    }
    imported
}

#[test]
fn a_product_is_the_same_from_the_export_and_from_the_api() {
    let oats = |more: &Fields<'_>| {
        let fields = [&[("product_name", " Oats ")], more].concat();
        of_both(&fields).unwrap()
    };
    let nutrition = |more: &Fields<'_>| {
        let label = serde_json::to_value(oats(more).label).unwrap();
        label["nutritionPer100g"].clone()
    };
    assert_eq!(
        nutrition(&[("energy-kcal_100g", "100"), ("sodium_100g", "0.4")]),
        json!({"energyKj": 418.4, "salt": 1.0})
    );
    assert_eq!(
        nutrition(&[("energy_100g", "100"), ("energy-kcal_100g", "1")]),
        json!({"energyKj": 100.0})
    );
    let sugars = [("fat_100g", "1"), ("sugars_100g", "2"), ("carbohydrates_100g", "2.5")];
    assert!(!nutrition(&sugars).is_null());
    for wrong in [
        (
            "data_quality_errors_tags",
            "en:energy-value-in-kcal-does-not-match-value-computed-from-other-nutrients",
        ),
        ("data_quality_errors_tags", "en:x, en:nutrition-value-total-over-105"),
        ("saturated-fat_100g", "1.1"),
        ("proteins_100g", "101"),
        ("fiber_100g", "traces"),
        ("salt_100g", "-1"),
    ] {
        assert_eq!(nutrition(&[&sugars[..], &[wrong]].concat()), Value::Null, "{wrong:?}");
    }
    let full = oats(&[
        ("brands", " Mill,Other "),
        ("quantity", "500 g"),
        ("ingredients_text", "_Oats_ \"rolled\" (98%) &quot;salt&quot"),
        ("allergens", "en:gluten"),
        ("traces_tags", "en:nuts,en:gluten"),
    ]);
    assert_eq!(
        (full.name.as_str(), full.brand_name.as_deref()),
        ("Oats", Some("Mill,Other"))
    );
    assert!(full.label.allergens.is_some());
    assert_eq!(
        full.label.ingredients.as_deref(),
        Some("Oats \"rolled\" (98%) \"salt\"")
    );
    let quoted = oats(&[("brands", "Mill &amp; Co"), ("quantity", "1 &lt; 2 kg")]);
    assert_eq!(
        (quoted.brand_name.as_deref(), quoted.quantity.as_deref()),
        (Some("Mill & Co"), Some("1 < 2 kg"))
    );
    assert_eq!(
        oats(&[("allergens", "en:milk,de:Molke")]).label,
        DigitalLabel::default()
    );
    let long = format!("Mill, {}", "x".repeat(200));
    assert_eq!(oats(&[("brands", &long)]).brand_name.as_deref(), Some("Mill"));
    assert_eq!(
        oats(&[("brand_owner", "Mill Ltd")]).brand_name.as_deref(),
        Some("Mill Ltd")
    );
    assert_eq!(of_both(&[("generic_name", "Flakes")]).unwrap().name, "Flakes");
    assert_eq!(
        of_both(&[("product_name", &"x".repeat(301)), ("generic_name", "Flakes")]),
        None
    );
    assert_eq!(of_both(&[("quantity", "500 g")]), None);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_alike(
        figures in proptest::collection::vec("|[0-9]{1,3}(\\.[0-9]{1,4})?|-1|x|1e[0-9]", Figure::ALL.len()),
        texts in proptest::collection::vec("|[a-z \",.%&;]{1,12}|&quot;[a-z]|en:(milk|nuts|none|nutrition-x|whey)(,en:eggs)?", TEXTS.len()),
    ) {
        let names = TEXTS.iter().map(|(column, _)| *column).chain(Figure::ALL.iter().map(|(_, name)| *name));
        let fields: Vec<_> = names.zip(texts.iter().chain(&figures).map(String::as_str)).collect();
        of_both(&fields);
    }
}
