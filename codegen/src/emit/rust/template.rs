//! Templates: what is shaped like a file stands in `codegen/templates`, one folder for each target.

use askama::Template;

use crate::diagnostic::Diagnostic;

/// The text of a template.
pub(super) fn rendered(template: &impl Template, what: &str) -> Result<String, Diagnostic> {
    template
        .render()
        .map_err(|error| Diagnostic::error("template", format!("{what}: {error}")))
}
