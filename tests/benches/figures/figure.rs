//! One line of the table.

use std::fmt;

use serde::Serialize;

/// What was measured, and what was wanted of it.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    pub what: String,
    /// Absent where it could not be measured here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    pub unit: &'static str,
    /// What it should come to. To miss it is no failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aim: Option<f64>,
    /// The most that it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
    /// The least that it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<f64>,
    /// Why it could not be measured here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped: Option<String>,
}

impl Figure {
    /// A figure by itself.
    pub fn new(what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            what: what.into(),
            value: Some(value),
            unit,
            ..Self::default()
        }
    }

    /// A figure that cannot be told here, and why.
    pub fn skipped(what: impl Into<String>, unit: &'static str, why: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            unit,
            skipped: Some(why.into()),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn aim(self, aim: f64) -> Self {
        Self { aim: Some(aim), ..self }
    }

    #[must_use]
    pub fn at_most(self, most: f64) -> Self {
        Self {
            at_most: Some(most),
            ..self
        }
    }

    #[must_use]
    pub fn at_least(self, least: f64) -> Self {
        Self {
            at_least: Some(least),
            ..self
        }
    }

    /// Whether it is more, or less, than it may be.
    pub fn is_missed(&self) -> bool {
        let beyond = |bound: Option<f64>, is: fn(&f64, &f64) -> bool| matches!((self.value, bound), (Some(value), Some(bound)) if is(&value, &bound));
        beyond(self.at_most, f64::gt) || beyond(self.at_least, f64::lt)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.value, &self.skipped) {
            (Some(value), _) => write!(out, "{} is {value:.2} {}", self.what, self.unit),
            (None, why) => write!(
                out,
                "{} is not known: {}",
                self.what,
                why.as_deref().unwrap_or_default()
            ),
        }
    }
}

/// The table, on standard output.
pub fn print(figures: &[Figure]) {
    let width = figures.iter().map(|figure| figure.what.len()).max().unwrap_or(0);
    for figure in figures {
        let bounds = [
            ("aim", figure.aim),
            ("at most", figure.at_most),
            ("at least", figure.at_least),
        ];
        let wanted: Vec<_> = bounds
            .iter()
            .filter_map(|(word, bound)| Some(format!("{word} {}", (*bound)?)))
            .collect();
        let wanted = match wanted.join(", ") {
            none if none.is_empty() => none,
            wanted => format!("  ({wanted})"),
        };
        match (figure.value, &figure.skipped) {
            (Some(value), _) => println!("{:width$}  {value:>10.2} {}{wanted}", figure.what, figure.unit),
            (None, why) => println!(
                "{:width$}  {:>10} {}{wanted}",
                figure.what,
                "skipped:",
                why.as_deref().unwrap_or_default()
            ),
        }
    }
}
