//! The realm on the real Keycloak.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::time::Duration;

use hyper::Method;
use local_stack::http::{Answer, ask};
use local_stack::testing::servers;
use serde_json::Value;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const CLIENT: &str = "client_id=identity-service&client_secret=identity-service-development";

async fn token(port: u16, grant: &str) -> Answer {
    let path = "/realms/packytrace/protocol/openid-connect/token";
    ask(
        port,
        Method::POST,
        path,
        &[FORM],
        &format!("{CLIENT}&{grant}"),
        Duration::from_secs(60),
    )
    .await
    .unwrap()
}

async fn access_token(port: u16, grant: &str) -> String {
    let answer = token(port, grant).await;
    assert_eq!(answer.status, 200, "{:?}", answer.body);
    let body: Value = serde_json::from_slice(&answer.body).unwrap();
    body["access_token"].as_str().unwrap().to_owned()
}

fn claims(token: &str) -> Value {
    use base64::Engine;
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(payload)
            .unwrap(),
    )
    .unwrap()
}

#[tokio::test]
async fn tokens_carry_what_the_gateway_demands_and_no_address() {
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    let port: u16 = keycloak.url().rsplit(':').next().unwrap().parse().unwrap();

    let consumer = claims(&access_token(port, "grant_type=password&username=demo@packytrace.dev&password=demo").await);
    assert_eq!(consumer["iss"], format!("{}/realms/packytrace", keycloak.url()));
    assert_eq!(consumer["aud"], "packytrace-api");
    assert_eq!(consumer["azp"], "identity-service");
    assert_eq!(consumer["typ"], "Bearer");
    assert_eq!(consumer["realm_access"]["roles"], serde_json::json!(["consumer"]));
    assert_eq!(consumer["consumer_ref"], "5c0e7a52-7f4b-4c1e-9a55-2b8b2a3e6d11");
    assert_eq!(
        consumer["exp"].as_i64().unwrap() - consumer["iat"].as_i64().unwrap(),
        300
    );
    assert!(consumer["sub"].is_string() && consumer["sid"].is_string());
    assert!(consumer.get("email").is_none() && consumer.get("preferred_username").is_none());

    let brand = claims(&access_token(port, "grant_type=password&username=brand@packytrace.dev&password=brand").await);
    assert_eq!(brand["realm_access"]["roles"], serde_json::json!(["brand_user"]));
    assert!(brand["brand_id"].is_string() && brand.get("consumer_ref").is_none());

    let refused = token(port, "grant_type=password&username=demo@packytrace.dev&password=wrong").await;
    assert_eq!(refused.status, 400);
    assert!(String::from_utf8_lossy(&refused.body).contains("invalid_grant"));
}

