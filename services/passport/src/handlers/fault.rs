//! What can go wrong with an operation, and what is said of it.
use contract::server::Problem;
use runtime::postgres;

use crate::domain::{GtinError, InvalidItem, LinkError};
use crate::events::EventError;
use crate::store::StoreError;

/// Why an operation has no success to answer with. Each operation's own error enum is made from it.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// Not the Digital Link of a product.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// Not a GTIN.
    #[error(transparent)]
    Gtin(#[from] GtinError),
    /// What a person read from a pack does not make an item.
    #[error(transparent)]
    Item(#[from] InvalidItem),
    /// Not a cursor of ours.
    #[error("the cursor is none of ours: take `nextCursor` of a page, or leave it out")]
    Cursor,
    /// The catalog does not have the product.
    #[error("No product with this GTIN is in the catalog yet.")]
    ProductUnknown,
    /// Not there, or not the caller's.
    #[error("There is nothing here for this caller.")]
    NotFound,
    /// The person was erased, and still shows the token or cookie of then.
    #[error("This account or visitor was erased. Sign in anew, or remove the cookie.")]
    Erased,
    /// The idempotency key was used for another request.
    #[error("Another request was made under this Idempotency-Key; use a new one.")]
    KeyReused,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
    /// Something stored or computed is not what the contract allows.
    #[error("an answer does not follow the contract: {0}")]
    Answer(&'static str),
}

impl From<postgres::Error> for Fault {
    fn from(error: postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<tokio_postgres::Error> for Fault {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A fault as the contract words it, by the status that it is answered with.
pub(super) enum Status {
    BadRequest(Problem),
    Unauthenticated(Problem),
    NotFound(Problem),
    KeyReused(Problem),
    Unavailable(Problem),
    Internal(Problem),
}

impl Status {
    /// What is logged when an operation does not document the status.
    pub(super) fn into_undocumented(self) -> Undocumented {
        let (Self::BadRequest(problem)
        | Self::Unauthenticated(problem)
        | Self::NotFound(problem)
        | Self::KeyReused(problem)
        | Self::Unavailable(problem)
        | Self::Internal(problem)) = self;
        Undocumented(problem.code().to_owned())
    }
}

/// A handler met a fault that its operation does not document.
#[derive(Debug, thiserror::Error)]
#[error("the operation does not document an answer with the code {0}")]
pub(super) struct Undocumented(String);

/// Seconds after which a client may try again.
pub(super) const RETRY_AFTER: u32 = 1;

impl From<Fault> for Status {
    fn from(fault: Fault) -> Self {
        let text = fault.to_string();
        match fault {
            Fault::Link(LinkError::NotAProduct) => Self::BadRequest(Problem::new("not_a_product_link", text)),
            Fault::Link(LinkError::Gtin(_)) | Fault::Gtin(_) => Self::BadRequest(Problem::new("invalid_gtin", text)),
            Fault::Link(_) => Self::BadRequest(Problem::new("invalid_digital_link", text)),
            Fault::Item(_) => Self::BadRequest(Problem::new("invalid_request", text)),
            Fault::Cursor => Self::BadRequest(Problem::new("invalid_cursor", text)),
            Fault::Erased => Self::Unauthenticated(Problem::new("unauthenticated", text)),
            Fault::ProductUnknown => Self::NotFound(Problem::new("product_unknown", text)),
            Fault::NotFound => Self::NotFound(Problem::new("not_found", text)),
            Fault::KeyReused => Self::KeyReused(Problem::new("idempotency_key_reused", text)),
            Fault::Store(StoreError::Postgres(error)) | Fault::Event(EventError::Database(error))
                if error.is_unavailable() =>
            {
                let text = "This is not available now. Try again in a moment.";
                Self::Unavailable(Problem::new("unavailable", text).with_source(error))
            }
            fault @ (Fault::Store(_) | Fault::Event(_) | Fault::Answer(_)) => Self::Internal(Problem::internal(fault)),
        }
    }
}
