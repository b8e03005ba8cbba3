/// A call of Keycloak did not do what it was to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeycloakError {
    /// It is away, too slow, failing, or left alone because it was. The call may have taken effect all the same.
    #[error("Keycloak cannot be reached: {call}, {reason}")]
    Unavailable {
        /// What was called.
        call: &'static str,
        /// In a constant of ours.
        reason: &'static str,
    },
    /// It refused.
    #[error("Keycloak refused: {call}, status {status}")]
    Refused {
        /// What was called.
        call: &'static str,
        /// The status of its answer.
        status: u16,
    },
    /// It answered what identity cannot read.
    #[error("Keycloak answered something unexpected: {call}")]
    Malformed {
        /// What was called.
        call: &'static str,
    },
    /// The client cannot be made.
    #[error("the client of Keycloak cannot be made")]
    Client,
}

impl KeycloakError {
    /// Whether it may work later.
    pub fn is_unavailable(self) -> bool {
        matches!(self, Self::Unavailable { .. })
    }
}

/// Why there are no tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GrantError {
    /// What was shown does not open a session: unknown, wrong, locked, disabled, over.
    #[error("Keycloak grants nothing for what was shown")]
    Invalid,
    /// A refresh token came a second time, and Keycloak ended its session.
    #[error("a refresh token came a second time")]
    Reused,
    /// Keycloak itself.
    #[error(transparent)]
    Keycloak(#[from] KeycloakError),
}
