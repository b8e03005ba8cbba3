use super::columns::{Figure, Row};
use crate::domain::label::Nutrition;

/// Kilojoules in a kilocalorie (Regulation (EU) No 1169/2011, Annex I, 4: the thermochemical calorie of ISO 80000-5).
const KJ_IN_KCAL: f64 = 4.184;

/// Salt is declared as sodium times this (the same regulation, Annex I, 11).
const SALT_IN_SODIUM: f64 = 2.5;

/// The nutrition table, if there is a figure in it. What was typed in other units is converted.
pub(super) fn of(row: &Row<'_>) -> Option<Nutrition> {
    let energy_kj = row
        .figure(Figure::EnergyKj)
        .or_else(|| row.figure(Figure::Energy))
        .or_else(|| Some(rounded(row.figure(Figure::EnergyKcal)? * KJ_IN_KCAL)));
    let salt = row
        .figure(Figure::Salt)
        .or_else(|| Some(rounded(row.figure(Figure::Sodium)? * SALT_IN_SODIUM)));
    let nutrition = Nutrition {
        energy_kj,
        fat: row.figure(Figure::Fat),
        saturates: row.figure(Figure::Saturates),
        carbohydrate: row.figure(Figure::Carbohydrate),
        sugar: row.figure(Figure::Sugar),
        fibre: row.figure(Figure::Fibre),
        protein: row.figure(Figure::Protein),
        salt,
    };
    (nutrition != Nutrition::default()).then_some(nutrition)
}

/// A product of decimals has digits that nobody measured.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
