//! The Digital Label: what the law wants on a pack (Regulation (EU) No 1169/2011).
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The label of a product. What is absent is not known. Written as the contract's `DigitalLabel`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DigitalLabel {
    /// The list of ingredients as on the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ingredients: Option<String>,
    /// Both lists empty means that none is declared; absent, that nothing is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allergens: Option<Allergens>,
    /// For 100 g, or for 100 ml of what is sold by volume.
    #[serde(default, rename = "nutritionPer100g", skip_serializing_if = "Option::is_none")]
    pub nutrition: Option<Nutrition>,
}

/// Declared allergens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Allergens {
    /// Among the ingredients.
    pub contains: BTreeSet<Allergen>,
    /// Perhaps there in traces.
    pub may_contain: BTreeSet<Allergen>,
}

/// The substances and products of Annex II.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the regulation")]
pub enum Allergen {
    Gluten,
    Crustaceans,
    Eggs,
    Fish,
    Peanuts,
    Soybeans,
    Milk,
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
}

/// Nutrition for 100 g: energy in kilojoules, the others in grams.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the words of the regulation")]
pub struct Nutrition {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub energy_kj: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fat: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturates: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carbohydrate: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sugar: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fibre: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protein: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<f64>,
}

/// What cannot be true of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLabel {
    /// A mass is negative or more than the whole.
    #[error("`{0}` must be between 0 and 100 grams for 100 g")]
    Mass(&'static str),
    /// Energy is negative or beyond that of pure fat (37 kJ/g) with a margin.
    #[error("`energyKj` must be between 0 and 4000 kilojoules for 100 g")]
    Energy,
    /// A part weighs more than what it is a part of.
    #[error("`{0}` cannot weigh more than `{1}`")]
    Part(&'static str, &'static str),
    /// The list of ingredients is empty or too long.
    #[error("`ingredients` must have between 1 and 10000 characters")]
    Ingredients,
    /// An allergen is both an ingredient and a trace.
    #[error("an allergen stands both in `contains` and in `mayContain`")]
    Allergens,
}

impl DigitalLabel {
    /// Checks what can be checked without knowing the product.
    pub fn check(&self) -> Result<(), InvalidLabel> {
        let fits = |text: &String| (1..=10_000).contains(&text.chars().count());
        if !self.ingredients.as_ref().is_none_or(fits) {
            return Err(InvalidLabel::Ingredients);
        }
        if let Some(Allergens { contains, may_contain }) = &self.allergens
            && !contains.is_disjoint(may_contain)
        {
            return Err(InvalidLabel::Allergens);
        }
        self.nutrition.map_or(Ok(()), |nutrition| nutrition.check())
    }
}

impl Nutrition {
    /// Checks what can be checked without knowing the product.
    pub fn check(&self) -> Result<(), InvalidLabel> {
        let within = |value: Option<f64>, most: f64| value.is_none_or(|value| (0.0..=most).contains(&value));
        for (name, mass) in [
            ("fat", self.fat),
            ("saturates", self.saturates),
            ("carbohydrate", self.carbohydrate),
            ("sugar", self.sugar),
            ("fibre", self.fibre),
            ("protein", self.protein),
            ("salt", self.salt),
        ] {
            if !within(mass, 100.0) {
                return Err(InvalidLabel::Mass(name));
            }
        }
        if !within(self.energy_kj, 4000.0) {
            return Err(InvalidLabel::Energy);
        }
        for (part, part_name, whole, whole_name) in [
            (self.saturates, "saturates", self.fat, "fat"),
            (self.sugar, "sugar", self.carbohydrate, "carbohydrate"),
        ] {
            if let (Some(part), Some(whole)) = (part, whole)
                && part > whole
            {
                return Err(InvalidLabel::Part(part_name, whole_name));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<DigitalLabel, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn a_label_is_written_as_it_was_read() {
        let text = r#"{"ingredients":"Oats","allergens":{"contains":["gluten"],"mayContain":["nuts"]},"nutritionPer100g":{"energyKj":1557.0,"fat":6.9}}"#;
        let label = read(text).unwrap();
        assert_eq!(label.check(), Ok(()));
        assert_eq!(serde_json::to_string(&label).unwrap(), text);
    }

    #[test]
    fn none_declared_is_not_nothing_known() {
        let declared = read(r#"{"allergens":{"contains":[],"mayContain":[]}}"#).unwrap();
        assert!(declared.allergens.is_some());
        assert!(read("{}").unwrap().allergens.is_none());
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (text, error) in [
            (r#"{"nutritionPer100g":{"fat":100.1}}"#, InvalidLabel::Mass("fat")),
            (r#"{"nutritionPer100g":{"salt":-0.1}}"#, InvalidLabel::Mass("salt")),
            (r#"{"nutritionPer100g":{"energyKj":4001}}"#, InvalidLabel::Energy),
            (
                r#"{"nutritionPer100g":{"fat":1,"saturates":2}}"#,
                InvalidLabel::Part("saturates", "fat"),
            ),
            (r#"{"ingredients":""}"#, InvalidLabel::Ingredients),
            (
                r#"{"allergens":{"contains":["milk"],"mayContain":["milk"]}}"#,
                InvalidLabel::Allergens,
            ),
        ] {
            assert_eq!(read(text).unwrap().check(), Err(error), "{text}");
        }
        for text in [
            r#"{"allergens":{"contains":["butter"],"mayContain":[]}}"#,
            r#"{"sugar":1}"#,
            r#"{"nutritionPer100g":{"fat":"1"}}"#,
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_codes_are_the_contracts() {
        let common = include_str!("../../../../contracts/jsonschema/common.schema.json");
        let common: serde_json::Value = serde_json::from_str(common).unwrap();
        let codes = common
            .pointer("/$defs/AllergenCode/anyOf/0/enum")
            .unwrap()
            .as_array()
            .unwrap();
        let read: BTreeSet<Allergen> = codes
            .iter()
            .map(|code| serde_json::from_value(code.clone()).unwrap())
            .collect();
        assert_eq!((read.len(), codes.len()), (14, 14));
    }
}
