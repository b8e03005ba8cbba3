//! From one JSON object to the texts of a request, or of an answer's headers.

use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Field, Location, Property, Style, scalar::write};

/// Everything but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Texts, ready to be sent.
#[derive(Clone, Debug, Default)]
pub struct Encoded {
    /// Path variables, not percent-encoded.
    pub path: Vec<(&'static str, String)>,
    /// The query, percent-encoded, without its question mark.
    pub query: String,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// `name=value`
    pub cookies: Vec<String>,
}

/// A value that cannot be written where it belongs: its member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsendable(pub &'static str);

/// The texts of the object's members; what is absent is not sent.
pub fn encode(fields: &[Field], object: &Map<String, Value>) -> Result<Encoded, Unsendable> {
    let mut encoded = Encoded::default();
    for field in fields {
        let value = if matches!(field.style, Style::Exploded(_)) && !object.contains_key(field.member) {
            None
        } else {
            object.get(field.member)
        };
        if let Some(value) = value.filter(|value| !value.is_null()) {
            encode_one(field, value, &mut encoded).ok_or(Unsendable(field.member))?;
        }
    }
    Ok(encoded)
}

/// What stands for a member of the object; nothing for what cannot be JSON.
pub fn member<T: Serialize>(value: &T) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// A path's template with its variables filled in, percent-encoded. `members` are those of the path.
///
/// # Errors
/// When a value cannot stand in a path.
pub fn path<const N: usize>(
    template: &str,
    fields: &[Field],
    members: [(&str, Option<Value>); N],
) -> Result<String, Unsendable> {
    let object = members
        .into_iter()
        .filter_map(|(member, value)| Some((member.to_owned(), value?)))
        .collect();
    let mut filled = template.to_owned();
    let encoded = encode(fields, &object)?;
    for field in fields.iter().filter(|field| matches!(field.location, Location::Path)) {
        let variable = encoded.path.iter().find(|(name, _)| *name == field.name);
        let (name, value) = variable.ok_or(Unsendable(field.member))?;
        filled = filled.replace(&format!("{{{name}}}"), &escaped(value));
    }
    Ok(filled)
}

fn encode_one(field: &Field, value: &Value, encoded: &mut Encoded) -> Option<()> {
    match field.location {
        Location::Query => encode_query(field, value, &mut encoded.query),
        Location::Path => {
            let text = text(field.style, value, false)?;
            // A URL swallows dot segments, percent-encoded ones too, and an empty one changes which route it is.
            if matches!(text.as_str(), "" | "." | "..") {
                return None;
            }
            encoded.path.push((field.name, text));
            Some(())
        }
        Location::Header => {
            let name = HeaderName::from_bytes(field.name.as_bytes()).ok()?;
            let value = HeaderValue::from_bytes(text(field.style, value, false)?.as_bytes()).ok()?;
            encoded.headers.push((name, value));
            Some(())
        }
        Location::Cookie => {
            let text = text(field.style, value, false)?;
            if text.contains([';', ',', ' ', '"', '\\']) || text.chars().any(char::is_control) {
                return None;
            }
            encoded.cookies.push(format!("{}={text}", field.name));
            Some(())
        }
    }
}

fn encode_query(field: &Field, value: &Value, query: &mut String) -> Option<()> {
    match field.style {
        Style::Repeated(_) => {
            for item in value.as_array()? {
                push(query, field.name, &escaped(&write(item)?));
            }
        }
        Style::Deep(properties) => {
            for (property, text) in member_texts(properties, value)? {
                push(query, &format!("{}[{property}]", field.name), &escaped(&text));
            }
        }
        Style::DeepOpen(..) => {
            for (member, value) in value.as_object()? {
                let items = match value {
                    Value::Null => continue,
                    Value::Array(items) => items.as_slice(),
                    one => std::slice::from_ref(one),
                };
                for item in items {
                    push(query, &format!("{}[{member}]", field.name), &escaped(&write(item)?));
                }
            }
        }
        Style::Exploded(properties) => {
            for (property, text) in member_texts(properties, value)? {
                push(query, property, &escaped(&text));
            }
        }
        Style::Querystring => {
            let whole = value.as_str()?;
            if whole.bytes().any(|byte| !byte.is_ascii_graphic() || byte == b'#') {
                return None;
            }
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(whole);
        }
        style => push(query, field.name, &text(style, value, true)?),
    }
    Some(())
}

/// One text for the whole value, its parts percent-encoded for a query.
fn text(style: Style, value: &Value, query: bool) -> Option<String> {
    let part = |text: String| if query { escaped(&text) } else { text };
    let joined = |separator: &str, parts: Option<Vec<String>>| parts.map(|parts| parts.join(separator));
    match style {
        Style::One(_) => write(value).map(part),
        Style::Json => serde_json::to_string(value).ok().map(part),
        Style::Repeated(_) => joined(
            ",",
            value.as_array()?.iter().map(|item| write(item).map(part)).collect(),
        ),
        Style::Separated(separator, _) => {
            let separator = match (separator, query) {
                (' ', true) => "%20".to_owned(),
                ('|', true) => "%7C".to_owned(),
                (separator, _) => separator.to_string(),
            };
            joined(
                &separator,
                value.as_array()?.iter().map(|item| write(item).map(part)).collect(),
            )
        }
        Style::Flat(properties) => {
            let pairs = member_texts(properties, value)?.into_iter();
            joined(
                ",",
                Some(pairs.map(|(name, text)| format!("{name},{}", part(text))).collect()),
            )
        }
        Style::Pairs(properties) | Style::Exploded(properties) => {
            let pairs = member_texts(properties, value)?.into_iter();
            joined(
                ",",
                Some(pairs.map(|(name, text)| format!("{name}={}", part(text))).collect()),
            )
        }
        Style::Deep(_) | Style::DeepOpen(..) | Style::Querystring => None,
    }
}

fn member_texts(properties: &'static [Property], value: &Value) -> Option<Vec<(&'static str, String)>> {
    let object = value.as_object()?;
    let mut texts = Vec::new();
    for property in properties {
        match object.get(property.name) {
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) => {
                for item in items {
                    texts.push((property.name, write(item)?));
                }
            }
            Some(scalar) => texts.push((property.name, write(scalar)?)),
        }
    }
    Some(texts)
}

