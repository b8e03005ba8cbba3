//! From the texts of a request, or of an answer's headers, to one JSON object.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::COOKIE;
use serde_json::{Map, Value};

use super::query::{form_decoded, is, pairs, texts_of_query};
use super::{Field, Location, Property, Scalar, Style};

/// Where the texts are found.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'r> {
    /// Path variables, decoded.
    pub path: &'r [(String, String)],
    /// The query as it came, or a form's body.
    pub query: &'r str,
    pub headers: &'r HeaderMap,
}

/// A text that is none: the member it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

/// One object with a member for each parameter that is there. Values that do not fit their type stay texts for the guard
/// to refuse; what comes more than once where one is wanted becomes a list, which the guard refuses as well.
pub fn decode(fields: &[Field], raw: Raw<'_>) -> Result<Map<String, Value>, Malformed> {
    let mut object = Map::new();
    let whole = fields.iter().any(|field| field.style == Style::Querystring);
    let read = |field: &&Field| !whole || field.location != Location::Query || field.style == Style::Querystring;
    for field in fields.iter().filter(read) {
        if let Some(value) = decode_one(field, raw)? {
            object.insert(field.member.to_owned(), value);
        }
    }
    Ok(object)
}

fn decode_one(field: &Field, raw: Raw<'_>) -> Result<Option<Value>, Malformed> {
    let malformed = Malformed(field.member);
    match field.style {
        Style::Querystring => Ok((!raw.query.is_empty()).then(|| raw.query.into())),
        Style::Deep(properties) => members(properties, |name| {
            texts_of_query(raw.query, &format!("{}[{name}]", field.name))
        })
        .ok_or(malformed),
        Style::DeepOpen(properties, scalar) => deep_open(field.name, properties, scalar, raw.query).ok_or(malformed),
        Style::Exploded(properties) if field.location == Location::Query => {
            members(properties, |name| texts_of_query(raw.query, name)).ok_or(malformed)
        }
        style => {
            let texts = texts(field, raw).ok_or(malformed)?;
            if texts.is_empty() {
                return Ok(None);
            }
            plain(field.location, style, &texts).ok_or(malformed).map(Some)
        }
    }
}

/// The texts of a field, still percent-encoded where they come from the query.
fn texts<'r>(field: &Field, raw: Raw<'r>) -> Option<Vec<Cow<'r, str>>> {
    match field.location {
        Location::Path => {
            let texts = raw
                .path
                .iter()
                .filter(|(name, _)| name == field.name)
                .map(|(_, text)| text.as_str());
            texts
                .map(|text| path_value(text, field.slash).map(Cow::Borrowed))
                .collect()
        }
        Location::Query => Some(
            pairs(raw.query)
                .filter(|(name, _)| is(name, field.name))
                .map(|(_, text)| text.into())
                .collect(),
        ),
        Location::Header => raw
            .headers
            .get_all(field.name)
            .iter()
            .map(|value| {
                std::str::from_utf8(value.as_bytes())
                    .ok()
                    .map(|text| Cow::Borrowed(text.trim()))
            })
            .collect(),
        Location::Cookie => Some(
            cookies(raw.headers)
                .filter(|(name, _)| *name == field.name)
                .map(|(_, text)| text.into())
                .collect(),
        ),
    }
}

/// A path value that can neither climb nor hide: no dot segment, no control character, no slash unless the contract has it.
fn path_value(text: &str, slash: bool) -> Option<&str> {
    let hostile = text.is_empty()
        || text == "."
        || text == ".."
        || text.chars().any(char::is_control)
        || (!slash && text.contains(['/', '\\']));
    (!hostile).then_some(text)
}

