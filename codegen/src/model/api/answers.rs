//! What an operation may answer: statuses, headers, bodies.

use crate::diagnostic::Diagnostic;

use super::bodies::media;
use super::cursor::Cursor;
use super::kinds::constant;
use super::names::component;
use super::operation::{Answer, Header, Object, Status};
use super::parameters::{is_token, shape};
use super::synthetic;
use super::table::{Field, Place};

pub(super) fn read(operation: &Cursor<'_>) -> Result<Vec<Answer>, Diagnostic> {
    let Some(responses) = operation.member("responses")? else {
        return Ok(Vec::new());
    };
    let mut read: Vec<Answer> = Vec::new();
    for (key, cursor) in responses.members()? {
        if key.starts_with("x-") {
            continue;
        }
        let status = status(key).ok_or_else(|| {
            cursor
                .refuse("status", format!("`{key}` is no status that an operation answers with"))
                .help("write a number from 200 to 599, a range such as `4XX`, or `default`")
        })?;
        read.push(answer(status, &cursor)?);
    }
    read.sort_by_key(|answer| answer.status);
    if let Some(twice) = read.windows(2).find_map(|pair| match pair {
        [a, b] if a.status == b.status => Some(b),
        _ => None,
    }) {
        let message = "this status is documented twice";
        return Err(Diagnostic::error("status", message).at(operation.sources.place(&twice.at)));
    }
    Ok(read)
}

fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    match key.as_bytes() {
        [first @ b'2'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Range(u16::from(first - b'0'))),
        [b'2'..=b'5', _, _] => key.parse().ok().map(Status::Code),
        _ => None,
    }
}

fn answer(status: Status, cursor: &Cursor<'_>) -> Result<Answer, Diagnostic> {
    let media = match cursor.member("content")? {
        Some(content) => media(&content, false)?,
        None => Vec::new(),
    };
    // RFC 9110, 15.3.5 and 15.4.5: these have no body, whatever a document says.
    if let (Status::Code(code @ (204 | 205 | 304)), false) = (status, media.is_empty()) {
        return Err(cursor.refuse_member("content", "status", format!("an answer with {code} has no body")));
    }
    let Headers {
        listed,
        headers,
        constants,
    } = headers(cursor)?;
    Ok(Answer {
        at: cursor.at.clone(),
        component: component(&cursor.at, "responses"),
        status,
        description: cursor.text("description")?.unwrap_or_default(),
        listed,
        headers,
        constants,
        media,
    })
}

#[derive(Default)]
struct Headers {
    listed: Vec<Header>,
    headers: Option<Object>,
    constants: Vec<(String, String)>,
}

/// Headers that vary as one object; those that the contract fixes by themselves.
fn headers(cursor: &Cursor<'_>) -> Result<Headers, Diagnostic> {
    let Some(headers) = cursor.member("headers")? else {
        return Ok(Headers::default());
    };
    let mut listed = Vec::new();
    let mut constants = Vec::new();
    let mut varying = Vec::new();
    for (name, header) in headers.members()? {
        let lower = name.to_ascii_lowercase();
        // OpenAPI 3.1, 4.8.17.1: `Content-Type` is what `content` says.
        if lower == "content-type" {
            continue;
        }
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err(header.refuse("openapi", format!("`{name}` cannot be a header's name")));
        }
        let (schema, style) = shape(&header, Place::Header)?;
        let required = header.flag("required")?;
        let description = header.text("description")?;
        listed.push(Header {
            name: lower.clone(),
            required,
            description: description.clone(),
            schema: schema.clone(),
        });
        match constant(cursor.sources, &schema) {
            Some(value) if required && value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
                constants.push((lower, value))
            }
            _ => {
                let field = Field {
                    member: lower.clone(),
                    name: lower,
                    place: Place::Header,
                    style,
                    slash: false,
                };
                varying.push((field, schema, required, description));
            }
        }
    }
    let members: Vec<_> = varying
        .iter()
        .map(|(field, schema, required, description)| synthetic::Member {
            name: &field.member,
            schema,
            description: description.as_deref(),
            required: *required,
        })
        .collect();
    let object = (!members.is_empty()).then(|| Object {
        schema: synthetic::object(cursor.sources, &members),
        at: None,
        fields: varying.iter().map(|(field, ..)| field.clone()).collect(),
    });
    Ok(Headers {
        listed,
        headers: object,
        constants,
    })
}
