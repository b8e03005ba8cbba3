//! The client's own id for a request: echoed, never passed on, never logged.

use http::{HeaderMap, HeaderName, HeaderValue};

const MOST_BYTES: usize = 128;

/// What to echo: one value of visible ASCII characters, at most 128. Anything else is not echoed.
pub fn echo(headers: &HeaderMap, name: &HeaderName) -> Option<HeaderValue> {
    let mut values = headers.get_all(name).iter();
    let (value, None) = (values.next()?, values.next()) else {
        return None;
    };
    let fits = (1..=MOST_BYTES).contains(&value.len()) && value.as_bytes().iter().all(u8::is_ascii_graphic);
    fits.then(|| value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_short_visible_value_is_echoed() {
        let name = HeaderName::from_static("x-request-id");
        let of = |values: &[&str]| -> HeaderMap {
            values
                .iter()
                .map(|value| (name.clone(), HeaderValue::from_str(value).unwrap()))
                .collect()
        };
        assert_eq!(echo(&of(&["abc-1"]), &name), Some(HeaderValue::from_static("abc-1")));
        for values in [&[][..], &[""], &["a", "a"], &["a b"], &["x".repeat(129).as_str()]] {
            assert_eq!(echo(&of(values), &name), None);
        }
    }
}
