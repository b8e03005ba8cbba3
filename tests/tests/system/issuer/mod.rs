//! The real Keycloak changes its keys under load, and is away: no request with a valid token is refused.
//!
//! `KEYCLOAK_OUTAGE_SECONDS` says for how long it is away at least (`make faults`: a minute). For how long the gateway
//! goes on without it is no matter of this test's patience: it believes keys for an hour.

mod load;
mod person;
mod wallet;

use std::sync::Arc;
use std::time::Duration;

use contract::client::Failure;
use futures_util::future::join_all;
use identity_api::operations::CreateSessionError;
use local_stack::testing::eventually;
use local_stack::testing::{OwnKeycloak, servers};
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};
use system_tests::whole::Whole;

use crate::BINARIES;
use load::{Load, Refreshing, status};
use person::Person;
use wallet::Wallet;

const PEOPLE: usize = 4;
const ROTATIONS: usize = 3;
/// Requests with tokens of each key between two changes.
const SERVED_BETWEEN: usize = 20;
/// Tokens of each person that the gateway sees for the first time while Keycloak is away.
const UNSEEN: usize = 5;
/// Without `KEYCLOAK_OUTAGE_SECONDS`.
const SHORT_OUTAGE: u64 = 10;

#[tokio::test(flavor = "multi_thread")]
async fn no_valid_token_is_refused_while_keys_change_and_while_keycloak_is_away() {
    let outage = std::env::var("KEYCLOAK_OUTAGE_SECONDS").map_or(SHORT_OUTAGE, |text| text.parse().unwrap());
    let keycloak = servers().await.unwrap().own_keycloak().await.unwrap();
    let whole = Whole::start_with(BINARIES, keycloak.address()).await;
    let gateway = whole.address_of("gateway").unwrap().port();
    let url = whole.url();
    let people = join_all((0..PEOPLE).map(|_| Person::meet(&url))).await;
    let wallet = Arc::new(Wallet::default());
    for person in &people {
        wallet.put(person.token()).await;
    }
    let load = Load::start(gateway, &wallet);

    let refreshing = Refreshing::start(gateway, people, &wallet);
    let withdrawn = keys_rotate(&keycloak, &wallet, &load).await;
    // The next key brings the whole set: what was withdrawn is not believed any more.
    keycloak.add_key().await.unwrap();
    eventually("a token of a withdrawn key refused", async || {
        status(gateway, "/api/v1/me", &withdrawn).await == 401
    })
    .await;
    let people = refreshing.end().await;
    let rotated = load.served();

    keycloak_is_away(&keycloak, gateway, people, &load, Duration::from_secs(outage)).await;
    let served = load.end().await;
    println!("{rotated} requests served while keys changed {ROTATIONS} times, {served} in all");
}

/// Each new key signs at once, unannounced; the old one is withdrawn when its tokens are over. One of those is given.
async fn keys_rotate(keycloak: &OwnKeycloak, wallet: &Wallet, load: &Load) -> String {
    let mut withdrawn = None;
    for _ in 0..ROTATIONS {
        let key = keycloak.add_key().await.unwrap();
        eventually("tokens of the new key", async || {
            wallet.is_everybodys_newest(&key, PEOPLE).await
        })
        .await;
        let before = load.served_by_key();
        eventually("requests with tokens of both keys", async || {
            let now = load.served_by_key();
            let served = |key| now.get(key).unwrap_or(&0) - before.get(key).unwrap_or(&0);
            wallet.keys().await.iter().all(|key| served(key) >= SERVED_BETWEEN)
        })
        .await;
        // As if they had expired: nobody shows them any more when their key goes.
        withdrawn = wallet.keep_only(&key).await;
        keycloak.withdraw_old_keys().await.unwrap();
    }
    withdrawn.expect("tokens of the keys before")
}

async fn keycloak_is_away(
    keycloak: &OwnKeycloak,
    gateway: u16,
    mut people: Vec<Person>,
    load: &Load,
    outage: Duration,
) {
    let mut unseen = Vec::new();
    for _ in 0..UNSEEN {
        for person in &mut people {
            unseen.push(person.refresh().await.text);
        }
    }
    let (email, browser) = (address(), Browser::new(&format!("http://127.0.0.1:{gateway}")));
    browser.sign_up(&email).await;
    keycloak.stop().await.unwrap();
    let before = load.served();
    let pause = outage / u32::try_from(unseen.len()).unwrap();
    for token in &unseen {
        // Whoever wants a new token has to wait, which is not to keep anybody from using an old one.
        let refused = browser.sign_in(&email, PASSWORD).await.expect_err("no Keycloak");
        assert!(
            matches!(refused, Failure::Answer(CreateSessionError::Unavailable { .. })),
            "{refused}"
        );
        for path in load::PATHS {
            assert_eq!(status(gateway, path, token).await, 200, "{path}");
        }
        tokio::time::sleep(pause).await;
    }
    let served = load.served() - before;
    assert!(served >= unseen.len(), "only {served} requests while Keycloak was away");
    println!("{served} requests served while Keycloak was away");
    keycloak.start().await.unwrap();
    eventually("a sign-in", async || browser.sign_in(&email, PASSWORD).await.is_ok()).await;
    for person in &mut people {
        let token = person.refresh().await;
        assert_eq!(status(gateway, "/api/v1/me", &token.text).await, 200);
    }
}
