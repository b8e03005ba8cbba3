// Written by codegen; do not edit.

//! PackyTrace identity, served: implement [`IdentityApi`], and serve [`endpoints`].

#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{
    Answer, Answers, Api, BodyRule, Caller, CallerRule, Content, Denied, Endpoints, ErrorBody, Field, HeaderTable,
    Identity, LayerAnswer, LayerAnswers, Location, Media, MediaKind, Operation, Property, Received, Refusal, Request,
    Scalar, Style, ViolationNames, Written,
};

#[allow(unused_imports)]
pub use crate::callers::*;
#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;

/// What all operations share.
pub static API: Api = Api {
    name: "identity",
    caller: Some(CallerRule {
        header: "x-caller",
        trusted: "gateway",
        roles: "x-roles",
    }),
    challenge: Some("Bearer"),
    correlation_id: Some("x-correlation-id"),
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: Some("correlationId"),
        violations: Some(ViolationNames {
            member: "violations",
            at: "at",
            rule: "rule",
        }),
    },
    answers: LayerAnswers {
        invalid_request: LayerAnswer {
            code: "invalid_request",
            message: "The request does not follow the contract; each violation says where.",
        },
        unauthenticated: LayerAnswer {
            code: "unauthenticated",
            message: "Valid credentials are needed.",
        },
        forbidden: LayerAnswer {
            code: "forbidden",
            message: "This operation is not for this caller.",
        },
        not_found: LayerAnswer {
            code: "not_found",
            message: "There is nothing at this address.",
        },
        method_not_allowed: LayerAnswer {
            code: "method_not_allowed",
            message: "This address does not know the method.",
        },
        body_too_large: LayerAnswer {
            code: "body_too_large",
            message: "The body is longer than this operation takes.",
        },
        unsupported_media_type: LayerAnswer {
            code: "unsupported_media_type",
            message: "This operation does not take bodies of this media type.",
        },
        internal: LayerAnswer {
            code: "internal",
            message: "Something went wrong here. Try again later.",
        },
    },
    document: include_str!("openapi.json"),
};

static CREATE_ACCOUNT_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static CREATE_ACCOUNT: Operation = Operation {
    id: "createAccount",
    method: "POST",
    path: "/api/v1/accounts",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(CREATE_ACCOUNT_BODY),
    body_limit: 65536,
    forbids: false,
};

static CREATE_SESSION_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static CREATE_SESSION: Operation = Operation {
    id: "createSession",
    method: "POST",
    path: "/api/v1/sessions",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(CREATE_SESSION_BODY),
    body_limit: 65536,
    forbids: false,
};

