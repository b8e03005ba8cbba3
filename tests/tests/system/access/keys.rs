//! A key that makes a repeat safe is its owner's: another person who uses it meets nothing of what was made under it.

use uuid::Uuid;

use super::asking::Reply;
use super::cast::Person;
use super::contracts::Operation;
use super::walk::{Walk, id, refusal};

/// As the contracts call it, in lower case.
const IDEMPOTENCY_KEY: &str = gateway_routes::headers::IDEMPOTENCY_KEY;

impl Walk<'_> {
    /// Asks under a key, again as the same person, and as everybody else.
    pub async fn key(&mut self, operation: &Operation) {
        for pair in 0..self.cast.pairs.len() {
            let owner = self.cast.owner(pair).clone();
            if refusal(operation, &owner).is_some() {
                continue;
            }
            let key = Uuid::new_v4();
            let first = self.under(key, operation, &owner).await;
            if first.status >= 300 {
                let what = format!("{} with a key: {} for {}", operation.id, first.status, owner.name);
                self.uncovered.push(what);
                continue;
            }
            let made = |reply: &Reply| (reply.status, id(reply));
            if made(&self.under(key, operation, &owner).await) != made(&first) {
                self.wrong.push(format!(
                    "{}: a repeat is something else for {}",
                    operation.id, owner.name
                ));
            }
            for other in self.cast.others(&owner) {
                let reply = self.under(key, operation, &other).await;
                let expected = refusal(operation, &other).unwrap_or(first.status);
                let meets = id(&first).is_some_and(|made| reply.text.contains(&made));
                if reply.status != expected || meets {
                    let who = format!("{} under the key of {}", other.name, owner.name);
                    self.wrong
                        .push(format!("{} for {who}: {}, meets {meets}", operation.id, reply.status));
                }
            }
        }
    }

    async fn under(&self, key: Uuid, operation: &Operation, person: &Person) -> Reply {
        let mut lines = person.lines();
        lines.push((IDEMPOTENCY_KEY, key.to_string()));
        let url = self.whole.url();
        self.asker.ask(&url, operation, &operation.path(&[]), &lines).await
    }
}
