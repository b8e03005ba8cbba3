//! What server and client share: an operation's request, its answers, and the tables by which they are written.

mod callers;
mod outcome;
mod request;
mod shown;
mod table;
mod text;
mod view;

pub(super) use callers::{CallerType, CallerView};
pub(super) use outcome::{BodyKind, Outcome, Variant};
pub(super) use request::RequestBody;
pub(super) use table::{api, fields, media};
pub use text::emit;
pub(super) use view::{OperationView, docs};
pub use view::{View, view};
