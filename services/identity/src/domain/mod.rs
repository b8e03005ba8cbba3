//! The rules, without a database and without Keycloak.
mod confirmers;
mod ended;
mod pace;
mod password;
mod periods;
mod prefixes;

pub use confirmers::{Confirmers, MalformedManifest};
pub use ended::EndedCursor;
pub use pace::{STEP, until_next_step};
pub use password::{WeakPassword, check_password};
pub use periods::{ACCESS_TOKEN_LIFE, ALARM_AFTER, BACKUP_LIFE, STRAY_AFTER, TOPIC_LIFE};
pub use prefixes::{InvalidPrefixes, Prefix, check_prefixes};
