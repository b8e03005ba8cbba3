//! The same header, spelt differently.

use gateway_routes::headers::STRIPPED;

/// Whether a name is one that only the gateway may set, in whatever spelling.
///
/// HTTP tells names apart by letters only, but what stands behind a gateway may not: CGI and its heirs read
/// `X_Account_Id` as `X-Account-Id`, some also a dot. So every character that is no letter and no digit counts as the
/// same one.
pub fn is_identity_header(name: &str) -> bool {
    STRIPPED
        .iter()
        .any(|stripped| same(name.as_bytes(), stripped.as_bytes()))
}

fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len()
        && left
            .iter()
            .zip(right)
            .all(|(a, b)| a.eq_ignore_ascii_case(b) || (!a.is_ascii_alphanumeric() && !b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_are_one_name() {
        for stripped in STRIPPED {
            assert!(is_identity_header(stripped));
            assert!(is_identity_header(&stripped.to_uppercase()));
            for separator in ["_", ".", "~", "'"] {
                assert!(
                    is_identity_header(&stripped.replace('-', separator)),
                    "{stripped} with {separator}"
                );
            }
        }
        for other in [
            "x-account",
            "x-account-id-2",
            "accept",
            "",
            "x-request-id",
            "content-type",
        ] {
            assert!(!is_identity_header(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_mix_of_case_and_separators_is_found(
            index in 0..STRIPPED.len(),
            upper in prop::collection::vec(any::<bool>(), 32),
            separators in prop::collection::vec("[!#$%&'*+.^_`|~-]", 32),
        ) {
            let spelt: String = STRIPPED[index].chars().zip(upper.iter().zip(&separators)).map(|(c, (upper, separator))| match c {
                '-' => separator.clone(),
                c if *upper => c.to_uppercase().collect(),
                c => c.to_string(),
            }).collect();
            prop_assert!(is_identity_header(&spelt), "{}", spelt);
        }
    }
}
