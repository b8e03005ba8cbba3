//! Finding and reading `codegen.toml`.

use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{Configuration, Group};
use crate::diagnostic::Diagnostic;
use crate::output::is_crate_name;
use crate::read::{Place, Pointer};

/// The configuration's name.
pub const FILE: &str = "codegen.toml";

/// A configuration and the folder that its paths start from.
#[derive(Clone, Debug)]
pub struct Project {
    pub root: PathBuf,
    pub configuration: Configuration,
}

impl Project {
    /// The configuration in a folder or the nearest one above it.
    ///
    /// # Errors
    /// Where there is none, or it does not say what a configuration says, with the place.
    pub fn find(from: &Path) -> Result<Self, Diagnostic> {
        let from = fs::canonicalize(from).unwrap_or_else(|_| from.to_owned());
        let found = from.ancestors().find(|folder| folder.join(FILE).is_file());
        let root = found.ok_or_else(|| {
            Diagnostic::error("no-configuration", format!("no `{FILE}` here or in a folder above"))
                .help("write one, or name the sources: codegen rust --schemas PATH --out DIR")
        })?;
        let text = fs::read_to_string(root.join(FILE))
            .map_err(|error| Diagnostic::error("no-configuration", format!("{FILE}: {error}")))?;
        let configuration = toml::from_str(&text).map_err(|error| wrong(&text, &error))?;
        let project = Self {
            root: root.to_owned(),
            configuration,
        };
        project.configuration.groups.iter().try_for_each(Group::validate)?;
        project.targets_are_apart()?;
        Ok(project)
    }

    /// No two targets may write the same files.
    fn targets_are_apart(&self) -> Result<(), Diagnostic> {
        let mut taken: HashMap<&str, &str> = HashMap::new();
        for group in &self.configuration.groups {
            for target in group.targets() {
                if let Some(other) = taken
                    .iter()
                    .find(|(path, _)| Path::new(path).starts_with(target) || Path::new(target).starts_with(path))
                {
                    let message = format!(
                        "`{target}` of group `{}` and `{}` of group `{}` lie in one another",
                        group.name, other.0, other.1
                    );
                    return Err(in_configuration(message).help("give each target a folder of its own"));
                }
                taken.insert(target, &group.name);
            }
        }
        Ok(())
    }
}

impl Group {
    fn validate(&self) -> Result<(), Diagnostic> {
        if self.name.is_empty() {
            return Err(in_configuration("a group has no `name`"));
        }
        if self.sources().next().is_none() {
            return Err(in_configuration(format!("group `{}` has no sources", self.name))
                .help("add `schemas`, `asyncapi` or `openapi`"));
        }
        let names = self
            .rust
            .iter()
            .map(|target| &target.name)
            .chain(self.routes.iter().map(|target| &target.name));
        if let Some(name) = names.into_iter().find(|name| !is_crate_name(name)) {
            return Err(in_configuration(format!(
                "group `{}`: `{name}` cannot be the name of a crate",
                self.name
            )));
        }
        let inside = |path: &&str| {
            !path.is_empty()
                && Path::new(path)
                    .components()
                    .all(|step| matches!(step, Component::Normal(_)))
        };
        match self.targets().find(|path| !inside(path)) {
            Some(path) => Err(in_configuration(format!(
                "group `{}`: the target `{path}` does not lie below this folder",
                self.name
            ))),
            None => Ok(()),
        }
    }
}

fn in_configuration(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("configuration", format!("{FILE}: {}", message.into()))
}

fn wrong(text: &str, error: &toml::de::Error) -> Diagnostic {
    let diagnostic = Diagnostic::error("configuration", error.message());
    let offset = error.span().map_or(0, |span| span.start);
    diagnostic.at(Place::of_offset(FILE, text, offset, Pointer::root()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(text: &str) -> Result<Project, Diagnostic> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), text).unwrap();
        Project::find(folder.path())
    }

    #[test]
    fn a_member_that_is_unknown_has_its_place() {
        let error = project("[[group]]\nname = \"a\"\nschemas = [\"s\"]\nshemas = []\n").unwrap_err();
        assert_eq!(
            error.place.map(|place| (place.file, place.line)),
            Some(("codegen.toml".to_owned(), 4))
        );
    }

    #[test]
    fn groups_keep_their_order() {
        let text = "[[group]]\nname = \"b\"\nschemas = [\"s\"]\n[[group]]\nname = \"a\"\nopenapi = \"a.yaml\"\n";
        let names: Vec<_> = project(text)
            .unwrap()
            .configuration
            .groups
            .into_iter()
            .map(|group| group.name)
            .collect();
        assert_eq!(names, ["b", "a"]);
    }

    #[test]
    fn targets_may_not_leave_the_folder_or_meet() {
        let target = |out: &str| {
            format!("[[group]]\nname = \"a\"\nschemas = [\"s\"]\nrust = {{ crate = \"a\", out = \"{out}\" }}\n")
        };
        assert!(project(&target("gen")).is_ok());
        assert!(project(&target("../gen")).is_err());
        assert!(project(&target("/gen")).is_err());
        assert!(project(&(target("gen") + &target("gen/a"))).is_err());
    }

    #[test]
    fn without_a_configuration_the_error_says_what_else_there_is() {
        let folder = tempfile::tempdir().unwrap();
        assert!(
            Project::find(folder.path())
                .unwrap_err()
                .help
                .is_some_and(|help| help.contains("codegen rust"))
        );
    }
}
