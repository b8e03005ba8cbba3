//! Two documents of the same API.

use serde_json::Value;

/// How what the server reports compares with what the contract lowers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Pointer and what stands there in each; empty when they are equal as far as dropshot can say.
    pub differences: Vec<String>,
    /// Operation, and what the contract says of it that dropshot cannot.
    pub unsaid: Vec<(String, String)>,
}

/// Compares; to be completed by the generated document.
pub fn compare(reported: &Value, contract: &Value) -> Comparison {
    let mut comparison = Comparison::default();
    if reported != contract {
        comparison.differences.push(String::new());
    }
    comparison
}
