//! The parts of a passport that other sources fill.
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How far a section is.
#[derive(Debug, Clone, PartialEq)]
pub enum Section<T> {
    /// Its source has not answered yet.
    Pending,
    /// Its source answered.
    Loaded {
        /// What it said.
        content: T,
        /// When.
        fetched_at: Timestamp,
    },
    /// It cannot be had, for this reason.
    Failed(Reason),
}

/// Why a section cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The source does not know the product or the kind of food.
    NotInSource,
    /// Nobody has said what kind of food the product is.
    NoFoodCategory,
    /// The source did not answer in time, time after time.
    Timeout,
    /// The source could not be reached, or failed, or broke off, time after time.
    Unavailable,
    /// The source answered what cannot be used, time after time.
    Invalid,
    /// The source is not asked here.
    NotAvailable,
}

impl Reason {
    const ALL: [Self; 6] = [
        Self::NotInSource,
        Self::NoFoodCategory,
        Self::Timeout,
        Self::Unavailable,
        Self::Invalid,
        Self::NotAvailable,
    ];

    /// The code in the contract and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotInSource => "not_in_source",
            Self::NoFoodCategory => "no_food_category",
            Self::Timeout => "source_timeout",
            Self::Unavailable => "source_unavailable",
            Self::Invalid => "source_invalid",
            Self::NotAvailable => "not_available",
        }
    }

    /// Reads [`code`](Self::code).
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What is known of a product's way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Journey {
    /// Where the ingredients come from.
    pub origins: Vec<String>,
    /// Where it was made.
    pub manufacturing_places: Vec<String>,
    /// The parts of the pack.
    pub packaging: Vec<PackagingPart>,
    /// Where it is sold.
    pub stores: Vec<String>,
    /// Countries where it is sold.
    pub countries: Vec<String>,
    /// Labels and certificates on the pack.
    pub labels: Vec<String>,
}

/// A part of the pack. What is absent is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PackagingPart {
    /// What it is.
    pub shape: Option<String>,
    /// What it is made of.
    pub material: Option<String>,
    /// What is to be done with it.
    pub recycling: Option<String>,
    /// How many of them a pack has, from 1 to 10,000.
    pub units: Option<u32>,
}

/// Which kind of food a product is, in Agribalyse's nomenclature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodCategory {
    /// The code.
    pub code: FoodCode,
    /// How well it fits.
    #[serde(rename = "match")]
    pub fit: Fit,
}

/// How well a kind of food fits a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// It is the product's own kind.
    Exact,
    /// It is one that is near to it.
    Proxy,
}

/// A code of Agribalyse's nomenclature (`Code AGB`): letters, digits and underscores, at most 20 of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FoodCode(String);

/// Not a code of the nomenclature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a food code has up to 20 letters, digits and underscores")]
pub struct InvalidFoodCode;

impl FoodCode {
    /// The code's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for FoodCode {
    type Error = InvalidFoodCode;

    fn try_from(text: String) -> Result<Self, InvalidFoodCode> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if (1..=20).contains(&text.len()) && text.bytes().all(known) {
            Ok(Self(text))
        } else {
            Err(InvalidFoodCode)
        }
    }
}

impl From<FoodCode> for String {
    fn from(code: FoodCode) -> Self {
        code.0
    }
}

/// What a kilogram of a kind of food costs the environment, from field to plate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Impact {
    /// The kind of food in words.
    pub food_name: Option<String>,
    /// Kilograms of CO2 equivalent.
    pub climate_change: f64,
    /// All impacts weighed into one figure, in millipoints (EF single score).
    pub single_score: Option<f64>,
    /// The source's rating of its own data (DQR), from 1, the best, to 5.
    pub data_quality: Option<f64>,
}

/// The figures for a product's kind of food.
#[derive(Debug, Clone, PartialEq)]
pub struct Eco {
    /// Which kind.
    pub category: FoodCategory,
    /// The figures.
    pub impact: Impact,
}

/// The sections of a product's passport as far as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Sections {
    /// Where the product comes from.
    pub journey: Section<Journey>,
    /// What its kind of food costs the environment.
    pub eco: Section<Eco>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_food_code_goes_into_an_address_as_it_is() {
        for good in ["9311", "20904_2", "0"] {
            assert_eq!(FoodCode::try_from(good.to_owned()).unwrap().as_str(), good);
        }
        for bad in ["", "93 11", "93\"11", "9311*", "é", "123456789012345678901"] {
            assert_eq!(FoodCode::try_from(bad.to_owned()), Err(InvalidFoodCode), "{bad}");
            assert!(serde_json::from_value::<FoodCode>(bad.into()).is_err(), "{bad}");
        }
    }

    #[test]
    fn reasons_are_codes_of_the_contract_and_read_back() {
        for reason in Reason::ALL {
            assert_eq!(Reason::of_code(reason.code()), Some(reason));
            assert!(
                reason
                    .code()
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            );
        }
        assert_eq!(Reason::of_code("other"), None);
    }
}
