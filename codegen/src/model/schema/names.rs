//! Names for types: from the place, told apart, never one that generated code uses itself.
use heck::ToUpperCamelCase;
use std::collections::{HashMap, HashSet};

/// Longest name of a type. Names grow with nesting; beyond this they are numbered.
const LONGEST: usize = 60;

/// Words that stand for something else in generated code.
const TAKEN: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "String",
    "BTreeMap",
    "Value",
    "Map",
    "Number",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "Eq",
    "Copy",
    "Hash",
    "Ord",
    "PartialOrd",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "Iterator",
    "IntoIterator",
    "Extend",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "ToString",
    "ToOwned",
    "AsRef",
    "AsMut",
    "FromIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Unpin",
];

/// The names that are taken, by module.
#[derive(Debug, Default)]
pub(super) struct TypeNames {
    taken: HashMap<String, HashSet<String>>,
}

impl TypeNames {
    /// The wish in PascalCase, or the first of it with a number that is free in the module.
    pub fn take(&mut self, module: &str, wish: &str) -> String {
        let wish = pascal(wish);
        let taken = self.taken.entry(module.to_owned()).or_default();
        // Cases are told apart by letters alone: two names that differ in case only confuse people and file systems.
        let free = |name: &String| !taken.contains(&name.to_ascii_lowercase());
        let name = std::iter::once(wish.clone())
            .chain((2..).map(|number| format!("{wish}{number}")))
            .find(free);
        let name = name.unwrap_or(wish);
        taken.insert(name.to_ascii_lowercase());
        name
    }
}

/// A name for a type from any text.
pub(crate) fn pascal(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                ' '
            }
        })
        .collect();
    let mut name: String = plain.to_upper_camel_case().chars().take(LONGEST).collect();
    if name.is_empty() {
        name = "Unnamed".to_owned();
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    if TAKEN.contains(&name.as_str()) {
        name.push_str("Type");
    }
    name
}
