//! Every documented status of every operation is produced, and no other one.
use identity_api::server::API;
use reqwest::Method;
use serde_json::{Value, json};
use service_testing::{Person, judge, key_of};
use uuid::Uuid;

use super::house::House;
use super::operations::{About, Operation, Who, operation, operations};
use super::people::address;

/// Mails are sent beside the request, so nothing that they need can fail it.
const BESIDE: [&str; 2] = ["requestPasswordReset", "requestEmailVerification"];

impl House {
    fn called(&self, operation: &Operation, person: &Person, caller: &str) -> reqwest::RequestBuilder {
        self.raw(operation.method.clone(), &operation.path, caller, person)
    }

    /// The key of whoever may call.
    fn allowed(operation: &Operation) -> &'static str {
        match operation.who {
            Who::Personalization => key_of("personalization"),
            _ => key_of("gateway"),
        }
    }

    async fn ask(&self, operation: &Operation, person: &Person) -> u16 {
        let mut request = self.called(operation, person, Self::allowed(operation));
        if let Some(body) = &operation.body {
            request = request.json(body);
        }
        self.answered(operation, request).await
    }

    async fn answered(&self, operation: &Operation, request: reqwest::RequestBuilder) -> u16 {
        self.noted(operation.id, request).await.0
    }

    async fn about(&self) -> About {
        let (person, email, tokens) = self.somebody().await;
        let person = person.with_visitor(Uuid::new_v4());
        let text = format!("{}/api/v1/consent-texts/engagement", self.url());
        let text = reqwest::Client::new().get(text).header("x-caller", key_of("gateway"));
        let text: Value = text.send().await.unwrap().json().await.unwrap();
        let exports = operation("requestExport", Method::POST, "/api/v1/me/exports", Who::Consumer, None);
        let export = self.called(&exports, &person, key_of("gateway")).send().await.unwrap();
        let export: Value = export.json().await.unwrap();
        let erased = operation("eraseVisitor", Method::DELETE, "/api/v1/visitor", Who::Anybody, None);
        let erasure = self
            .called(&erased, &Person::visitor(), key_of("gateway"))
            .send()
            .await
            .unwrap();
        let erasure: Value = erasure.json().await.unwrap();
        About {
            email,
            refresh_token: tokens.refresh_token,
            person,
            export_id: export["exportId"].as_str().unwrap().parse().unwrap(),
            erasure_id: erasure["erasureId"].as_str().unwrap().parse().unwrap(),
            text,
        }
    }

    async fn wrong_callers(&self, about: &About) {
        let brand_user = Person {
            brand_user: Some((Uuid::new_v4(), Uuid::now_v7())),
            ..Person::visitor()
        };
        for operation in operations(about) {
            let wrong = self.called(&operation, &about.person, "gateway:another-key-0123456789");
            let wrong = operation
                .body
                .as_ref()
                .map_or(wrong.try_clone().unwrap(), |body| wrong.json(body));
            assert_eq!(self.answered(&operation, wrong).await, 401, "{}", operation.id);
            match operation.who {
                Who::Anybody => {}
                Who::Consumer if operation.id == "endSession" => {
                    let stranger = self.called(&operation, &Person::default(), key_of("gateway"));
                    let stranger = stranger.header("x-account-id", Uuid::new_v4().to_string());
                    let stranger = stranger.header("x-roles", "admin").header("x-session-id", "a");
                    assert_eq!(self.answered(&operation, stranger).await, 403, "{}", operation.id);
                }
                Who::Consumer => assert_eq!(self.ask(&operation, &brand_user).await, 403, "{}", operation.id),
                Who::Personalization | Who::Gateway => {
                    let fridge = self.called(&operation, &Person::default(), key_of("fridge"));
                    assert_eq!(self.answered(&operation, fridge).await, 403, "{}", operation.id);
                }
            }
        }
    }

    async fn wrong_requests(&self, about: &About) {
        for mut operation in operations(about) {
            let own = || self.called(&operation, &about.person, Self::allowed(&operation));
            if operation.body.is_some() {
                let text = own().header("content-type", "text/plain").body("hello");
                assert_eq!(self.answered(&operation, text).await, 415, "{}", operation.id);
                let long = own().json(&json!({"email": "x".repeat(70_000)}));
                assert_eq!(self.answered(&operation, long).await, 413, "{}", operation.id);
                for body in [
                    "",
                    "{",
                    "[]",
                    r#"{"email":1,"refreshToken":1,"locale":1,"measurement":1}"#,
                ] {
                    let broken = own().header("content-type", "application/json").body(body);
                    assert_eq!(self.answered(&operation, broken).await, 400, "{} {body}", operation.id);
                }
            }
            if ["linkVisitor", "requestExport", "recordConsent"].contains(&operation.id) {
                let broken = own().header("idempotency-key", "17");
                let broken = operation
                    .body
                    .as_ref()
                    .map_or(broken.try_clone().unwrap(), |body| broken.json(body));
                assert_eq!(self.answered(&operation, broken).await, 400, "{}", operation.id);
            }
            let wrong = match operation.id {
                "deleteSession" => "/api/v1/me/sessions/a%20b",
                "getExport" => "/api/v1/me/exports/17",
                "getErasure" => "/api/v1/erasures/17",
                "getConsentText" => "/api/v1/consent-texts/engagement?locale=1",
                "getConsent" => "/internal/accounts/17/consents/engagement",
                "listConsents" => "/api/v1/me/consents?cursor=none",
                "listEndedSessions" => "/internal/ended-sessions?after=none",
                "getVisitorConsents" => "/api/v1/visitor/consents",
                _ => continue,
            };
            let is_header = operation.id == "getVisitorConsents";
            operation.path = wrong.to_owned();
            let mut request = self.called(&operation, &about.person, Self::allowed(&operation));
            if is_header {
                request = request.header("sec-gpc", "a value that is too long");
            }
            assert_eq!(self.answered(&operation, request).await, 400, "{}", operation.id);
        }
    }

    /// Not there, not theirs, another's, under a key that was used.
    async fn not_there(&self, about: &About) {
        // A visitor is erased, and shows the cookie of before.
        let gone = Person::visitor();
        for (id, expected) in [("eraseVisitor", 202), ("putVisitorConsents", 410)] {
            for operation in operations(about).iter().filter(|operation| operation.id == id) {
                assert_eq!(self.ask(operation, &gone).await, expected, "{id}");
            }
        }
        let other = About {
            export_id: Uuid::now_v7(),
            erasure_id: Uuid::new_v4(),
            person: Person {
                session: Some("none".to_owned()),
                ..about.person.clone()
            },
            email: address(),
            refresh_token: "none".to_owned(),
            text: json!({"version": "0", "hash": "0".repeat(64)}),
        };
        for mut operation in operations(&other) {
            let expected = match operation.id {
                "getExport" | "getErasure" | "deleteSession" => 404,
                "getConsentText" => {
                    operation.path = "/api/v1/consent-texts/telepathy".to_owned();
                    404
                }
                "recordConsent" => 409,
                "createSession" | "refreshSession" => 401,
                _ => continue,
            };
            assert_eq!(self.ask(&operation, &other.person).await, expected, "{}", operation.id);
        }
        let (stranger, ..) = self.somebody().await;
        let stranger = stranger.with_visitor(about.person.visitor.unwrap());
        let key = Uuid::new_v4().to_string();
        for operation in operations(about) {
            let own = |person: &Person| {
                let request = self
                    .called(&operation, person, key_of("gateway"))
                    .header("idempotency-key", &key);
                operation
                    .body
                    .as_ref()
                    .map_or(request.try_clone().unwrap(), |body| request.json(body))
            };
            match operation.id {
                "linkVisitor" => {
                    assert_eq!(self.answered(&operation, own(&about.person)).await, 204);
                    assert_eq!(self.ask(&operation, &stranger).await, 409);
                    let another = about.person.clone().with_visitor(Uuid::new_v4());
                    assert_eq!(self.answered(&operation, own(&another)).await, 422);
                }
                "recordConsent" => {
                    assert_eq!(self.answered(&operation, own(&about.person)).await, 201);
                    let mut body = operation.body.clone().unwrap();
                    body["granted"] = json!(false);
                    let request = self.called(&operation, &about.person, key_of("gateway"));
                    let request = request.header("idempotency-key", &key).json(&body);
                    assert_eq!(self.answered(&operation, request).await, 422);
                }
                _ => {}
            }
        }
    }

    async fn everything(&self, about: &About, expected: u16, leave_out: &[&str]) {
        for operation in operations(about) {
            if BESIDE.contains(&operation.id) || leave_out.contains(&operation.id) {
                continue;
            }
            assert_eq!(self.ask(&operation, &about.person).await, expected, "{}", operation.id);
        }
    }
}

