//! Is this request head one that every HTTP implementation reads the same way?
//!
//! Request smuggling lives on differences between readers: two lengths, a folded line, a space before a colon. hyper
//! resolves some of them as RFC 9112 permits; here they are refused, so that nothing behind the gateway ever has to
//! choose. The syntax itself is httparse's, the parser that hyper uses too.

use std::mem::MaybeUninit;

use http::uri::{Authority, PathAndQuery};
use httparse::{Error, Header, Request, Status};
use thiserror::Error;

/// As many header lines as hyper reads.
const MOST_HEADERS: usize = 100;

/// Far below the lengths that parsers take.
const MOST_PLAIN: usize = 255;

/// The method under which a refused head is handed on; clients cannot use it. See [`super::gate`].
pub const REFUSED_METHOD: &str = "REFUSED";

/// Limits in bytes.
#[derive(Clone, Copy, Debug)]
pub struct HeadLimits {
    /// Request line and headers together.
    pub head: usize,
    /// The request target.
    pub target: usize,
}

/// Where the message ends that a head begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// With the head.
    None,
    /// After this many bytes of body.
    Length(u64),
    /// With the last chunk.
    Chunked,
}

/// A head that may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its bytes, the empty line included.
    pub length: usize,
    /// What follows it.
    pub framing: Framing,
}

/// Why a head may not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HeadFault {
    /// Not HTTP/1.0 or 1.1, or readable in more than one way.
    #[error("the request head is malformed or ambiguous")]
    Malformed,
    /// The request target is too long.
    #[error("the request target is too long")]
    TargetTooLong,
    /// Too many or too long headers.
    #[error("the request headers are too large")]
    HeadersTooLarge,
}

/// Looks at the first bytes of a message. `None`: the head is not complete, and nothing is wrong with it so far.
///
/// # Errors
///
/// [`HeadFault`], as soon as it is certain.
pub fn examine(bytes: &[u8], limits: HeadLimits) -> Result<Option<Head>, HeadFault> {
    let mut lines = [const { MaybeUninit::uninit() }; MOST_HEADERS];
    let mut request = Request::new(&mut []);
    let length = match request.parse_with_uninit_headers(bytes, &mut lines) {
        Ok(Status::Complete(length)) if length <= limits.head => length,
        Ok(Status::Partial) if bytes.len() < limits.head => {
            let target_so_far = request.path.map_or(0, str::len);
            let line_so_far = if request.version.is_some() {
                target_so_far
            } else {
                bytes.len()
            };
            return if line_so_far > limits.target {
                Err(HeadFault::TargetTooLong)
            } else {
                Ok(None)
            };
        }
        Ok(_) => return Err(too_large(&request, limits)),
        Err(Error::TooManyHeaders) => return Err(HeadFault::HeadersTooLarge),
        Err(_) => return Err(HeadFault::Malformed),
    };
    let head = bytes.get(..length).ok_or(HeadFault::Malformed)?;
    let (Some(method), Some(target), Some(version)) = (request.method, request.path, request.version) else {
        return Err(HeadFault::Malformed);
    };
    if target.len() > limits.target {
        return Err(HeadFault::TargetTooLong);
    }
    let fine = !has_bare_line_feed(head) && method != REFUSED_METHOD && method != "CONNECT" && is_target(target);
    if !fine {
        return Err(HeadFault::Malformed);
    }
    let framing = framing(request.headers, version).ok_or(HeadFault::Malformed)?;
    Ok(Some(Head { length, framing }))
}

fn too_large(request: &Request<'_, '_>, limits: HeadLimits) -> HeadFault {
    // Without a version the request line has not ended: it is the target that is too long.
    let target_too_long = request.path.is_some_and(|target| target.len() > limits.target);
    if request.version.is_none() || target_too_long {
        HeadFault::TargetTooLong
    } else {
        HeadFault::HeadersTooLarge
    }
}

/// httparse takes a lone LF as a line's end, as RFC 9112 section 2.2 permits. Not everybody does.
fn has_bare_line_feed(head: &[u8]) -> bool {
    memchr::memchr_iter(b'\n', head).any(|at| at.checked_sub(1).and_then(|before| head.get(before)) != Some(&b'\r'))
}

