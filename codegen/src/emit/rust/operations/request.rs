//! What an operation is asked, as one struct.

use crate::diagnostic::Diagnostic;
use crate::emit::rust::types::Field;
use crate::model::api::{Media, MediaKind, Operation, OperationRoots};

use super::view::{Finder, ObjectView, docs};

#[derive(Debug)]
pub(in crate::emit::rust) struct RequestView<'a> {
    /// None: the operation is asked nothing.
    pub name: Option<String>,
    /// All parameters together.
    pub parameters: Option<ObjectView>,
    pub body: Option<RequestBody<'a>>,
}

#[derive(Debug)]
pub(in crate::emit::rust) struct RequestBody<'a> {
    pub ident: &'static str,
    pub required: bool,
    /// Without `Option`.
    pub ty: String,
    /// The enum's name where there are several media types.
    pub choice: Option<String>,
    pub media: Vec<BodyMedia<'a>>,
    pub docs: Option<&'a str>,
}

/// One media type of a body.
#[derive(Debug)]
pub(in crate::emit::rust) struct BodyMedia<'a> {
    pub media: &'a Media,
    /// The variant, where there are several.
    pub variant: String,
    pub ty: String,
}

impl RequestView<'_> {
    /// The fields of its parameters.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parameters.iter().flat_map(|object| &object.fields)
    }

    /// The table of its parameters.
    pub fn table(&self) -> &str {
        self.parameters.as_ref().map_or("&[]", |object| object.table.as_str())
    }
}

impl RequestBody<'_> {
    pub fn comment(&self) -> String {
        docs(self.docs.unwrap_or_default())
    }

    pub fn field_type(&self) -> String {
        if self.required {
            self.ty.clone()
        } else {
            format!("Option<{}>", self.ty)
        }
    }
}

pub(super) fn request_view<'a>(
    operation: &'a Operation,
    roots: &'a OperationRoots,
    finder: Finder<'a>,
    pascal: &str,
) -> Result<RequestView<'a>, Diagnostic> {
    let parameters = finder.object(roots.object)?;
    let body = match &operation.body {
        None => None,
        Some(body) => {
            let mut media = Vec::new();
            for (one, root) in body.media.iter().zip(&roots.body) {
                let path = root.map(|root| finder.path(root)).transpose()?;
                let ty = body_type(one, path);
                media.push(BodyMedia {
                    media: one,
                    variant: variant(one, &body.media),
                    ty,
                });
            }
            let taken = parameters
                .iter()
                .flat_map(|object| &object.fields)
                .any(|field| field.ident == "body");
            let choice = (media.len() > 1).then(|| format!("{pascal}Body"));
            let ty = match (&choice, media.first()) {
                (Some(choice), _) => choice.clone(),
                (None, Some(only)) => only.ty.clone(),
                (None, None) => "()".to_owned(),
            };
            Some(RequestBody {
                ident: if taken { "request_body" } else { "body" },
                required: body.required,
                ty,
                choice,
                media,
                docs: body.description.as_deref(),
            })
        }
    };
    let name = (parameters.is_some() || body.is_some()).then(|| pascal.to_owned());
    Ok(RequestView { name, parameters, body })
}

/// The type of a body with this media type; `path` is that of its schema.
pub(super) fn body_type(media: &Media, path: Option<String>) -> String {
    match media.kind {
        MediaKind::Json | MediaKind::Form(_) => path.unwrap_or_else(|| "support::Value".to_owned()),
        MediaKind::Text => "String".to_owned(),
        MediaKind::Bytes if media.essence.contains('*') => "support::http::Blob".to_owned(),
        MediaKind::Bytes => "support::http::Bytes".to_owned(),
    }
}

/// A name for a media type among others: by its kind, and by all of its name where that is not enough.
pub(super) fn variant(media: &Media, all: &[Media]) -> String {
    let kind = |media: &Media| match media.kind {
        MediaKind::Json => "Json",
        MediaKind::Text => "Text",
        MediaKind::Form(_) => "Form",
        MediaKind::Bytes => "Bytes",
    };
    let short = kind(media);
    if all.iter().filter(|other| kind(other) == short).count() == 1 {
        return short.to_owned();
    }
    let long = crate::model::schema::pascal(&media.essence.replace('*', "any"));
    let same = |other: &&Media| crate::model::schema::pascal(&other.essence.replace('*', "any")) == long;
    match all.iter().filter(same).count() {
        1 => long,
        _ => {
            let index = all
                .iter()
                .filter(same)
                .position(|other| other.essence == media.essence)
                .unwrap_or(0);
            format!("{long}{}", index + 1)
        }
    }
}
