use super::Rejected;

/// Why a message was not read. The two are told apart because they are treated apart: what is not known is skipped and
/// counted, since a sender may be ahead of its readers; what is malformed goes to the dead letters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// This reader knows no event of that name on this topic.
    #[error("no event of that type is read from this topic")]
    UnknownType,
    /// Not a message as the contract has it. The violations name places and rules, never values.
    #[error("malformed: {0}")]
    Malformed(Rejected),
}
