// Written by codegen; do not edit.

//! What the gateway itself may answer, and the error body's member names.

/// An answer of the gateway's own.
#[derive(Debug)]
pub struct Answer {
    /// The key that it has in the generator's configuration.
    pub name: &'static str,
    pub status: u16,
    pub code: &'static str,
    pub message: &'static str,
    /// Whether it says after how many seconds to come back.
    pub retry_after: bool,
}

/// 403 `account_incomplete`
pub const ACCOUNT_INCOMPLETE: Answer = Answer {
    name: "account-incomplete",
    status: 403,
    code: "account_incomplete",
    message: "The token was made before the account was complete; refresh the session.",
    retry_after: false,
};

/// 502 `bad_gateway`
pub const BAD_GATEWAY: Answer = Answer {
    name: "bad-gateway",
    status: 502,
    code: "bad_gateway",
    message: "The service gave no proper answer.",
    retry_after: true,
};

/// 413 `body_too_large`
pub const BODY_TOO_LARGE: Answer = Answer {
    name: "body-too-large",
    status: 413,
    code: "body_too_large",
    message: "The body is longer than this operation takes.",
    retry_after: false,
};

/// 403 `forbidden`
pub const FORBIDDEN: Answer = Answer {
    name: "forbidden",
    status: 403,
    code: "forbidden",
    message: "This account may not do this.",
    retry_after: false,
};

/// 504 `gateway_timeout`
pub const GATEWAY_TIMEOUT: Answer = Answer {
    name: "gateway-timeout",
    status: 504,
    code: "gateway_timeout",
    message: "The service took too long to answer.",
    retry_after: true,
};

/// 431 `headers_too_large`
pub const HEADERS_TOO_LARGE: Answer = Answer {
    name: "headers-too-large",
    status: 431,
    code: "headers_too_large",
    message: "The headers are too large.",
    retry_after: false,
};

/// 400 `invalid_request`
pub const INVALID_REQUEST: Answer = Answer {
    name: "invalid-request",
    status: 400,
    code: "invalid_request",
    message: "The request cannot be read.",
    retry_after: false,
};

/// 405 `method_not_allowed`
pub const METHOD_NOT_ALLOWED: Answer = Answer {
    name: "method-not-allowed",
    status: 405,
    code: "method_not_allowed",
    message: "This address does not know the method.",
    retry_after: false,
};

/// 404 `not_found`
pub const NOT_FOUND: Answer = Answer {
    name: "not-found",
    status: 404,
    code: "not_found",
    message: "There is nothing at this address.",
    retry_after: false,
};

/// 429 `rate_limited`
pub const RATE_LIMITED: Answer = Answer {
    name: "rate-limited",
    status: 429,
    code: "rate_limited",
    message: "Too many requests; try again later.",
    retry_after: true,
};

/// 408 `request_timeout`
pub const REQUEST_TIMEOUT: Answer = Answer {
    name: "request-timeout",
    status: 408,
    code: "request_timeout",
    message: "The request took too long to arrive.",
    retry_after: false,
};

/// 401 `unauthenticated`
pub const UNAUTHENTICATED: Answer = Answer {
    name: "unauthenticated",
    status: 401,
    code: "unauthenticated",
    message: "Valid credentials are needed.",
    retry_after: false,
};

/// 503 `unavailable`
pub const UNAVAILABLE: Answer = Answer {
    name: "unavailable",
    status: 503,
    code: "unavailable",
    message: "This is not available now. Try again in a moment.",
    retry_after: true,
};

/// 414 `uri_too_long`
pub const URI_TOO_LONG: Answer = Answer {
    name: "uri-too-long",
    status: 414,
    code: "uri_too_long",
    message: "The address is too long.",
    retry_after: false,
};

/// All of them.
pub static ANSWERS: &[Answer] = &[
    ACCOUNT_INCOMPLETE,
    BAD_GATEWAY,
    BODY_TOO_LARGE,
    FORBIDDEN,
    GATEWAY_TIMEOUT,
    HEADERS_TOO_LARGE,
    INVALID_REQUEST,
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    RATE_LIMITED,
    REQUEST_TIMEOUT,
    UNAUTHENTICATED,
    UNAVAILABLE,
    URI_TOO_LONG,
];

/// The members of the error body.
pub mod body {
    pub const CODE: &str = "code";
    pub const MESSAGE: &str = "message";
    pub const CORRELATION_ID: &str = "correlationId";
}
