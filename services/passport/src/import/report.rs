use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// What became of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Report {
    /// Products that are new in the catalog.
    pub added: u64,
    /// Products that are different now.
    pub changed: u64,
    /// Lines whose product was already just so, or about which a later line of the file speaks.
    pub unchanged: u64,
    /// Lines that were not imported, by the reason.
    pub rejected: BTreeMap<String, u64>,
    /// What products were imported without.
    pub left_out: LeftOut,
}

/// What lines said beside the product and what was left out of it, since it cannot be true or stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct LeftOut {
    /// Nutrition with impossible figures, or which the source itself marks as wrong.
    pub nutrition: u64,
    /// Words for allergens that are in no taxonomy.
    pub allergens: u64,
    /// Brand, quantity or ingredients that are too long.
    pub texts: u64,
}

impl Report {
    /// All lines that were not imported.
    pub fn rejected(&self) -> u64 {
        self.rejected.values().sum()
    }

    /// Counts a rejected line.
    pub(super) fn reject(&mut self, reason: &str) {
        match self.rejected.get_mut(reason) {
            Some(count) => *count += 1,
            None => {
                self.rejected.insert(reason.to_owned(), 1);
            }
        }
    }
}

impl LeftOut {
    pub(super) fn add(&mut self, other: Self) {
        self.nutrition += other.nutrition;
        self.allergens += other.allergens;
        self.texts += other.texts;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            added,
            changed,
            unchanged,
            rejected,
            left_out,
        } = self;
        write!(
            f,
            "{added} added, {changed} changed, {unchanged} as they were, {} rejected",
            self.rejected()
        )?;
        for (index, (reason, count)) in rejected.iter().enumerate() {
            write!(f, "{}{reason} {count}", if index == 0 { " (" } else { ", " })?;
        }
        if !rejected.is_empty() {
            f.write_str(")")?;
        }
        for (what, count) in [
            ("nutrition", left_out.nutrition),
            ("allergens that cannot be read", left_out.allergens),
            ("texts", left_out.texts),
        ] {
            if count > 0 {
                write!(f, "; {what} left out {count} times")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_one_line() {
        let mut report = Report {
            added: 3,
            ..Report::default()
        };
        assert_eq!(report.to_string(), "3 added, 0 changed, 0 as they were, 0 rejected");
        for reason in ["no_name", "check_digit", "no_name"] {
            report.reject(reason);
        }
        report.left_out.nutrition = 2;
        assert_eq!(
            report.to_string(),
            "3 added, 0 changed, 0 as they were, 3 rejected (check_digit 1, no_name 2); nutrition left out 2 times"
        );
    }
}
