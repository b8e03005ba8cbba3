use super::Secret;

/// `CALLER_KEYS` is not what it should be. The text says where, never what stands there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallerKeysError {
    /// An entry without a colon, a name or a key.
    #[error("entry {entry} of CALLER_KEYS is not `<service>:<key>`")]
    Malformed {
        /// Counted from 1.
        entry: usize,
    },
    /// A third key for one caller.
    #[error("CALLER_KEYS has more than two keys for `{caller}`: two are valid at once, so that a key can be rotated")]
    TooMany {
        /// The caller's name.
        caller: String,
    },
}

/// Reads `gateway:key1,fridge:key2,gateway:key3`: a name may stand twice, for rotation.
///
/// Names are letters, digits, `-` and `_`; a key is everything up to the next comma. An empty text means no caller.
pub fn parse_caller_keys(text: &Secret) -> Result<Vec<(String, Secret)>, CallerKeysError> {
    let mut keys: Vec<(String, Secret)> = Vec::new();
    let entries = text.expose_secret().split(',').map(str::trim).enumerate();
    for (index, entry) in entries.filter(|(_, entry)| !entry.is_empty()) {
        let entry = entry
            .split_once(':')
            .filter(|(name, key)| is_name(name) && !key.is_empty());
        let (name, key) = entry.ok_or(CallerKeysError::Malformed { entry: index + 1 })?;
        if keys.iter().filter(|(known, _)| known == name).count() == 2 {
            return Err(CallerKeysError::TooMany {
                caller: name.to_owned(),
            });
        }
        keys.push((name.to_owned(), Secret::new(key)));
    }
    Ok(keys)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Vec<(String, String)>, CallerKeysError> {
        let keys = parse_caller_keys(&Secret::new(text))?;
        Ok(keys
            .into_iter()
            .map(|(name, key)| (name, key.expose_secret().to_owned()))
            .collect())
    }

    #[test]
    fn a_name_may_stand_twice_and_a_key_may_hold_colons() {
        let keys = parse("gateway:a:b, fridge:c,gateway:d").unwrap();
        let expected = [("gateway", "a:b"), ("fridge", "c"), ("gateway", "d")];
        assert_eq!(keys, expected.map(|(name, key)| (name.to_owned(), key.to_owned())));
        assert_eq!(parse(""), Ok(vec![]));
    }

    #[test]
    fn a_third_key_and_a_broken_entry_are_refused_without_showing_them() {
        assert_eq!(
            parse("a:1,a:2,a:3"),
            Err(CallerKeysError::TooMany { caller: "a".to_owned() })
        );
        for text in ["a:1,s3cret", "a:1,:s3cret", "a:1,b:", "a:1,s3 cret:x"] {
            let refused = parse(text).expect_err(text);
            assert_eq!(refused, CallerKeysError::Malformed { entry: 2 });
            assert!(!refused.to_string().contains("cret"));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(keys in prop::collection::btree_map("[a-z][a-z0-9_-]{0,12}", "[A-Za-z0-9:+/=]{1,40}", 0..6)) {
            let text = keys.iter().map(|(name, key)| format!("{name}:{key}")).collect::<Vec<_>>().join(",");
            prop_assert_eq!(parse(&text).unwrap(), keys.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,64}") {
            let _ = parse(&text);
        }
    }
}
