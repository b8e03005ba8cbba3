use crate::domain::label::Nutrition;

/// Kilojoules in a kilocalorie (Regulation (EU) No 1169/2011, Annex I, 4: the thermochemical calorie of ISO 80000-5).
const KJ_IN_KCAL: f64 = 4.184;

/// Salt is declared as sodium times this (the same regulation, Annex I, 11).
const SALT_IN_SODIUM: f64 = 2.5;

/// A figure of the nutrition table, for 100 g.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// In kilojoules.
    EnergyKj,
    /// In kilojoules too: the source's own unit, whatever was typed.
    Energy,
    /// In kilocalories.
    EnergyKcal,
    /// In grams, as all that follow.
    Fat,
    /// Saturated fat.
    Saturates,
    /// Of which sugars are a part.
    Carbohydrate,
    /// Sugars.
    Sugar,
    /// Dietary fibre.
    Fibre,
    /// Protein.
    Protein,
    /// Salt.
    Salt,
    /// Sodium.
    Sodium,
}

impl Figure {
    /// All of them with their names, in the export's columns and in the API's `nutriments`.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::EnergyKj, "energy-kj_100g"),
        (Self::Energy, "energy_100g"),
        (Self::EnergyKcal, "energy-kcal_100g"),
        (Self::Fat, "fat_100g"),
        (Self::Saturates, "saturated-fat_100g"),
        (Self::Carbohydrate, "carbohydrates_100g"),
        (Self::Sugar, "sugars_100g"),
        (Self::Fibre, "fiber_100g"),
        (Self::Protein, "proteins_100g"),
        (Self::Salt, "salt_100g"),
        (Self::Sodium, "sodium_100g"),
    ];
}

/// The table was there and cannot be true, or its source says that it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Untrue;

/// A figure as it was written. One that is no number counts as impossible, an empty one says nothing.
pub fn figure(text: &str) -> Option<f64> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.parse().unwrap_or(f64::NAN))
}

/// The nutrition table, if there is a figure in it; what was typed in other units is converted. `errors` are the tags of
/// what the source itself finds wrong with the product.
pub fn nutrition<'t>(
    figure: impl Fn(Figure) -> Option<f64>,
    errors: impl IntoIterator<Item = &'t str>,
) -> Result<Option<Nutrition>, Untrue> {
    let energy_kj = figure(Figure::EnergyKj)
        .or_else(|| figure(Figure::Energy))
        .or_else(|| Some(rounded(figure(Figure::EnergyKcal)? * KJ_IN_KCAL)));
    let salt = figure(Figure::Salt).or_else(|| Some(rounded(figure(Figure::Sodium)? * SALT_IN_SODIUM)));
    let nutrition = Nutrition {
        energy_kj,
        fat: figure(Figure::Fat),
        saturates: figure(Figure::Saturates),
        carbohydrate: figure(Figure::Carbohydrate),
        sugar: figure(Figure::Sugar),
        fibre: figure(Figure::Fibre),
        protein: figure(Figure::Protein),
        salt,
    };
    if nutrition == Nutrition::default() {
        return Ok(None);
    }
    let marked = errors.into_iter().any(|error| {
        let error = error.trim().trim_start_matches("en:");
        error.starts_with("nutrition-") || error.starts_with("energy-")
    });
    if marked || nutrition.check().is_err() {
        return Err(Untrue);
    }
    Ok(Some(nutrition))
}

/// A product of decimals has digits that nobody measured.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
