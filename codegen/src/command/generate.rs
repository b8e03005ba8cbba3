//! `codegen generate`: makes what the configuration calls for.

use std::path::Path;

use super::Outcome;
use super::project::made;
use crate::cli::Report;
use crate::diagnostic::Diagnostic;
use crate::output::{Kind, Tree};

/// Writes what differs, removes what is stale, and says so.
pub fn generate(report: &Report) -> Outcome {
    let (root, files, outcome) = match made(report, Path::new(".")) {
        Ok(made) => made,
        Err(outcome) => return outcome,
    };
    // What is refused is missing from the files: to write them would remove what is committed of it.
    if outcome != Outcome::Fine {
        let message = "nothing is written while something is refused";
        report.say(&Diagnostic::error("not-written", message).help("put right what is named above, and run it again"));
        return outcome;
    }
    let tree = Tree::at(&root);
    let written = tree
        .plan(&files)
        .and_then(|changes| tree.apply(&changes).map(|()| changes));
    let changes = match written {
        Ok(changes) => changes,
        Err(error) => {
            report.say(&Diagnostic::error("unwritable-output", error.to_string()));
            return Outcome::Unreadable;
        }
    };
    for change in &changes {
        let (rule, what, why) = match change.kind {
            Kind::Same => continue,
            Kind::New => ("written", "wrote", "it is new"),
            Kind::Changed => ("written", "wrote", "what it is made from has changed"),
            Kind::Stale => ("removed", "removed", "nothing calls for it any longer"),
        };
        report.say(&Diagnostic::note(rule, format!("{what} {}: {why}", change.path)));
    }
    let same = changes.iter().filter(|change| change.kind == Kind::Same).count();
    report.say(&Diagnostic::note(
        "up-to-date",
        format!("{same} of {} files were as they should be", changes.len()),
    ));
    outcome
}
