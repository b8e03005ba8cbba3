//! Parameters: where they stand, how they are written, and all of an operation's as one object.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;

use super::cursor::Cursor;
use super::kinds::{items, kinds, properties, rest};
use super::operation::{Object, Parameter};
use super::synthetic;
use super::table::{Field, Place, Scalar, Style};

/// The parameters of an operation; those of its path item stand before, unless it says them anew.
pub(super) fn read(item: &Cursor<'_>, operation: &Cursor<'_>) -> Result<Vec<Parameter>, Diagnostic> {
    let mut read: Vec<Parameter> = Vec::new();
    for holder in [item, operation] {
        let Some(list) = holder.member("parameters")? else {
            continue;
        };
        for cursor in list.items()? {
            let Some(parameter) = parameter(&cursor)? else { continue };
            let same = |known: &Parameter| known.name == parameter.name && known.field.place == parameter.field.place;
            match read.iter_mut().find(|known| same(known)) {
                Some(known) => *known = parameter,
                None => read.push(parameter),
            }
        }
    }
    tell_apart(&mut read);
    Ok(read)
}

/// Members of one object need names of their own: `id` in the path and `id` in the query are two.
fn tell_apart(parameters: &mut [Parameter]) {
    let mut taken = BTreeSet::new();
    for parameter in parameters {
        let field = &mut parameter.field;
        let place = match field.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        let mut candidate = field.member.clone();
        let mut count = 1;
        while !taken.insert(candidate.clone()) {
            candidate = if count == 1 {
                format!("{place}-{}", field.member)
            } else {
                format!("{place}-{}-{count}", field.member)
            };
            count += 1;
        }
        field.member = candidate;
    }
}

/// None for what OpenAPI says is to be ignored.
fn parameter(cursor: &Cursor<'_>) -> Result<Option<Parameter>, Diagnostic> {
    let missing = |name: &str| cursor.refuse("openapi", format!("the parameter has no `{name}`"));
    let name = cursor.text("name")?.ok_or_else(|| missing("name"))?;
    let place = match cursor.text("in")?.ok_or_else(|| missing("in"))?.as_str() {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "cookie" => Place::Cookie,
        other => {
            return Err(cursor.refuse_member("in", "openapi", format!("`{other}` is no place of a parameter")));
        }
    };
    // OpenAPI 3.1, 4.8.12.2: the document says these elsewhere. `x-negotiation` asks for `Accept` all the same.
    let ignored = ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str());
    if place == Place::Header && ignored && !cursor.flag("x-negotiation")? {
        return Ok(None);
    }
    if place == Place::Header && (name.is_empty() || !name.bytes().all(is_token)) {
        return Err(cursor.refuse_member("name", "openapi", format!("`{name}` cannot be a header's name")));
    }
    let (schema, style) = shape(cursor, place)?;
    let encoded_slash = cursor.flag("x-encoded-slash")?;
    let field = Field {
        name: if place == Place::Header {
            name.to_ascii_lowercase()
        } else {
            name.clone()
        },
        member: name.clone(),
        place,
        style,
        slash: encoded_slash,
    };
    Ok(Some(Parameter {
        at: cursor.at.clone(),
        name,
        field,
        required: cursor.flag("required")? || place == Place::Path,
        description: cursor.text("description")?,
        schema,
        encoded_slash,
    }))
}

