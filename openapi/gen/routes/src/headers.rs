// Written by codegen; do not edit.

//! The headers that gateway and services speak, in lower case as HTTP/2 writes them.

/// `X-Account-Id`
pub const ACCOUNT_ID: &str = "x-account-id";
/// `X-Brand-Id`
pub const BRAND_ID: &str = "x-brand-id";
/// `X-Caller`
pub const CALLER: &str = "x-caller";
/// `X-Consumer-Ref`
pub const CONSUMER_REF: &str = "x-consumer-ref";
/// `X-Correlation-Id`
pub const CORRELATION_ID: &str = "x-correlation-id";
/// `Idempotency-Key`
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// `X-Request-Id`
pub const REQUEST_ID: &str = "x-request-id";
/// `X-Roles`
pub const ROLES: &str = "x-roles";
/// `X-Session-Id`
pub const SESSION_ID: &str = "x-session-id";
/// `X-Visitor-Id`
pub const VISITOR_ID: &str = "x-visitor-id";

/// Believed from nobody outside: removed from every request, in every spelling, before the gateway sets its own.
pub static STRIPPED: &[&str] = &[
    "x-caller",
    "x-correlation-id",
    "x-account-id",
    "x-consumer-ref",
    "x-visitor-id",
    "x-brand-id",
    "x-roles",
    "x-session-id",
];

/// The name under which the gateway calls, as its callers' keys know it.
pub const TRUSTED: &str = "gateway";
