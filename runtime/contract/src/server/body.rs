//! The request's body: read only when it is wanted, and never more of it than the operation takes.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body_util::BodyExt;

use super::super::http::{Blob, Malformed, Media, MediaKind, Raw, decode};
use super::refusal::Refusal;
use super::{BodyRule, Operation};

/// A body that came, with the media type it was announced with.
#[derive(Clone, Debug)]
pub struct Received {
    /// Which of the operation's media types.
    pub media: usize,
    /// Type and subtype, with parameters, as announced.
    pub content_type: String,
    pub bytes: Bytes,
}

/// After its limit a body is still read this far, so that a client that writes before it reads gets to see the answer.
const DRAIN: usize = 256 * 1024;

/// The body, if the operation takes one and one came.
pub(super) async fn receive(
    operation: &Operation,
    headers: &HeaderMap,
    body: dropshot::Body,
) -> Result<Option<Received>, Refusal> {
    let (media, required) = match operation.body {
        BodyRule::None => return Ok(None),
        BodyRule::Optional(media) => (media, false),
        BodyRule::Required(media) => (media, true),
    };
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let chosen = match content_type {
        Some(given) => Some(choose(media, given).ok_or(Refusal::UnsupportedMediaType)?),
        None => None,
    };
    if announced.is_some_and(|length| length > operation.body_limit as u64) {
        drain(body).await;
        return Err(Refusal::BodyTooLarge);
    }
    let bytes = read(body, operation.body_limit).await?;
    match (chosen, content_type) {
        (Some(media), Some(content_type)) => Ok(Some(Received {
            media,
            content_type: content_type.to_owned(),
            bytes,
        })),
        _ if bytes.is_empty() && !required => Ok(None),
        _ => Err(Refusal::UnsupportedMediaType),
    }
}

/// An exact type before a range.
fn choose(media: &[Media], content_type: &str) -> Option<usize> {
    let ranged = |media: &Media| media.essence.contains('*');
    let exact = media
        .iter()
        .position(|media| !ranged(media) && media.takes(content_type));
    exact.or_else(|| media.iter().position(|media| media.takes(content_type)))
}

async fn read(mut body: dropshot::Body, limit: usize) -> Result<Bytes, Refusal> {
    // Most bodies come in one piece, which need not be copied.
    let (mut first, mut all) = (Bytes::new(), BytesMut::new());
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Refusal::Unreadable)?;
        let Ok(data) = frame.into_data() else { continue };
        if first.len().max(all.len()) + data.len() > limit {
            drain(body).await;
            return Err(Refusal::BodyTooLarge);
        }
        if first.is_empty() && all.is_empty() {
            first = data;
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&first);
        }
        all.extend_from_slice(&data);
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

async fn drain(mut body: dropshot::Body) {
    let mut left = DRAIN;
    while let Some(Ok(frame)) = body.frame().await {
        let length = frame.data_ref().map_or(0, Bytes::len);
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return,
        }
    }
}

impl Received {
    /// A form's members as one JSON object, by the media type's table.
    pub fn form(&self, media: &[Media]) -> Result<serde_json::Value, Malformed> {
        let fields = match media.get(self.media).map(|media| media.kind) {
            Some(MediaKind::Form(fields)) => fields,
            _ => &[],
        };
        let query = std::str::from_utf8(&self.bytes).map_err(|_| Malformed("body"))?;
        decode(
            fields,
            Raw {
                path: &[],
                query,
                headers: &HeaderMap::new(),
            },
        )
        .map(serde_json::Value::Object)
    }

    /// The body as any JSON.
    pub fn any(&self) -> Result<serde_json::Value, Malformed> {
        serde_json::from_slice(&self.bytes).map_err(|_| Malformed("body"))
    }

    /// The body as it came, with its content type.
    pub fn blob(self) -> Blob {
        Blob {
            content_type: self.content_type,
            bytes: self.bytes,
        }
    }

    /// The body as text.
    pub fn text(&self) -> Result<String, Malformed> {
        std::str::from_utf8(&self.bytes)
            .map(str::to_owned)
            .map_err(|_| Malformed("body"))
    }
}
