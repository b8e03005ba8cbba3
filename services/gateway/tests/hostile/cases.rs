//! The requests, by what is wrong with them.

use crate::support::tokens::{BRAND_USER, CONSUMER};

/// What is sent, and the status and code that it gets.
pub struct Case {
    pub name: &'static str,
    pub bytes: String,
    pub status: u16,
}

fn raw(name: &'static str, status: u16, bytes: impl Into<String>) -> Case {
    Case {
        name,
        bytes: bytes.into(),
        status,
    }
}

/// Lines in the head of an otherwise good `POST`.
fn post(name: &'static str, status: u16, lines: &str, body: &str) -> Case {
    raw(
        name,
        status,
        format!("POST /v1/things HTTP/1.1\r\nhost: h\r\n{lines}\r\n{body}"),
    )
}

/// A `GET` of this target.
fn get(name: &'static str, status: u16, target: &str) -> Case {
    raw(name, status, format!("GET {target} HTTP/1.1\r\nhost: h\r\n\r\n"))
}

/// A `GET` of something that is there, with these lines in place of a good `Host`.
fn with_lines(name: &'static str, status: u16, lines: &str) -> Case {
    raw(name, status, format!("GET /v1/things/1 HTTP/1.1\r\n{lines}\r\n"))
}

/// Something that is there, with another method.
fn method(name: &'static str, status: u16, method: &str) -> Case {
    raw(
        name,
        status,
        format!("{method} /v1/things/1 HTTP/1.1\r\nhost: h\r\n\r\n"),
    )
}

/// A `POST` with a chunked body.
fn chunked(name: &'static str, status: u16, chunks: &str) -> Case {
    post(name, status, "transfer-encoding: chunked\r\n", chunks)
}

/// A `GET` of what is one's own, with these lines.
fn mine(name: &'static str, status: u16, lines: &str) -> Case {
    raw(name, status, format!("GET /v1/mine HTTP/1.1\r\nhost: h\r\n{lines}\r\n"))
}

pub fn framing() -> Vec<Case> {
    let smuggled = "0\r\n\r\nGET /v1/things/smuggled HTTP/1.1\r\nhost: h\r\n\r\n";
    vec![
        post(
            "both lengths, CL first",
            400,
            "content-length: 4\r\ntransfer-encoding: chunked\r\n",
            smuggled,
        ),
        post(
            "both lengths, TE first",
            400,
            "transfer-encoding: chunked\r\ncontent-length: 4\r\n",
            smuggled,
        ),
        post(
            "two lengths",
            400,
            "content-length: 3\r\ncontent-length: 5\r\n",
            "abcde",
        ),
        post(
            "the same length twice",
            400,
            "content-length: 3\r\ncontent-length: 3\r\n",
            "abc",
        ),
        post("a list of lengths", 400, "content-length: 3, 3\r\n", "abc"),
        post("a signed length", 400, "content-length: +3\r\n", "abc"),
        post("a negative length", 400, "content-length: -3\r\n", "abc"),
        post("a hexadecimal length", 400, "content-length: 0x3\r\n", "abc"),
        post("an empty length", 400, "content-length:\r\n", "abc"),
        post(
            "a length beyond numbers",
            400,
            "content-length: 184467440737095516160\r\n",
            "abc",
        ),
        post(
            "two encodings",
            400,
            "transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n",
            smuggled,
        ),
        post(
            "an encoding list",
            400,
            "transfer-encoding: gzip, chunked\r\n",
            smuggled,
        ),
        post("identity encoding", 400, "transfer-encoding: identity\r\n", "abc"),
        post("an unknown encoding", 400, "transfer-encoding: xchunked\r\n", smuggled),
        post("a quoted encoding", 400, "transfer-encoding: \"chunked\"\r\n", smuggled),
        post(
            "an encoding with a tab",
            400,
            "transfer-encoding:\x0bchunked\r\n",
            smuggled,
        ),
        post("a space before the colon", 400, "content-length : 3\r\n", "abc"),
        post(
            "a space before the encoding's colon",
            400,
            "transfer-encoding : chunked\r\n",
            smuggled,
        ),
        post("a tab before the colon", 400, "content-length\t: 3\r\n", "abc"),
        post("obsolete folding", 400, "x-a: 1\r\n 2\r\n", ""),
        post("a folded encoding", 400, "transfer-encoding:\r\n chunked\r\n", smuggled),
        post("a first line that is folded", 400, " x-a: 1\r\n", ""),
        post("a bare CR in a value", 400, "x-a: 1\rx-caller: gateway:k\r\n", ""),
        post("a bare LF as a line's end", 400, "x-a: 1\ncontent-length: 3\r\n", "abc"),
        post("a NUL in a value", 400, "x-a: 1\0\r\n", ""),
        post("a NUL in a name", 400, "x-\0a: 1\r\n", ""),
        post("a name with brackets", 400, "x[a]: 1\r\n", ""),
        post("no name", 400, ": 1\r\n", ""),
        post("no colon", 400, "nonsense\r\n", ""),
        chunked("a chunk size that is none", 400, "zz\r\nabc\r\n0\r\n\r\n"),
        chunked("a negative chunk size", 400, "-1\r\nabc\r\n0\r\n\r\n"),
        chunked("a chunk size beyond numbers", 400, "fffffffffffffffff\r\nabc\r\n"),
        chunked("a chunk longer than its size", 400, "2\r\nabcdef\r\n0\r\n\r\n"),
        chunked("a chunk without its line end", 400, "3\r\nabcX0\r\n\r\n"),
        raw(
            "chunks in HTTP/1.0",
            400,
            format!("POST /v1/things HTTP/1.0\r\ntransfer-encoding: chunked\r\n\r\n{smuggled}"),
        ),
    ]
}

