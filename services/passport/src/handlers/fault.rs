//! What can go wrong with an operation, and what is said of it.
use contract::http::{Problem, Refused};
use runtime::outbox::EventError;
use runtime::postgres;
use runtime::service::unavailable;

use crate::domain::{GtinError, InvalidItem, LinkError};
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
    /// The account was erased, and its token has not run out yet.
    #[error("This account was erased. Sign in anew.")]
    AccountErased,
    /// The visitor was erased, perhaps with another account that used this browser.
    #[error("This visitor was erased. The answer brings a new one; repeat the request.")]
    VisitorErased,
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

passport_api::errors_from!(Fault);

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        let text = fault.to_string();
        match fault {
            Fault::Link(LinkError::NotAProduct) => Self::new(400, Problem::new("not_a_product_link", text)),
            Fault::Link(LinkError::Gtin(_)) | Fault::Gtin(_) => Self::new(400, Problem::new("invalid_gtin", text)),
            Fault::Link(_) => Self::new(400, Problem::new("invalid_digital_link", text)),
            Fault::Item(_) => Self::new(400, Problem::new("invalid_request", text)),
            Fault::Cursor => Self::new(400, Problem::new("invalid_cursor", text)),
            Fault::AccountErased => Self::new(401, Problem::new("unauthenticated", text)),
            Fault::ProductUnknown => Self::new(404, Problem::new("product_unknown", text)),
            Fault::NotFound => Self::new(404, Problem::new("not_found", text)),
            Fault::VisitorErased => Self::new(410, Problem::new("visitor_erased", text)),
            Fault::KeyReused => Self::new(422, Problem::new("idempotency_key_reused", text)),
            Fault::Store(StoreError::Postgres(error)) | Fault::Event(EventError::Database(error))
                if error.is_unavailable() =>
            {
                unavailable(error)
            }
            fault @ (Fault::Store(_) | Fault::Event(_) | Fault::Answer(_)) => Self::new(500, Problem::internal(fault)),
        }
    }
}
