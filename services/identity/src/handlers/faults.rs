//! Each operation's own errors, made from a fault. A fault that an operation does not document is our mistake: 500.
use contract::server::Problem;
use identity_api::operations::*;

use super::fault::{Fault, RETRY_AFTER, Status};

/// `name(documented faults)`: besides 500 and 503, which every operation documents.
macro_rules! errors {
    ($($error:ident($($status:ident => $variant:ident),*);)*) => {$(
        impl From<Fault> for $error {
            fn from(fault: Fault) -> Self {
                match Status::from(fault) {
                    $(Status::$status(problem) => Self::$variant(problem),)*
                    Status::Unavailable(body) => Self::Unavailable { body, retry_after: RETRY_AFTER },
                    Status::Internal(problem) => Self::Internal(problem),
                    #[allow(unreachable_patterns, reason = "operations that document all of them have none left")]
                    undocumented => Self::Internal(Problem::internal(undocumented.into_undocumented())),
                }
            }
        }
    )*};
}

errors! {
    CreateAccountError(BadRequest => BadRequest);
    CreateSessionError(Unauthorized => Unauthorized);
    EndSessionError(Unauthorized => Unauthorized);
    RefreshSessionError(Unauthorized => Unauthorized);
    RevokeSessionError();
    RequestPasswordResetError();
    RequestEmailVerificationError();
    GetMeError(Unauthorized => Unauthorized, Forbidden => Forbidden);
    EraseMeError(Unauthorized => Unauthorized, Forbidden => Forbidden);
    ChangeMeError(Unauthorized => Unauthorized, Forbidden => Forbidden);
    ChangePasswordError(BadRequest => BadRequest, Unauthorized => Unauthorized, Forbidden => Forbidden);
    ListSessionsError(Unauthorized => Unauthorized, Forbidden => Forbidden);
    DeleteSessionError(Unauthorized => Unauthorized, Forbidden => Forbidden, NotFound => NotFound);
    LinkVisitorError(
        Unauthorized => Unauthorized, Forbidden => Forbidden, Conflict => Conflict, KeyReused => UnprocessableContent
    );
    RequestExportError(Unauthorized => Unauthorized, Forbidden => Forbidden);
    GetExportError(Unauthorized => Unauthorized, Forbidden => Forbidden, NotFound => NotFound);
    ListConsentsError(BadRequest => BadRequest, Unauthorized => Unauthorized, Forbidden => Forbidden);
    RecordConsentError(
        BadRequest => BadRequest, Unauthorized => Unauthorized, Forbidden => Forbidden, Conflict => Conflict,
        KeyReused => UnprocessableContent
    );
    GetConsentTextError(NotFound => NotFound);
    GetVisitorConsentsError();
    PutVisitorConsentsError(Unauthorized => Unauthorized);
    EraseVisitorError();
    GetErasureError(NotFound => NotFound);
    GetConsentError();
    ListEndedSessionsError(BadRequest => BadRequest);
}
