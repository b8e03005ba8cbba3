//! What an operation answers, as two enums: what went well, and what did not.

use crate::diagnostic::Diagnostic;
use crate::model::api::{Answer, AnswerRoots, Media, MediaKind, Operation, OperationRoots, Status};
use crate::model::schema::RootId;

use super::request::{body_type, variant};
use super::view::{Finder, ObjectView};

#[derive(Debug)]
pub(in crate::emit::rust) struct Outcome<'a> {
    pub name: String,
    /// The operation.
    pub id: &'a str,
    /// Whether it is what does not go well.
    pub is_error: bool,
    pub variants: Vec<Variant<'a>>,
}

/// One status with one media type.
#[derive(Debug)]
pub(in crate::emit::rust) struct Variant<'a> {
    pub ident: String,
    pub answer: &'a Answer,
    pub status: Status,
    /// What a `default` covers here: of an operation without a documented success it stands on both sides.
    pub bounds: Option<(u16, u16)>,
    pub body: Option<BodyKind>,
    /// The body's media type, where it has one.
    pub media: Option<&'a Media>,
    /// Whether another variant has the same status.
    pub shared: bool,
    /// All varying headers together.
    pub headers: Option<ObjectView>,
    /// Names of the fields that are no headers.
    pub status_ident: &'static str,
    pub body_ident: &'static str,
}

#[derive(Debug)]
pub(in crate::emit::rust) enum BodyKind {
    /// Of this type.
    Json(String),
    /// Any JSON.
    Any,
    Text,
    Bytes,
    /// Bytes with the content type that they have.
    Blob,
    /// The error body, whose schema has this type.
    Problem(String),
    /// Of `HEAD`: what the error body would have said; for the log only.
    Unsent,
}

impl BodyKind {
    pub fn ty(&self) -> &str {
        match self {
            Self::Json(path) => path,
            Self::Any => "support::Value",
            Self::Text => "String",
            Self::Bytes => "support::http::Bytes",
            Self::Blob => "support::http::Blob",
            Self::Problem(_) | Self::Unsent => "support::http::Problem",
        }
    }
}

impl Variant<'_> {
    /// Its fields: status where it varies, body, headers. Each with its docs.
    pub fn fields(&self) -> Vec<(&str, &str, &str)> {
        let mut fields = Vec::new();
        if !matches!(self.status, Status::Code(_)) {
            fields.push((self.status_ident, "u16", ""));
        }
        if let Some(body) = &self.body {
            fields.push((self.body_ident, body.ty(), ""));
        }
        for field in self.headers.iter().flat_map(|object| &object.fields) {
            fields.push((&field.ident, &field.ty, &field.docs));
        }
        fields
    }

    /// Only a body: `NotFound(Problem)`.
    pub fn is_tuple(&self) -> bool {
        self.body.is_some() && self.headers.is_none() && matches!(self.status, Status::Code(_))
    }

    pub fn range(&self) -> Option<(u16, u16)> {
        match self.status {
            Status::Code(_) => None,
            Status::Range(first) => Some((first * 100, first * 100 + 99)),
            Status::Default => Some(self.bounds.unwrap_or((200, 599))),
        }
    }
}

pub(super) fn outcomes<'a>(
    operation: &'a Operation,
    roots: &'a OperationRoots,
    finder: Finder<'a>,
    pascal: &str,
) -> Result<(Outcome<'a>, Outcome<'a>), Diagnostic> {
    let mut ok = Outcome {
        name: format!("{pascal}Ok"),
        id: &operation.id,
        is_error: false,
        variants: Vec::new(),
    };
    let mut error = Outcome {
        name: format!("{pascal}Error"),
        id: &operation.id,
        is_error: true,
        variants: Vec::new(),
    };
    let documented = operation.answers.iter().any(|answer| answer.status.is_success());
    for (answer, roots) in operation.answers.iter().zip(&roots.answers) {
        let sides: &[Option<(u16, u16)>] = match answer.status {
            Status::Default if !documented => &[Some((200, 399)), Some((400, 599))],
            _ => &[None],
        };
        for bounds in sides {
            let success = answer.status.is_success() || bounds.is_some_and(|(lowest, _)| lowest == 200);
            let made = variants(operation, answer, roots, finder, *bounds)?;
            if success {
                ok.variants.extend(made)
            } else {
                error.variants.extend(made)
            }
        }
    }
    Ok((ok, error))
}

fn variants<'a>(
    operation: &Operation,
    answer: &'a Answer,
    roots: &'a AnswerRoots,
    finder: Finder<'a>,
    bounds: Option<(u16, u16)>,
) -> Result<Vec<Variant<'a>>, Diagnostic> {
    let headers = finder.object(roots.headers)?;
    let taken = |ident: &str| {
        headers
            .iter()
            .flat_map(|object| &object.fields)
            .any(|field| field.ident == ident)
    };
    let make = |ident, body, media, shared| Variant {
        ident,
        answer,
        status: answer.status,
        bounds,
        body,
        media,
        shared,
        headers: headers.clone(),
        status_ident: if taken("status") { "status_code" } else { "status" },
        body_ident: if taken("body") { "answer_body" } else { "body" },
    };
    let name = name(answer.status);
    if answer.media.is_empty() {
        let unsent = operation.method == "HEAD" && !answer.status.is_success() && finder.problem.is_some();
        return Ok(vec![make(name, unsent.then_some(BodyKind::Unsent), None, false)]);
    }
    let mut made = Vec::new();
    let shared = answer.media.len() > 1;
    for (media, root) in answer.media.iter().zip(&roots.media) {
        let ident = if shared {
            format!("{name}{}", variant(media, &answer.media))
        } else {
            name.clone()
        };
        made.push(make(ident, Some(body(media, *root, finder)?), Some(media), shared));
    }
    Ok(made)
}

fn body(media: &Media, root: Option<RootId>, finder: Finder<'_>) -> Result<BodyKind, Diagnostic> {
    Ok(match (&media.kind, root) {
        (MediaKind::Json | MediaKind::Form(_), Some(root)) => {
            let path = finder.path(root)?;
            match finder.problem.map(|problem| finder.path(problem)).transpose()? {
                Some(problem) if problem == path => BodyKind::Problem(path),
                _ => BodyKind::Json(path),
            }
        }
        (MediaKind::Json | MediaKind::Form(_), None) => BodyKind::Any,
        (MediaKind::Text, _) => BodyKind::Text,
        (MediaKind::Bytes, _) if body_type(media, None).ends_with("Blob") => BodyKind::Blob,
        (MediaKind::Bytes, _) => BodyKind::Bytes,
    })
}

/// RFC 9110's names, and those of the registry.
fn name(status: Status) -> String {
    let code = match status {
        Status::Default => return "Other".to_owned(),
        Status::Range(first) => {
            return match first {
                2 => "Success",
                3 => "Redirection",
                4 => "ClientError",
                _ => "ServerError",
            }
            .to_owned();
        }
        Status::Code(code) => code,
    };
    let name = match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        421 => "MisdirectedRequest",
        422 => "UnprocessableContent",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "Internal",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "Unavailable",
        504 => "GatewayTimeout",
        other => return format!("Status{other}"),
    };
    name.to_owned()
}
