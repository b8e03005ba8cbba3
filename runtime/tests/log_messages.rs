//! Messages of log lines are literals: what varies goes into fields, of which a line shows only those that name nobody.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

const LEVELS: [&str; 6] = ["error", "warn", "info", "debug", "trace", "event"];

/// What librdkafka says is about brokers and names no message's content.
const EXCEPT: [&str; 1] = ["runtime/src/kafka/client.rs"];

#[test]
fn no_message_of_a_log_line_holds_a_value() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    let mut messages = 0;
    for folder in ["runtime/src", "runtime/contract/src", "services"] {
        for file in sources(&root.join(folder)) {
            let name = file.strip_prefix(root).unwrap().display().to_string();
            let tokens: TokenStream = fs::read_to_string(&file).unwrap().parse().unwrap();
            let seen = log_messages(tokens);
            messages += seen.len();
            let broken = seen
                .into_iter()
                .filter(|message| message.replace("{{", "").contains('{'));
            found.extend(broken.map(|message| format!("{name}: {message}")));
        }
    }
    found.retain(|found| !EXCEPT.iter().any(|except| found.starts_with(except)));
    assert!(found.is_empty(), "put these values into fields: {found:#?}");
    assert!(
        messages > 10,
        "only {messages} messages were found: this test looks at the wrong place"
    );
}

#[test]
fn a_value_in_a_message_is_found_wherever_it_stands() {
    let code =
        r#"fn f() { select! { _ = g() => { tracing::warn!(task = "{a}", ?error, "lost {gtin}") } } info!("fine") }"#;
    assert_eq!(log_messages(code.parse().unwrap()), ["\"lost {gtin}\"", "\"fine\""]);
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

/// The string literals that the logging macros of a file end with.
fn log_messages(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut messages = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before: Vec<String> = tokens[index.saturating_sub(2)..index]
            .iter()
            .map(ToString::to_string)
            .collect();
        let is_log = group.delimiter() == Delimiter::Parenthesis
            && matches!(before.as_slice(), [name, bang] if bang == "!" && LEVELS.contains(&name.as_str()));
        if is_log {
            messages.extend(message(group.stream()));
        }
        messages.extend(log_messages(group.stream()));
    }
    messages
}

/// The one literal that is no field's value.
fn message(arguments: TokenStream) -> Option<String> {
    let mut assigned = false;
    for token in arguments {
        match &token {
            TokenTree::Literal(literal) if !assigned && literal.to_string().starts_with(['"', 'r']) => {
                return Some(literal.to_string());
            }
            TokenTree::Punct(punct) => assigned = punct.as_char() == '=' || (assigned && punct.as_char() != ','),
            _ => {}
        }
    }
    None
}