pub fn request_lines() -> Vec<Case> {
    let line = |name, status, line: &str| raw(name, status, format!("{line}\r\nhost: h\r\n\r\n"));
    vec![
        line("no version", 400, "GET /v1/things/1"),
        line("HTTP/2 in words", 400, "GET /v1/things/1 HTTP/2.0"),
        line("HTTP/1.2", 400, "GET /v1/things/1 HTTP/1.2"),
        line("a version in small letters", 400, "GET /v1/things/1 http/1.1"),
        line("two spaces", 400, "GET  /v1/things/1 HTTP/1.1"),
        line("a space in the path", 400, "GET /v1/thi ngs/1 HTTP/1.1"),
        line("a tab for a space", 400, "GET\t/v1/things/1 HTTP/1.1"),
        line("no slash", 400, "GET v1/things/1 HTTP/1.1"),
        line("the asterisk", 400, "OPTIONS * HTTP/1.1"),
        line("a tunnel", 400, "CONNECT passport:8081 HTTP/1.1"),
        line("a tunnel to a path", 400, "CONNECT /v1/things/1 HTTP/1.1"),
        line("a foreign scheme", 400, "GET ftp://h/v1/things/1 HTTP/1.1"),
        line("a user in the target", 400, "GET http://user@h/v1/things/1 HTTP/1.1"),
        line("the gate's own method", 400, "REFUSED /v1/things/1 HTTP/1.1"),
        line("a method with a bracket", 400, "G[T /v1/things/1 HTTP/1.1"),
        with_lines("no host", 400, ""),
        with_lines("two hosts", 400, "host: h\r\nhost: passport\r\n"),
        with_lines("a host with a user", 400, "host: u@h\r\n"),
        with_lines("a host with a path", 400, "host: h/x\r\n"),
        with_lines("an empty host", 400, "host:\r\n"),
        raw("the preface of HTTP/2", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        raw("a TLS handshake", 400, "\x16\x03\x01\x02\x00\x01\x00\x01\x7c\x03\x03"),
        raw("bare LFs", 400, "GET /v1/things/1 HTTP/1.1\nhost: h\n\n"),
        raw("a fragment", 400, "GET /v1/things/1#x HTTP/1.1\r\nhost: h\r\n\r\n"),
    ]
}

pub fn paths() -> Vec<Case> {
    vec![
        get("a double slash", 400, "//v1/things/1"),
        get("a double slash inside", 400, "/v1//things/1"),
        get("a dot segment", 400, "/v1/./things/1"),
        get("two dots", 400, "/v1/x/../things/1"),
        get("encoded dots", 400, "/v1/x/%2e%2e/things/1"),
        get("half encoded dots", 400, "/v1/x/.%2E/things/1"),
        get("dots at the end", 400, "/v1/things/.."),
        get("dots behind an encoded slash", 400, "/01/1/10/a%2f..%2fb"),
        get("dots behind an encoded backslash", 400, "/v1/things/..%5cb"),
        get("a matrix parameter", 400, "/v1/things/1;admin=true"),
        get("a matrix parameter in a literal", 400, "/v1/things;x/1"),
        get("half an escape", 400, "/v1/things/%4"),
        get("an escape of nothing", 400, "/v1/things/%zz"),
        get("an encoded NUL", 400, "/v1/things/%00"),
        get("encoded line ends", 400, "/v1/things/1%0d%0ax-caller:%20gateway"),
        get("not UTF-8", 400, "/v1/things/%ff"),
        get("an overlong slash", 400, "/v1/things/%c0%af"),
        get("a backslash", 400, "/v1\\things\\1"),
        get("a quote", 400, "/v1/things/\"1\""),
        get("half an escape in the query", 400, "/v1/things/1?x=%4"),
        get("an encoded slash in a variable", 404, "/v1/things/1%2F2"),
        get("an encoded slash in the wrong variable", 404, "/01/1%2f2/10/a"),
        get("an encoded literal", 404, "/v1/%74hings/1"),
        get("another case", 404, "/V1/things/1"),
        get("a slash at the end", 404, "/v1/things/1/"),
        get("an internal path", 404, "/internal/ended-sessions"),
        get("the service's own probes", 404, "/metrics"),
        get(
            "a path in the absolute form that is not ours",
            404,
            "http://passport:8081/internal",
        ),
        method("an unknown method", 405, "BREW"),
        method("a method in small letters", 405, "get"),
        method("TRACE", 405, "TRACE"),
        method("OPTIONS without CORS", 405, "OPTIONS"),
        method("HEAD where it is not listed", 405, "HEAD"),
        raw(
            "an overridden method",
            405,
            "POST /v1/mine HTTP/1.1\r\nhost: h\r\nx-http-method-override: DELETE\r\ncontent-length: 0\r\n\r\n",
        ),
    ]
}

pub fn sizes() -> Vec<Case> {
    let long = |count: usize| "a".repeat(count);
    vec![
        get("a long target", 414, &format!("/v1/things/{}", long(9_000))),
        raw("a target without an end", 414, format!("GET /{}", long(40_000))),
        raw(
            "a long header",
            431,
            format!("GET /v1/things/1 HTTP/1.1\r\nhost: h\r\nx-a: {}\r\n\r\n", long(40_000)),
        ),
        raw(
            "many headers",
            431,
            format!(
                "GET /v1/things/1 HTTP/1.1\r\nhost: h\r\n{}\r\n",
                "x-a: 1\r\n".repeat(150)
            ),
        ),
        raw(
            "headers without an end",
            431,
            format!("GET /v1/things/1 HTTP/1.1\r\nhost: h\r\n{}", "x-a: 1\r\n".repeat(101)),
        ),
        post("a declared body that is too large", 413, "content-length: 1025\r\n", ""),
        post(
            "a huge declared body",
            413,
            "content-length: 9000000000000000000\r\n",
            "",
        ),
        chunked(
            "a counted body that is too large",
            413,
            &format!("800\r\n{}\r\n0\r\n\r\n", long(2048)),
        ),
        raw(
            "a body where there is none",
            413,
            "GET /v1/things/1 HTTP/1.1\r\nhost: h\r\ncontent-length: 3\r\n\r\nabc",
        ),
        raw(
            "chunks where there is no body",
            413,
            "GET /v1/things/1 HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        ),
    ]
}

pub fn access() -> Vec<Case> {
    let bearer = |token: &str| format!("authorization: Bearer {token}\r\n");
    vec![
        mine("no token", 401, ""),
        mine("an unknown token", 401, &bearer("forged")),
        mine("another scheme", 401, "authorization: Basic dTpw\r\n"),
        mine("an empty token", 401, "authorization: Bearer \r\n"),
        mine("no scheme", 401, &format!("authorization: {CONSUMER}\r\n")),
        mine("two tokens", 401, &(bearer(CONSUMER) + &bearer(CONSUMER))),
        mine("a token with a comma", 401, &bearer(&format!("{CONSUMER},{CONSUMER}"))),
        mine(
            "a token in the cookie",
            401,
            &format!("cookie: authorization={CONSUMER}\r\n"),
        ),
        mine(
            "claims without a token",
            401,
            "x-account-id: 1\r\nx-roles: consumer\r\nX_Session_Id: 1\r\n",
        ),
        mine(
            "the gateway's own key",
            401,
            "x-caller: gateway:development-gateway\r\nx-account-id: 1\r\n",
        ),
        mine("another role", 403, &bearer(BRAND_USER)),
        post(
            "an invalid token where none is needed",
            401,
            &(bearer("forged") + "content-length: 2\r\n"),
            "{}",
        ),
        raw(
            "a draft without a token",
            401,
            "GET /v1/drafted HTTP/1.1\r\nhost: h\r\n\r\n",
        ),
        raw(
            "a draft",
            503,
            format!("GET /v1/drafted HTTP/1.1\r\nhost: h\r\n{}\r\n", bearer(CONSUMER)),
        ),
        raw(
            "a service that is not there",
            503,
            "GET /v1/elsewhere HTTP/1.1\r\nhost: h\r\n\r\n",
        ),
    ]
}
