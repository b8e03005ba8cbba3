//! What the template of a service's module shows.

use askama::Template;

#[derive(Template)]
#[template(path = "events/service.rs", escape = "none")]
pub struct ServiceModule<'m> {
    pub service: &'m str,
    pub sends: Vec<SendView>,
    pub readers: Vec<ReaderView>,
    pub receiver: Option<ReceiverView>,
    pub messages: Vec<MessageView>,
    pub members: Vec<MemberView>,
    pub trace: TraceView,
}

pub struct SendView {
    /// The payload's type.
    pub path: String,
    /// The static that describes the message.
    pub constant: String,
    /// The field, or the way to it.
    pub key: String,
}

/// An enum of events that are read.
pub struct ReaderView {
    pub name: &'static str,
    pub docs: String,
    pub variants: Vec<VariantView>,
    pub arms: Vec<ArmView>,
}

impl ReaderView {
    fn has_revisions(&self) -> bool {
        self.variants.iter().any(|variant| variant.revision.is_some())
    }

    fn has_others(&self) -> bool {
        self.variants.iter().any(|variant| variant.revision.is_none())
    }
}

#[derive(Clone)]
pub struct VariantView {
    pub name: String,
    pub method: String,
    pub path: String,
    pub docs: String,
    pub revision: Option<String>,
}

/// A topic and an event type, as literals, and the variant that they mean.
pub struct ArmView {
    pub topic: String,
    pub event_type: String,
    pub constant: String,
    pub variant: String,
}

pub struct ReceiverView {
    pub handler: String,
    pub variants: Vec<VariantView>,
    pub channels: Vec<ChannelView>,
}

pub struct ChannelView {
    pub topic: String,
    pub retention: Option<u64>,
}

pub struct MessageView {
    pub constant: String,
    pub topic: String,
    pub event_type: String,
    pub version: i64,
    pub producer: String,
}

pub struct MemberView {
    pub role: &'static str,
    pub name: String,
    pub required: bool,
}

/// What a trace context must look like.
pub enum TraceView {
    Any,
    W3c,
    /// A literal.
    Pattern(String),
}

impl TraceView {
    fn name(&self) -> &'static str {
        match self {
            Self::Any => "Any",
            Self::W3c => "W3c",
            Self::Pattern(_) => "Pattern(&TRACE)",
        }
    }
}
