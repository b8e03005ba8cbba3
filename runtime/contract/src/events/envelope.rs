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

/// What a trace context must look like.
#[derive(Clone, Copy)]
pub enum Trace {
    /// The contract does not say.
    Any,
    /// `^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$`, the form of W3C Trace Context, checked by hand: a regular
    /// expression would cost a tenth of reading the whole message.
    W3c,
    /// Another pattern.
    Pattern(&'static Pattern),
}

impl Trace {
    /// Whether a text is a trace context to the contract.
    pub(super) fn accepts(self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::W3c => is_w3c(text),
            Self::Pattern(pattern) => pattern.is_match(text),
        }
    }
}

/// Two, 32, 16 and two lower-case hexadecimal digits with hyphens between.
fn is_w3c(text: &str) -> bool {
    let digit_or_hyphen = |(at, byte): (usize, &u8)| match at {
        2 | 35 | 52 => *byte == b'-',
        _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    };
    text.len() == 55 && text.as_bytes().iter().enumerate().all(digit_or_hyphen)
}

/// The members of the envelope in the contract's order: the table that messages are written and read by.
pub struct Envelope {
    /// In the order in which they are written.
    pub members: &'static [Member],
    /// What the trace context must look like.
    pub trace: Trace,
}

impl Envelope {
    /// The role that the contract gives this member; `None` for one that it merely tolerates. Looks from `next` on, the
    /// place after the member before, and leaves there the place after this one: most messages keep the contract's order.
    pub(super) fn role(&self, name: &str, next: &mut usize) -> Option<Role> {
        let from = (*next).min(self.members.len());
        let (before, after) = self.members.split_at(from);
        let found = after.iter().chain(before).position(|member| member.name == name)?;
        let place = (from + found) % self.members.len();
        *next = place + 1;
        self.members.get(place).map(|member| member.role)
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.members.iter().map(|member| member.name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    static PATTERN: Pattern = Pattern::new("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$");

    proptest! {
        #[test]
        fn the_check_by_hand_says_what_the_pattern_says(
            text in "[0-9a-fg]{1,3}-[0-9a-f]{31,33}-[0-9a-fA]{15,17}[-_][0-9a-f]{2}\\PC?"
        ) {
            prop_assert_eq!(Trace::W3c.accepts(&text), Trace::Pattern(&PATTERN).accepts(&text));
        }

        #[test]
        fn a_member_is_found_from_wherever_one_looks(at in 0_usize..4, next in 0_usize..9) {
            let role = |name| ENVELOPE.role(name, &mut next.clone());
            let member = ENVELOPE.members.get(at);
            prop_assert_eq!(role(member.map_or("other", |member| member.name)), member.map(|member| member.role));
        }
    }

    static ENVELOPE: Envelope = Envelope {
        members: &[
            Member {
                role: Role::Id,
                name: "id",
                required: true,
            },
            Member {
                role: Role::Type,
                name: "type",
                required: true,
            },
            Member {
                role: Role::Payload,
                name: "data",
                required: true,
            },
        ],
        trace: Trace::Any,
    };
}
