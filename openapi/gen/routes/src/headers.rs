//! The headers that gateway and services speak, in lower case as HTTP/2 writes them.

/// `X-Caller`
pub const CALLER: &str = "x-caller";
/// `X-Correlation-Id`
pub const CORRELATION_ID: &str = "x-correlation-id";
/// `X-Request-Id`
pub const REQUEST_ID: &str = "x-request-id";
/// `X-Account-Id`
pub const ACCOUNT_ID: &str = "x-account-id";
/// `X-Consumer-Ref`
pub const CONSUMER_REF: &str = "x-consumer-ref";
/// `X-Visitor-Id`
pub const VISITOR_ID: &str = "x-visitor-id";
/// `X-Brand-Id`
pub const BRAND_ID: &str = "x-brand-id";
/// `X-Roles`
pub const ROLES: &str = "x-roles";
/// `X-Session-Id`
pub const SESSION_ID: &str = "x-session-id";
/// `Idempotency-Key`
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

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
