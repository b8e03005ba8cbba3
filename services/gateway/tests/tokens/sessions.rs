//! Sessions that end before their tokens do.

use serde_json::json;

use crate::fixture::{Fixture, line};
use crate::issuer::{ACCOUNT_ID, SESSION_ID, with};

#[tokio::test]
async fn an_ended_session_s_token_stops_and_others_do_not() {
    let fixture = Fixture::start().await;
    let (good, other) = (
        fixture.good(),
        line(&fixture.key.token(&with(&[("sid", json!("session-2"))]))),
    );
    // It is in the cache, which must not save it.
    assert_eq!(fixture.mine(&good).await.status, 200);
    fixture.server.end("sessionId", "session-3");
    fixture.server.end("sessionId", SESSION_ID);
    fixture.until(&good, 401).await;
    assert_eq!(fixture.mine(&other).await.status, 200);
    // Nobody tells the list any more: what is known stays, and everybody else is served.
    fixture.server.set_sessions_away(true);
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(fixture.mine(&good).await.status, 401);
    assert_eq!(fixture.mine(&other).await.status, 200);
    fixture.close().await;
}

#[tokio::test]
async fn an_ended_account_s_tokens_stop_but_where_the_contract_admits_them() {
    let fixture = Fixture::start().await;
    fixture.server.end("accountId", ACCOUNT_ID);
    fixture.until(&fixture.good(), 401).await;
    fixture.upstream.forget();
    let erased = fixture
        .client()
        .await
        .request("DELETE", "/v1/ending", &fixture.good())
        .await;
    assert_eq!(erased.status, 200);
    assert_eq!(fixture.upstream.only().header("x-account-id"), Some(ACCOUNT_ID));
    let someone_else = with(&[("sub", json!("00000000-0000-4000-8000-000000000001"))]);
    assert_eq!(fixture.mine(&line(&fixture.key.token(&someone_else))).await.status, 200);
    fixture.close().await;
}

#[tokio::test]
async fn until_the_list_was_read_once_tokens_are_not_judged_and_everybody_else_is_served() {
    let fixture = Fixture::prepare(|_, server| server.set_sessions_away(true)).await;
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    for lines in [fixture.good(), line("rubbish")] {
        let reply = fixture.mine(&lines).await;
        assert_eq!((reply.status, reply.code().as_str()), (503, "unavailable"));
        assert!(reply.header("retry-after").is_some());
    }
    assert_eq!(fixture.mine("").await.status, 401);
    let mut client = fixture.client().await;
    assert_eq!(client.request("GET", "/v1/either", "").await.status, 200);
    assert_eq!(client.request("GET", "/v1/things/1", &fixture.good()).await.status, 200);
    fixture.server.set_sessions_away(false);
    fixture.until_judged().await;
    fixture.close().await;
}
