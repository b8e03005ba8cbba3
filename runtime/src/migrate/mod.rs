//! Schema versions: `migrate` brings a schema to the version that this program knows, `serve` refuses any other.
//!
//! Two sets run one after the other, each with an own history in the service's schema: the runtime's (outbox, inbox,
//! idempotency keys), then the service's.

mod error;
mod history;
mod run;
mod settings;

pub use error::{MigrateError, SchemaError};
pub use history::check;
pub use run::{Applied, migrate};
pub use settings::MigrateSettings;

/// The runtime's own migrations, from `runtime/migrations`.
mod embedded {
    refinery::embed_migrations!("migrations");
}
