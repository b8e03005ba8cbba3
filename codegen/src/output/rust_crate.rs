//! A crate to be written: modules, dependencies, features.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::{Files, support};

/// Where `crate::support` comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The workspace's crate `contract`.
    Shared,
    /// A copy of its sources: the crate stands alone.
    Embedded,
    /// A crate of the workspace that needs none.
    None,
}

/// The source of one module.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// What the module is, for its `//!`.
    pub docs: String,
    /// Rust, in any formatting, without declarations of its child modules.
    pub text: String,
    /// The feature that it needs.
    pub feature: Option<String>,
}

/// A crate that is being put together.
#[derive(Clone, Debug)]
pub struct RustCrate {
    pub name: String,
    pub description: String,
    pub support: Support,
    modules: BTreeMap<String, Module>,
    /// Files beside the modules, by path.
    data: BTreeMap<String, String>,
    dependencies: BTreeMap<String, Option<String>>,
    features: BTreeMap<String, BTreeSet<String>>,
    default_features: BTreeSet<String>,
    recursion_limit: Option<usize>,
}

impl RustCrate {
    pub fn new(name: impl Into<String>, description: impl Into<String>, support: Support) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            support,
            modules: BTreeMap::new(),
            data: BTreeMap::new(),
            dependencies: BTreeMap::new(),
            features: BTreeMap::new(),
            default_features: BTreeSet::new(),
            recursion_limit: None,
        }
    }

    /// Adds a module at a path such as `types::orders`, `""` for the crate's root. Text for a path that is there already
    /// is put after it. Parents need not be added: they are declared, empty.
    pub fn module(&mut self, path: &str, module: Module) {
        let entry = self.modules.entry(path.to_owned()).or_default();
        if entry.docs.is_empty() {
            entry.docs = module.docs;
        }
        entry.text.push_str(&module.text);
        entry.feature = entry.feature.take().or(module.feature);
    }

    /// Adds a file that is no code, for `include_str!` in a module beside it: `src/openapi.json`.
    pub fn data(&mut self, path: &str, text: String) {
        self.data.insert(path.to_owned(), text);
    }

    /// A public crate or another one of the workspace, by its name in `[workspace.dependencies]`.
    pub fn dependency(&mut self, name: &str) {
        self.dependencies.insert(name.to_owned(), None);
    }

    /// A dependency that only a feature needs.
    pub fn optional_dependency(&mut self, name: &str, feature: &str) {
        self.dependencies
            .entry(name.to_owned())
            .or_insert_with(|| Some(feature.to_owned()));
        self.feature(feature);
    }

    /// Types lie so deep within one another that the compiler must be told.
    pub fn recursion_limit(&mut self, limit: usize) {
        self.recursion_limit = self.recursion_limit.max(Some(limit));
    }

    /// A feature, which turns on the feature of the same name in `support`, where that has one, and those that it needs.
    pub fn feature(&mut self, name: &str) {
        if self.features.contains_key(name) {
            return;
        }
        self.features.entry(name.to_owned()).or_default();
        let of_support = support::all_features();
        for needed in of_support
            .get(name)
            .into_iter()
            .flatten()
            .filter(|needed| of_support.contains_key(*needed))
        {
            self.feature(needed);
        }
    }

    /// Turns a feature on unless the user of the crate says otherwise.
    pub fn default_feature(&mut self, name: &str) {
        self.feature(name);
        self.default_features.insert(name.to_owned());
    }

    /// Whether a text stands in any module.
    pub fn mentions(&self, text: &str) -> bool {
        self.modules.values().any(|module| module.text.contains(text))
    }

    /// The crate's files, not yet formatted.
    pub fn files(&self) -> Files {
        let mut files = Files::default();
        files.insert("Cargo.toml", self.manifest());
        let mut modules = self.modules.clone();
        for path in self.modules.keys() {
            for (end, _) in path.match_indices("::") {
                modules
                    .entry(path.get(..end).unwrap_or_default().to_owned())
                    .or_default();
            }
        }
        modules.entry(String::new()).or_default();
        for (path, module) in &modules {
            files.insert(file_of(path), self.source(path, module, &modules));
        }
        for (path, text) in &self.data {
            files.insert(path, text);
        }
        if self.support == Support::Embedded {
            for (path, text) in support::sources(&self.support_features()) {
                files.insert(format!("src/{path}"), text);
            }
            files.insert("rustfmt.toml", "edition = \"2024\"\n");
        }
        files
    }

    fn support_features(&self) -> BTreeSet<String> {
        let all = support::all_features();
        self.features
            .keys()
            .filter(|name| all.contains_key(*name))
            .cloned()
            .collect()
    }

    fn source(&self, path: &str, module: &Module, modules: &BTreeMap<String, Module>) -> String {
        let mut text = String::from("// Written by codegen; do not edit.\n\n");
        let docs = if path.is_empty() && module.docs.is_empty() {
            &self.description
        } else {
            &module.docs
        };
        for line in docs.lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        text.push('\n');
        if let Some(limit) = self.recursion_limit.filter(|_| path.is_empty()) {
            text.push_str(&format!("#![recursion_limit = \"{limit}\"]\n\n"));
        }
        if path.is_empty() {
            text.push_str(match self.support {
                Support::Shared => "pub use contract as support;\n\n",
                Support::Embedded => "pub mod support;\n\n",
                Support::None => "",
            });
        }
        for (child, child_module) in modules.iter().filter(|(child, _)| is_child(child, path)) {
            if let Some(feature) = &child_module.feature {
                text.push_str(&format!("#[cfg(feature = \"{feature}\")]\n"));
            }
            text.push_str(&format!("pub mod {};\n", child.rsplit("::").next().unwrap_or_default()));
        }
        text.push('\n');
        text.push_str(&module.text);
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }

    fn manifest(&self) -> String {
        let mut text = format!(
            "# Written by codegen; do not edit.\n\n[package]\nname = {}\ndescription = {}\n",
            quoted(&self.name),
            quoted(&self.description)
        );
        text.push_str(match self.support {
            Support::Shared | Support::None => SHARED_PACKAGE,
            Support::Embedded => EMBEDDED_PACKAGE,
        });
        text.push_str("\n[dependencies]\n");
        for (name, details) in self.all_dependencies() {
            text.push_str(&format!("{name} = {}\n", Value::Table(details)));
        }
        if !self.features.is_empty() {
            text.push_str("\n[features]\n");
            if !self.default_features.is_empty() {
                text.push_str(&format!("default = {}\n", list(self.default_features.iter().cloned())));
            }
            for name in self.features.keys() {
                text.push_str(&format!("{name} = {}\n", list(self.enabled_by(name).into_iter())));
            }
        }
        text
    }

    fn all_dependencies(&self) -> BTreeMap<String, Table> {
        let mut all = BTreeMap::new();
        match self.support {
            Support::Embedded => {
                for (name, optional) in support::dependencies(&self.support_features()) {
                    let mut details = support::public_crate(&name).unwrap_or_default();
                    if optional {
                        details.insert("optional".to_owned(), Value::Boolean(true));
                    }
                    all.insert(name, details);
                }
            }
            Support::Shared => drop(all.insert("contract".to_owned(), workspace_dependency())),
            Support::None => {}
        }
        for (name, feature) in &self.dependencies {
            let entry = all.entry(name.clone()).or_insert_with(|| match self.support {
                Support::Shared | Support::None => workspace_dependency(),
                Support::Embedded => support::public_crate(name).unwrap_or_default(),
            });
            match feature {
                None => drop(entry.remove("optional")),
                Some(_) => drop(entry.insert("optional".to_owned(), Value::Boolean(true))),
            }
        }
        all
    }

    fn enabled_by(&self, feature: &str) -> BTreeSet<String> {
        let mut enabled = self.features.get(feature).cloned().unwrap_or_default();
        let wanted = |(name, needs): (&String, &Option<String>)| {
            (needs.as_deref() == Some(feature)).then(|| format!("dep:{name}"))
        };
        enabled.extend(self.dependencies.iter().filter_map(wanted));
        if let Some(of_support) = support::all_features().get(feature) {
            match self.support {
                Support::Shared => {
                    enabled.insert(format!("contract/{feature}"));
                    // A feature of the support that needs another one needs it here, too.
                    enabled.extend(
                        of_support
                            .iter()
                            .filter(|enable| self.features.contains_key(*enable))
                            .cloned(),
                    );
                }
                Support::None => {}
                Support::Embedded => {
                    let unconditional = |enable: &String| {
                        enable
                            .strip_prefix("dep:")
                            .is_some_and(|name| self.dependencies.get(name) == Some(&None))
                    };
                    enabled.extend(of_support.iter().filter(|enable| !unconditional(enable)).cloned());
                }
            }
        }
        enabled
    }
}

