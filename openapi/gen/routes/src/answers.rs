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

/// 400 `invalid_request`
pub const INVALID_REQUEST: Answer = Answer {
    name: "invalid_request",
    status: 400,
    code: "invalid_request",
    message: "The request cannot be read.",
    retry_after: false,
};

/// 401 `unauthenticated`
pub const UNAUTHENTICATED: Answer = Answer {
    name: "unauthenticated",
    status: 401,
    code: "unauthenticated",
    message: "Sign in, or sign in again.",
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

/// 404 `not_found`
pub const NOT_FOUND: Answer = Answer {
    name: "not_found",
    status: 404,
    code: "not_found",
    message: "There is nothing at this address.",
    retry_after: false,
};

/// 405 `method_not_allowed`
pub const METHOD_NOT_ALLOWED: Answer = Answer {
    name: "method_not_allowed",
    status: 405,
    code: "method_not_allowed",
    message: "The address does not know this method.",
    retry_after: false,
};

/// 408 `request_timeout`
pub const REQUEST_TIMEOUT: Answer = Answer {
    name: "request_timeout",
    status: 408,
    code: "request_timeout",
    message: "The request took too long to arrive.",
    retry_after: false,
};

/// 413 `body_too_large`
pub const BODY_TOO_LARGE: Answer = Answer {
    name: "body_too_large",
    status: 413,
    code: "body_too_large",
    message: "The body is larger than the operation takes.",
    retry_after: false,
};

/// 414 `uri_too_long`
pub const URI_TOO_LONG: Answer = Answer {
    name: "uri_too_long",
    status: 414,
    code: "uri_too_long",
    message: "The address is too long.",
    retry_after: false,
};

/// 429 `rate_limited`
pub const RATE_LIMITED: Answer = Answer {
    name: "rate_limited",
    status: 429,
    code: "rate_limited",
    message: "Too many requests; try again later.",
    retry_after: true,
};

/// 431 `headers_too_large`
pub const HEADERS_TOO_LARGE: Answer = Answer {
    name: "headers_too_large",
    status: 431,
    code: "headers_too_large",
    message: "The headers are too large.",
    retry_after: false,
};

/// 502 `bad_gateway`
pub const BAD_GATEWAY: Answer = Answer {
    name: "bad_gateway",
    status: 502,
    code: "bad_gateway",
    message: "The service gave no proper answer.",
    retry_after: true,
};

/// 503 `unavailable`
pub const UNAVAILABLE: Answer = Answer {
    name: "unavailable",
    status: 503,
    code: "unavailable",
    message: "The service is not available at the moment; try again later.",
    retry_after: true,
};

/// 504 `gateway_timeout`
pub const GATEWAY_TIMEOUT: Answer = Answer {
    name: "gateway_timeout",
    status: 504,
    code: "gateway_timeout",
    message: "The service took too long to answer.",
    retry_after: true,
};

/// All of them.
pub static ANSWERS: &[Answer] = &[
    INVALID_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    REQUEST_TIMEOUT,
    BODY_TOO_LARGE,
    URI_TOO_LONG,
    RATE_LIMITED,
    HEADERS_TOO_LARGE,
    BAD_GATEWAY,
    UNAVAILABLE,
    GATEWAY_TIMEOUT,
];

/// The members of the error body.
pub mod body {
    pub const CODE: &str = "code";
    pub const MESSAGE: &str = "message";
    pub const CORRELATION_ID: &str = "correlationId";
}
