//! Who may call: security schemes, and the alternatives of an operation.

use crate::diagnostic::Diagnostic;

use super::cursor::Cursor;
use super::operation::{Alternative, Scheme, SchemeKind};

/// The document's schemes.
pub(super) fn schemes(root: &Cursor<'_>) -> Result<Vec<Scheme>, Diagnostic> {
    let Some(components) = root.member("components")? else {
        return Ok(Vec::new());
    };
    let Some(schemes) = components.member("securitySchemes")? else {
        return Ok(Vec::new());
    };
    schemes
        .members()?
        .into_iter()
        .map(|(name, cursor)| scheme(name, &cursor))
        .collect()
}

fn scheme(name: &str, cursor: &Cursor<'_>) -> Result<Scheme, Diagnostic> {
    let missing = |member: &str| cursor.refuse("openapi", format!("the security scheme has no `{member}`"));
    let kind = match cursor.text("type")?.ok_or_else(|| missing("type"))?.as_str() {
        "http" => SchemeKind::Http(
            cursor
                .text("scheme")?
                .ok_or_else(|| missing("scheme"))?
                .to_ascii_lowercase(),
        ),
        "apiKey" => {
            let key = cursor.text("name")?.ok_or_else(|| missing("name"))?;
            match cursor.text("in")?.ok_or_else(|| missing("in"))?.as_str() {
                "header" => SchemeKind::Header(key.to_ascii_lowercase()),
                "query" => SchemeKind::Query(key),
                "cookie" => SchemeKind::Cookie(key),
                other => {
                    return Err(cursor.refuse_member("in", "openapi", format!("`{other}` is no place of a key")));
                }
            }
        }
        "oauth2" | "openIdConnect" => SchemeKind::Http("bearer".to_owned()),
        _ => SchemeKind::Other,
    };
    Ok(Scheme {
        name: name.to_owned(),
        kind,
        description: cursor.text("description")?,
    })
}

/// The alternatives of an operation, or of the whole document where it says none.
pub(super) fn alternatives(
    root: &Cursor<'_>,
    operation: &Cursor<'_>,
    schemes: &[Scheme],
) -> Result<Vec<Alternative>, Diagnostic> {
    let list = match operation.member("security")? {
        Some(own) => Some(own),
        None => root.member("security")?,
    };
    let Some(list) = list else { return Ok(Vec::new()) };
    let mut alternatives = Vec::new();
    for item in list.items()? {
        let mut needed = Vec::new();
        for name in item.object()?.keys() {
            if schemes.iter().all(|scheme| scheme.name != *name) {
                return Err(item
                    .refuse_member(
                        name,
                        "security",
                        format!("the document has no security scheme `{name}`"),
                    )
                    .help("declare it under `components.securitySchemes`"));
            }
            needed.push((name.clone(), item.texts(name)?));
        }
        alternatives.push(Alternative(needed));
    }
    Ok(alternatives)
}
