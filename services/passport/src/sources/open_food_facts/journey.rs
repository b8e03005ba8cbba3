use serde_json::{Map, Value};

use super::document::{Product, number};
use super::text::fitting;
use crate::domain::Journey;
use crate::domain::open_food_facts::said;
use crate::domain::sections::PackagingPart;
use crate::domain::taxonomy::words;

/// Most entries of a list that are kept: no pack has more to say.
const MOST: usize = 50;

/// Longest text of an entry, in characters, as the contract has it.
const LONGEST: usize = 200;

/// What an answer says of the product's way.
pub fn journey(product: &Product<'_>) -> Journey {
    let mut origins = list(&product.texts("origins"));
    if origins.is_empty() {
        origins = list(&product.texts("origins_tags"));
    }
    Journey {
        origins,
        manufacturing_places: list(&product.texts("manufacturing_places")),
        packaging: product.parts("packagings").filter_map(part).take(MOST).collect(),
        stores: list(&product.texts("stores")),
        countries: list(&product.texts("countries")),
        labels: list(&product.texts("labels")),
    }
}

fn list(texts: &[&str]) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    let said = texts.iter().filter_map(|text| said(text));
    for text in said.filter_map(|text| fitting(&words(&text), LONGEST)) {
        if list.len() < MOST && !list.contains(&text) {
            list.push(text);
        }
    }
    list
}

/// A part of the pack, if anything is said of it.
fn part(members: &Map<String, Value>) -> Option<PackagingPart> {
    let part = PackagingPart {
        shape: term(members.get("shape")),
        material: term(members.get("material")),
        recycling: term(members.get("recycling")),
        units: members.get("number_of_units").and_then(units),
    };
    (part != PackagingPart::default()).then_some(part)
}

/// An entry of a taxonomy: its tag, or an object with its tag and a name in the language that was asked for.
fn term(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(tag) => words(tag),
        Value::Object(term) => match term.get("lc_name").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => words(term.get("id")?.as_str()?),
        },
        _ => return None,
    };
    fitting(&said(&text)?, LONGEST)
}

fn units(value: &Value) -> Option<u32> {
    let units = number(value).filter(|units| units.fract() == 0.0 && (1.0..=10_000.0).contains(units))?;
    // Whole and small: the text of it is that of an integer.
    format!("{units:.0}").parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::document::Answer;
    use super::*;

    fn read(product: &Value) -> Journey {
        let answer = json!({"status": 1, "product": product}).to_string();
        let answer = Answer::read(answer.as_bytes()).unwrap();
        journey(&answer.product().unwrap().unwrap())
    }

    #[test]
    fn what_is_there_is_read() {
        let read = read(&json!({
            "origins": "Portugal, en:spain,Portugal,, ",
            "manufacturing_places": "Porto &quot;Norte&quot;",
            "stores": "Mercado Verde,Loja",
            "countries": "en:portugal",
            "labels": ["en:organic", 7, "en:eu-organic"],
            "packagings": [
                {"shape": "en:bag", "material": "en:paper", "number_of_units": "1"},
                {"shape": {"id": "en:lid"}, "recycling": {"id": "en:recycle", "lc_name": "reciclar &amp; lavar"}, "number_of_units": 2},
                {"number_of_units": 0.5}, "bag", {},
            ],
        }));
        assert_eq!(read.origins, ["Portugal", "spain"]);
        assert_eq!(read.manufacturing_places, ["Porto \"Norte\""]);
        assert_eq!(read.stores, ["Mercado Verde", "Loja"]);
        assert_eq!(read.countries, ["portugal"]);
        assert_eq!(read.labels, ["organic", "eu organic"]);
        let part = |shape: &str, material: Option<&str>, recycling: Option<&str>, units| PackagingPart {
            shape: Some(shape.to_owned()),
            material: material.map(str::to_owned),
            recycling: recycling.map(str::to_owned),
            units: Some(units),
        };
        assert_eq!(
            read.packaging,
            [
                part("bag", Some("paper"), None, 1),
                part("lid", None, Some("reciclar & lavar"), 2)
            ]
        );
    }

    #[test]
    fn tags_stand_in_for_a_text_that_is_missing() {
        assert_eq!(
            read(&json!({"origins": "", "origins_tags": ["en:european-union"]})).origins,
            ["european union"]
        );
    }

    #[test]
    fn nothing_is_too_long() {
        let long = "x".repeat(201);
        let many: Vec<String> = (0..80).map(|number| format!("place {number}")).collect();
        let read = read(&json!({"origins": long, "stores": many}));
        assert_eq!((read.origins.len(), read.stores.len()), (0, MOST));
    }
}
