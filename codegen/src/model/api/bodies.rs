//! Bodies: media types and what each holds.

use crate::diagnostic::Diagnostic;
use crate::read::Location;

use super::cursor::Cursor;
use super::kinds::{items, kinds};
use super::names::component;
use super::operation::{Body, Media, MediaKind};
use super::parameters::is_json;
use super::table::{Field, Place, Style};

pub(super) fn read(operation: &Cursor<'_>) -> Result<Option<Body>, Diagnostic> {
    let Some(body) = operation.member("requestBody")? else {
        return Ok(None);
    };
    let Some(content) = body.member("content")? else {
        return Err(body.refuse("openapi", "the body has no `content`"));
    };
    let media = media(&content, true)?;
    if media.is_empty() {
        return Err(content.refuse("openapi", "`content` names no media type"));
    }
    Ok(Some(Body {
        at: body.at.clone(),
        component: component(&body.at, "requestBodies"),
        description: body.text("description")?,
        required: body.flag("required")?,
        media,
    }))
}

/// The media types of a `content` object.
pub(super) fn media(content: &Cursor<'_>, request: bool) -> Result<Vec<Media>, Diagnostic> {
    let mut read: Vec<Media> = Vec::new();
    for (content_type, cursor) in content.members()? {
        let essence = content_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        let proper = essence.split('/').count() == 2
            && essence
                .bytes()
                .all(|byte| byte == b'/' || super::parameters::is_token(byte));
        if !proper || content_type.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
            return Err(cursor.refuse("media-type", format!("`{content_type}` is not a media type")));
        }
        let (kind, schema) = kind(&essence, &cursor, request)?;
        // Parameters do not tell media types apart here: the first one stands.
        if read.iter().all(|known| known.essence != essence) {
            read.push(Media {
                content_type: content_type.to_owned(),
                essence,
                kind,
                schema,
            });
        }
    }
    Ok(read)
}

fn kind(essence: &str, cursor: &Cursor<'_>, request: bool) -> Result<(MediaKind, Option<Location>), Diagnostic> {
    let schema = cursor.here("schema");
    if is_json(essence) {
        return Ok((MediaKind::Json, schema));
    }
    match essence {
        "application/x-www-form-urlencoded" if request => match &schema {
            Some(at) => Ok((MediaKind::Form(form(cursor, at)?), schema)),
            None => Ok((MediaKind::Bytes, None)),
        },
        "multipart/form-data" if schema.is_some() => Err(cursor
            .refuse(
                "multipart",
                "the parts of `multipart/form-data` are not read by their schema yet",
            )
            .help("leave the `schema` out to get the body as it came, or take JSON")),
        "text/event-stream" if !request => Err(cursor
            .refuse(
                "event-stream",
                "an answer that goes on while it is read is not generated yet",
            )
            .help("state the events as messages in AsyncAPI")),
        _ if essence.starts_with("text/") && is_plain(cursor, schema.as_ref()) => Ok((MediaKind::Text, None)),
        _ => Ok((MediaKind::Bytes, None)),
    }
}

/// Whether the schema says no more than that it is a text.
fn is_plain(cursor: &Cursor<'_>, schema: Option<&Location>) -> bool {
    schema.is_none_or(|at| kinds(cursor.sources, at).text)
}

/// The members of a form. One that is an object is a JSON text in it (OpenAPI 3.1, 4.8.14.3).
fn form(cursor: &Cursor<'_>, schema: &Location) -> Result<Vec<Field>, Diagnostic> {
    let refuse = || {
        cursor
            .refuse("form", "a form's schema must be an object that names its members")
            .help("give the schema `type: object` and `properties`")
    };
    let at = cursor.sources.follow(schema)?;
    let names = cursor
        .sources
        .value(&at.child("properties"))
        .and_then(serde_json::Value::as_object)
        .filter(|_| kinds(cursor.sources, &at).is_object())
        .ok_or_else(refuse)?;
    let field = |name: &String| {
        let schema = at.child("properties").child(name);
        let kinds = kinds(cursor.sources, &schema);
        let style = match () {
            () if kinds.is_object() => Style::Json,
            () if kinds.is_array() => Style::Repeated(items(cursor.sources, &schema).scalar()),
            () => Style::One(kinds.scalar()),
        };
        Field {
            name: name.clone(),
            member: name.clone(),
            place: Place::Query,
            style,
            slash: false,
        }
    };
    Ok(names.keys().map(field).collect())
}