static END_SESSION: Operation = Operation {
    id: "endSession",
    method: "DELETE",
    path: "/api/v1/sessions",
    callers: &[],
    parameters: &[],
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static REFRESH_SESSION_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static REFRESH_SESSION: Operation = Operation {
    id: "refreshSession",
    method: "POST",
    path: "/api/v1/sessions/refresh",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(REFRESH_SESSION_BODY),
    body_limit: 65536,
    forbids: false,
};

static REVOKE_SESSION_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static REVOKE_SESSION: Operation = Operation {
    id: "revokeSession",
    method: "POST",
    path: "/api/v1/sessions/revoke",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(REVOKE_SESSION_BODY),
    body_limit: 65536,
    forbids: false,
};

static REQUEST_PASSWORD_RESET_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static REQUEST_PASSWORD_RESET: Operation = Operation {
    id: "requestPasswordReset",
    method: "POST",
    path: "/api/v1/password-resets",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(REQUEST_PASSWORD_RESET_BODY),
    body_limit: 65536,
    forbids: false,
};

static REQUEST_EMAIL_VERIFICATION_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static REQUEST_EMAIL_VERIFICATION: Operation = Operation {
    id: "requestEmailVerification",
    method: "POST",
    path: "/api/v1/email-verifications",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(REQUEST_EMAIL_VERIFICATION_BODY),
    body_limit: 65536,
    forbids: false,
};

static GET_ME: Operation = Operation {
    id: "getMe",
    method: "GET",
    path: "/api/v1/me",
    callers: &[],
    parameters: &[],
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static ERASE_ME: Operation = Operation {
    id: "eraseMe",
    method: "DELETE",
    path: "/api/v1/me",
    callers: &[],
    parameters: &[],
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static CHANGE_ME_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static CHANGE_ME: Operation = Operation {
    id: "changeMe",
    method: "PATCH",
    path: "/api/v1/me",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(CHANGE_ME_BODY),
    body_limit: 65536,
    forbids: true,
};

static CHANGE_PASSWORD_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static CHANGE_PASSWORD: Operation = Operation {
    id: "changePassword",
    method: "PUT",
    path: "/api/v1/me/password",
    callers: &[],
    parameters: &[],
    body: BodyRule::Required(CHANGE_PASSWORD_BODY),
    body_limit: 65536,
    forbids: true,
};

static LIST_SESSIONS: Operation = Operation {
    id: "listSessions",
    method: "GET",
    path: "/api/v1/me/sessions",
    callers: &[],
    parameters: &[],
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static DELETE_SESSION: Operation = Operation {
    id: "deleteSession",
    method: "DELETE",
    path: "/api/v1/me/sessions/{id}",
    callers: &[],
    parameters: operations::DELETE_SESSION_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static LINK_VISITOR: Operation = Operation {
    id: "linkVisitor",
    method: "POST",
    path: "/api/v1/me/visitors",
    callers: &[],
    parameters: operations::LINK_VISITOR_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static REQUEST_EXPORT: Operation = Operation {
    id: "requestExport",
    method: "POST",
    path: "/api/v1/me/exports",
    callers: &[],
    parameters: operations::REQUEST_EXPORT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static GET_EXPORT: Operation = Operation {
    id: "getExport",
    method: "GET",
    path: "/api/v1/me/exports/{id}",
    callers: &[],
    parameters: operations::GET_EXPORT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static LIST_CONSENTS: Operation = Operation {
    id: "listConsents",
    method: "GET",
    path: "/api/v1/me/consents",
    callers: &[],
    parameters: operations::LIST_CONSENTS_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static RECORD_CONSENT_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static RECORD_CONSENT: Operation = Operation {
    id: "recordConsent",
    method: "POST",
    path: "/api/v1/me/consents",
    callers: &[],
    parameters: operations::RECORD_CONSENT_PARAMETERS,
    body: BodyRule::Required(RECORD_CONSENT_BODY),
    body_limit: 65536,
    forbids: true,
};

static GET_CONSENT_TEXT: Operation = Operation {
    id: "getConsentText",
    method: "GET",
    path: "/api/v1/consent-texts/{purpose}",
    callers: &[],
    parameters: operations::GET_CONSENT_TEXT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static GET_VISITOR_CONSENTS: Operation = Operation {
    id: "getVisitorConsents",
    method: "GET",
    path: "/api/v1/visitor/consents",
    callers: &[],
    parameters: operations::GET_VISITOR_CONSENTS_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static PUT_VISITOR_CONSENTS_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static PUT_VISITOR_CONSENTS: Operation = Operation {
    id: "putVisitorConsents",
    method: "PUT",
    path: "/api/v1/visitor/consents",
    callers: &[],
    parameters: operations::GET_VISITOR_CONSENTS_PARAMETERS,
    body: BodyRule::Required(PUT_VISITOR_CONSENTS_BODY),
    body_limit: 65536,
    forbids: false,
};

static ERASE_VISITOR: Operation = Operation {
    id: "eraseVisitor",
    method: "DELETE",
    path: "/api/v1/visitor",
    callers: &[],
    parameters: &[],
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static GET_ERASURE: Operation = Operation {
    id: "getErasure",
    method: "GET",
    path: "/api/v1/erasures/{erasureId}",
    callers: &[],
    parameters: operations::GET_ERASURE_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static GET_CONSENT: Operation = Operation {
    id: "getConsent",
    method: "GET",
    path: "/internal/accounts/{accountId}/consents/{purpose}",
    callers: &["personalization"],
    parameters: operations::GET_CONSENT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static LIST_ENDED_SESSIONS: Operation = Operation {
    id: "listEndedSessions",
    method: "GET",
    path: "/internal/ended-sessions",
    callers: &["gateway"],
    parameters: operations::LIST_ENDED_SESSIONS_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

/// What PackyTrace identity does, one method for each operation.
pub trait IdentityApi: Send + Sync + 'static {
    /// Signs up.
    ///
    /// Answers the same whether the address is known or not, in words and in time, and links the visitor. 400 `invalid_password`: the password holds the address or too few different characters, which is said before the address is looked at. 400 `terms_outdated`: the terms are not those in force.
    ///
    /// `POST /api/v1/accounts`
    fn create_account(
        &self,
        caller: crate::callers::CreateAccountCaller,
        request: operations::CreateAccount,
    ) -> impl Future<Output = Result<operations::CreateAccountOk, operations::CreateAccountError>> + Send;

    /// Signs in.
    ///
    /// A proxy of the resource owner password grant, to be replaced by the authorization code flow with PKCE. An unlinked visitor is linked. 401 `invalid_credentials`: whatever the reason.
    ///
    /// `POST /api/v1/sessions`
    fn create_session(
        &self,
        caller: crate::callers::CreateSessionCaller,
        request: operations::CreateSession,
    ) -> impl Future<Output = Result<operations::CreateSessionOk, operations::CreateSessionError>> + Send;

    /// Ends the token's session.
    ///
    /// `DELETE /api/v1/sessions`
    fn end_session(
        &self,
        caller: crate::callers::EndSessionCaller,
    ) -> impl Future<Output = Result<operations::EndSessionOk, operations::EndSessionError>> + Send;

    /// Rotates the tokens.
    ///
    /// A refresh token works once; clients refresh one at a time. 401 `invalid_token`: it is not valid any more.
    ///
    /// `POST /api/v1/sessions/refresh`
    fn refresh_session(
        &self,
        request: operations::RefreshSession,
    ) -> impl Future<Output = Result<operations::RefreshSessionOk, operations::RefreshSessionError>> + Send;

    /// Revokes a refresh token and ends its session.
    ///
    /// 204 for a token that is not valid too.
    ///
    /// `POST /api/v1/sessions/revoke`
    fn revoke_session(
        &self,
        request: operations::RevokeSession,
    ) -> impl Future<Output = Result<operations::RevokeSessionOk, operations::RevokeSessionError>> + Send;

    /// Asks for a mail to set a new password.
    ///
    /// Answers the same whether the address is known or not.
    ///
    /// `POST /api/v1/password-resets`
    fn request_password_reset(
        &self,
        caller: crate::callers::RequestPasswordResetCaller,
        request: operations::RequestPasswordReset,
    ) -> impl Future<Output = Result<operations::RequestPasswordResetOk, operations::RequestPasswordResetError>> + Send;

    /// Asks for a mail to verify the address.
    ///
    /// Answers the same whether the address is known or not.
    ///
    /// `POST /api/v1/email-verifications`
    fn request_email_verification(
        &self,
        caller: crate::callers::RequestEmailVerificationCaller,
        request: operations::RequestEmailVerification,
    ) -> impl Future<Output = Result<operations::RequestEmailVerificationOk, operations::RequestEmailVerificationError>> + Send;

    /// The account.
    ///
    /// A user of the identity provider whom nobody knows here yet gets an account, here, with `POST /sessions` and with `POST /me/visitors`. Elsewhere a token from before is 403 `account_incomplete`: refresh it. So it is here when the token names a pseudonym that is not the account's.
    ///
    /// `GET /api/v1/me`
    fn get_me(
        &self,
        caller: crate::callers::Newcomer,
    ) -> impl Future<Output = Result<operations::GetMeOk, operations::GetMeError>> + Send;

    /// Erases the account and all that is held about the person.
    ///
    /// Repeated while the erasure goes on, it gives the same id.
    ///
    /// `DELETE /api/v1/me`
    fn erase_me(
        &self,
        caller: crate::callers::EraseMeCaller,
    ) -> impl Future<Output = Result<operations::EraseMeOk, operations::EraseMeError>> + Send;

    /// Changes the account.
    ///
    /// Members that are absent stay as they are.
    ///
    /// `PATCH /api/v1/me`
    fn change_me(
        &self,
        caller: crate::callers::Consumer,
        request: operations::ChangeMe,
    ) -> impl Future<Output = Result<operations::ChangeMeOk, operations::ChangeMeError>> + Send;

    /// Changes the password.
    ///
    /// Ends all other sessions. 400 `invalid_password`: the new one breaks a rule. 403 `wrong_password`: the current one is not right.
    ///
    /// `PUT /api/v1/me/password`
    fn change_password(
        &self,
        caller: crate::callers::Consumer,
        request: operations::ChangePassword,
    ) -> impl Future<Output = Result<operations::ChangePasswordOk, operations::ChangePasswordError>> + Send;

    /// The own sessions.
    ///
    /// `GET /api/v1/me/sessions`
    fn list_sessions(
        &self,
        caller: crate::callers::Consumer,
    ) -> impl Future<Output = Result<operations::ListSessionsOk, operations::ListSessionsError>> + Send;

    /// Ends one of the own sessions.
    ///
    /// `DELETE /api/v1/me/sessions/{id}`
    fn delete_session(
        &self,
        caller: crate::callers::Consumer,
        request: operations::DeleteSession,
    ) -> impl Future<Output = Result<operations::DeleteSessionOk, operations::DeleteSessionError>> + Send;

    /// Links the caller's visitor to the account.
    ///
    /// For those who did not sign in here, who get an account if they have none; a visitor that is linked already stays so. 409 `conflict`: the visitor belongs to another account, or is erased.
    ///
    /// `POST /api/v1/me/visitors`
    fn link_visitor(
        &self,
        caller: crate::callers::LinkVisitorCaller,
        request: operations::LinkVisitor,
    ) -> impl Future<Output = Result<operations::LinkVisitorOk, operations::LinkVisitorError>> + Send;

    /// Asks for all that is held about the person.
    ///
    /// GDPR, Articles 15 and 20.
    ///
    /// `POST /api/v1/me/exports`
    fn request_export(
        &self,
        caller: crate::callers::Consumer,
        request: operations::RequestExport,
    ) -> impl Future<Output = Result<operations::RequestExportOk, operations::RequestExportError>> + Send;

    /// An export, as far as it is put together.
    ///
    /// `GET /api/v1/me/exports/{id}`
    fn get_export(
        &self,
        caller: crate::callers::Consumer,
        request: operations::GetExport,
    ) -> impl Future<Output = Result<operations::GetExportOk, operations::GetExportError>> + Send;

    /// The consent ledger of the account.
    ///
    /// `GET /api/v1/me/consents`
    fn list_consents(
        &self,
        caller: crate::callers::Consumer,
        request: operations::ListConsents,
    ) -> impl Future<Output = Result<operations::ListConsentsOk, operations::ListConsentsError>> + Send;

    /// Gives a consent or takes it back.
    ///
    /// Each time a new row of the ledger. 400 `unknown_purpose`: nothing is asked for that. 409 `conflict`: the text is not the one in force.
    ///
    /// `POST /api/v1/me/consents`
    fn record_consent(
        &self,
        caller: crate::callers::Consumer,
        request: operations::RecordConsent,
    ) -> impl Future<Output = Result<operations::RecordConsentOk, operations::RecordConsentError>> + Send;

    /// The text that a consent is given to.
    ///
    /// `GET /api/v1/consent-texts/{purpose}`
    fn get_consent_text(
        &self,
        caller: crate::callers::GetConsentTextCaller,
        request: operations::GetConsentText,
    ) -> impl Future<Output = Result<operations::GetConsentTextOk, operations::GetConsentTextError>> + Send;

    /// What the visitor decided.
    ///
    /// Refused until said otherwise; `Sec-GPC: 1` means refused.
    ///
    /// `GET /api/v1/visitor/consents`
    fn get_visitor_consents(
        &self,
        caller: crate::callers::GetVisitorConsentsCaller,
        request: operations::GetVisitorConsents,
    ) -> impl Future<Output = Result<operations::GetVisitorConsentsOk, operations::GetVisitorConsentsError>> + Send;

    /// Decides about measurement.
    ///
    /// With `Sec-GPC: 1` the decision is `refused`, whatever the body says; the answer is what holds.
    ///
    /// `PUT /api/v1/visitor/consents`
    fn put_visitor_consents(
        &self,
        caller: crate::callers::PutVisitorConsentsCaller,
        request: operations::PutVisitorConsents,
    ) -> impl Future<Output = Result<operations::PutVisitorConsentsOk, operations::PutVisitorConsentsError>> + Send;

    /// Erases all that is held about the visitor.
    ///
    /// The account's data is not the visitor's and stays.
    ///
    /// `DELETE /api/v1/visitor`
    fn erase_visitor(
        &self,
        caller: crate::callers::EraseVisitorCaller,
    ) -> impl Future<Output = Result<operations::EraseVisitorOk, operations::EraseVisitorError>> + Send;

    /// How far an erasure is.
    ///
    /// For whoever holds the id.
    ///
    /// `GET /api/v1/erasures/{erasureId}`
    fn get_erasure(
        &self,
        caller: crate::callers::GetErasureCaller,
        request: operations::GetErasure,
    ) -> impl Future<Output = Result<operations::GetErasureOk, operations::GetErasureError>> + Send;

    /// Whether a consent is active.
    ///
    /// Asked at each read of a health profile; nobody may keep the answer.
    ///
    /// `GET /internal/accounts/{accountId}/consents/{purpose}`
    fn get_consent(
        &self,
        caller: crate::callers::ServiceCaller,
        request: operations::GetConsent,
    ) -> impl Future<Output = Result<operations::GetConsentOk, operations::GetConsentError>> + Send;

    /// Sessions that ended before their tokens do.
    ///
    /// In the order of commit; repeats are harmless.
    ///
    /// `GET /internal/ended-sessions`
    fn list_ended_sessions(
        &self,
        caller: crate::callers::ServiceCaller,
        request: operations::ListEndedSessions,
    ) -> impl Future<Output = Result<operations::ListEndedSessionsOk, operations::ListEndedSessionsError>> + Send;
}

/// Every operation, served by this implementation.
pub fn endpoints<A: IdentityApi>(api: Arc<A>) -> Endpoints {
    served(move || Arc::clone(&api))
}

fn served<A: IdentityApi>(api: impl Fn() -> Arc<A> + Clone + Send + Sync + 'static) -> Endpoints {
    let mut endpoints = Endpoints::new(&API);
    let this = api.clone();
    endpoints.operation(&API, &CREATE_ACCOUNT, move |caller, request| {
        let api = this();
        async move { api.create_account(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &CREATE_SESSION, move |caller, request| {
        let api = this();
        async move { api.create_session(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &END_SESSION, move |caller, (): ()| {
        let api = this();
        async move { api.end_session(caller).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REFRESH_SESSION, move |(): (), request| {
        let api = this();
        async move { api.refresh_session(request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REVOKE_SESSION, move |(): (), request| {
        let api = this();
        async move { api.revoke_session(request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REQUEST_PASSWORD_RESET, move |caller, request| {
        let api = this();
        async move { api.request_password_reset(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REQUEST_EMAIL_VERIFICATION, move |caller, request| {
        let api = this();
        async move { api.request_email_verification(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_ME, move |caller, (): ()| {
        let api = this();
        async move { api.get_me(caller).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &ERASE_ME, move |caller, (): ()| {
        let api = this();
        async move { api.erase_me(caller).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &CHANGE_ME, move |caller, request| {
        let api = this();
        async move { api.change_me(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &CHANGE_PASSWORD, move |caller, request| {
        let api = this();
        async move { api.change_password(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &LIST_SESSIONS, move |caller, (): ()| {
        let api = this();
        async move { api.list_sessions(caller).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &DELETE_SESSION, move |caller, request| {
        let api = this();
        async move { api.delete_session(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &LINK_VISITOR, move |caller, request| {
        let api = this();
        async move { api.link_visitor(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REQUEST_EXPORT, move |caller, request| {
        let api = this();
        async move { api.request_export(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_EXPORT, move |caller, request| {
        let api = this();
        async move { api.get_export(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &LIST_CONSENTS, move |caller, request| {
        let api = this();
        async move { api.list_consents(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RECORD_CONSENT, move |caller, request| {
        let api = this();
        async move { api.record_consent(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_CONSENT_TEXT, move |caller, request| {
        let api = this();
        async move { api.get_consent_text(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_VISITOR_CONSENTS, move |caller, request| {
        let api = this();
        async move { api.get_visitor_consents(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &PUT_VISITOR_CONSENTS, move |caller, request| {
        let api = this();
        async move { api.put_visitor_consents(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &ERASE_VISITOR, move |caller, (): ()| {
        let api = this();
        async move { api.erase_visitor(caller).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_ERASURE, move |caller, request| {
        let api = this();
        async move { api.get_erasure(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_CONSENT, move |caller, request| {
        let api = this();
        async move { api.get_consent(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &LIST_ENDED_SESSIONS, move |caller, request| {
        let api = this();
        async move { api.list_ended_sessions(caller, request).await }
    });
    drop(api);
    endpoints
}

impl Request for operations::CreateAccount {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::NewAccount as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::CreateAccountOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::Accepted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::CreateAccountError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::CreateSession {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::Credentials as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::CreateSessionOk {
    fn answer(self) -> Answer {
        match self {
            Self::Created(body) => {
                Answer::with(201, Content::new("application/json", support::Document::to_json(&body)))
                    .headers(HeaderTable::fixed(&[("cache-control", "no-store")]))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            201 => written.body::<crate::types::Tokens>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::CreateSessionError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::EndSessionOk {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }

    fn check(_: &Written<'_>) -> Result<(), support::Rejected> {
        Ok(())
    }
}

impl Answers for operations::EndSessionError {
    fn answer(self) -> Answer {
        match self {
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RefreshSession {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::RefreshToken as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::RefreshSessionOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body)))
                .headers(HeaderTable::fixed(&[("cache-control", "no-store")])),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Tokens>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::RefreshSessionError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RevokeSession {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::RefreshToken as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::RevokeSessionOk {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }

    fn check(_: &Written<'_>) -> Result<(), support::Rejected> {
        Ok(())
    }
}

impl Answers for operations::RevokeSessionError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RequestPasswordReset {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::EmailAddress as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::RequestPasswordResetOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::Accepted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::RequestPasswordResetError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RequestEmailVerification {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::EmailAddress as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::RequestEmailVerificationOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::Accepted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::RequestEmailVerificationError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetMeOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Account>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetMeError {
    fn answer(self) -> Answer {
        match self {
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::EraseMeOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::ErasureStarted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::EraseMeError {
    fn answer(self) -> Answer {
        match self {
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ChangeMe {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::AccountChange as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::ChangeMeOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Account>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ChangeMeError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ChangePassword {
    type Parameters = ();

    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }

    fn assemble(_: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::PasswordChange as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self { body })
    }
}

impl Answers for operations::ChangePasswordOk {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }

    fn check(_: &Written<'_>) -> Result<(), support::Rejected> {
        Ok(())
    }
}

impl Answers for operations::ChangePasswordError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ListSessionsOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::SessionList>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ListSessionsError {
    fn answer(self) -> Answer {
        match self {
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::DeleteSession {
    type Parameters = crate::types::DeleteSessionParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self { id: parameters.id })
    }
}

impl Answers for operations::DeleteSessionOk {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }

    fn check(_: &Written<'_>) -> Result<(), support::Rejected> {
        Ok(())
    }
}

impl Answers for operations::DeleteSessionError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::LinkVisitor {
    type Parameters = crate::types::LinkVisitorParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            idempotency_key: parameters.idempotency_key,
        })
    }
}

impl Answers for operations::LinkVisitorOk {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }

    fn check(_: &Written<'_>) -> Result<(), support::Rejected> {
        Ok(())
    }
}

impl Answers for operations::LinkVisitorError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Conflict(body) => Answer::problem(409, body),
            Self::UnprocessableContent(body) => Answer::problem(422, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            409 => written.body::<::contracts::common::Problem>(),
            422 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RequestExport {
    type Parameters = crate::types::RequestExportParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            idempotency_key: parameters.idempotency_key,
        })
    }
}

impl Answers for operations::RequestExportOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::ExportStarted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::RequestExportError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetExport {
    type Parameters = crate::types::GetExportParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self { id: parameters.id })
    }
}

impl Answers for operations::GetExportOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Export>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetExportError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ListConsents {
    type Parameters = crate::types::ListConsentsParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            cursor: parameters.cursor,
            limit: parameters.limit,
        })
    }
}

impl Answers for operations::ListConsentsOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ConsentPage>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ListConsentsError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::RecordConsent {
    type Parameters = crate::types::RecordConsentParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::NewConsent as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self {
            idempotency_key: parameters.idempotency_key,
            body,
        })
    }
}

impl Answers for operations::RecordConsentOk {
    fn answer(self) -> Answer {
        match self {
            Self::Created(body) => {
                Answer::with(201, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            201 => written.body::<crate::types::LedgerEntry>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::RecordConsentError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Conflict(body) => Answer::problem(409, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::UnprocessableContent(body) => Answer::problem(422, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            409 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            422 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetConsentText {
    type Parameters = crate::types::GetConsentTextParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            purpose: parameters.purpose,
            locale: parameters.locale,
        })
    }
}

impl Answers for operations::GetConsentTextOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ConsentText>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetConsentTextError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetVisitorConsents {
    type Parameters = crate::types::GetVisitorConsentsParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::GetVisitorConsentsOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::VisitorConsents>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetVisitorConsentsError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::PutVisitorConsents {
    type Parameters = crate::types::GetVisitorConsentsParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::VisitorConsents as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self {
            sec_gpc: parameters.sec_gpc,
            body,
        })
    }
}

impl Answers for operations::PutVisitorConsentsOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::VisitorConsents>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::PutVisitorConsentsError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Gone(body) => Answer::problem(410, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            410 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::EraseVisitorOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::ErasureStarted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::EraseVisitorError {
    fn answer(self) -> Answer {
        match self {
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            401 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetErasure {
    type Parameters = crate::types::GetErasureParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            erasure_id: parameters.erasure_id,
        })
    }
}

impl Answers for operations::GetErasureOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Erasure>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetErasureError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetConsent {
    type Parameters = crate::types::GetConsentParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            account_id: parameters.account_id,
            purpose: parameters.purpose,
        })
    }
}

impl Answers for operations::GetConsentOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ConsentState>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetConsentError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ListEndedSessions {
    type Parameters = crate::types::ListEndedSessionsParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            after: parameters.after,
        })
    }
}

impl Answers for operations::ListEndedSessionsOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::EndedSessions>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ListEndedSessionsError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Implements everything, and is nobody.
    enum Nobody {}

    impl IdentityApi for Nobody {
        async fn create_account(
            &self,
            _: crate::callers::CreateAccountCaller,
            _: operations::CreateAccount,
        ) -> Result<operations::CreateAccountOk, operations::CreateAccountError> {
            match *self {}
        }

        async fn create_session(
            &self,
            _: crate::callers::CreateSessionCaller,
            _: operations::CreateSession,
        ) -> Result<operations::CreateSessionOk, operations::CreateSessionError> {
            match *self {}
        }

        async fn end_session(
            &self,
            _: crate::callers::EndSessionCaller,
        ) -> Result<operations::EndSessionOk, operations::EndSessionError> {
            match *self {}
        }

        async fn refresh_session(
            &self,
            _: operations::RefreshSession,
        ) -> Result<operations::RefreshSessionOk, operations::RefreshSessionError> {
            match *self {}
        }

        async fn revoke_session(
            &self,
            _: operations::RevokeSession,
        ) -> Result<operations::RevokeSessionOk, operations::RevokeSessionError> {
            match *self {}
        }

        async fn request_password_reset(
            &self,
            _: crate::callers::RequestPasswordResetCaller,
            _: operations::RequestPasswordReset,
        ) -> Result<operations::RequestPasswordResetOk, operations::RequestPasswordResetError> {
            match *self {}
        }

        async fn request_email_verification(
            &self,
            _: crate::callers::RequestEmailVerificationCaller,
            _: operations::RequestEmailVerification,
        ) -> Result<operations::RequestEmailVerificationOk, operations::RequestEmailVerificationError> {
            match *self {}
        }

        async fn get_me(&self, _: crate::callers::Newcomer) -> Result<operations::GetMeOk, operations::GetMeError> {
            match *self {}
        }

        async fn erase_me(
            &self,
            _: crate::callers::EraseMeCaller,
        ) -> Result<operations::EraseMeOk, operations::EraseMeError> {
            match *self {}
        }

        async fn change_me(
            &self,
            _: crate::callers::Consumer,
            _: operations::ChangeMe,
        ) -> Result<operations::ChangeMeOk, operations::ChangeMeError> {
            match *self {}
        }

        async fn change_password(
            &self,
            _: crate::callers::Consumer,
            _: operations::ChangePassword,
        ) -> Result<operations::ChangePasswordOk, operations::ChangePasswordError> {
            match *self {}
        }

        async fn list_sessions(
            &self,
            _: crate::callers::Consumer,
        ) -> Result<operations::ListSessionsOk, operations::ListSessionsError> {
            match *self {}
        }

        async fn delete_session(
            &self,
            _: crate::callers::Consumer,
            _: operations::DeleteSession,
        ) -> Result<operations::DeleteSessionOk, operations::DeleteSessionError> {
            match *self {}
        }

        async fn link_visitor(
            &self,
            _: crate::callers::LinkVisitorCaller,
            _: operations::LinkVisitor,
        ) -> Result<operations::LinkVisitorOk, operations::LinkVisitorError> {
            match *self {}
        }

        async fn request_export(
            &self,
            _: crate::callers::Consumer,
            _: operations::RequestExport,
        ) -> Result<operations::RequestExportOk, operations::RequestExportError> {
            match *self {}
        }

        async fn get_export(
            &self,
            _: crate::callers::Consumer,
            _: operations::GetExport,
        ) -> Result<operations::GetExportOk, operations::GetExportError> {
            match *self {}
        }

        async fn list_consents(
            &self,
            _: crate::callers::Consumer,
            _: operations::ListConsents,
        ) -> Result<operations::ListConsentsOk, operations::ListConsentsError> {
            match *self {}
        }

        async fn record_consent(
            &self,
            _: crate::callers::Consumer,
            _: operations::RecordConsent,
        ) -> Result<operations::RecordConsentOk, operations::RecordConsentError> {
            match *self {}
        }

        async fn get_consent_text(
            &self,
            _: crate::callers::GetConsentTextCaller,
            _: operations::GetConsentText,
        ) -> Result<operations::GetConsentTextOk, operations::GetConsentTextError> {
            match *self {}
        }

        async fn get_visitor_consents(
            &self,
            _: crate::callers::GetVisitorConsentsCaller,
            _: operations::GetVisitorConsents,
        ) -> Result<operations::GetVisitorConsentsOk, operations::GetVisitorConsentsError> {
            match *self {}
        }

        async fn put_visitor_consents(
            &self,
            _: crate::callers::PutVisitorConsentsCaller,
            _: operations::PutVisitorConsents,
        ) -> Result<operations::PutVisitorConsentsOk, operations::PutVisitorConsentsError> {
            match *self {}
        }

        async fn erase_visitor(
            &self,
            _: crate::callers::EraseVisitorCaller,
        ) -> Result<operations::EraseVisitorOk, operations::EraseVisitorError> {
            match *self {}
        }

        async fn get_erasure(
            &self,
            _: crate::callers::GetErasureCaller,
            _: operations::GetErasure,
        ) -> Result<operations::GetErasureOk, operations::GetErasureError> {
            match *self {}
        }

        async fn get_consent(
            &self,
            _: crate::callers::ServiceCaller,
            _: operations::GetConsent,
        ) -> Result<operations::GetConsentOk, operations::GetConsentError> {
            match *self {}
        }

        async fn list_ended_sessions(
            &self,
            _: crate::callers::ServiceCaller,
            _: operations::ListEndedSessions,
        ) -> Result<operations::ListEndedSessionsOk, operations::ListEndedSessionsError> {
            match *self {}
        }
    }

    #[test]
    fn the_server_reports_what_the_contract_says() {
        let endpoints = served(|| -> Arc<Nobody> { unreachable!("nobody serves") });
        let comparison = support::server::compare(&endpoints, &API).unwrap();
        for unsaid in &comparison.unsaid {
            println!("dropshot cannot say: {unsaid}");
        }
        assert_eq!(comparison.differences, []);
    }
}