fn plain(location: Location, style: Style, texts: &[Cow<'_, str>]) -> Option<Value> {
    let decoded = |text: &str| {
        if location == Location::Query {
            form_decoded(text)
        } else {
            Some(text.to_owned())
        }
    };
    let list = |scalar: Scalar, texts: Vec<&str>| {
        texts
            .into_iter()
            .map(|text| decoded(text).map(|text| scalar.read(&text)))
            .collect::<Option<Value>>()
    };
    match style {
        Style::One(scalar) => match texts {
            [text] => Some(scalar.read(&decoded(text)?)),
            several => list(scalar, several.iter().map(AsRef::as_ref).collect()),
        },
        Style::Repeated(scalar) if location == Location::Header => list(scalar, split_all(texts, ',')),
        Style::Repeated(scalar) => list(scalar, texts.iter().map(AsRef::as_ref).collect()),
        Style::Separated(separator, scalar) => list(scalar, split_all(texts, separator)),
        Style::Flat(properties) => {
            let parts = split_all(texts, ',');
            let pairs: Vec<_> = parts
                .chunks(2)
                .filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)))
                .collect();
            object_of(properties, &pairs, decoded)
        }
        Style::Pairs(properties) | Style::Exploded(properties) => {
            let parts = split_all(texts, ',');
            let pairs: Vec<_> = parts.into_iter().filter_map(|part| part.split_once('=')).collect();
            object_of(properties, &pairs, decoded)
        }
        Style::Json => match texts {
            [text] => serde_json::from_str(&decoded(text)?).ok(),
            _ => None,
        },
        Style::Deep(_) | Style::DeepOpen(..) | Style::Querystring => None,
    }
}

