//! Every operation, as somebody who may calls it, in an order in which nothing ends what comes after it.
use reqwest::Method;
use serde_json::{Value, json};
use service_testing::Person;
use uuid::Uuid;

use super::people::{PASSWORD, address};

/// Who may call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Anybody,
    Consumer,
    Personalization,
    Gateway,
}

/// How it is called.
pub struct Operation {
    pub id: &'static str,
    pub method: Method,
    pub path: String,
    pub who: Who,
    pub body: Option<Value>,
}

/// What the operations are about.
pub struct About {
    pub email: String,
    pub refresh_token: String,
    pub person: Person,
    pub export_id: Uuid,
    pub erasure_id: Uuid,
    pub text: Value,
}

/// All of them.
pub fn operations(about: &About) -> Vec<Operation> {
    let account = about.person.account();
    let consent = |granted| {
        json!({"purpose": "engagement", "granted": granted, "textVersion": about.text["version"],
               "textHash": about.text["hash"], "locale": "en"})
    };
    let new_account =
        json!({"email": address(), "password": PASSWORD, "ageConfirmed": true, "termsVersion": "2026-11"});
    let credentials = json!({"email": about.email, "password": PASSWORD});
    let refresh = json!({"refreshToken": about.refresh_token});
    let mail = json!({"email": address()});
    let password = json!({"currentPassword": PASSWORD, "newPassword": "battery horse correct"});
    let (export, erasure) = (about.export_id, about.erasure_id);
    let session = about.person.session.clone().unwrap();
    use Who::{Anybody, Consumer, Gateway, Personalization};
    vec![
        operation(
            "createAccount",
            Method::POST,
            "/api/v1/accounts",
            Anybody,
            Some(new_account),
        ),
        operation(
            "createSession",
            Method::POST,
            "/api/v1/sessions",
            Anybody,
            Some(credentials),
        ),
        operation(
            "refreshSession",
            Method::POST,
            "/api/v1/sessions/refresh",
            Anybody,
            Some(refresh.clone()),
        ),
        operation(
            "requestPasswordReset",
            Method::POST,
            "/api/v1/password-resets",
            Anybody,
            Some(mail.clone()),
        ),
        operation(
            "requestEmailVerification",
            Method::POST,
            "/api/v1/email-verifications",
            Anybody,
            Some(mail),
        ),
        operation("getMe", Method::GET, "/api/v1/me", Consumer, None),
        operation(
            "changeMe",
            Method::PATCH,
            "/api/v1/me",
            Consumer,
            Some(json!({"locale": "en"})),
        ),
        operation("listSessions", Method::GET, "/api/v1/me/sessions", Consumer, None),
        operation("linkVisitor", Method::POST, "/api/v1/me/visitors", Consumer, None),
        operation("requestExport", Method::POST, "/api/v1/me/exports", Consumer, None),
        operation(
            "getExport",
            Method::GET,
            &format!("/api/v1/me/exports/{export}"),
            Consumer,
            None,
        ),
        operation("listConsents", Method::GET, "/api/v1/me/consents", Consumer, None),
        operation(
            "recordConsent",
            Method::POST,
            "/api/v1/me/consents",
            Consumer,
            Some(consent(true)),
        ),
        operation(
            "getConsentText",
            Method::GET,
            "/api/v1/consent-texts/engagement",
            Anybody,
            None,
        ),
        operation(
            "getVisitorConsents",
            Method::GET,
            "/api/v1/visitor/consents",
            Anybody,
            None,
        ),
        operation(
            "putVisitorConsents",
            Method::PUT,
            "/api/v1/visitor/consents",
            Anybody,
            Some(json!({"measurement": "allowed"})),
        ),
        operation(
            "getErasure",
            Method::GET,
            &format!("/api/v1/erasures/{erasure}"),
            Anybody,
            None,
        ),
        operation(
            "getConsent",
            Method::GET,
            &format!("/internal/accounts/{account}/consents/engagement"),
            Personalization,
            None,
        ),
        operation(
            "listEndedSessions",
            Method::GET,
            "/internal/ended-sessions",
            Gateway,
            None,
        ),
        operation(
            "changePassword",
            Method::PUT,
            "/api/v1/me/password",
            Consumer,
            Some(password),
        ),
        operation(
            "deleteSession",
            Method::DELETE,
            &format!("/api/v1/me/sessions/{session}"),
            Consumer,
            None,
        ),
        operation("endSession", Method::DELETE, "/api/v1/sessions", Consumer, None),
        operation(
            "revokeSession",
            Method::POST,
            "/api/v1/sessions/revoke",
            Anybody,
            Some(refresh),
        ),
        operation("eraseVisitor", Method::DELETE, "/api/v1/visitor", Anybody, None),
        operation("eraseMe", Method::DELETE, "/api/v1/me", Consumer, None),
    ]
}

/// One of them.
pub fn operation(id: &'static str, method: Method, path: &str, who: Who, body: Option<Value>) -> Operation {
    Operation {
        id,
        method,
        path: path.to_owned(),
        who,
        body,
    }
}
