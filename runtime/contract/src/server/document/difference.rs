//! Two documents, place by place.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

/// A place where two documents say different things.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// A JSON pointer: `/paths/~1scans/post/requestBody/content/application~1json/schema`.
    pub place: String,
    /// What is reported; none where nothing is.
    pub reported: Option<Value>,
    /// What the contract says; none where it says nothing.
    pub contract: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.reported, &self.contract) {
            (Some(reported), Some(contract)) => write!(out, "{}: {reported} in place of {contract}", self.place),
            (Some(reported), None) => write!(out, "{}: {reported}, which is in no contract", self.place),
            (None, contract) => write!(out, "{}: missing: {}", self.place, contract.clone().unwrap_or_default()),
        }
    }
}

/// All places where they differ, each as deep as it goes.
pub(super) fn differences(reported: &Value, contract: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    differ("", Some(reported), Some(contract), &mut found);
    found
}

fn differ(place: &str, reported: Option<&Value>, contract: Option<&Value>, found: &mut Vec<Difference>) {
    match (reported, contract) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let names: BTreeSet<_> = a.keys().chain(b.keys()).collect();
            for name in names {
                let step = name.replace('~', "~0").replace('/', "~1");
                differ(&format!("{place}/{step}"), a.get(name), b.get(name), found);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for index in 0..a.len().max(b.len()) {
                differ(&format!("{place}/{index}"), a.get(index), b.get(index), found);
            }
        }
        (reported, contract) if reported != contract => found.push(Difference {
            place: place.to_owned(),
            reported: reported.cloned(),
            contract: contract.cloned(),
        }),
        _ => {}
    }
}
