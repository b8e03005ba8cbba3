//! The issuer's keys: rotation under load, and an issuer that is away.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use local_stack::testing::SigningKey;
use serde_json::json;

use crate::fixture::{Fixture, line};
use crate::issuer::with;
use crate::support::client::Client;

const ROTATIONS: usize = 5;

#[tokio::test(flavor = "multi_thread")]
async fn keys_rotate_under_load_and_no_good_token_is_refused() {
    let fixture = Fixture::start().await;
    let (address, done) = (fixture.gateway.local_addr(), Arc::new(AtomicBool::new(false)));
    let signing = Arc::new(Mutex::new(Arc::clone(&fixture.key)));
    let clients: Vec<_> = (0..8)
        .map(|number| {
            let (signing, done) = (Arc::clone(&signing), Arc::clone(&done));
            tokio::spawn(async move {
                let (mut client, mut served) = (Client::connect(address).await, 0);
                while !done.load(Ordering::Relaxed) {
                    // Each with a token of its own, of whatever key signs at this moment.
                    let key = Arc::clone(&signing.lock().expect("nobody panics here"));
                    let session = format!("session-{number}-{served}");
                    let token = line(&key.token(&with(&[("sid", json!(session))])));
                    for _ in 0..3 {
                        let reply = client.request("GET", "/v1/mine", &token).await;
                        assert_eq!(reply.status, 200, "{reply:?}");
                    }
                    served += 3;
                }
                served
            })
        })
        .collect();
    let mut keys = vec![fixture.key.jwk()];
    for number in 2..2 + ROTATIONS {
        let next = Arc::new(SigningKey::new(&format!("key-{number}")));
        tokio::time::sleep(Duration::from_millis(300)).await;
        // Nobody is told beforehand: the new key signs as soon as it is in the set.
        keys.push(next.jwk());
        fixture.server.set_keys(keys.clone());
        *signing.lock().expect("nobody panics here") = next;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    done.store(true, Ordering::Relaxed);
    let mut served = 0;
    for client in clients {
        served += client.await.expect("every good token is taken");
    }
    assert!(served > 50, "{served}");
    // New keys were asked for, several with one fetch where they came faster than fetches may, and not by each request.
    let fetches = fixture.server.key_fetches();
    assert!((2..4 * ROTATIONS).contains(&fetches), "{fetches} fetches");
    fixture.close().await;
}

#[tokio::test]
async fn a_withdrawn_key_is_not_believed_any_more() {
    let fixture = Fixture::start().await;
    let old = fixture.good();
    assert_eq!(fixture.mine(&old).await.status, 200);
    let new = SigningKey::new("key-2");
    fixture.server.set_keys(vec![new.jwk()]);
    // The first token of the new key brings the new set, and that ends what was cached with the old.
    assert_eq!(fixture.mine(&line(&new.token(&with(&[])))).await.status, 200);
    assert_eq!(fixture.mine(&old).await.status, 401);
    fixture.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn made_up_keys_do_not_become_load_of_the_issuer_s() {
    let fixture = Fixture::start().await;
    let before = fixture.server.key_fetches();
    let begun = std::time::Instant::now();
    let forger = Arc::new(SigningKey::new("made-up"));
    let asking: Vec<_> = (0..50)
        .map(|number| {
            let (address, forger) = (fixture.gateway.local_addr(), Arc::clone(&forger));
            tokio::spawn(async move {
                let header = json!({"alg": "RS256", "kid": format!("made-up-{number}")});
                let token = line(&forger.token_of(&header, with(&[]).to_string()));
                Client::connect(address)
                    .await
                    .request("GET", "/v1/mine", &token)
                    .await
                    .status
            })
        })
        .collect();
    // Good ones do not wait for that.
    assert_eq!(fixture.mine(&fixture.good()).await.status, 200);
    for asked in asking {
        assert_eq!(asked.await.expect("an answer"), 401);
    }
    let allowed = 2 + usize::try_from(begun.elapsed().as_secs()).expect("not long");
    let fetches = fixture.server.key_fetches() - before;
    assert!(fetches <= allowed, "{fetches} fetches");
    fixture.close().await;
}

#[tokio::test]
async fn tokens_are_taken_while_the_issuer_is_away_as_long_as_keys_are_fresh() {
    let fresh = Duration::from_secs(4);
    let fixture = Fixture::prepare(|issuer, _| issuer.keys_fresh_for = fresh).await;
    fixture.until_judged().await;
    fixture.server.set_keys_away(true);
    // One that was seen, and one that was not.
    for number in 0..10 {
        let unseen = line(&fixture.key.token(&with(&[("sid", json!(format!("session-{number}")))])));
        assert_eq!(fixture.mine(&unseen).await.status, 200);
        assert_eq!(fixture.mine(&fixture.good()).await.status, 200);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // Whether a key that is not known is one of the issuer's cannot be told now.
    let unknown = line(&SigningKey::new("key-2").token(&with(&[])));
    assert_eq!(fixture.mine(&unknown).await.status, 503);
    // Keys get stale: nobody is judged, and everybody else is served.
    fixture.until(&fixture.good(), 503).await;
    assert_eq!(
        fixture.client().await.request("GET", "/v1/either", "").await.status,
        200
    );
    fixture.server.set_keys_away(false);
    fixture.until_judged().await;
    fixture.close().await;
}

#[tokio::test]
async fn an_issuer_that_comes_late_is_found() {
    let fixture = Fixture::prepare(|_, server| server.set_keys_away(true)).await;
    assert_eq!(fixture.mine(&fixture.good()).await.status, 503);
    assert_eq!(fixture.mine("").await.status, 401);
    fixture.server.set_keys_away(false);
    fixture.until_judged().await;
    fixture.close().await;
}
