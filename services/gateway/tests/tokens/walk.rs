//! Every operation of the contracts, with every kind of credential. What is asked comes from the generated table, what has
//! to be from the documents: a new operation is covered by being written, and one that the table lacks is missed.

use std::collections::BTreeSet;

use gateway_routes::{Access, ROUTES, Route, headers};
use local_stack::testing::SigningKey;
use serde_json::json;

use crate::documents::operations;
use crate::fixture::{Fixture, line};
use crate::issuer::{ACCOUNT_ID, brand_claims, claims, now, with};
use crate::support::client::{Client, Reply, with_body};

/// What a request shows.
struct Shown {
    name: &'static str,
    /// The header's line; empty for none.
    lines: String,
    /// Who is told where that is believed.
    believed: Believed,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Believed {
    /// Nobody came.
    Nobody,
    /// Somebody came and is refused wherever a token is looked at.
    Refused,
    /// Somebody with this role.
    Role(&'static str),
    /// A consumer whose token has no pseudonym.
    Incomplete,
    /// Somebody whose roles allow nothing.
    NoRole,
}

fn shown(key: &SigningKey) -> Vec<Shown> {
    let forger = SigningKey::new(&key.kid);
    let shown = |name, token: String, believed| Shown {
        name,
        lines: line(&token),
        believed,
    };
    let roles = |roles: &[&str]| key.token(&with(&[("realm_access", json!({"roles": roles}))]));
    vec![
        Shown {
            name: "no token",
            lines: String::new(),
            believed: Believed::Nobody,
        },
        Shown {
            name: "identity headers without a token",
            lines: format!("x-account-id: {ACCOUNT_ID}\r\nx-roles: consumer\r\nx-consumer-ref: {ACCOUNT_ID}\r\n"),
            believed: Believed::Nobody,
        },
        shown(
            "an expired token",
            key.token(&with(&[("exp", json!(now() - 60))])),
            Believed::Refused,
        ),
        shown("a wrong signature", forger.token(&claims()), Believed::Refused),
        shown("rubbish", "rubbish".to_owned(), Believed::Refused),
        shown("no role", roles(&["admin"]), Believed::NoRole),
        shown("both roles", roles(&["consumer", "brand_user"]), Believed::NoRole),
        shown("a consumer", key.token(&claims()), Believed::Role("consumer")),
        shown(
            "a consumer without a pseudonym",
            key.token(&with(&[("consumer_ref", serde_json::Value::Null)])),
            Believed::Incomplete,
        ),
        shown("a brand user", key.token(&brand_claims()), Believed::Role("brand_user")),
    ]
}

/// A path of the template, each variable filled.
fn path(route: &Route) -> String {
    let filled = route
        .template
        .split('/')
        .map(|segment| if segment.starts_with('{') { "a1" } else { segment });
    filled.collect::<Vec<_>>().join("/")
}

async fn call(client: &mut Client, route: &Route, lines: &str) -> Reply {
    let request = match route.body_limit {
        0 => format!("{} {} HTTP/1.1\r\nhost: h\r\n{lines}\r\n", route.method, path(route)),
        _ => with_body(route.method, &path(route), lines, "{}"),
    };
    client.write(request).await;
    let reply = match route.method {
        "HEAD" => client.try_read_head().await,
        _ => client.try_read().await,
    };
    reply.unwrap_or_else(|| panic!("{}: no answer", route.operation))
}

/// The status that the gateway gives, or `None` where the service answers; and whether the service is told who asks.
fn expected(route: &Route, believed: Believed) -> (Option<u16>, bool) {
    let served = if route.draft { Some(503) } else { None };
    let (roles, required) = match route.access {
        Access::Open => return (served, false),
        Access::Optional { roles } => (roles, false),
        Access::Required { roles } => (roles, true),
    };
    match believed {
        Believed::Nobody if required => (Some(401), false),
        Believed::Nobody => (served, false),
        Believed::Refused => (Some(401), false),
        Believed::Role(role) if roles.contains(&role) => (served, true),
        Believed::Incomplete if roles.contains(&"consumer") && route.admits.contains(&"incomplete-account") => {
            (served, true)
        }
        Believed::Incomplete | Believed::Role(_) | Believed::NoRole => (Some(403), false),
    }
}

#[tokio::test]
async fn every_operation_lets_in_whom_its_contract_names_and_nobody_else() {
    let fixture = Fixture::of_contracts().await;
    let all = shown(&fixture.key);
    let mut uncovered: BTreeSet<_> = operations()
        .into_iter()
        .flat_map(|(method, template)| {
            all.iter()
                .map(move |shown| (method.clone(), template.clone(), shown.name))
        })
        .collect();
    assert!(!uncovered.is_empty(), "the documents list operations");
    let mut wrong = Vec::new();
    for route in ROUTES {
        for shown in &all {
            let what = format!("{} with {}", route.operation, shown.name);
            let reply = call(&mut fixture.client().await, route, &shown.lines).await;
            let (refused, told) = expected(route, shown.believed);
            if reply.status != refused.unwrap_or(200) {
                wrong.push(format!("{what}: {}", reply.status));
            }
            let challenged = reply.header("www-authenticate").is_some();
            if challenged != matches!(refused, Some(401 | 403)) {
                wrong.push(format!("{what}: challenged {challenged}"));
            }
            let reached = fixture.upstream.seen();
            fixture.upstream.forget();
            let own = route.service == headers::TRUSTED;
            if reached.len() != usize::from(refused.is_none() && !own) {
                wrong.push(format!("{what}: reached its service {} times", reached.len()));
            }
            for seen in reached {
                let account = seen.header(headers::ACCOUNT_ID);
                if seen.header(headers::CONSUMER_REF).is_some()
                    != (shown.believed == Believed::Role("consumer") && told)
                {
                    wrong.push(format!("{what}: its service is told of a pseudonym, or not"));
                }
                if account.is_some() != told || account.is_some_and(|account| account != ACCOUNT_ID) {
                    wrong.push(format!(
                        "{what}: its service is told of an account: {}",
                        account.is_some()
                    ));
                }
                if seen.header("authorization").is_some() {
                    wrong.push(format!("{what}: the token goes on"));
                }
            }
            let asked = (route.method.to_owned(), route.template.to_owned(), shown.name);
            if !uncovered.remove(&asked) {
                wrong.push(format!("{what}: no document lists it, or it was asked before"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(uncovered.is_empty(), "{uncovered:#?}");
    fixture.close().await;
}
