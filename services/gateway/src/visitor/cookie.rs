//! The visitor's cookie: reading one that may be forged, writing one that cannot be.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gateway_routes::cookie::NAME;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};
use uuid::{Uuid, Version};

use super::keys::VisitorKeys;

/// 13 months of 30.4 days: the longest that European regulators accept for a cookie that needs no new consent.
const MAX_AGE_SECONDS: u32 = 395 * 24 * 60 * 60;

/// The visitor whose cookie a request brings.
///
/// A cookie that we did not sign is no cookie. Two cookies of the name are none either: browsers never send that for
/// a `__Host-` name, so somebody is trying.
pub fn read(headers: &HeaderMap, keys: &VisitorKeys) -> Option<Uuid> {
    let mut values = headers
        .get_all(COOKIE)
        .iter()
        .flat_map(|line| line.as_bytes().split(|byte| *byte == b';'))
        .filter_map(|pair| pair.trim_ascii().strip_prefix(NAME.as_bytes())?.strip_prefix(b"="));
    let (value, None) = (values.next()?, values.next()) else {
        return None;
    };
    verify(std::str::from_utf8(value).ok()?, keys)
}

fn verify(value: &str, keys: &VisitorKeys) -> Option<Uuid> {
    let (id, signature) = value.split_once('.')?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    if !keys.signed(id.as_bytes(), &signature) {
        return None;
    }
    Uuid::try_parse(id)
        .ok()
        .filter(|id| id.get_version() == Some(Version::Random))
}

/// The value of the `Set-Cookie` that gives a client this visitor.
///
/// Without `Domain`, with `Secure` and `Path=/`, as the prefix `__Host-` demands (RFC 6265bis section 4.1.3.2).
/// `Lax` lets the cookie come along when a camera app opens the resolver, and keeps it from other sites' requests.
pub fn set_cookie(visitor: Uuid, keys: &VisitorKeys) -> HeaderValue {
    let id = visitor.hyphenated().to_string();
    let signature = URL_SAFE_NO_PAD.encode(keys.sign(id.as_bytes()));
    let text = format!("{NAME}={id}.{signature}; Max-Age={MAX_AGE_SECONDS}; Path=/; Secure; HttpOnly; SameSite=Lax");
    // Letters, digits and separators only: always a header value.
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use runtime::config::{Environment, Secret};

    fn keys(key: &str) -> VisitorKeys {
        VisitorKeys::parse(&Secret::new(key.repeat(40)), Environment::Production).unwrap()
    }

    fn pair(visitor: Uuid, keys: &VisitorKeys) -> String {
        let set = set_cookie(visitor, keys);
        set.to_str().unwrap().split(';').next().unwrap().to_owned()
    }

    fn cookies(lines: &[&str]) -> HeaderMap {
        lines
            .iter()
            .map(|line| (COOKIE, HeaderValue::from_str(line).unwrap()))
            .collect()
    }

    #[test]
    fn what_was_set_is_read_among_others() {
        let (keys, visitor) = (keys("a"), Uuid::new_v4());
        let pair = pair(visitor, &keys);
        assert_eq!(read(&cookies(&[&format!("a=b; {pair};c=d")]), &keys), Some(visitor));
        assert_eq!(read(&cookies(&["a=b", &pair]), &keys), Some(visitor));
        assert_eq!(read(&cookies(&["a=b"]), &keys), None);
    }

    #[test]
    fn the_attributes_are_those_of_a_host_cookie() {
        let set = set_cookie(Uuid::new_v4(), &keys("a"));
        let attributes: Vec<_> = set.to_str().unwrap().split("; ").skip(1).collect();
        assert_eq!(
            attributes,
            ["Max-Age=34128000", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"]
        );
    }

    #[test]
    fn forged_foreign_and_doubled_cookies_are_none() {
        let (ours, theirs, visitor) = (keys("a"), keys("b"), Uuid::new_v4());
        let good = pair(visitor, &ours);
        let signature = good.split_once('.').unwrap().1;
        for cookie in [
            pair(visitor, &theirs),
            format!("{NAME}={visitor}"),
            format!("{NAME}={visitor}."),
            format!("{NAME}={}.{signature}", Uuid::new_v4()),
            format!("{NAME}={}.{signature}", visitor.to_string().to_uppercase()),
            good.replace("__Host-", "__host-"),
            format!("{good}="),
            format!("{NAME}=\"{}\"", good.split_once('=').unwrap().1),
            format!("{good}; {good}"),
            format!("x{good}"),
        ] {
            assert_eq!(read(&cookies(&[&cookie]), &ours), None, "{cookie}");
        }
        assert_eq!(read(&cookies(&[&good, &good]), &ours), None);
    }

    #[test]
    fn a_signed_id_of_another_kind_is_none() {
        let keys = keys("a");
        assert_eq!(read(&cookies(&[&pair(Uuid::nil(), &keys)]), &keys), None);
        assert_eq!(read(&cookies(&[&pair(Uuid::now_v7(), &keys)]), &keys), None);
    }

    proptest! {
        #[test]
        fn no_change_of_a_character_is_believed(at in 0usize..80, with in "[A-Za-z0-9._-]") {
            let keys = keys("a");
            let visitor = Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef);
            let good = pair(visitor, &keys);
            let start = NAME.len() + 1;
            prop_assume!(start + at < good.len());
            let mut changed = good.clone();
            changed.replace_range(start + at..=start + at, &with);
            prop_assume!(changed != good);
            prop_assert_eq!(read(&cookies(&[&changed]), &keys), None);
        }

        #[test]
        fn nothing_makes_it_panic(value in "[ -~]{0,120}") {
            let _ = read(&cookies(&[&format!("{NAME}={value}")]), &keys("a"));
            let _ = read(&cookies(&[&value]), &keys("a"));
        }
    }
}
