//! Descriptions as doc comments. They may contain anything: no text gets out of its comment.
use crate::model::schema::Docs;

/// `/// …` lines; nothing where nothing is said.
pub(in crate::emit::rust) fn comment(docs: &Docs) -> String {
    let mut paragraphs: Vec<&str> = Vec::new();
    if let Some(description) = docs.description.as_deref().filter(|text| !text.trim().is_empty()) {
        paragraphs.push(description);
    } else if let Some(title) = docs.title.as_deref().filter(|text| !text.trim().is_empty()) {
        paragraphs.push(title);
    }
    if docs.deprecated {
        paragraphs.push("Deprecated.");
    }
    let mut text = String::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            text.push_str("///\n");
        }
        lines(paragraph, &mut text);
    }
    text
}

fn lines(paragraph: &str, text: &mut String) {
    for line in paragraph
        .trim()
        .split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}'])
    {
        let mut shown = String::new();
        for character in line.chars() {
            let reorders = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
            match character {
                '\t' => shown.push(' '),
                _ if character.is_control() || reorders => shown.extend(character.escape_unicode()),
                _ => shown.push(character),
            }
        }
        text.push_str(format!("/// {shown}").trim_end());
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_description_leaves_its_comment() {
        let docs = Docs {
            title: None,
            description: Some("a\r*/ fn x() {}\n\n\u{2028}b \u{202e}c\u{0}  ".to_owned()),
            deprecated: true,
        };
        let text = comment(&docs);
        assert!(text.lines().all(|line| line.starts_with("///")), "{text}");
        assert!(!text.contains('\u{202e}') && !text.contains('\r'));
        assert!(text.ends_with("///\n/// Deprecated.\n"));
    }
}
