//! Is this path one that every reader understands the same way?
//!
//! The path is forwarded byte for byte, so gateway and service must not be able to read it differently. What
//! RFC 3986 leaves to taste (dot segments, empty segments, escapes of separators) is therefore refused here
//! rather than normalised: a rewritten path would hide from the service what the client really asked for.

use percent_encoding::percent_decode_str;
use thiserror::Error;

/// Why a path is refused. Carries nothing of the path: paths are in no log and no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PathFault {
    /// Not in origin form (RFC 9112 section 3.2.1): it must start with a slash.
    #[error("the path does not start with a slash")]
    NotAbsolute,
    /// A character that RFC 3986 section 3.3 does not allow in a path, or `;`, which some servers take as the
    /// start of a matrix parameter and others as data.
    #[error("the path has a character that must be percent-encoded")]
    Character,
    /// `%` without two hexadecimal digits.
    #[error("the path has a broken percent-encoding")]
    Encoding,
    /// An escaped control character, `%00` to `%1F` or `%7F`.
    #[error("the path has an encoded control character")]
    Control,
    /// The decoded segment is not UTF-8.
    #[error("the path is not UTF-8")]
    NotUtf8,
    /// `//`.
    #[error("the path has an empty segment")]
    EmptySegment,
    /// `.` or `..`, in whatever spelling.
    #[error("the path has a dot segment")]
    DotSegment,
}

/// Checks a raw path (no query).
///
/// A single slash at the end is no fault here: it makes a path that no template has.
///
/// # Errors
///
/// The first [`PathFault`] found.
pub fn check(path: &str) -> Result<(), PathFault> {
    let rest = path.strip_prefix('/').ok_or(PathFault::NotAbsolute)?;
    let mut segments = rest.split('/').peekable();
    while let Some(segment) = segments.next() {
        if segment.is_empty() {
            let last = segments.peek().is_none();
            if last {
                return Ok(());
            }
            return Err(PathFault::EmptySegment);
        }
        check_segment(segment)?;
    }
    Ok(())
}

/// Checks that every `%` of a query is followed by two hexadecimal digits. Its other characters are the
/// service's business.
///
/// # Errors
///
/// [`PathFault::Encoding`].
pub fn check_query(query: &str) -> Result<(), PathFault> {
    query.split('%').skip(1).try_for_each(|after| {
        if starts_with_hex(after) {
            Ok(())
        } else {
            Err(PathFault::Encoding)
        }
    })
}

/// Whether a segment that passed [`check`] holds an escaped slash.
pub fn has_encoded_slash(segment: &str) -> bool {
    segment
        .split('%')
        .skip(1)
        .any(|after| after.get(..2).is_some_and(|hex| hex.eq_ignore_ascii_case("2f")))
}

fn check_segment(segment: &str) -> Result<(), PathFault> {
    if !segment.bytes().all(is_path_byte) {
        return Err(PathFault::Character);
    }
    if !segment.contains('%') {
        return if is_dots(segment) {
            Err(PathFault::DotSegment)
        } else {
            Ok(())
        };
    }
    check_query(segment)?;
    let decoded = percent_decode_str(segment)
        .decode_utf8()
        .map_err(|_| PathFault::NotUtf8)?;
    if decoded.chars().any(char::is_control) {
        return Err(PathFault::Control);
    }
    // A service that decodes before it splits would see these as segments of their own.
    if decoded.split(['/', '\\']).any(is_dots) {
        Err(PathFault::DotSegment)
    } else {
        Ok(())
    }
}

fn is_dots(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

fn starts_with_hex(text: &str) -> bool {
    text.as_bytes()
        .get(..2)
        .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// `pchar` of RFC 3986 without `;`.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,=:@".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_paths_pass() {
        for path in [
            "/",
            "/a",
            "/a/b-c_d.e~f",
            "/01/09506000134352/10/AB%2FC",
            "/a/",
            "/a/%E2%82%AC",
            "/a/%252e%252e",
        ] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn what_can_be_read_two_ways_is_refused() {
        for (path, fault) in [
            ("", PathFault::NotAbsolute),
            ("*", PathFault::NotAbsolute),
            ("//a", PathFault::EmptySegment),
            ("/a//b", PathFault::EmptySegment),
            ("/a//", PathFault::EmptySegment),
            ("/./a", PathFault::DotSegment),
            ("/a/..", PathFault::DotSegment),
            ("/a/%2e%2E/b", PathFault::DotSegment),
            ("/a/.%2e", PathFault::DotSegment),
            ("/a/x%2f..%2fb", PathFault::DotSegment),
            ("/a/..%5cb", PathFault::DotSegment),
            ("/a;b=c", PathFault::Character),
            ("/a\\b", PathFault::Character),
            ("/a|b", PathFault::Character),
            ("/é", PathFault::Character),
            ("/a%", PathFault::Encoding),
            ("/a%2", PathFault::Encoding),
            ("/a%zz", PathFault::Encoding),
            ("/a%+1", PathFault::Encoding),
            ("/a%00", PathFault::Control),
            ("/a%0d%0aX", PathFault::Control),
            ("/a%7f", PathFault::Control),
            ("/a%C2%85", PathFault::Control),
            ("/a%ff", PathFault::NotUtf8),
            ("/a%c0%af", PathFault::NotUtf8),
        ] {
            assert_eq!(check(path), Err(fault), "{path}");
        }
    }

    #[test]
    fn a_query_needs_whole_escapes_only() {
        assert_eq!(check_query("17=261231&x=%2F;|"), Ok(()));
        assert_eq!(check_query("a=10%"), Err(PathFault::Encoding));
        assert_eq!(check_query("a=%é"), Err(PathFault::Encoding));
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(path in "\\PC{0,40}") {
            let _ = check(&path);
            let _ = check_query(&path);
            let _ = has_encoded_slash(&path);
        }

        #[test]
        fn decoding_a_path_that_passed_gives_no_dot_or_empty_segment(path in "/[a./%2eEfF5cC]{0,24}") {
            prop_assume!(check(&path).is_ok());
            let decoded = percent_decode_str(&path).decode_utf8().expect("checked").into_owned();
            let trimmed = decoded.strip_suffix('/').unwrap_or(&decoded);
            prop_assert!(!trimmed.split('/').any(|part| part == "." || part == ".."));
        }
    }
}
