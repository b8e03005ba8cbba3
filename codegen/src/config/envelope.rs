//! `[envelope]`: the schema of what stands around every event, and what its members mean.

use serde::Deserialize;

/// Which member of the envelope means what. Each is a JSON pointer to a direct member, such as `/eventId`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Envelope {
    /// The envelope's schema, relative to the configuration's folder.
    pub schema: String,
    /// The message's own id, a UUID.
    pub id: String,
    /// The event's name; with the topic it chooses the payload's type.
    #[serde(rename = "type")]
    pub event_type: String,
    /// The version of the payload's schema, an integer.
    pub version: String,
    /// When the fact came about.
    pub time: String,
    /// Who sent it.
    pub producer: String,
    /// What holds together all that one request set off, a UUID.
    pub correlation: String,
    /// The message that this one follows from, a UUID.
    pub causation: Option<String>,
    /// The sender's W3C trace context.
    pub trace: Option<String>,
    /// The event itself.
    pub payload: String,
}
