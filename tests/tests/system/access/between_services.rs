//! A service that asks for a person's thing is given no other's either.

use super::asking::key;
use super::contracts::{Operation, Variable};
use super::walk::Walk;

impl Walk<'_> {
    /// Asks, as each service that may, for a thing that is another's than the path says: whose it is, the variable
    /// `account` names.
    pub async fn anothers(&mut self, operation: &Operation, variable: &Variable, account: &str, what: &str) {
        if operation.draft {
            return;
        }
        let Some((thing, [owner, other])) = self.consumers(variable).await else {
            return self.uncovered.push(format!("{what}: no consumer has one"));
        };
        let Some(address) = self.whole.address_of(&operation.service) else {
            return self
                .uncovered
                .push(format!("{what}: {} does not run", operation.service));
        };
        for caller in &operation.callers {
            for (whose, expected) in [(&other, 404), (&owner, 200)] {
                let path = operation.path(&[(&variable.name, &thing), (account, whose)]);
                let lines = [key(caller)];
                let reply = self
                    .asker
                    .ask(&format!("http://{address}"), operation, &path, &lines)
                    .await;
                if reply.status != expected {
                    self.wrong
                        .push(format!("{what} for {caller}: {} and not {expected}", reply.status));
                }
            }
        }
        if operation.callers.is_empty() {
            self.uncovered.push(format!("{what}: no service may ask for it"));
        }
    }

    /// A thing that a consumer has made, with the accounts of whose it is and of another.
    async fn consumers(&self, variable: &Variable) -> Option<(String, [String; 2])> {
        let [one, other] = self.cast.pairs.iter().find(|[one, _]| one.role == Some("consumer"))?;
        let is_same = |known: &&Variable| known.name == variable.name && known.owner.as_deref() == Some("caller");
        let mut makers = self.operations.iter();
        let (maker, known) = makers.find_map(|maker| Some((maker, maker.variables.iter().find(is_same)?)))?;
        let thing = self.made(maker, known, one).await?;
        Some((thing, [one.account()?, other.account()?]))
    }
}
