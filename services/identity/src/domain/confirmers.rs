use serde::Deserialize;

/// Who has to confirm an erasure, and who is not in operation yet, as generated from the AsyncAPI documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Confirmers {
    /// Services that have to confirm.
    pub services: Vec<String>,
    /// Services whose part is a draft: they hold nothing and are not asked.
    pub drafts: Vec<String>,
}

/// The manifest that was built in cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the list of who confirms erasures cannot be read: run `cargo run -p codegen` and build again")]
pub struct MalformedManifest;

/// Written by codegen.
const MANIFEST: &str = include_str!("../../../../contracts/gen/topics.json");

#[derive(Deserialize)]
struct Manifest {
    confirmations: Vec<Confirmation>,
}

#[derive(Deserialize)]
struct Confirmation {
    event: String,
    services: Vec<String>,
    drafts: Vec<String>,
}

impl Confirmers {
    /// Of an account's erasure: those who know accounts, and measurement, which knows the pseudonym.
    pub fn of_accounts() -> Result<Self, MalformedManifest> {
        Self::of(&["AccountErasureRequested", "SubjectErased"])
    }

    /// Of a visitor's erasure.
    pub fn of_visitors() -> Result<Self, MalformedManifest> {
        Self::of(&["VisitorErasureRequested", "VisitorErased"])
    }

    fn of(events: &[&str]) -> Result<Self, MalformedManifest> {
        let manifest: Manifest = serde_json::from_str(MANIFEST).map_err(|_| MalformedManifest)?;
        let mut found = Self::default();
        for event in events {
            let confirmation = manifest.confirmations.iter().find(|one| one.event == *event);
            let Confirmation { services, drafts, .. } = confirmation.ok_or(MalformedManifest)?;
            found.services.extend(services.iter().cloned());
            found.drafts.extend(drafts.iter().cloned());
        }
        for list in [&mut found.services, &mut found.drafts] {
            list.sort();
            list.dedup();
        }
        // A service that confirms one of the requests is asked, whatever becomes of the other.
        found.drafts.retain(|draft| !found.services.contains(draft));
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_who_holds_something_is_asked_or_named() {
        let all = |confirmers: Confirmers| {
            let mut all = [confirmers.services, confirmers.drafts].concat();
            all.sort();
            all
        };
        let accounts = all(Confirmers::of_accounts().unwrap());
        assert_eq!(accounts, ["fridge", "measurement", "passport", "personalization"]);
        assert_eq!(all(Confirmers::of_visitors().unwrap()), ["measurement", "passport"]);
    }
}