/// Operations that ask Keycloak alone.
const KEYCLOAKS: [&str; 2] = ["refreshSession", "revokeSession"];

#[tokio::test]
async fn every_documented_status_is_produced_and_no_other() {
    let house = House::open_with(&["--database-statement-ms", "700"]).await;
    let about = house.about().await;
    house.wrong_callers(&about).await;
    house.wrong_requests(&about).await;
    house.not_there(&about).await;

    // A lock that nobody gives back: the database is as good as away. Then the tables are not there.
    let superuser = house.superuser().await;
    let tables = "accounts, signups, consent_texts, consent_ledger, visitor_consents, person_erasures, exports, ended_sessions, session_ends";
    superuser
        .batch_execute(&format!("BEGIN; LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE"))
        .await
        .unwrap();
    house.everything(&about, 503, &KEYCLOAKS).await;
    superuser.batch_execute("ROLLBACK").await.unwrap();
    let rename = |from: &str, to: &str| {
        let tables = tables.split(", ");
        let renames = tables.map(|table| format!("ALTER TABLE {from}{table} RENAME TO {to}{table};"));
        renames.collect::<String>()
    };
    superuser.batch_execute(&rename("", "no_")).await.unwrap();
    house.everything(&about, 500, &KEYCLOAKS).await;
    superuser.batch_execute(&rename("no_", "")).await.unwrap();

    // What asks Keycloak alone, with a Keycloak that is away, and with one that refuses the service.
    let away = House::open_with(&["--keycloak-url", "http://127.0.0.1:1"]).await;
    let refused = House::open_with(&["--keycloak-client-secret", "another"]).await;
    for operation in operations(&about)
        .iter()
        .filter(|operation| KEYCLOAKS.contains(&operation.id))
    {
        assert_eq!(away.ask(operation, &Person::default()).await, 503, "{}", operation.id);
        assert_eq!(
            refused.ask(operation, &Person::default()).await,
            500,
            "{}",
            operation.id
        );
    }

    // In an order in which nothing ends what comes after it.
    for operation in operations(&about) {
        let status = house.ask(&operation, &about.person).await;
        let ended = ["deleteSession", "revokeSession"].contains(&operation.id);
        assert!((200..300).contains(&status) || ended, "{}: {status}", operation.id);
    }
    // From the last one on nothing of the account is anybody's, whatever of the erasure is done.
    let of_accounts = |operation: &&Operation| operation.path.starts_with("/api/v1/me") && operation.id != "eraseMe";
    for operation in operations(&about).iter().filter(of_accounts) {
        assert_eq!(house.ask(operation, &about.person).await, 401, "{}", operation.id);
    }
    // The session that the list of own sessions has, for the one status that is left.
    let again = house.about().await;
    for operation in operations(&again)
        .iter()
        .filter(|operation| operation.id == "deleteSession")
    {
        assert_eq!(house.ask(operation, &again.person).await, 204);
    }

    let mut seen = house.seen.lock().unwrap().clone();
    for other in [&away, &refused] {
        seen.extend(other.seen.lock().unwrap().iter().cloned());
    }
    judge(&API, &seen, 120, |operation, status| {
        BESIDE.contains(&operation) && status >= 500
    });
}
