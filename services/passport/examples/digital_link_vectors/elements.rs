use std::collections::BTreeMap;

use passport::domain::digital_link::format_of;
use url::Url;

/// Keys with their values, whatever they were written as.
#[derive(Debug, PartialEq, Eq)]
pub struct Elements(BTreeMap<String, String>);

impl Elements {
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Those whose keys GS1 has given a meaning.
    pub fn known(&self) -> Self {
        let known = self.0.iter().filter(|(key, _)| format_of(key).is_some());
        Self(known.map(|(key, value)| (key.clone(), value.clone())).collect())
    }

    /// From a bar code's content: keys of a fixed length one behind the other, others ended by `^`.
    pub fn of_bar_code(mut text: &str) -> Self {
        let mut elements = BTreeMap::new();
        while let Some((key, rest)) = text.split_at_checked(key_length(text)) {
            let length = fixed_length(key).unwrap_or_else(|| rest.find('^').unwrap_or(rest.len()));
            let Some((value, rest)) = rest.split_at_checked(length) else {
                break;
            };
            elements.insert(key.to_owned(), value.to_owned());
            text = rest.trim_start_matches('^');
            if text.is_empty() {
                break;
            }
        }
        Self(elements)
    }

    /// From `(01)…(10)…`; a key that stands there again says the same.
    pub fn of_text(text: &str) -> Self {
        let pairs = text.split('(').filter_map(|pair| pair.split_once(')'));
        Self(pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
    }

    /// From the link that is kept.
    pub fn of_canonical(link: &str) -> Result<Self, String> {
        let url = Url::parse(link).map_err(|error| error.to_string())?;
        let segments: Vec<String> = url
            .path_segments()
            .into_iter()
            .flatten()
            .map(|segment| {
                let decoded = url::form_urlencoded::parse(segment.as_bytes()).next();
                decoded.map_or_else(String::new, |(text, _)| text.into_owned())
            })
            .collect();
        let mut elements: BTreeMap<String, String> = segments
            .chunks_exact(2)
            .filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())))
            .collect();
        elements.extend(
            url.query_pairs()
                .map(|(key, value)| (key.into_owned(), value.into_owned())),
        );
        Ok(Self(elements))
    }
}

/// How many digits the key at the beginning has (GS1 General Specifications, figure 3.2-1), as far as the vectors need.
fn key_length(text: &str) -> usize {
    match text.get(..2) {
        Some("23" | "24" | "25" | "40" | "41" | "42" | "71") => 3,
        Some("31" | "32" | "33" | "34" | "35" | "36" | "39" | "70" | "72" | "80" | "81" | "82") => 4,
        _ => 2,
    }
}

/// Keys after which no separator stands (the same, figure 7.8.5-2).
fn fixed_length(key: &str) -> Option<usize> {
    match key.get(..2)? {
        "00" => Some(18),
        "01" | "02" | "03" => Some(14),
        "04" => Some(16),
        "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" => Some(6),
        "20" => Some(2),
        "31" | "32" | "33" | "34" | "35" | "36" => Some(6),
        "41" => Some(13),
        _ => None,
    }
}
