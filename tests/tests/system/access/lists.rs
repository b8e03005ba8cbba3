//! Lists show their readers what is their own.

use super::contracts::Operation;
use super::walk::Walk;

impl Walk<'_> {
    /// Asks for a list as everybody, from its beginning and where somebody else's page ended: how many of the things
    /// were shown to whom they belong to.
    pub async fn list(&mut self, operation: &Operation) -> usize {
        let mut shown = 0;
        for (thing, pair) in self.things.clone() {
            let owner = self.cast.owner(pair).clone();
            let own = self.asked(operation, &operation.template, &owner).await;
            shown += usize::from(own.text.contains(&thing));
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
        shown
    }
}
