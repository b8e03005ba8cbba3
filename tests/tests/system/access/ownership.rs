//! What is someone else's is not there: 404, the same as for what nobody has.
//!
//! Whose that is which a path names, its parameter says in the contract (`x-owner`). How one comes to be follows from
//! the path: the operation that makes one, or lists them, stands at the path before the variable. Lists and keys of
//! repeats show nobody another's things either.

use std::collections::BTreeSet;

use system_tests::whole::Whole;
use uuid::{Uuid, Version};

use super::asking::Asker;
use super::cast::Cast;
use super::contracts::{Operation, Variable, operations};
use super::walk::{Walk, refusal};
use crate::BINARIES;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_someone_elses_is_not_there() {
    let whole = Whole::start(BINARIES).await;
    let operations = operations();
    let mut walk = Walk {
        cast: Cast::meet(&whole).await,
        whole,
        asker: Asker::new(),
        operations: &operations,
        things: Vec::new(),
        uncovered: Vec::new(),
        wrong: Vec::new(),
    };
    for operation in &operations {
        walk.body(operation);
        for variable in &operation.variables {
            walk.variable(operation, variable).await;
        }
    }
    let with_key = |operation: &&Operation| {
        operation
            .route
            .is_some_and(|route| route.idempotency_key && !route.draft)
    };
    for operation in operations.iter().filter(with_key) {
        walk.key(operation).await;
    }
    let mut of_things = 0;
    for operation in operations.iter().filter(|operation| is_list(operation)) {
        of_things += usize::from(walk.list(operation).await);
    }
    assert!(of_things > 0, "no list is one of things that belong to its readers");
    assert!(walk.uncovered.is_empty(), "not covered: {:#?}", walk.uncovered);
    assert!(walk.wrong.is_empty(), "{:#?}", walk.wrong);
}

impl Walk<'_> {
    /// Asks for a thing that a path's variable names, as everybody whose it is not.
    async fn variable(&mut self, operation: &Operation, variable: &Variable) {
        let what = format!("`{}` of {}", variable.name, operation.id);
        match variable.owner.as_deref() {
            // Knowing it is the right to it, so nobody may guess it. The walk of an account shows that it is enough.
            Some("holder") if is_random(&variable.example) => {}
            // Nobody gets further than the gateway, which its own tests show.
            Some("anybody" | "caller") if operation.draft => {}
            // Of those whom the contract names: all others are refused past the gateway.
            Some("anybody") if operation.route.is_none() => {}
            Some("anybody") => self.anybodys(operation, &what).await,
            Some("caller") => self.callers_own(operation, variable, &what).await,
            Some(other) if operation.variables.iter().any(|known| known.name == other) => {
                self.anothers(operation, variable, other, &what).await;
            }
            said => {
                let said = format!(
                    "{what}: `x-owner` says {said:?}; `caller`, `anybody`, another variable, or of a UUIDv4 `holder`?"
                );
                self.uncovered.push(said);
            }
        }
    }

    /// A body that names somebody's thing, by the name that paths have for it, is not walked yet: no such operation is
    /// served.
    fn body(&mut self, operation: &Operation) {
        let names = |owner: &str| -> BTreeSet<&str> {
            let all = self.operations.iter().flat_map(|operation| &operation.variables);
            let its = all.filter(|variable| variable.owner.as_deref() == Some(owner));
            its.map(|variable| variable.name.as_str()).collect()
        };
        // What is anybody's somewhere (a GTIN) names no single thing.
        let (owned, others) = (names("caller"), names("anybody"));
        let body = operation.body.as_ref().filter(|_| !operation.draft);
        let named = owned
            .difference(&others)
            .filter(|name| body.is_some_and(|body| body.get(name).is_some()));
        let what = named.map(|name| format!("`{name}` in the body of {}", operation.id));
        self.uncovered.extend(what);
    }

    /// Asks for the contract's own example, which everybody is shown.
    async fn anybodys(&mut self, operation: &Operation, what: &str) {
        let path = operation.path(&[]);
        for person in self.cast.everybody() {
            let reply = self.asked(operation, &path, &person).await;
            let refused = refusal(operation, &person);
            if refused.map_or(reply.status >= 400, |expected| reply.status != expected) {
                self.wrong.push(format!("{what} for {}: {}", person.name, reply.status));
            }
        }
    }

    async fn callers_own(&mut self, operation: &Operation, variable: &Variable, what: &str) {
        let owned = self.owned(operation, variable, what).await;
        if owned.is_empty() {
            self.uncovered.push(format!("{what}: it is nobody's"));
        }
        for (pair, owner, thing) in owned {
            let path = operation.path(&[(&variable.name, &thing)]);
            let nowhere = operation.path(&[(&variable.name, &Uuid::now_v7().to_string())]);
            for other in self.cast.others(&owner) {
                let reply = self.asked(operation, &path, &other).await;
                let expected = refusal(operation, &other).unwrap_or(404);
                if reply.status != expected {
                    let who = format!("of {} for {}", owner.name, other.name);
                    self.wrong
                        .push(format!("{what} {who}: {} and not {expected}", reply.status));
                }
                if reply.refusal() != self.asked(operation, &nowhere, &other).await.refusal() {
                    self.wrong
                        .push(format!("{what}: {} can tell that it is there", other.name));
                }
            }
            // It was there all the time, and nobody has done anything to it.
            let reply = self.asked(operation, &path, &owner).await;
            if !(200..300).contains(&reply.status) {
                self.wrong
                    .push(format!("{what}: {} for {}, whose it is", reply.status, owner.name));
            }
            self.things.push((thing, pair));
            // That may have ended a session.
            self.cast.pairs[pair][0] = owner.signed_in_again().await;
        }
    }
}

/// What a reader is shown of his own, at a path that names nothing.
fn is_list(operation: &Operation) -> bool {
    operation.route.is_some() && !operation.draft && operation.method == "GET" && operation.variables.is_empty()
}

fn is_random(id: &str) -> bool {
    id.parse()
        .is_ok_and(|id: Uuid| id.get_version() == Some(Version::Random))
}
