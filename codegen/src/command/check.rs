//! `codegen check`: would `generate` change anything?

use std::path::Path;

use super::Outcome;
use super::project::made;
use crate::cli::Report;
use crate::diagnostic::Diagnostic;
use crate::output::{Change, Kind, Tree, difference};

/// Compares what is committed with what would be generated, and shows every difference. `repair` is the command that
/// puts it right.
pub fn check(report: &Report, repair: &str) -> Outcome {
    let (root, files, outcome) = match made(report, Path::new(".")) {
        Ok(made) => made,
        Err(outcome) => return outcome,
    };
    // What is refused is missing from the files: a comparison would show it as gone.
    if outcome != Outcome::Fine {
        let message = "nothing is compared while something is refused";
        report.say(&Diagnostic::error("not-compared", message).help("put right what is named above, and run it again"));
        return outcome;
    }
    let changes = match Tree::at(&root).plan(&files) {
        Ok(changes) => changes,
        Err(error) => {
            report.say(&Diagnostic::error("unreadable-output", error.to_string()));
            return Outcome::Unreadable;
        }
    };
    let different: Vec<_> = changes.iter().filter(|change| change.kind != Kind::Same).collect();
    let only_formatting = different.iter().filter(|change| show(report, change)).count();
    if different.is_empty() {
        report.say(&Diagnostic::note(
            "up-to-date",
            format!("{} files are as they would be generated", changes.len()),
        ));
        return outcome;
    }
    let (files, differ) = if different.len() == 1 {
        ("file", "differs")
    } else {
        ("files", "differ")
    };
    let mut message = format!("{} {files} {differ} from what the contracts say", different.len());
    if only_formatting == different.len() {
        message.push_str(
            ", but only in formatting: the rustfmt of another toolchain; rust-toolchain.toml names the one that counts",
        );
    }
    report.say(&Diagnostic::error("drift", message).help(format!("run: {repair}")));
    Outcome::Finding
}

/// Shows a difference; says whether it is one of formatting alone.
fn show(report: &Report, change: &Change) -> bool {
    let Some(difference) = difference(&change.path, change.before.as_deref(), change.after.as_deref()) else {
        return false;
    };
    report.show(&difference.unified);
    let what = match change.kind {
        Kind::New => "is missing",
        Kind::Stale => "is no longer generated",
        _ if difference.only_formatting => "differs in formatting only",
        _ => "differs",
    };
    report.say(&Diagnostic::error("drift", format!("{} {what}", change.path)));
    difference.only_formatting
}
