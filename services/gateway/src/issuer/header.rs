//! A token's header: which key it claims to be signed with, and that it plays no tricks.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// More than any of ours has.
const MOST_BYTES: usize = 1024;
const MOST_KID_BYTES: usize = 128;

/// The only algorithm that is taken, whatever a key could do: with a choice, an attacker chooses (RFC 8725 section 3.1).
const ALGORITHM: &str = "RS256";

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: String,
    typ: Option<String>,
    // Where else the key could be found, what must be understood, and how else the rest is to be read. Ours have none of
    // these, and none is followed; a token that has one was not made by our issuer.
    crit: Option<IgnoredAny>,
    jku: Option<IgnoredAny>,
    jwk: Option<IgnoredAny>,
    x5u: Option<IgnoredAny>,
    x5c: Option<IgnoredAny>,
    b64: Option<IgnoredAny>,
    enc: Option<IgnoredAny>,
    zip: Option<IgnoredAny>,
}

/// The `kid` of a token in compact form (RFC 7515 section 7.1). `None`: no key of ours made it.
pub fn kid(token: &str) -> Option<String> {
    let mut parts = token.split('.');
    let (header, _payload, _signature, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    if header.len() > MOST_BYTES {
        return None;
    }
    let header: Header = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).ok()?).ok()?;
    let tricks = [
        header.crit,
        header.jku,
        header.jwk,
        header.x5u,
        header.x5c,
        header.b64,
        header.enc,
        header.zip,
    ];
    let fine = header.alg == ALGORITHM
        && header.typ.is_none_or(|typ| typ.eq_ignore_ascii_case("JWT"))
        && (1..=MOST_KID_BYTES).contains(&header.kid.len())
        && tricks.iter().all(Option::is_none);
    fine.then_some(header.kid)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(header: &str) -> Option<String> {
        kid(&format!("{}.e30.c2ln", URL_SAFE_NO_PAD.encode(header)))
    }

    #[test]
    fn a_plain_header_names_its_key() {
        assert_eq!(of(r#"{"alg":"RS256","typ":"JWT","kid":"a"}"#).as_deref(), Some("a"));
        assert_eq!(of(r#"{"alg":"RS256","kid":"a","x5t":"b"}"#).as_deref(), Some("a"));
    }

    #[test]
    fn everything_else_names_none() {
        for header in [
            "",
            "{}",
            "[]",
            r#"{"alg":"RS256"}"#,
            r#"{"alg":"RS256","kid":""}"#,
            r#"{"alg":"RS256","kid":7}"#,
            r#"{"alg":"none","kid":"a"}"#,
            r#"{"alg":"rs256","kid":"a"}"#,
            r#"{"alg":"RS256","alg":"none","kid":"a"}"#,
            r#"{"alg":"RS256","kid":"a","kid":"b"}"#,
            r#"{"alg":"RS256","typ":"JOSE","kid":"a"}"#,
            r#"{"alg":"RS256","kid":"a","crit":["b64"]}"#,
            r#"{"alg":"RS256","kid":"a","jku":"http://evil"}"#,
            r#"{"alg":"RS256","kid":"a","jwk":{}}"#,
            r#"{"alg":"RS256","kid":"a","zip":"DEF"}"#,
        ] {
            assert_eq!(of(header), None, "{header}");
        }
        let long = format!(r#"{{"alg":"RS256","kid":"{}"}}"#, "a".repeat(129));
        assert_eq!(of(&long), None);
        for token in ["", ".", "..", "a.b", "a.b.c.d"] {
            assert_eq!(kid(token), None, "{token}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,80}") {
            let _ = kid(&text);
            let _ = of(&text);
        }
    }
}
