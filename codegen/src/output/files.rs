//! What is to be written: texts by path.

use std::collections::BTreeMap;

/// Files by their path, which has `/` between its steps and starts at some folder that the owner knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into());
    }

    /// All of `other`, below a folder.
    pub fn insert_below(&mut self, folder: &str, other: Self) {
        let prefix = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        self.0.extend(
            other
                .0
                .into_iter()
                .map(|(path, text)| (format!("{prefix}{path}"), text)),
        );
    }

    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
