// Written by codegen; do not edit.

//! PackyTrace identity, called.

#[cfg(feature = "client")]
pub mod raw;

use std::time::Duration;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::client::{
    BuildError, CallSpec, Content, Core, Decode, ErrorBody, Failure, Field, Location, Options, Property, Received,
    Scalar, SchemeSpec, Shown, Style, ViolationNames,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
static ERRORS: ErrorBody = ErrorBody {
    code: "code",
    message: "message",
    correlation_id: Some("correlationId"),
    violations: Some(ViolationNames {
        member: "violations",
        at: "at",
        rule: "rule",
    }),
};

static GATEWAY: &[(u16, &str)] = &[
    (403, "account_incomplete"),
    (502, "bad_gateway"),
    (413, "body_too_large"),
    (403, "forbidden"),
    (504, "gateway_timeout"),
    (431, "headers_too_large"),
    (400, "invalid_request"),
    (405, "method_not_allowed"),
    (404, "not_found"),
    (429, "rate_limited"),
    (408, "request_timeout"),
    (401, "unauthenticated"),
    (503, "unavailable"),
    (414, "uri_too_long"),
];

static CREATE_ACCOUNT: CallSpec = CallSpec {
    operation: "createAccount",
    parameters: &[],
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static CREATE_SESSION: CallSpec = CallSpec {
    operation: "createSession",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "visitor",
        shown: Shown::Cookie("__Host-pt_visitor"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static END_SESSION: CallSpec = CallSpec {
    operation: "endSession",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REFRESH_SESSION: CallSpec = CallSpec {
    operation: "refreshSession",
    parameters: &[],
    schemes: &[],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REVOKE_SESSION: CallSpec = CallSpec {
    operation: "revokeSession",
    parameters: &[],
    schemes: &[],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REQUEST_PASSWORD_RESET: CallSpec = CallSpec {
    operation: "requestPasswordReset",
    parameters: &[],
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REQUEST_EMAIL_VERIFICATION: CallSpec = CallSpec {
    operation: "requestEmailVerification",
    parameters: &[],
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_ME: CallSpec = CallSpec {
    operation: "getMe",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static ERASE_ME: CallSpec = CallSpec {
    operation: "eraseMe",
    parameters: &[],
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static CHANGE_ME: CallSpec = CallSpec {
    operation: "changeMe",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static CHANGE_PASSWORD: CallSpec = CallSpec {
    operation: "changePassword",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static LIST_SESSIONS: CallSpec = CallSpec {
    operation: "listSessions",
    parameters: &[],
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static DELETE_SESSION: CallSpec = CallSpec {
    operation: "deleteSession",
    parameters: operations::DELETE_SESSION_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(10000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static LINK_VISITOR: CallSpec = CallSpec {
    operation: "linkVisitor",
    parameters: operations::LINK_VISITOR_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(10000),
    repeatable: false,
    repeatable_with: Some("idempotency-key"),
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REQUEST_EXPORT: CallSpec = CallSpec {
    operation: "requestExport",
    parameters: operations::REQUEST_EXPORT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: Some("idempotency-key"),
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_EXPORT: CallSpec = CallSpec {
    operation: "getExport",
    parameters: operations::GET_EXPORT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(30000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static LIST_CONSENTS: CallSpec = CallSpec {
    operation: "listConsents",
    parameters: operations::LIST_CONSENTS_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RECORD_CONSENT: CallSpec = CallSpec {
    operation: "recordConsent",
    parameters: operations::RECORD_CONSENT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: Some("idempotency-key"),
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_CONSENT_TEXT: CallSpec = CallSpec {
    operation: "getConsentText",
    parameters: operations::GET_CONSENT_TEXT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_VISITOR_CONSENTS: CallSpec = CallSpec {
    operation: "getVisitorConsents",
    parameters: operations::GET_VISITOR_CONSENTS_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static PUT_VISITOR_CONSENTS: CallSpec = CallSpec {
    operation: "putVisitorConsents",
    parameters: operations::GET_VISITOR_CONSENTS_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static ERASE_VISITOR: CallSpec = CallSpec {
    operation: "eraseVisitor",
    parameters: &[],
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_ERASURE: CallSpec = CallSpec {
    operation: "getErasure",
    parameters: operations::GET_ERASURE_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_CONSENT: CallSpec = CallSpec {
    operation: "getConsent",
    parameters: operations::GET_CONSENT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "service",
        shown: Shown::Header("x-caller"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: &[],
    correlation_id: Some("x-correlation-id"),
};

static LIST_ENDED_SESSIONS: CallSpec = CallSpec {
    operation: "listEndedSessions",
    parameters: operations::LIST_ENDED_SESSIONS_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "service",
        shown: Shown::Header("x-caller"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: &[],
    correlation_id: Some("x-correlation-id"),
};

/// A client of PackyTrace identity.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// For the API at this address.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(base: &str, options: Options) -> Result<Self, BuildError> {
        Core::new(base, options, ERRORS).map(|core| Self { core })
    }

    /// Signs up.
    ///
    /// Answers the same whether the address is known or not, in words and in time, and links the visitor. 400 `invalid_password`: the password holds the address or too few different characters, which is said before the address is looked at. 400 `terms_outdated`: the terms are not those in force.
    ///
    /// `POST /api/v1/accounts`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn create_account(
        &self,
        request: operations::CreateAccount,
    ) -> Result<operations::CreateAccountOk, Failure<operations::CreateAccountError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&CREATE_ACCOUNT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.create_account(call.body()).await;
        self.core.receive(&CREATE_ACCOUNT, sent).await
    }

    /// Signs in.
    ///
    /// A proxy of the resource owner password grant, to be replaced by the authorization code flow with PKCE. An unlinked visitor is linked. 401 `invalid_credentials`: whatever the reason.
    ///
    /// `POST /api/v1/sessions`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn create_session(
        &self,
        request: operations::CreateSession,
    ) -> Result<operations::CreateSessionOk, Failure<operations::CreateSessionError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&CREATE_SESSION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.create_session(call.body()).await;
        self.core.receive(&CREATE_SESSION, sent).await
    }

    /// Ends the token's session.
    ///
    /// `DELETE /api/v1/sessions`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn end_session(&self) -> Result<operations::EndSessionOk, Failure<operations::EndSessionError>> {
        let parameters = ();
        let content = Content::default();
        let call = self.core.call(&END_SESSION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.end_session().await;
        self.core.receive(&END_SESSION, sent).await
    }

    /// Rotates the tokens.
    ///
    /// A refresh token works once; clients refresh one at a time. 401 `invalid_token`: it is not valid any more.
    ///
    /// `POST /api/v1/sessions/refresh`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn refresh_session(
        &self,
        request: operations::RefreshSession,
    ) -> Result<operations::RefreshSessionOk, Failure<operations::RefreshSessionError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&REFRESH_SESSION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.refresh_session(call.body()).await;
        self.core.receive(&REFRESH_SESSION, sent).await
    }

    /// Revokes a refresh token and ends its session.
    ///
    /// 204 for a token that is not valid too.
    ///
    /// `POST /api/v1/sessions/revoke`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn revoke_session(
        &self,
        request: operations::RevokeSession,
    ) -> Result<operations::RevokeSessionOk, Failure<operations::RevokeSessionError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&REVOKE_SESSION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.revoke_session(call.body()).await;
        self.core.receive(&REVOKE_SESSION, sent).await
    }

    /// Asks for a mail to set a new password.
    ///
    /// Answers the same whether the address is known or not.
    ///
    /// `POST /api/v1/password-resets`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn request_password_reset(
        &self,
        request: operations::RequestPasswordReset,
    ) -> Result<operations::RequestPasswordResetOk, Failure<operations::RequestPasswordResetError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&REQUEST_PASSWORD_RESET, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.request_password_reset(call.body()).await;
        self.core.receive(&REQUEST_PASSWORD_RESET, sent).await
    }

    /// Asks for a mail to verify the address.
    ///
    /// Answers the same whether the address is known or not.
    ///
    /// `POST /api/v1/email-verifications`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn request_email_verification(
        &self,
        request: operations::RequestEmailVerification,
    ) -> Result<operations::RequestEmailVerificationOk, Failure<operations::RequestEmailVerificationError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&REQUEST_EMAIL_VERIFICATION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.request_email_verification(call.body()).await;
        self.core.receive(&REQUEST_EMAIL_VERIFICATION, sent).await
    }

    /// The account.
    ///
    /// A user of the identity provider whom nobody knows here yet gets an account, here, with `POST /sessions` and with `POST /me/visitors`. Elsewhere a token from before is 403 `account_incomplete`: refresh it. So it is here when the token names a pseudonym that is not the account's.
    ///
    /// `GET /api/v1/me`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_me(&self) -> Result<operations::GetMeOk, Failure<operations::GetMeError>> {
        let parameters = ();
        let content = Content::default();
        let call = self.core.call(&GET_ME, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_me().await;
        self.core.receive(&GET_ME, sent).await
    }

    /// Erases the account and all that is held about the person.
    ///
    /// Repeated while the erasure goes on, it gives the same id.
    ///
    /// `DELETE /api/v1/me`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn erase_me(&self) -> Result<operations::EraseMeOk, Failure<operations::EraseMeError>> {
        let parameters = ();
        let content = Content::default();
        let call = self.core.call(&ERASE_ME, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.erase_me().await;
        self.core.receive(&ERASE_ME, sent).await
    }

    /// Changes the account.
    ///
    /// Members that are absent stay as they are.
    ///
    /// `PATCH /api/v1/me`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn change_me(
        &self,
        request: operations::ChangeMe,
    ) -> Result<operations::ChangeMeOk, Failure<operations::ChangeMeError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&CHANGE_ME, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.change_me(call.body()).await;
        self.core.receive(&CHANGE_ME, sent).await
    }

    /// Changes the password.
    ///
    /// Ends all other sessions. 400 `invalid_password`: the new one breaks a rule. 403 `wrong_password`: the current one is not right.
    ///
    /// `PUT /api/v1/me/password`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn change_password(
        &self,
        request: operations::ChangePassword,
    ) -> Result<operations::ChangePasswordOk, Failure<operations::ChangePasswordError>> {
        let parameters = ();
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&CHANGE_PASSWORD, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.change_password(call.body()).await;
        self.core.receive(&CHANGE_PASSWORD, sent).await
    }

    /// The own sessions.
    ///
    /// `GET /api/v1/me/sessions`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn list_sessions(&self) -> Result<operations::ListSessionsOk, Failure<operations::ListSessionsError>> {
        let parameters = ();
        let content = Content::default();
        let call = self.core.call(&LIST_SESSIONS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.list_sessions().await;
        self.core.receive(&LIST_SESSIONS, sent).await
    }

    /// Ends one of the own sessions.
    ///
    /// `DELETE /api/v1/me/sessions/{id}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn delete_session(
        &self,
        request: operations::DeleteSession,
    ) -> Result<operations::DeleteSessionOk, Failure<operations::DeleteSessionError>> {
        let parameters = crate::types::DeleteSessionParameters { id: request.id };
        let content = Content::default();
        let call = self.core.call(&DELETE_SESSION, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.delete_session(call.path("id")).await;
        self.core.receive(&DELETE_SESSION, sent).await
    }

    /// Links the caller's visitor to the account.
    ///
    /// For those who did not sign in here, who get an account if they have none; a visitor that is linked already stays so. 409 `conflict`: the visitor belongs to another account, or is erased.
    ///
    /// `POST /api/v1/me/visitors`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn link_visitor(
        &self,
        request: operations::LinkVisitor,
    ) -> Result<operations::LinkVisitorOk, Failure<operations::LinkVisitorError>> {
        let parameters = crate::types::LinkVisitorParameters {
            idempotency_key: request.idempotency_key,
        };
        let content = Content::default();
        let call = self.core.call(&LINK_VISITOR, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.link_visitor().await;
        self.core.receive(&LINK_VISITOR, sent).await
    }

    /// Asks for all that is held about the person.
    ///
    /// GDPR, Articles 15 and 20.
    ///
    /// `POST /api/v1/me/exports`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn request_export(
        &self,
        request: operations::RequestExport,
    ) -> Result<operations::RequestExportOk, Failure<operations::RequestExportError>> {
        let parameters = crate::types::RequestExportParameters {
            idempotency_key: request.idempotency_key,
        };
        let content = Content::default();
        let call = self.core.call(&REQUEST_EXPORT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.request_export().await;
        self.core.receive(&REQUEST_EXPORT, sent).await
    }

    /// An export, as far as it is put together.
    ///
    /// `GET /api/v1/me/exports/{id}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_export(
        &self,
        request: operations::GetExport,
    ) -> Result<operations::GetExportOk, Failure<operations::GetExportError>> {
        let parameters = crate::types::GetExportParameters { id: request.id };
        let content = Content::default();
        let call = self.core.call(&GET_EXPORT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_export(call.path("id")).await;
        self.core.receive(&GET_EXPORT, sent).await
    }

    /// The consent ledger of the account.
    ///
    /// `GET /api/v1/me/consents`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn list_consents(
        &self,
        request: operations::ListConsents,
    ) -> Result<operations::ListConsentsOk, Failure<operations::ListConsentsError>> {
        let parameters = crate::types::ListConsentsParameters {
            cursor: request.cursor,
            limit: request.limit,
        };
        let content = Content::default();
        let call = self.core.call(&LIST_CONSENTS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.list_consents().await;
        self.core.receive(&LIST_CONSENTS, sent).await
    }

    /// Gives a consent or takes it back.
    ///
    /// Each time a new row of the ledger. 400 `unknown_purpose`: nothing is asked for that. 409 `conflict`: the text is not the one in force.
    ///
    /// `POST /api/v1/me/consents`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn record_consent(
        &self,
        request: operations::RecordConsent,
    ) -> Result<operations::RecordConsentOk, Failure<operations::RecordConsentError>> {
        let parameters = crate::types::RecordConsentParameters {
            idempotency_key: request.idempotency_key,
        };
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&RECORD_CONSENT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.record_consent(call.body()).await;
        self.core.receive(&RECORD_CONSENT, sent).await
    }

    /// The text that a consent is given to.
    ///
    /// `GET /api/v1/consent-texts/{purpose}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_consent_text(
        &self,
        request: operations::GetConsentText,
    ) -> Result<operations::GetConsentTextOk, Failure<operations::GetConsentTextError>> {
        let parameters = crate::types::GetConsentTextParameters {
            purpose: request.purpose,
            locale: request.locale,
        };
        let content = Content::default();
        let call = self.core.call(&GET_CONSENT_TEXT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_consent_text(call.path("purpose")).await;
        self.core.receive(&GET_CONSENT_TEXT, sent).await
    }

    /// What the visitor decided.
    ///
    /// Refused until said otherwise; `Sec-GPC: 1` means refused.
    ///
    /// `GET /api/v1/visitor/consents`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_visitor_consents(
        &self,
        request: operations::GetVisitorConsents,
    ) -> Result<operations::GetVisitorConsentsOk, Failure<operations::GetVisitorConsentsError>> {
        let parameters = crate::types::GetVisitorConsentsParameters {
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&GET_VISITOR_CONSENTS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_visitor_consents().await;
        self.core.receive(&GET_VISITOR_CONSENTS, sent).await
    }

    /// Decides about measurement.
    ///
    /// With `Sec-GPC: 1` the decision is `refused`, whatever the body says; the answer is what holds.
    ///
    /// `PUT /api/v1/visitor/consents`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn put_visitor_consents(
        &self,
        request: operations::PutVisitorConsents,
    ) -> Result<operations::PutVisitorConsentsOk, Failure<operations::PutVisitorConsentsError>> {
        let parameters = crate::types::GetVisitorConsentsParameters {
            sec_gpc: request.sec_gpc,
        };
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&PUT_VISITOR_CONSENTS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.put_visitor_consents(call.body()).await;
        self.core.receive(&PUT_VISITOR_CONSENTS, sent).await
    }

    /// Erases all that is held about the visitor.
    ///
    /// The account's data is not the visitor's and stays.
    ///
    /// `DELETE /api/v1/visitor`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn erase_visitor(&self) -> Result<operations::EraseVisitorOk, Failure<operations::EraseVisitorError>> {
        let parameters = ();
        let content = Content::default();
        let call = self.core.call(&ERASE_VISITOR, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.erase_visitor().await;
        self.core.receive(&ERASE_VISITOR, sent).await
    }

    /// How far an erasure is.
    ///
    /// For whoever holds the id.
    ///
    /// `GET /api/v1/erasures/{erasureId}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_erasure(
        &self,
        request: operations::GetErasure,
    ) -> Result<operations::GetErasureOk, Failure<operations::GetErasureError>> {
        let parameters = crate::types::GetErasureParameters {
            erasure_id: request.erasure_id,
        };
        let content = Content::default();
        let call = self.core.call(&GET_ERASURE, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_erasure(call.path("erasureId")).await;
        self.core.receive(&GET_ERASURE, sent).await
    }

    /// Whether a consent is active.
    ///
    /// Asked at each read of a health profile; nobody may keep the answer.
    ///
    /// `GET /internal/accounts/{accountId}/consents/{purpose}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_consent(
        &self,
        request: operations::GetConsent,
    ) -> Result<operations::GetConsentOk, Failure<operations::GetConsentError>> {
        let parameters = crate::types::GetConsentParameters {
            account_id: request.account_id,
            purpose: request.purpose,
        };
        let content = Content::default();
        let call = self.core.call(&GET_CONSENT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_consent(call.path("accountId"), call.path("purpose")).await;
        self.core.receive(&GET_CONSENT, sent).await
    }

    /// Sessions that ended before their tokens do.
    ///
    /// In the order of commit; repeats are harmless.
    ///
    /// `GET /internal/ended-sessions`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn list_ended_sessions(
        &self,
        request: operations::ListEndedSessions,
    ) -> Result<operations::ListEndedSessionsOk, Failure<operations::ListEndedSessionsError>> {
        let parameters = crate::types::ListEndedSessionsParameters { after: request.after };
        let content = Content::default();
        let call = self.core.call(&LIST_ENDED_SESSIONS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.list_ended_sessions().await;
        self.core.receive(&LIST_ENDED_SESSIONS, sent).await
    }
}

impl Decode for operations::CreateAccountOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::Accepted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::CreateAccountError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::CreateSessionOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            201 => Self::Created(received.json::<crate::types::Tokens>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::CreateSessionError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EndSessionOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EndSessionError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RefreshSessionOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Tokens>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RefreshSessionError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RevokeSessionOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RevokeSessionError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestPasswordResetOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::Accepted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestPasswordResetError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestEmailVerificationOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::Accepted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestEmailVerificationError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetMeOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Account>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetMeError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EraseMeOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::ErasureStarted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EraseMeError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ChangeMeOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Account>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ChangeMeError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ChangePasswordOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ChangePasswordError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListSessionsOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::SessionList>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListSessionsError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::DeleteSessionOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::DeleteSessionError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::LinkVisitorOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::LinkVisitorError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            409 => Self::Conflict(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            422 => Self::UnprocessableContent(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestExportOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::ExportStarted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RequestExportError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetExportOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Export>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetExportError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListConsentsOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ConsentPage>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListConsentsError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RecordConsentOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            201 => Self::Created(received.json::<crate::types::LedgerEntry>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::RecordConsentError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            409 => Self::Conflict(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            422 => Self::UnprocessableContent(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetConsentTextOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ConsentText>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetConsentTextError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetVisitorConsentsOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::VisitorConsents>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetVisitorConsentsError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::PutVisitorConsentsOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::VisitorConsents>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::PutVisitorConsentsError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            410 => Self::Gone(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EraseVisitorOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::ErasureStarted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::EraseVisitorError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetErasureOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Erasure>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetErasureError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetConsentOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ConsentState>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetConsentError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListEndedSessionsOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::EndedSessions>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListEndedSessionsError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}