/// Origin form or absolute form (RFC 9112 section 3.2). A fragment is in neither, and hyper would drop it silently.
fn is_target(target: &str) -> bool {
    let path = if target.starts_with('/') {
        target
    } else if let Some(rest) = ["http://", "https://"]
        .iter()
        .find_map(|scheme| strip_scheme(target, scheme))
    {
        let (authority, path) = rest.find(['/', '?']).map_or((rest, "/"), |at| rest.split_at(at));
        if !is_host(authority) || !path.starts_with('/') {
            return false;
        }
        path
    } else {
        return false;
    };
    is_plain(path)
        || (!path.contains('#')
            && path.bytes().all(|byte| byte.is_ascii_graphic())
            && PathAndQuery::try_from(path).is_ok())
}

fn strip_scheme<'t>(target: &'t str, scheme: &str) -> Option<&'t str> {
    let (start, rest) = target.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn is_host(text: &str) -> bool {
    !text.is_empty()
        && (is_plain(text) && !text.contains('/') || !text.contains('@') && Authority::try_from(text).is_ok())
}

/// Whether a text is short and of such characters only that it is a path, and without slashes a host, as any parser has
/// it. Most are, and need not be copied for one.
fn is_plain(text: &str) -> bool {
    text.len() <= MOST_PLAIN
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.'))
}

