//! What the configuration says about operations, as far as reading needs it.

use crate::config::operation::Operation as Defaults;

/// Defaults of the extensions, and what else the document leaves to the configuration.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub defaults: Defaults,
}