fn split_all<'t>(texts: &'t [Cow<'_, str>], separator: char) -> Vec<&'t str> {
    let encoded = match separator {
        ' ' => Some("%20"),
        '|' => Some("%7C"),
        _ => None,
    };
    texts
        .iter()
        .filter(|text| !text.is_empty())
        .flat_map(|text| text.split(separator))
        .flat_map(|text| match encoded {
            Some(encoded) => text.split(encoded).collect::<Vec<_>>(),
            None => vec![text],
        })
        .flat_map(|text| {
            if separator == ' ' {
                text.split('+').collect::<Vec<_>>()
            } else {
                vec![text]
            }
        })
        .map(str::trim)
        .collect()
}

fn object_of(
    properties: &[Property],
    pairs: &[(&str, &str)],
    decoded: impl Fn(&str) -> Option<String>,
) -> Option<Value> {
    let texts = |name: &str| {
        let found = pairs.iter().filter(|(key, _)| decoded(key).as_deref() == Some(name));
        found.map(|(_, text)| decoded(text)).collect::<Option<Vec<_>>>()
    };
    members(properties, texts).map(|found| found.unwrap_or_else(|| Value::Object(Map::new())))
}

/// The object made of the properties that have a text; the inner `None` when none has.
#[expect(clippy::option_option, reason = "not there, and not readable, are two things")]
fn members(properties: &[Property], texts: impl Fn(&str) -> Option<Vec<String>>) -> Option<Option<Value>> {
    let mut object = Map::new();
    for property in properties {
        let texts = texts(property.name)?;
        let value = match texts.as_slice() {
            [] => continue,
            [text] if !property.list => property.scalar.read(text),
            several => several.iter().map(|text| property.scalar.read(text)).collect(),
        };
        object.insert(property.name.to_owned(), value);
    }
    Some((!object.is_empty()).then_some(Value::Object(object)))
}

/// Members of any name; those that are known have their own types.
#[expect(clippy::option_option, reason = "not there, and not readable, are two things")]
fn deep_open(name: &str, properties: &[Property], scalar: Scalar, query: &str) -> Option<Option<Value>> {
    let mut object = Map::new();
    for (key, text) in pairs(query) {
        let key = form_decoded(key)?;
        let member = key
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
        let Some(member) = member else { continue };
        let known = properties.iter().find(|property| property.name == member);
        let value = known
            .map_or(scalar, |property| property.scalar)
            .read(&form_decoded(text)?);
        match object.get_mut(member) {
            Some(Value::Array(list)) => list.push(value),
            // What comes twice is a list, for the guard to judge.
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None if known.is_some_and(|property| property.list) => {
                drop(object.insert(member.to_owned(), Value::Array(vec![value])))
            }
            None => drop(object.insert(member.to_owned(), value)),
        }
    }
    Some((!object.is_empty()).then_some(Value::Object(object)))
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(style: Style, query: &str) -> Result<Value, Malformed> {
        let fields = [Field {
            name: "a",
            member: "a",
            location: Location::Query,
            style,
            slash: false,
        }];
        let raw = Raw {
            path: &[],
            query,
            headers: &HeaderMap::new(),
        };
        decode(&fields, raw).map(Value::Object)
    }

    fn path(text: &str, slash: bool) -> Result<Value, Malformed> {
        let fields = [Field {
            name: "a",
            member: "a",
            location: Location::Path,
            style: Style::One(Scalar::Text),
            slash,
        }];
        let raw = Raw {
            path: &[("a".to_owned(), text.to_owned())],
            query: "",
            headers: &HeaderMap::new(),
        };
        decode(&fields, raw).map(Value::Object)
    }

    #[test]
    fn one_value_is_read_by_its_type() {
        assert_eq!(query(Style::One(Scalar::Integer), "b=2&a=1").unwrap(), json!({"a": 1}));
        assert_eq!(
            query(Style::One(Scalar::Text), "a=x+y%2B%C3%A9").unwrap(),
            json!({"a": "x y+é"})
        );
        assert_eq!(query(Style::One(Scalar::Text), "b=1").unwrap(), json!({}));
    }

    #[test]
    fn one_value_that_comes_twice_is_left_to_the_guard() {
        assert_eq!(
            query(Style::One(Scalar::Integer), "a=1&a=2").unwrap(),
            json!({"a": [1, 2]})
        );
    }

    #[test]
    fn lists_are_split_before_they_are_decoded() {
        assert_eq!(
            query(Style::Repeated(Scalar::Integer), "a=1&a=2").unwrap(),
            json!({"a": [1, 2]})
        );
        assert_eq!(
            query(Style::Separated(',', Scalar::Text), "a=x%2Cy,z").unwrap(),
            json!({"a": ["x,y", "z"]})
        );
        assert_eq!(
            query(Style::Separated('|', Scalar::Text), "a=x%7Cy|z").unwrap(),
            json!({"a": ["x", "y", "z"]})
        );
        assert_eq!(
            query(Style::Separated(' ', Scalar::Text), "a=x%20y+z").unwrap(),
            json!({"a": ["x", "y", "z"]})
        );
    }

    #[test]
    fn objects_are_put_together() {
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
        let both = json!({"a": {"x": 1, "y": ["2"]}});
        assert_eq!(query(Style::Deep(XY), "a[x]=1&a%5By%5D=2").unwrap(), both);
        assert_eq!(query(Style::Exploded(XY), "x=1&y=2").unwrap(), both);
        assert_eq!(query(Style::Flat(XY), "a=x,1,y,2").unwrap(), both);
        assert_eq!(query(Style::Deep(XY), "a=1").unwrap(), json!({}));
        let open = Style::DeepOpen(XY, Scalar::Boolean);
        assert_eq!(
            query(open, "a[x]=1&a[y]=2&a[z%20z]=true&b[q]=1").unwrap(),
            json!({"a": {"x": 1, "y": ["2"], "z z": true}})
        );
    }

    #[test]
    fn a_text_that_is_no_text_is_malformed() {
        assert_eq!(query(Style::One(Scalar::Text), "a=%FF"), Err(Malformed("a")));
        assert_eq!(query(Style::Json, "a={"), Err(Malformed("a")));
    }

    #[test]
    fn a_whole_query_is_left_as_it_came() {
        let one = |name, style| Field {
            name,
            member: name,
            location: Location::Query,
            style,
            slash: false,
        };
        let fields = [one("17", Style::One(Scalar::Text)), one("query", Style::Querystring)];
        let decoded = |query| {
            let raw = Raw {
                path: &[],
                query,
                headers: &HeaderMap::new(),
            };
            decode(&fields, raw).map(Value::Object)
        };
        let query = "17=1;17=%2B+&17&=%FF";
        assert_eq!(decoded(query).unwrap(), json!({"query": query}));
        assert_eq!(decoded("").unwrap(), json!({}));
    }

    #[test]
    fn hostile_path_values_are_malformed() {
        for text in ["", ".", "..", "a/b", "a\\b", "a\0b", "a\nb"] {
            assert_eq!(path(text, false), Err(Malformed("a")), "{text:?}");
        }
        assert_eq!(path("a/b", true).unwrap(), json!({"a": "a/b"}));
        assert_eq!(path("..", true), Err(Malformed("a")));
    }
}
