use jiff::Timestamp;
use uuid::Uuid;

/// What stands around an event: the envelope without its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The message's own id, a UUIDv7. The same message may come twice; its id is how one tells.
    pub event_id: Uuid,
    /// The event's name.
    pub event_type: &'static str,
    /// The version of the payload's schema.
    pub schema_version: i64,
    /// When the fact came about, which may be earlier than when it was sent.
    pub occurred_at: Timestamp,
    /// The service that sent it.
    pub producer: &'static str,
    /// What holds together all that one request set off.
    pub correlation_id: Uuid,
    /// The message that this one follows from; absent when a request set it off.
    pub causation_id: Option<Uuid>,
    /// The sender's W3C trace context.
    pub traceparent: Option<String>,
}

impl Meta {
    /// The origin of whatever is sent because of this message.
    pub fn origin(&self) -> Origin {
        Origin {
            correlation_id: self.correlation_id,
            causation_id: Some(self.event_id),
            traceparent: self.traceparent.clone(),
        }
    }
}

/// What set an event off: a request, or another event ([`Meta::origin`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The correlation id of the request that began it all.
    pub correlation_id: Uuid,
    /// The message that is being handled, if it was one.
    pub causation_id: Option<Uuid>,
    /// The W3C trace context to go on with.
    pub traceparent: Option<String>,
}

impl Origin {
    /// The origin of what a request sets off.
    pub fn request(correlation_id: Uuid, traceparent: Option<String>) -> Self {
        Self {
            correlation_id,
            causation_id: None,
            traceparent,
        }
    }

    /// An origin of its own: for what no request and no message set off, and for events that must not be traced back.
    pub fn unlinked() -> Self {
        Self {
            correlation_id: Uuid::new_v4(),
            causation_id: None,
            traceparent: None,
        }
    }
}
