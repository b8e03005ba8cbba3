use std::fmt;

use super::Pattern;

/// What a member of the envelope means to whoever carries the message, whatever the contract calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The message's own id, a UUID: what an inbox remembers.
    Id,
    /// Which event it is: with the topic, what chooses the payload's type.
    Type,
    /// The version of the payload's schema, an integer.
    Version,
    /// When the fact came about, an instant.
    Time,
    /// Who sent it.
    Producer,
    /// What holds together all that one request set off, a UUID.
    Correlation,
    /// The message that this one follows from, a UUID.
    Causation,
    /// The sender's W3C trace context.
    Trace,
    /// The event itself.
    Payload,
}

/// One member of the envelope.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// What it means.
    pub role: Role,
    /// What the contract calls it.
    pub name: &'static str,
    /// Whether a message without it is malformed.
    pub required: bool,
}

/// The members of the envelope in the contract's order: the table that messages are written and read by.
pub struct Envelope {
    /// In the order in which they are written.
    pub members: &'static [Member],
    /// What the trace context must look like, where the contract says so.
    pub trace: Option<&'static Pattern>,
}

impl Envelope {
    /// The role that the contract gives this member; `None` for one that it merely tolerates.
    pub(super) fn role(&self, name: &str) -> Option<Role> {
        self.members
            .iter()
            .find(|member| member.name == name)
            .map(|member| member.role)
    }

    /// Whether a trace context is one to the contract.
    pub(super) fn accepts_trace(&self, text: &str) -> bool {
        self.trace.is_none_or(|pattern| pattern.is_match(text))
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.members.iter().map(|member| member.name))
            .finish()
    }
}
