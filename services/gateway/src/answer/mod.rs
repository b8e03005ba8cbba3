//! What the gateway itself answers: which case ([`refusal`]) and how it looks on the wire ([`render`]).

pub mod refusal;
pub mod render;