/// Where the message ends, said in one way and once (RFC 9112 section 6.3), with exactly one `Host` in HTTP/1.1 and at most
/// one in 1.0 (section 3.2). `None`: not so.
fn framing(headers: &[Header<'_>], version: u8) -> Option<Framing> {
    let mut has_host = false;
    let mut framing = None;
    for Header { name, value } in headers {
        // Each header of each request comes by here, and few names have one of these lengths.
        match name.len() {
            4 if name.eq_ignore_ascii_case("host") => {
                let fine = !has_host && std::str::from_utf8(value).is_ok_and(is_host);
                has_host = fine.then_some(true)?;
            }
            14 if name.eq_ignore_ascii_case("content-length") => {
                let length = length(value).filter(|_| framing.is_none())?;
                framing = Some(Framing::Length(length));
            }
            17 if name.eq_ignore_ascii_case("transfer-encoding") => {
                let fine = framing.is_none() && version > 0 && value.eq_ignore_ascii_case(b"chunked");
                framing = Some(fine.then_some(Framing::Chunked)?);
            }
            _ => {}
        }
    }
    (has_host || version == 0).then_some(framing.unwrap_or(Framing::None))
}

/// Digits only: no sign, no list, no space.
fn length(value: &[u8]) -> Option<u64> {
    let all_digits = !value.is_empty() && value.iter().all(u8::is_ascii_digit);
    // The greatest values are markers inside hyper; no body is near them.
    let length: u64 = std::str::from_utf8(value).ok().filter(|_| all_digits)?.parse().ok()?;
    (length < u64::MAX / 2).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMITS: HeadLimits = HeadLimits {
        head: 4096,
        target: 1024,
    };

    fn judge(head: &str) -> Result<Option<Head>, HeadFault> {
        examine(head.as_bytes(), LIMITS)
    }

    fn framing_of(lines: &str) -> Result<Framing, HeadFault> {
        judge(&format!("POST /a HTTP/1.1\r\nHost: h\r\n{lines}\r\n")).map(|head| head.expect("complete").framing)
    }

    #[test]
    fn a_plain_head_passes_with_its_length() {
        let text = "GET /a?b=c HTTP/1.1\r\nHost: example.org:8080\r\n\r\n";
        let head = Head {
            length: text.len(),
            framing: Framing::None,
        };
        assert_eq!(judge(text), Ok(Some(head)));
        assert_eq!(judge(&format!("{text}GET /next")), Ok(Some(head)));
        for end in 0..text.len() {
            assert_eq!(judge(&text[..end]), Ok(None), "{end}");
        }
        assert!(judge("GET / HTTP/1.0\r\n\r\n").is_ok());
        assert!(judge("GET http://example.org/a HTTP/1.1\r\nHost: h\r\n\r\n").is_ok());
    }

    #[test]
    fn the_body_s_end_is_said_once() {
        assert_eq!(framing_of("Content-Length: 12\r\n"), Ok(Framing::Length(12)));
        assert_eq!(framing_of("transfer-encoding: Chunked\r\n"), Ok(Framing::Chunked));
        for lines in [
            "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
            "Content-Length: 3\r\nContent-Length: 4\r\n",
            "Content-Length: 3\r\nContent-Length: 3\r\n",
            "Content-Length: 3, 3\r\n",
            "Content-Length: +3\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 0x3\r\n",
            "Content-Length: \r\n",
            "Content-Length: 99999999999999999999999\r\n",
            "Content-Length: 18446744073709551615\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: identity\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: chunked, identity\r\n",
            "Transfer-Encoding: xchunked\r\n",
            "Transfer-Encoding: \x0bchunked\r\n",
            "Transfer-Encoding: \"chunked\"\r\n",
        ] {
            assert_eq!(framing_of(lines), Err(HeadFault::Malformed), "{lines}");
        }
    }

    #[test]
    fn what_two_readers_could_read_differently_is_refused() {
        for head in [
            "GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\r\n 2\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nX-A : 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\n X-A: 1\r\n\r\n",
            "GET / HTTP/1.1\nHost: h\n\n",
            "GET / HTTP/1.1\r\nHost: h\nX-A: 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\rX-A: 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nX-A: a\0b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nX(A): 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\n: 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nnonsense\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: user@h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h/evil\r\n\r\n",
            "GET / HTTP/1.1\r\nHost:\r\n\r\n",
            "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET  / HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET / HTTP/2.0\r\nHost: h\r\n\r\n",
            "GET / HTTP/1.2\r\nHost: h\r\n\r\n",
            "GET /\r\n\r\n",
            "GET a HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET * HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /\u{e9} HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET ftp://h/ HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET http://u@h/ HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET http:///a HTTP/1.1\r\nHost: h\r\n\r\n",
            "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n",
            "CONNECT / HTTP/1.1\r\nHost: h\r\n\r\n",
            "REFUSED / HTTP/1.1\r\nHost: h\r\n\r\n",
            "G ET / HTTP/1.1\r\nHost: h\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\x16\x03\x01\x02\x00\x01\x00",
        ] {
            assert_eq!(judge(head), Err(HeadFault::Malformed), "{head:?}");
        }
    }

    #[test]
    fn size_is_limited_before_the_head_is_complete() {
        let long_target = format!("GET /{}", "a".repeat(1100));
        assert_eq!(judge(&long_target), Err(HeadFault::TargetTooLong));
        assert_eq!(
            judge(&format!("{long_target} HTTP/1.1\r\nHost: h\r\n\r\n")),
            Err(HeadFault::TargetTooLong)
        );
        assert_eq!(
            judge(&format!("GET /{}", "a".repeat(5000))),
            Err(HeadFault::TargetTooLong)
        );
        let long_header = format!("GET / HTTP/1.1\r\nHost: h\r\nX-A: {}", "a".repeat(5000));
        assert_eq!(judge(&long_header), Err(HeadFault::HeadersTooLarge));
        assert_eq!(
            judge(&format!("{long_header}\r\n\r\n")),
            Err(HeadFault::HeadersTooLarge)
        );
        assert_eq!(judge(&long_header[..2000]), Ok(None));
        let many = format!("GET / HTTP/1.1\r\nHost: h\r\n{}\r\n", "A: 1\r\n".repeat(100));
        assert_eq!(judge(&many), Err(HeadFault::HeadersTooLarge));
    }

    proptest! {
        #[test]
        fn what_is_plain_is_so_for_the_parsers_too(text in "[A-Za-z0-9./-]{1,255}") {
            let path = format!("/{text}");
            prop_assert!(PathAndQuery::try_from(&*path).is_ok());
            let host = text.replace('/', "");
            prop_assert!(host.is_empty() || Authority::try_from(&*host).is_ok());
        }


        #[test]
        fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = examine(&bytes, LIMITS);
        }

        #[test]
        fn a_changed_head_never_gains_a_second_length(at in 0usize..80, byte in any::<u8>()) {
            let mut bytes = b"POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
            prop_assume!(at < bytes.len());
            bytes[at] = byte;
            if let Ok(Some(head)) = examine(&bytes, LIMITS) {
                // Then one of the two is another header now; hyper must see the same.
                let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
                let both = text.contains("\r\ncontent-length:") && text.contains("\r\ntransfer-encoding:");
                prop_assert!(!both, "{:?} {:?}", head, text);
            }
        }
    }
}