#[tokio::test]
async fn the_service_account_may_manage_users_and_no_more() {
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    let port: u16 = keycloak.url().rsplit(':').next().unwrap().parse().unwrap();
    let token = access_token(port, "grant_type=client_credentials").await;
    let authorization = format!("Bearer {token}");
    let as_service = [
        ("authorization", authorization.as_str()),
        ("content-type", "application/json"),
    ];
    let limit = Duration::from_secs(60);

    let email = format!("made-{}@packytrace.dev", std::process::id());
    let user = format!(r#"{{"username": "{email}", "email": "{email}", "enabled": false}}"#);
    let made = ask(
        port,
        Method::POST,
        "/admin/realms/packytrace/users",
        &as_service,
        &user,
        limit,
    )
    .await
    .unwrap();
    assert_eq!(made.status, 201, "{:?}", made.body);
    let location = made.headers["location"].to_str().unwrap().to_owned();
    let path = &location[location.find("/admin/").unwrap()..];
    let roles = ask(
        port,
        Method::GET,
        &format!("{path}/role-mappings/realm/composite"),
        &as_service,
        "",
        limit,
    )
    .await
    .unwrap();
    let roles: Value = serde_json::from_slice(&roles.body).unwrap();
    let names: Vec<&str> = roles
        .as_array()
        .unwrap()
        .iter()
        .map(|role| role["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"consumer") && !names.contains(&"offline_access"),
        "{names:?}"
    );
    assert_eq!(
        ask(port, Method::DELETE, path, &as_service, "", limit)
            .await
            .unwrap()
            .status,
        204
    );

    for beyond in ["/admin/realms/packytrace/clients", "/admin/realms/packytrace/events"] {
        let answer = ask(port, Method::GET, beyond, &as_service, "", limit).await.unwrap();
        assert_eq!(answer.status, 403, "{beyond}");
    }
}

#[tokio::test]
async fn a_refresh_token_works_once_and_a_second_time_ends_the_session() {
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    let port: u16 = keycloak.url().rsplit(':').next().unwrap().parse().unwrap();
    let read = |answer: &Answer| serde_json::from_slice::<Value>(&answer.body).unwrap();
    let first = token(port, "grant_type=password&username=demo@packytrace.dev&password=demo").await;
    let refresh = |answer: &Answer| {
        let token = read(answer)["refresh_token"].as_str().unwrap().to_owned();
        format!("grant_type=refresh_token&refresh_token={token}")
    };
    let second = token(port, &refresh(&first)).await;
    assert_eq!(second.status, 200);
    let reused = token(port, &refresh(&first)).await;
    assert_eq!(
        (reused.status, read(&reused)["error_description"].as_str().unwrap()),
        (400, "Maximum allowed refresh token reuse exceeded")
    );
    assert_eq!(
        token(port, &refresh(&second)).await.status,
        400,
        "the newer one ends too"
    );
}

#[tokio::test]
async fn passwords_have_a_policy_and_failures_lock_for_a_while() {
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    let port: u16 = keycloak.url().rsplit(':').next().unwrap().parse().unwrap();
    let authorization = format!("Bearer {}", access_token(port, "grant_type=client_credentials").await);
    let as_service = [
        ("authorization", authorization.as_str()),
        ("content-type", "application/json"),
    ];
    let limit = Duration::from_secs(60);
    let email = format!("locked-{}@packytrace.dev", std::process::id());
    let user = |password: &str| {
        let credentials = serde_json::json!([{"type": "password", "value": password, "temporary": false}]);
        let user = serde_json::json!({
            "username": email, "email": email, "enabled": true, "credentials": credentials,
            "attributes": {"consumerRef": ["5c0e7a52-7f4b-4c1e-9a55-2b8b2a3e6d12"], "undeclared": ["x"]},
        });
        user.to_string()
    };
    let users = "/admin/realms/packytrace/users";
    let make = async |password: &str| {
        ask(port, Method::POST, users, &as_service, &user(password), limit)
            .await
            .unwrap()
    };
    assert_eq!(make("short").await.status, 400, "shorter than ten characters");
    let made = make("correct horse battery").await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    let location = made.headers["location"].to_str().unwrap().to_owned();
    let path = &location[location.find("/admin/").unwrap()..];
    let shown = ask(port, Method::GET, path, &as_service, "", limit).await.unwrap();
    let shown: Value = serde_json::from_slice(&shown.body).unwrap();
    assert!(shown["attributes"]["consumerRef"].is_array() && shown["attributes"]["undeclared"].is_null());

    let sign_in = async |password: &str| {
        token(
            port,
            &format!("grant_type=password&username={email}&password={password}"),
        )
        .await
    };
    assert_eq!(sign_in("correct+horse+battery").await.status, 200);
    let wrong = sign_in("wrong").await;
    // Ten failures lock, and so do two within a second, which a busy machine may not manage. Keycloak counts beside the
    // request, and a success in between counts anew.
    let mut locked = sign_in("correct+horse+battery").await;
    for _ in 0..10 {
        if locked.status != 200 {
            break;
        }
        for _ in 0..4 {
            let _ = tokio::join!(sign_in("wrong"), sign_in("wrong"), sign_in("wrong"));
        }
        locked = sign_in("correct+horse+battery").await;
    }
    assert_eq!(
        (locked.status, &locked.body),
        (wrong.status, &wrong.body),
        "locked looks as wrong does"
    );
    assert_eq!(
        ask(port, Method::DELETE, path, &as_service, "", limit)
            .await
            .unwrap()
            .status,
        204
    );
}
