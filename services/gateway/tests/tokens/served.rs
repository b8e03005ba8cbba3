//! Good tokens, and what a service is told of them.

use serde_json::{Value, json};

use crate::fixture::{Fixture, line};
use crate::issuer::{ACCOUNT_ID, AUDIENCE, BRAND_ID, CONSUMER_REF, SESSION_ID, brand_claims, now, with};

#[tokio::test]
async fn a_service_is_told_whose_a_good_token_is_and_nothing_that_a_client_adds() {
    let fixture = Fixture::start().await;
    let added = concat!(
        "X-Account-Id: 00000000-0000-4000-8000-000000000000\r\nx_account_id: evil\r\nX.Roles: brand_user\r\n",
        "x-roles: brand_user\r\nX-Consumer_Ref: evil\r\nx-brand-id: evil\r\nx-session-id: evil\r\n",
        "connection: x-account-id, x-consumer-ref\r\nx-caller: identity:development\r\n",
    );
    let reply = fixture.mine(&(fixture.good() + added)).await;
    assert_eq!(reply.status, 200);
    let seen = fixture.upstream.only();
    for (name, value) in [
        ("x-account-id", Some(ACCOUNT_ID)),
        ("x-roles", Some("consumer")),
        ("x-consumer-ref", Some(CONSUMER_REF)),
        ("x-session-id", Some(SESSION_ID)),
        ("x-brand-id", None),
        ("authorization", None),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
        assert!(seen.headers.get_all(name).iter().count() <= 1, "{name}");
    }
    let brand = line(&fixture.key.token(&brand_claims()));
    let reply = fixture.client().await.request("GET", "/v1/brand", &brand).await;
    assert_eq!(reply.status, 200);
    let seen = fixture.upstream.only();
    assert_eq!(
        (seen.header("x-brand-id"), seen.header("x-consumer-ref")),
        (Some(BRAND_ID), None)
    );
    assert_eq!(fixture.mine(&brand).await.status, 403);
    fixture.close().await;
}

#[tokio::test]
async fn what_a_good_token_may_say_differently_is_taken() {
    let fixture = Fixture::start().await;
    let now = now();
    for changes in [
        vec![("aud", json!(["account", AUDIENCE]))],
        vec![("azp", json!("packytrace-web"))],
        vec![(
            "realm_access",
            json!({"roles": ["uma_authorization", "consumer", "consumer"]}),
        )],
        // Clocks differ.
        vec![("exp", json!(now - 5)), ("iat", json!(now - 305))],
        vec![("iat", json!(now + 5)), ("nbf", json!(now + 5))],
        vec![("nbf", json!(now - 60))],
        vec![("sid", json!("q0W-_x.Y"))],
        vec![("brand_id", json!("not looked at"))],
        vec![("auth_time", Value::Null), ("jti", Value::Null), ("scope", Value::Null)],
    ] {
        let token = line(&fixture.key.token(&with(&changes)));
        assert_eq!(fixture.mine(&token).await.status, 200, "{changes:?}");
    }
    fixture.close().await;
}

#[tokio::test]
async fn a_cached_token_ends_with_its_expiry() {
    let fixture = Fixture::prepare(|issuer, _| issuer.leeway = std::time::Duration::ZERO).await;
    fixture.until_judged().await;
    let short = line(&fixture.key.token(&with(&[("exp", json!(now() + 3))])));
    assert_eq!(fixture.mine(&short).await.status, 200);
    assert_eq!(fixture.mine(&short).await.status, 200);
    fixture.until(&short, 401).await;
    assert!(now() >= 3);
    fixture.close().await;
}

#[tokio::test]
async fn an_incomplete_account_is_told_so_but_where_the_contract_admits_it() {
    let fixture = Fixture::start().await;
    let incomplete = line(&fixture.key.token(&with(&[("consumer_ref", Value::Null)])));
    let refused = fixture.mine(&incomplete).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "account_incomplete"));
    let begun = fixture
        .client()
        .await
        .request("GET", "/v1/beginning", &incomplete)
        .await;
    assert_eq!(begun.status, 200);
    let seen = fixture.upstream.only();
    assert_eq!(
        (seen.header("x-account-id"), seen.header("x-consumer-ref")),
        (Some(ACCOUNT_ID), None)
    );
    fixture.close().await;
}
