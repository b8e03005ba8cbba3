//! Lists show their readers what is their own.

use super::contracts::{Operation, Variable};
use super::walk::Walk;

impl<'o> Walk<'o> {
    /// Asks for a list as everybody, from its beginning and where somebody else's page ended: whether it is one of things
    /// that belong to its readers.
    pub async fn list(&mut self, operation: &Operation) -> bool {
        let listed = self.listed(operation);
        if let Some((below, variable)) = listed {
            self.own(operation, below, variable).await;
        }
        for (thing, pair) in self.things.clone() {
            let owner = self.cast.owner(pair).clone();
            let mut paths = vec![operation.template.clone()];
            if operation.is_paged {
                let page = self
                    .asked(operation, &format!("{}?limit=1", operation.template), &owner)
                    .await
                    .json();
                let cursor = page["nextCursor"].as_str();
                paths.extend(cursor.map(|cursor| format!("{}?cursor={cursor}", operation.template)));
            }
            for other in self.cast.others(&owner) {
                for path in &paths {
                    if self.asked(operation, path, &other).await.text.contains(&thing) {
                        self.wrong.push(format!(
                            "{}: {} sees what is {}'s",
                            operation.id, other.name, owner.name
                        ));
                    }
                }
            }
        }
        listed.is_some()
    }

    /// An operation below the list's path that names one of its things, and what it calls it; none when they are nobody's.
    fn listed(&self, operation: &Operation) -> Option<(&'o Operation, &'o Variable)> {
        let mut below = self
            .operations
            .iter()
            .flat_map(|one| one.variables.iter().map(move |variable| (one, variable)));
        below.find(|(one, variable)| {
            let its = format!("{}/{{{}}}", operation.template, variable.name);
            variable.owner.as_deref() == Some("caller") && one.template.starts_with(&its)
        })
    }

    /// Has everybody whose a thing can be come by one, and be shown it: a thing of before may be gone.
    async fn own(&mut self, operation: &Operation, below: &Operation, variable: &Variable) {
        let what = &operation.id;
        for (pair, owner, thing) in self.owned(below, variable, what).await {
            let shown = self.asked(operation, &operation.template, &owner).await;
            if !shown.text.contains(&thing) {
                self.wrong
                    .push(format!("{what} does not show {} what is his own", owner.name));
            }
            self.things.push((thing, pair));
        }
    }
}
