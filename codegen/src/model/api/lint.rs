//! Whether a document says everything that the generated layer may answer.

use crate::diagnostic::Diagnostic;
use crate::read::Sources;

use super::operation::{Api, Operation};

/// Statuses that the layer itself may give and an operation does not document.
pub fn lint(sources: &Sources, api: &Api) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for operation in &api.operations {
        for (status, why) in needed(operation) {
            if !operation.documents(status) {
                let message = format!("`{}` does not document {status}, which is answered {why}", operation.id);
                findings.push(
                    Diagnostic::error("undocumented-answer", message)
                        .at(sources.place(&operation.at))
                        .help(format!("add `'{status}'` to its `responses`")),
                );
            }
        }
    }
    findings
}

fn needed(operation: &Operation) -> Vec<(u16, &'static str)> {
    let mut needed = vec![
        (401, "when a caller's key is missing or wrong"),
        (500, "when the service fails"),
    ];
    if operation.object.is_some() || operation.body.is_some() {
        needed.push((400, "when parameters or body break the contract"));
    }
    let optional = operation
        .security
        .iter()
        .any(|alternative| alternative.0.iter().all(|(_, roles)| roles.is_empty()));
    let roles = operation
        .security
        .iter()
        .any(|alternative| alternative.0.iter().any(|(_, roles)| !roles.is_empty()));
    if operation.is_internal() || (roles && !optional) {
        needed.push((403, "when the caller is known and not allowed"));
    }
    if operation.body.is_some() {
        needed.push((413, "when the body is too large"));
        needed.push((415, "when the body has another media type"));
    }
    needed
}
