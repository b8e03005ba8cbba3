//! What a walk over operations has with it, and how it asks.

use gateway_routes::Access;
use system_tests::whole::Whole;
use uuid::Uuid;

use super::asking::{Asker, Reply};
use super::cast::{Cast, Person};
use super::contracts::{Operation, Variable};

/// A walk, with what it has found.
pub struct Walk<'o> {
    pub whole: Whole,
    pub asker: Asker,
    pub operations: &'o [Operation],
    pub cast: Cast,
    /// What was made, and for which pair's first.
    pub things: Vec<(String, usize)>,
    pub uncovered: Vec<String>,
    pub wrong: Vec<String>,
}

impl Walk<'_> {
    /// Asks for an operation through the gateway.
    pub async fn asked(&self, operation: &Operation, path: &str, person: &Person) -> Reply {
        self.asker
            .ask(&self.whole.url(), operation, path, &person.lines())
            .await
    }

    /// A thing of each who may have one there, and for which pair's first it is; whoever gets none is noted.
    pub async fn owned(
        &mut self,
        operation: &Operation,
        variable: &Variable,
        what: &str,
    ) -> Vec<(usize, Person, String)> {
        let mut owned = Vec::new();
        for pair in 0..self.cast.pairs.len() {
            let owner = self.cast.owner(pair).clone();
            if refusal(operation, &owner).is_some() {
                continue;
            }
            match self.made(operation, variable, &owner).await {
                Some(thing) => owned.push((pair, owner, thing)),
                None => self
                    .uncovered
                    .push(format!("{what}: none came about for {}", owner.name)),
            }
        }
        owned
    }

    /// Has somebody make a thing, or takes the first that he is shown: its id.
    pub async fn made(&self, operation: &Operation, variable: &Variable, owner: &Person) -> Option<String> {
        let (collection, _) = operation.template.split_once(&format!("/{{{}}}", variable.name))?;
        let at = |method| {
            let mut all = self.operations.iter();
            all.find(|maker| maker.template == collection && maker.method == method)
        };
        if let Some(maker) = at("POST") {
            let reply = self.asked(maker, collection, owner).await;
            return Some(reply)
                .filter(|reply| reply.status < 300)
                .and_then(|reply| id(&reply));
        }
        let list = self.asked(at("GET")?, collection, owner).await.json();
        Some(list["items"][0][&variable.name].as_str()?.to_owned())
    }
}

/// The status with which somebody is refused wherever the operation leads.
pub fn refusal(operation: &Operation, person: &Person) -> Option<u16> {
    let (roles, required) = match operation.route.map(|route| route.access) {
        None | Some(Access::Open) => return None,
        Some(Access::Optional { roles }) => (roles, false),
        Some(Access::Required { roles }) => (roles, true),
    };
    match person.role {
        None => required.then_some(401),
        Some(role) => (!roles.contains(&role)).then_some(403),
    }
}

/// The id of what was made: where it is now, or the first that the answer tells.
pub fn id(made: &Reply) -> Option<String> {
    let location = made.location.as_deref();
    let of_location = location.and_then(|location| location.rsplit('/').next()?.parse().ok());
    let body = made.json();
    let told = || {
        body.as_object()?
            .values()
            .find_map(|value| value.as_str()?.parse().ok())
    };
    of_location.or_else(told).map(|id: Uuid| id.to_string())
}
