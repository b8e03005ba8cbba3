//! What tokens carry: what the gateway demands, and nothing that names a person.

use std::collections::BTreeSet;

use local_stack::testing::{servers, token_claims};
use serde_json::{Value, json};

use super::realm::{Realm, read};

/// What a token of either client has beside the one claim of its role.
const ALWAYS: [&str; 10] = [
    "aud",
    "azp",
    "exp",
    "iat",
    "iss",
    "jti",
    "realm_access",
    "sid",
    "sub",
    "typ",
];

/// What it may have: of no meaning to us, and nobody's name.
const HARMLESS: [&str; 3] = ["auth_time", "scope", "allowed-origins"];

fn carries_what_the_gateway_demands(realm: &Realm, token: &Value, client: &str, role: &str, own: (&str, &str)) {
    assert_eq!(token["iss"], format!("{}/realms/packytrace", realm.0.url()));
    assert_eq!(token["aud"], "packytrace-api");
    assert_eq!((&token["azp"], &token["typ"]), (&json!(client), &json!("Bearer")));
    assert_eq!(token["realm_access"]["roles"], json!([role]));
    assert_eq!(token[own.0], own.1);
    assert_eq!(token["exp"].as_i64().unwrap() - token["iat"].as_i64().unwrap(), 300);
    assert!(token["sub"].is_string() && token["sid"].is_string());
    let carried: BTreeSet<&str> = token.as_object().unwrap().keys().map(String::as_str).collect();
    let wanted: BTreeSet<&str> = ALWAYS.into_iter().chain([own.0]).collect();
    let beside: BTreeSet<&str> = carried.difference(&wanted).copied().collect();
    assert!(wanted.is_subset(&carried), "{carried:?}");
    assert!(beside.iter().all(|name| HARMLESS.contains(name)), "{beside:?}");
}

const CONSUMER_REF: (&str, &str) = ("consumer_ref", "5c0e7a52-7f4b-4c1e-9a55-2b8b2a3e6d11");
const BRAND_ID: (&str, &str) = ("brand_id", "01930000-0000-7000-8000-0000000000b1");

#[tokio::test]
async fn tokens_of_both_clients_carry_what_the_gateway_demands_and_nobodys_name() {
    let realm = Realm::shared().await;
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    for (person, password, role, own) in [
        ("demo@packytrace.dev", "demo", "consumer", CONSUMER_REF),
        ("brand@packytrace.dev", "brand", "brand_user", BRAND_ID),
    ] {
        let granted = realm.sign_in(person, password).await;
        let token = realm.bearer(&granted).claims();
        carries_what_the_gateway_demands(&realm, &token, "identity-service", role, own);
        let granted = keycloak.sign_in_by_code(person, password).await.unwrap();
        let token = token_claims(granted["access_token"].as_str().unwrap());
        carries_what_the_gateway_demands(&realm, &token, "packytrace-web", role, own);
        // What else the browser is given is told from it by `typ`, whose signature is as good.
        for (other, typ) in [("id_token", "ID"), ("refresh_token", "Refresh")] {
            let other = token_claims(granted[other].as_str().unwrap());
            assert_eq!(other["typ"], typ);
            assert!(other.get("email").is_none() && other.get("preferred_username").is_none());
        }
    }
}

#[tokio::test]
async fn the_service_accounts_token_has_no_session_and_no_role_of_ours() {
    let realm = Realm::shared().await;
    let token = realm.service_account().await.claims();
    assert!(token.get("sid").is_none());
    let roles = &token["realm_access"]["roles"];
    assert!(roles.as_array().is_none_or(Vec::is_empty), "{roles}");
}

#[tokio::test]
async fn a_refresh_token_works_once_and_a_second_time_ends_the_session() {
    let realm = Realm::shared().await;
    let first = realm.sign_in("demo@packytrace.dev", "demo").await;
    let refresh = async |answer| {
        let token = read(answer)["refresh_token"].as_str().unwrap().to_owned();
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
        realm.token(&fields).await
    };
    let second = refresh(&first).await;
    assert_eq!(second.status, 200);
    let reused = refresh(&first).await;
    assert_eq!(
        (reused.status, read(&reused)["error_description"].as_str().unwrap()),
        (400, "Maximum allowed refresh token reuse exceeded")
    );
    assert_eq!(refresh(&second).await.status, 400, "the newer one ends too");
}
