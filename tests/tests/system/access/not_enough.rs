//! What a request may show of itself to a service, and is refused with.

use gateway_routes::headers;
use system_tests::whole::{CALLERS, key_of};
use uuid::Uuid;

use super::asking::{Lines, key};
use super::contracts::Operation;

/// What a request shows.
pub struct Shown {
    pub name: String,
    pub lines: Lines,
    /// The status that it gets.
    pub expected: u16,
}

/// Everything that is not enough for an operation, beside what the gateway would say of a consumer with a cookie.
pub fn not_enough(operation: &Operation, consumer: &Lines) -> Vec<Shown> {
    let right = key(headers::TRUSTED);
    let caller = |value: String| vec![(headers::CALLER, value)];
    let own_key = key_of(headers::TRUSTED);
    let keys = [
        ("no key", Vec::new()),
        (
            "a wrong key",
            caller(format!("{}:{}", headers::TRUSTED, key_of("nobody"))),
        ),
        ("a key without a name", caller(own_key.clone())),
        ("a name without a key", caller(format!("{}:", headers::TRUSTED))),
        ("another's name", caller(format!("passport:{own_key}"))),
        ("two keys", [vec![right], caller("nobody:nothing".to_owned())].concat()),
    ];
    let people = [
        ("nobody", Vec::new()),
        ("a visitor", only(consumer, headers::VISITOR_ID)),
        ("a consumer", consumer.clone()),
        ("a brand user", of_brand(consumer)),
    ];
    // A right key, of a service which the operation is not for.
    let is_for = |caller: &str| match operation.callers.as_slice() {
        [] => caller == headers::TRUSTED,
        callers => callers.iter().any(|known| known == caller),
    };
    let others = CALLERS.into_iter().filter(|caller| !is_for(caller));
    let others = others.map(|caller| (caller, vec![key(caller)], if operation.forbids { 403 } else { 401 }));
    let keys = keys.into_iter().map(|(name, lines)| (name, lines, 401)).chain(others);
    let shown = keys.flat_map(|(name, lines, expected)| {
        people.each_ref().map(|(person, identity)| Shown {
            name: format!("{name}, as {person}"),
            lines: [lines.clone(), identity.clone()].concat(),
            expected,
        })
    });
    shown.collect()
}

fn only(lines: &Lines, name: &str) -> Lines {
    lines.iter().filter(|(known, _)| *known == name).cloned().collect()
}

/// The same account, as if it were a brand's.
fn of_brand(consumer: &Lines) -> Lines {
    let kept = [headers::ACCOUNT_ID, headers::SESSION_ID, headers::VISITOR_ID];
    let mut lines: Lines = kept.into_iter().flat_map(|name| only(consumer, name)).collect();
    lines.push((headers::ROLES, "brand_user".to_owned()));
    lines.push((headers::BRAND_ID, Uuid::now_v7().to_string()));
    lines
}