const SHARED_PACKAGE: &str = "version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[lints]
workspace = true
";

// `autobins`: a module may be called `main`. The empty workspace keeps the crate out of any workspace around it.
const EMBEDDED_PACKAGE: &str = "version = \"0.1.0\"
edition = \"2024\"
publish = false
autobins = false

[workspace]
";

fn workspace_dependency() -> Table {
    Table::from_iter([("workspace".to_owned(), Value::Boolean(true))])
}

/// A TOML string.
fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

fn list(items: impl Iterator<Item = String>) -> String {
    Value::Array(items.map(Value::String).collect()).to_string()
}

fn is_child(path: &str, parent: &str) -> bool {
    match parent.is_empty() {
        true => !path.is_empty() && !path.contains("::"),
        false => path
            .strip_prefix(parent)
            .and_then(|rest| rest.strip_prefix("::"))
            .is_some_and(|rest| !rest.contains("::")),
    }
}

fn file_of(path: &str) -> String {
    match path.is_empty() {
        true => "src/lib.rs".to_owned(),
        false => format!("src/{}.rs", path.replace("r#", "").replace("::", "/")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(text: &str) -> Module {
        Module {
            docs: "Docs.".to_owned(),
            text: text.to_owned(),
            feature: None,
        }
    }

    #[test]
    fn parents_declare_their_children() {
        let mut made = RustCrate::new("made", "A crate.", Support::Shared);
        made.module("types::orders::order", module("pub struct Order;"));
        made.module(
            "server",
            Module {
                feature: Some("server".to_owned()),
                ..module("")
            },
        );
        made.feature("server");
        let files = made.files();
        let root = files.get("src/lib.rs").unwrap();
        assert!(root.contains("pub use contract as support;"));
        assert!(root.contains("#[cfg(feature = \"server\")]\npub mod server;\npub mod types;"));
        assert!(files.get("src/types.rs").unwrap().contains("pub mod orders;"));
        assert!(files.get("src/types/orders.rs").unwrap().contains("pub mod order;"));
        assert!(
            files
                .get("src/types/orders/order.rs")
                .unwrap()
                .contains("pub struct Order;")
        );
    }

    #[test]
    fn a_shared_crate_takes_everything_from_the_workspace() {
        let mut made = RustCrate::new("made", "A \"crate\".", Support::Shared);
        made.dependency("contracts");
        made.optional_dependency("progenitor-client", "client");
        let manifest: Table = made.files().get("Cargo.toml").unwrap().parse().unwrap();
        assert_eq!(manifest["dependencies"]["contracts"]["workspace"].as_bool(), Some(true));
        let enabled: Vec<_> = manifest["features"]["client"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert_eq!(enabled, ["contract/client", "dep:progenitor-client", "http"]);
    }

    #[test]
    fn a_crate_that_stands_alone_names_versions() {
        let mut made = RustCrate::new("made", "", Support::Embedded);
        made.default_feature("server");
        let manifest: Table = made.files().get("Cargo.toml").unwrap().parse().unwrap();
        assert!(manifest.contains_key("workspace"));
        assert!(manifest["dependencies"]["dropshot"]["version"].as_str().is_some());
        assert_eq!(manifest["dependencies"]["dropshot"]["optional"].as_bool(), Some(true));
        assert!(!manifest["dependencies"].as_table().unwrap().contains_key("contract"));
        assert!(made.files().get("src/support.rs").is_some());
    }
}
