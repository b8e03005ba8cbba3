//! Names of crates and modules, made from names of files, which may be anything.

use std::collections::HashSet;

use heck::ToSnakeCase;

/// Names longer than this are cut: file systems allow 255 bytes, and nobody reads more.
const LONGEST: usize = 80;

/// Words that cannot name a module, or whose file has another meaning to cargo.
const TAKEN: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "lib",
    "let",
    "loop",
    "macro",
    "main",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "support",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// A snake-case step of a module path, from any text: never empty, a keyword, or a name that cargo takes otherwise.
pub fn module_step(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                '_'
            }
        })
        .collect();
    let mut step: String = plain.to_snake_case().chars().take(LONGEST).collect();
    if step.is_empty() || step.starts_with(|first: char| first.is_ascii_digit()) {
        step.insert(0, '_');
    }
    if step == "_" {
        step = "unnamed".to_owned();
    }
    if TAKEN.contains(&step.as_str()) {
        step.push('_');
    }
    step
}

/// Whether cargo takes a text as the name of a package.
pub fn is_crate_name(text: &str) -> bool {
    let mut characters = text.chars();
    let first = characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    let rest = characters.all(|character| character.is_ascii_alphanumeric() || character == '-' || character == '_');
    let word = text.replace('-', "_");
    first
        && rest
        && word.chars().any(|character| character != '_')
        && text.len() <= LONGEST
        && !TAKEN.contains(&word.as_str())
}

/// The name of a crate from that of its folder.
pub fn crate_name(folder: &str) -> String {
    if is_crate_name(folder) {
        return folder.to_owned();
    }
    let plain: String = folder
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                '-'
            }
        })
        .collect();
    let words: Vec<_> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let name: String = words
        .join("-")
        .to_ascii_lowercase()
        .chars()
        .take(LONGEST - 10)
        .collect();
    if is_crate_name(&name) {
        name
    } else {
        format!("generated-{name}").trim_end_matches('-').to_owned()
    }
}

/// Names that are given out once each; a second wish gets a number.
#[derive(Debug, Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// The wished name, or the first of `wish_2`, `wish_3`, … that is free.
    pub fn take(&mut self, wish: &str) -> String {
        let name = std::iter::once(wish.to_owned())
            .chain((2..).map(|number| format!("{wish}_{number}")))
            .find(|name| !self.0.contains(name));
        let name = name.unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_of_modules() {
        for (text, step) in [
            ("order", "order"),
            ("newScan-v1", "new_scan_v1"),
            ("1st", "_1st"),
            ("type", "type_"),
            ("lib", "lib_"),
            ("é😀", "unnamed"),
            ("", "unnamed"),
            ("'", "unnamed"),
        ] {
            assert_eq!(module_step(text), step, "{text}");
        }
    }

    #[test]
    fn names_of_crates() {
        for (folder, name) in [
            ("types", "types"),
            ("out 1", "out-1"),
            ("0001", "generated-0001"),
            ("type", "generated-type"),
            ("é", "generated"),
            ("_", "generated"),
        ] {
            assert_eq!(crate_name(folder), name, "{folder}");
        }
    }

    #[test]
    fn a_name_is_given_once() {
        let mut names = Names::default();
        assert_eq!(
            [names.take("a"), names.take("a_2"), names.take("a"), names.take("a")],
            ["a", "a_2", "a_3", "a_4"]
        );
    }

    proptest! {
        #[test]
        fn any_text_gives_names_that_are_ones(text in ".*") {
            prop_assert!(is_crate_name(&crate_name(&text)));
            let step = module_step(&text);
            prop_assert!(syn::parse_str::<syn::Ident>(&step).is_ok());
        }
    }
}
