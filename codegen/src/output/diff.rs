//! Differences, as a person reads them.

use similar::TextDiff;

/// How two texts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// A unified diff, from what is there to what would be.
    pub unified: String,
    /// Whether both are the same Rust, written in another way: the formatter of another toolchain.
    pub only_formatting: bool,
}

/// What must change in a file; `None` where nothing does. `before` is `None` for a file that is not there, `after` for
/// one that should not be.
pub fn difference(path: &str, before: Option<&str>, after: Option<&str>) -> Option<Difference> {
    if before == after {
        return None;
    }
    let name = |text: Option<&str>, side: &str| text.map_or("/dev/null".to_owned(), |_| format!("{side}/{path}"));
    let (old, new) = (before.unwrap_or_default(), after.unwrap_or_default());
    let unified = TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&name(before, "a"), &name(after, "b"))
        .to_string();
    let only_formatting = path.ends_with(".rs")
        && before.is_some()
        && after.is_some()
        && tokens(old).is_some_and(|ours| Some(ours) == tokens(new));
    Some(Difference {
        unified,
        only_formatting,
    })
}

/// Rust without its formatting. A trailing comma counts as formatting: rustfmt adds and removes them.
fn tokens(text: &str) -> Option<String> {
    let stream: proc_macro2::TokenStream = text.parse().ok()?;
    Some(
        stream
            .to_string()
            .replace([' ', '\n'], "")
            .replace(",)", ")")
            .replace(",}", "}")
            .replace(",]", "]")
            .replace(",>", ">"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_names_both_sides() {
        let found = difference("src/a.rs", Some("fn a() {}\n"), Some("fn b() {}\n")).unwrap();
        assert!(found.unified.starts_with("--- a/src/a.rs\n+++ b/src/a.rs\n"));
        assert!(found.unified.contains("-fn a() {}\n+fn b() {}\n"));
        assert!(!found.only_formatting);
    }

    #[test]
    fn a_new_file_comes_from_nowhere() {
        assert!(
            difference("a", None, Some("x\n"))
                .unwrap()
                .unified
                .starts_with("--- /dev/null\n+++ b/a\n")
        );
    }

    #[test]
    fn formatting_alone_is_told_apart() {
        let found = difference(
            "a.rs",
            Some("fn a(x: u8,) { b() }\n"),
            Some("fn a(\n    x: u8,\n) {\n    b()\n}\n"),
        )
        .unwrap();
        assert!(found.only_formatting);
        assert!(!difference("a.txt", Some("a b"), Some("a  b")).unwrap().only_formatting);
    }

    #[test]
    fn equal_texts_do_not_differ() {
        assert_eq!(difference("a", Some("x"), Some("x")), None);
    }
}
