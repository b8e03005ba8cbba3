//! The sources of `runtime/contract` and what it depends on, as they were when the generator was built.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

static SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/support.rs"));
const MANIFEST: &str = include_str!("../../../runtime/contract/Cargo.toml");
const WORKSPACE: &str = include_str!("../../../Cargo.toml");

/// The files of the module `support`, by path below `src`, without what belongs to features that are left out.
pub(super) fn sources(features: &BTreeSet<String>) -> impl Iterator<Item = (String, String)> {
    let left_out: BTreeSet<_> = all_features()
        .into_keys()
        .filter(|feature| !features.contains(feature))
        .collect();
    SOURCES
        .iter()
        .filter(move |(path, _)| !left_out.iter().any(|feature| belongs_to(path, feature)))
        .map({
            let features = features.clone();
            move |(path, text)| {
                let path = if *path == "lib.rs" {
                    "support.rs".to_owned()
                } else {
                    format!("support/{path}")
                };
                (path, without_tests(&without_other_features(text, &features)))
            }
        })
}

/// A feature's code is the module of its name.
fn belongs_to(path: &str, feature: &str) -> bool {
    path.strip_suffix(".rs") == Some(feature) || path.strip_prefix(feature).is_some_and(|rest| rest.starts_with('/'))
}

/// Drops `#[cfg(feature = "x")]` and the one-line item after it where `x` is left out.
fn without_other_features(text: &str, features: &BTreeSet<String>) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut dropping = false;
    for line in text.lines() {
        let feature = line
            .trim()
            .strip_prefix("#[cfg(feature = \"")
            .and_then(|rest| rest.strip_suffix("\")]"));
        match feature {
            Some(feature) if !features.contains(feature) => dropping = true,
            None if dropping => dropping = line.trim().starts_with("#["),
            _ => {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// Drops `#[cfg(test)]` and the item after it: tests need crates that the copy does not have. An item ends with its
/// closing brace where it begins, as rustfmt sets it.
fn without_tests(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(indent) = line.strip_suffix("#[cfg(test)]") else {
            kept.push_str(line);
            kept.push('\n');
            continue;
        };
        let mut item = lines.by_ref().skip_while(|line| line.trim_start().starts_with("#["));
        if item.next().is_some_and(|first| first.ends_with('{')) {
            let end = format!("{indent}}}");
            item.find(|line| *line == end);
        }
    }
    kept.truncate(kept.trim_end().len());
    kept.push('\n');
    kept
}

/// The features of `runtime/contract`, each with what it enables.
pub(super) fn all_features() -> BTreeMap<String, Vec<String>> {
    let manifest = table(MANIFEST);
    let features = manifest
        .get("features")
        .and_then(Value::as_table)
        .cloned()
        .unwrap_or_default();
    let texts = |value: &Value| {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    features
        .iter()
        .map(|(name, enables)| (name.clone(), texts(enables)))
        .collect()
}

/// What `support` depends on, given these features: name and whether it is optional.
pub(super) fn dependencies(features: &BTreeSet<String>) -> BTreeMap<String, bool> {
    let enabled: BTreeSet<_> = all_features()
        .into_iter()
        .filter(|(name, _)| features.contains(name))
        .flat_map(|(_, enables)| enables)
        .collect();
    let manifest = table(MANIFEST);
    let all = manifest
        .get("dependencies")
        .and_then(Value::as_table)
        .cloned()
        .unwrap_or_default();
    let optional = |value: &Value| value.get("optional").and_then(Value::as_bool).unwrap_or(false);
    all.iter()
        .map(|(name, value)| (name.clone(), optional(value)))
        .filter(|(name, optional)| !optional || enabled.contains(&format!("dep:{name}")) || enabled.contains(name))
        .collect()
}

/// What the workspace says of a public crate: its version and features. `None` for an unknown one.
pub(super) fn public_crate(name: &str) -> Option<Table> {
    let workspace = table(WORKSPACE);
    match workspace.get("workspace")?.get("dependencies")?.get(name)? {
        Value::String(version) => Some(Table::from_iter([(
            "version".to_owned(),
            Value::String(version.clone()),
        )])),
        Value::Table(details) if !details.contains_key("path") => Some(details.clone()),
        _ => None,
    }
}

fn table(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dependency_has_a_version() {
        let all: BTreeSet<_> = all_features().into_keys().collect();
        assert!(all.contains("server"));
        for name in dependencies(&all).keys() {
            assert!(
                public_crate(name).is_some_and(|details| details.contains_key("version")),
                "{name}"
            );
        }
    }

    #[test]
    fn without_features_nothing_of_them_is_left() {
        for (path, text) in sources(&BTreeSet::new()) {
            assert!(
                !path.starts_with("support/server") && !path.starts_with("support/client"),
                "{path}"
            );
            assert!(!text.contains("cfg(feature"), "{path}");
        }
        assert!(!dependencies(&BTreeSet::new()).contains_key("dropshot"));
    }

    #[test]
    fn tests_stay_behind() {
        let all: BTreeSet<_> = all_features().into_keys().collect();
        for (path, text) in sources(&all) {
            assert!(!text.contains("cfg(test)") && !text.contains("#[test]"), "{path}");
            assert!(syn::parse_file(&text).is_ok(), "{path}");
        }
        let text = "fn a() {}\n\n#[cfg(test)]\n#[path = \"x\"]\nmod tests {\n    fn b() {\n    }\n}\n\n#[cfg(test)]\nuse c;\n\nfn d() {}\n";
        assert_eq!(without_tests(text), "fn a() {}\n\n\n\nfn d() {}\n");
    }

    #[test]
    fn the_sources_stand_as_any_module() {
        for (path, text) in SOURCES {
            let code: String = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            assert!(
                !code.contains("crate::"),
                "{path} names its crate: in a one-off crate it is a module, so `super::`"
            );
        }
    }
}
