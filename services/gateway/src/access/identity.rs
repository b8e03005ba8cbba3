//! Who a token speaks for.

/// What a checked token says. The gateway tells services this, and nothing else of the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// The account: `sub`.
    pub account_id: String,
    /// The pseudonym of a consumer; absent while an account is incomplete, and for brand users.
    pub consumer_ref: Option<String>,
    /// The brand of a brand user.
    pub brand_id: Option<String>,
    /// Exactly one of the roles that the contracts name.
    pub role: String,
    /// The session that the token belongs to: `sid`.
    pub session_id: String,
}

/// Shows nothing: each field names a person.
impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity")
    }
}