fn push(query: &mut String, name: &str, text: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(&escaped(name));
    query.push('=');
    query.push_str(text);
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::json;

    use super::super::{Raw, Scalar, decode};
    use super::*;

    const XY: &[Property] = &[
        Property {
            name: "x",
            scalar: Scalar::Integer,
            list: false,
        },
        Property {
            name: "y",
            scalar: Scalar::Text,
            list: true,
        },
    ];

    fn field(location: Location, style: Style) -> Field {
        Field {
            name: "a",
            member: "a",
            location,
            style,
            slash: false,
        }
    }

    #[test]
    fn what_is_encoded_decodes_to_the_same() {
        let texts = json!({"a": ["x,y z|&=+%", "é"]});
        for (style, value) in [
            (Style::One(Scalar::Text), json!({"a": "x,y z|&=+%/é"})),
            (Style::One(Scalar::Integer), json!({"a": -3})),
            (Style::Repeated(Scalar::Text), texts.clone()),
            (Style::Separated(',', Scalar::Text), texts),
            (Style::Deep(XY), json!({"a": {"x": 1, "y": ["p", "q"]}})),
            (
                Style::DeepOpen(XY, Scalar::Text),
                json!({"a": {"x": 1, "y": ["p", "q"], "z]": "&"}}),
            ),
            (Style::Exploded(XY), json!({"a": {"x": 1, "y": ["p", "q"]}})),
            (Style::Json, json!({"a": {"deep": [1, {"er": null}]}})),
            (Style::Querystring, json!({"a": "x=1;y=%2B+&x"})),
        ] {
            let fields = [field(Location::Query, style)];
            let encoded = encode(&fields, value.as_object().unwrap()).unwrap();
            let raw = Raw {
                path: &[],
                query: &encoded.query,
                headers: &HeaderMap::new(),
            };
            assert_eq!(
                Value::Object(decode(&fields, raw).unwrap()),
                value,
                "{style:?}: {}",
                encoded.query
            );
        }
    }

    #[test]
    fn headers_come_back_too() {
        for (style, value) in [
            (Style::One(Scalar::Text), json!({"a": "é x"})),
            (Style::Repeated(Scalar::Integer), json!({"a": [1, 2]})),
        ] {
            let fields = [field(Location::Header, style)];
            let encoded = encode(&fields, value.as_object().unwrap()).unwrap();
            let headers = HeaderMap::from_iter(encoded.headers);
            let raw = Raw {
                path: &[],
                query: "",
                headers: &headers,
            };
            assert_eq!(Value::Object(decode(&fields, raw).unwrap()), value);
        }
    }

    #[test]
    fn what_would_change_the_route_is_not_sent() {
        let fields = [field(Location::Path, Style::One(Scalar::Text))];
        for hostile in ["", ".", ".."] {
            assert_eq!(
                encode(&fields, json!({"a": hostile}).as_object().unwrap()).unwrap_err(),
                Unsendable("a")
            );
        }
        let header = [field(Location::Header, Style::One(Scalar::Text))];
        let whole = [field(Location::Query, Style::Querystring)];
        for hostile in ["a=1#b", "a=1 HTTP/1.1", "a=\u{e4}"] {
            assert!(encode(&whole, json!({"a": hostile}).as_object().unwrap()).is_err());
        }
        assert!(encode(&header, json!({"a": "x\r\nset-cookie: y"}).as_object().unwrap()).is_err());
    }
}
