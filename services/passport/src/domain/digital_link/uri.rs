//! Just as much of a URI as a Digital Link needs (RFC 3986).

/// The parts of an `http` or `https` URI, still percent-encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uri<'a> {
    /// The segments of the path.
    pub segments: Vec<&'a str>,
    /// The parameters of the query in their order; those without a value are left out.
    pub parameters: Vec<(&'a str, &'a str)>,
}

/// The text is no URI of that kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a Digital Link is an http or https address with a domain and a path")]
pub struct NotAUri;

/// Takes a URI apart.
///
/// Parameters are separated by `&` or by `;`, as the Digital Link standard has it.
pub fn parse(text: &str) -> Result<Uri<'_>, NotAUri> {
    if !text.bytes().all(may_stand_in_a_uri) {
        return Err(NotAUri);
    }
    let (scheme, rest) = text.split_once("://").ok_or(NotAUri)?;
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return Err(NotAUri);
    }
    let rest = rest.split_once('#').map_or(rest, |(before, _fragment)| before);
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = address.split_once('/').ok_or(NotAUri)?;
    if !is_domain(authority) {
        return Err(NotAUri);
    }
    Ok(Uri {
        segments: path.split('/').collect(),
        parameters: query
            .split(['&', ';'])
            .filter_map(|parameter| parameter.split_once('='))
            .collect(),
    })
}

/// Unreserved and reserved characters, and the sign of an encoded one.
fn may_stand_in_a_uri(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

/// A name or address and perhaps a port. Who a person is to log in as has no place in a link on a pack.
fn is_domain(authority: &str) -> bool {
    !authority.is_empty()
        && !authority.starts_with(':')
        && authority
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~[]:".contains(&byte))
}

/// A percent-encoding is broken, or stands for what is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a percent sign must be followed by two hexadecimal digits")]
pub struct BrokenEncoding;

/// Decodes a part. In a query `+` is a space, as forms write it.
pub fn decode(part: &str, plus_is_space: bool) -> Result<String, BrokenEncoding> {
    let mut bytes = part.bytes();
    let mut decoded = Vec::with_capacity(part.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let mut hex = || {
                    let digit = char::from(bytes.next()?).to_digit(16)?;
                    u8::try_from(digit).ok()
                };
                let high = hex().ok_or(BrokenEncoding)?;
                high * 16 + hex().ok_or(BrokenEncoding)?
            }
            b'+' if plus_is_space => b' ',
            _ => byte,
        });
    }
    String::from_utf8(decoded).map_err(|_| BrokenEncoding)
}

/// Encodes all but unreserved characters, so that equal values are written alike.
pub fn encode(value: &str, into: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_are_told_apart() {
        assert_eq!(
            parse("HTTPS://id.gs1.org:443/a/01/x?17=1&b&;;c=d=e#f?g=h"),
            Ok(Uri {
                segments: vec!["a", "01", "x"],
                parameters: vec![("17", "1"), ("c", "d=e")],
            })
        );
    }

    #[test]
    fn other_things_are_refused() {
        for text in [
            "",
            "http://",
            "http://a",
            "https:///01/1",
            "ftp://a/01/1",
            "https://$a/01/1",
            "https://a b/01/1",
            "https://a/0<1",
            "https://a/ä",
            "https://u@a/01/1",
            "//a/01/1",
            "https://:1/01/1",
        ] {
            assert_eq!(parse(text), Err(NotAUri), "{text}");
        }
    }

    #[test]
    fn broken_encodings_are_refused() {
        for part in ["%", "%2", "%2g", "%ff", "a%", "%-1"] {
            assert_eq!(decode(part, false), Err(BrokenEncoding), "{part}");
        }
        assert_eq!(decode("a+%2B%2f", false).unwrap(), "a++/");
        assert_eq!(decode("a+%2B", true).unwrap(), "a +");
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(value in ".*", plus in any::<bool>()) {
            let mut encoded = String::new();
            encode(&value, &mut encoded);
            prop_assert_eq!(decode(&encoded, plus), Ok(value));
        }

        #[test]
        fn nothing_makes_it_panic(text in ".*", tail in "https?://[a-z]{0,3}/.*") {
            for text in [text, tail] {
                let _ = parse(&text);
                let _ = decode(&text, true);
            }
        }
    }
}
