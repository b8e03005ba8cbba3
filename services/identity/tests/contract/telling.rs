//! What the program tells of people in its log and its figures: nothing.
use std::time::Duration;

use identity_api::types::{Tokens, TokensTokenType};
use serde_json::{Value, json};
use service_testing::{Person, Program, key_of};
use uuid::Uuid;

use super::house::furnished;
use super::people::{PASSWORD, address, person_of};

pub async fn ask(base: &str, method: &str, path: &str, person: &Person, body: Option<Value>) -> (u16, Value) {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = reqwest::Client::new()
        .request(method, format!("{base}{path}"))
        .header("x-caller", key_of("gateway"));
    for (name, value) in &person.headers() {
        request = request.header(name.as_str(), value.to_str().unwrap());
    }
    if let Some(body) = body {
        request = request.json(&body);
    }
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap_or_default())
}

fn tokens(body: &Value) -> Tokens {
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    Tokens {
        access_token: text("accessToken"),
        expires_in: 300,
        refresh_token: text("refreshToken"),
        refresh_expires_in: 1800,
        token_type: TokensTokenType::Bearer,
    }
}

#[tokio::test]
async fn neither_log_nor_figures_name_anybody() {
    let (database, _topics, arguments) = furnished().await;
    let told = ["--log", "debug", "serve"].map(str::to_owned);
    let program = Program::start(env!("CARGO_BIN_EXE_identity"), told.iter().chain(&arguments)).await;
    let base = program.url().to_owned();

    let (visitor, email) = (Person::visitor(), address());
    let account = json!({"email": email, "password": PASSWORD, "ageConfirmed": true, "termsVersion": "2026-11"});
    assert_eq!(
        ask(&base, "POST", "/api/v1/accounts", &visitor, Some(account.clone()))
            .await
            .0,
        202
    );
    assert_eq!(
        ask(&base, "POST", "/api/v1/accounts", &visitor, Some(account)).await.0,
        202
    );
    let credentials = json!({"email": email, "password": PASSWORD});
    let (status, body) = ask(&base, "POST", "/api/v1/sessions", &visitor, Some(credentials)).await;
    assert_eq!(status, 201);
    let tokens = tokens(&body);
    let person = person_of(&tokens);
    let wrong = json!({"email": email, "password": "not the password"});
    assert_eq!(
        ask(&base, "POST", "/api/v1/sessions", &visitor, Some(wrong)).await.0,
        401
    );
    for path in ["/api/v1/password-resets", "/api/v1/email-verifications"] {
        assert_eq!(
            ask(&base, "POST", path, &visitor, Some(json!({"email": email})))
                .await
                .0,
            202
        );
    }
    let erasure = format!("/api/v1/erasures/{}", Uuid::new_v4());
    assert_eq!(ask(&base, "GET", &erasure, &visitor, None).await.0, 404);
    let refresh = json!({"refreshToken": tokens.refresh_token});
    assert_eq!(
        ask(
            &base,
            "POST",
            "/api/v1/sessions/refresh",
            &visitor,
            Some(refresh.clone())
        )
        .await
        .0,
        200
    );
    assert_eq!(
        ask(&base, "POST", "/api/v1/sessions/refresh", &visitor, Some(refresh))
            .await
            .0,
        401
    );
    let (status, _) = ask(&base, "GET", "/api/v1/me", &person, None).await;
    assert_eq!(status, 200);
    // A failure inside, whose cause is logged.
    let (superuser, connection) = tokio_postgres::connect(&database.superuser_url(), tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    superuser
        .batch_execute("ALTER TABLE identity.accounts RENAME TO elsewhere")
        .await
        .unwrap();
    assert_eq!(ask(&base, "GET", "/api/v1/me", &person, None).await.0, 500);
    superuser
        .batch_execute("ALTER TABLE identity.elsewhere RENAME TO accounts")
        .await
        .unwrap();
    assert_eq!(ask(&base, "DELETE", "/api/v1/me", &person, None).await.0, 202);

    let figures = reqwest::Client::new()
        .get(format!("{base}/metrics"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(
        figures.contains("breaker_state") || figures.contains("http"),
        "figures were read"
    );
    tokio::time::sleep(Duration::from_millis(500)).await;
    let log = program.kill().await;
    assert!(
        log.contains("\"internal\"") || log.contains("500"),
        "the failure is in the log: {log}"
    );
    let (account, consumer_ref) = person.consumer.unwrap();
    for secret in [
        email.split('@').next().unwrap(),
        PASSWORD,
        "not the password",
        &account.to_string(),
        &consumer_ref.to_string(),
        &visitor.visitor.unwrap().to_string(),
        person.session.as_deref().unwrap(),
        tokens.refresh_token.rsplit('.').next().unwrap(),
        tokens.access_token.rsplit('.').next().unwrap(),
        erasure.rsplit('/').next().unwrap(),
        "identity-service-development",
    ] {
        assert!(
            !log.contains(secret) && !figures.contains(secret),
            "something that names somebody is told"
        );
    }
}
