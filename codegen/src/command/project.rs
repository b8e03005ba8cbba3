//! Everything that a configuration calls for, in memory: `generate` writes it, `check` compares it.

use std::path::{Path, PathBuf};

use super::Outcome;
use super::group::Workshop;
use crate::cli::Report;
use crate::config::Project;
use crate::output::{Files, Rustfmt};
use crate::read::{Inputs, Sources};

/// The project's folder, the files of all groups by their path in it, and whether something was refused.
///
/// # Errors
/// Where the configuration or not one source can be read; it is said already.
pub(super) fn made(report: &Report, from: &Path) -> Result<(PathBuf, Files, Outcome), Outcome> {
    let project = Project::find(from).map_err(|diagnostic| {
        report.say(&diagnostic);
        Outcome::Unreadable
    })?;
    let sources = opened(report, &project)?;
    let mut workshop = Workshop::new(sources, Rustfmt::of_folder(&project.root));
    let mut outcome = Outcome::Fine;
    for unusable in workshop.sources.unreadable() {
        report.say(&unusable.diagnostic);
        outcome = Outcome::Unreadable;
    }
    for unusable in workshop.sources.refused() {
        report.say(&unusable.diagnostic);
        outcome = outcome.max(Outcome::Finding);
    }
    for group in &project.configuration.groups {
        for diagnostic in workshop.make(group, &project.configuration) {
            report.say(&diagnostic);
            outcome = outcome.max(diagnostic.outcome());
        }
    }
    Ok((project.root, workshop.files, outcome))
}

fn opened(report: &Report, project: &Project) -> Result<Sources, Outcome> {
    let paths = project.configuration.groups.iter().flat_map(|group| group.sources());
    // Sources stand in folders of their own beside each other, and refer to each other: what lies beside one may be read.
    let inputs = Inputs {
        paths: paths.map(PathBuf::from).collect(),
        root: project.root.clone(),
        ..Inputs::default()
    };
    Sources::open(&inputs).map_err(|diagnostics| {
        diagnostics.iter().for_each(|diagnostic| report.say(diagnostic));
        Outcome::Unreadable
    })
}