/// A character of an RFC 9110 token.
pub(super) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Schema and style of a parameter or a header.
pub(super) fn shape(cursor: &Cursor<'_>, place: Place) -> Result<(crate::read::Location, Style), Diagnostic> {
    if let Some(content) = cursor.member("content")? {
        let media = content.members()?;
        return match media.as_slice() {
            [(name, media)] if is_json(name) => match media.here("schema") {
                Some(schema) => Ok((schema, Style::Json)),
                None => Err(media.refuse("parameter-content", "the parameter's content has no `schema`")),
            },
            _ => Err(content
                .refuse(
                    "parameter-content",
                    "a parameter's content must be JSON, and nothing else",
                )
                .help("write it as `application/json`, or with `schema` and `style`")),
        };
    }
    let schema = cursor.here("schema").ok_or_else(|| {
        cursor
            .refuse("openapi", "neither `schema` nor `content` says what the values are")
            .help("add a `schema`")
    })?;
    let written = cursor.text("style")?;
    let style_name = written.as_deref().unwrap_or(match place {
        Place::Query | Place::Cookie => "form",
        Place::Path | Place::Header => "simple",
    });
    let explode = cursor
        .typed("explode", "true or false", serde_json::Value::as_bool)?
        .unwrap_or(matches!(style_name, "form" | "cookie"));
    let kinds = kinds(cursor.sources, &schema);
    let refuse = |message: String| Err(cursor.refuse("parameter-style", message));
    if cursor.flag("x-querystring")? {
        let is_text = !kinds.is_array() && !kinds.is_object() && kinds.scalar() == Scalar::Text;
        return if place == Place::Query && is_text {
            Ok((schema, Style::Querystring))
        } else {
            refuse("a whole query is a string `in: query`".to_owned())
        };
    }
    if kinds.is_array() {
        let scalar = items(cursor.sources, &schema).scalar();
        let style = match (place, style_name, explode) {
            (Place::Query, "form", true) => Style::Repeated(scalar),
            (Place::Query, "form", false) => Style::Separated(',', scalar),
            (Place::Query, "spaceDelimited", _) => Style::Separated(' ', scalar),
            (Place::Query, "pipeDelimited", _) => Style::Separated('|', scalar),
            (Place::Header, "simple", _) => Style::Repeated(scalar),
            (Place::Path, "simple", _) => Style::Separated(',', scalar),
            (Place::Cookie, "form", false) => Style::Separated(',', scalar),
            _ => return refuse(format!("an array cannot be read here in the style `{style_name}`")),
        };
        return Ok((schema, style));
    }
    if kinds.is_object() {
        if let (Place::Query, "deepObject", Some(scalar)) = (place, style_name, rest(cursor.sources, &schema)) {
            let named = properties(cursor.sources, &schema).unwrap_or_default();
            return Ok((schema, Style::DeepOpen(named, scalar)));
        }
        let Some(properties) = properties(cursor.sources, &schema) else {
            return refuse(
                "an object in a parameter must name its members, and they must be scalars or lists of them".to_owned(),
            );
        };
        let style = match (place, style_name, explode) {
            (Place::Query, "deepObject", _) => Style::Deep(properties),
            (Place::Query, "form", true) => Style::Exploded(properties),
            (Place::Query, "form", false) => Style::Flat(properties),
            (Place::Header | Place::Path, "simple", false) => Style::Flat(properties),
            (Place::Header | Place::Path, "simple", true) => Style::Pairs(properties),
            _ => return refuse(format!("an object cannot be read here in the style `{style_name}`")),
        };
        return Ok((schema, style));
    }
    match style_name {
        "matrix" | "label" => refuse(format!("the style `{style_name}` is not read")),
        _ => Ok((schema, Style::One(kinds.scalar()))),
    }
}

/// `application/json` and its relatives.
pub(super) fn is_json(content_type: &str) -> bool {
    let essence = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// All parameters as one object.
pub(super) fn object(cursor: &Cursor<'_>, parameters: &[Parameter]) -> Option<Object> {
    let members: Vec<_> = parameters
        .iter()
        .map(|parameter| synthetic::Member {
            name: &parameter.field.member,
            schema: &parameter.schema,
            description: parameter.description.as_deref(),
            required: parameter.required,
        })
        .collect();
    (!members.is_empty()).then(|| Object {
        schema: synthetic::object(cursor.sources, &members),
        at: None,
        fields: parameters.iter().map(|parameter| parameter.field.clone()).collect(),
    })
}
