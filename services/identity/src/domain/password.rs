/// The password breaks a rule that its length does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// The address is in it.
    #[error("The password holds the e-mail address; choose one that does not.")]
    HoldsAddress,
    /// It is the same few characters again and again.
    #[error("The password has fewer than {LEAST_DIFFERENT} different characters; choose one with more.")]
    TooUniform,
}

const LEAST_DIFFERENT: usize = 5;

/// A name of fewer characters than this may be in a password by chance.
const LEAST_NAME: usize = 4;

/// Checks a new password before anybody looks whether the address is known: the rules of Keycloak's policy for the realm,
/// and more, so that Keycloak has nothing left to refuse. Its length is the contract's.
pub fn check_password(password: &str, email: &str) -> Result<(), WeakPassword> {
    let (lower, address) = (password.to_lowercase(), email.to_lowercase());
    let name = address.split('@').next().unwrap_or_default();
    if lower.contains(&address) || (name.chars().count() >= LEAST_NAME && lower.contains(name)) {
        return Err(WeakPassword::HoldsAddress);
    }
    let mut different: Vec<char> = password.chars().collect();
    different.sort_unstable();
    different.dedup();
    if different.len() < LEAST_DIFFERENT {
        return Err(WeakPassword::TooUniform);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_address_and_uniform_ones_are_refused() {
        for (password, refused) in [
            ("correct horse battery", None),
            ("my Person@Example.org!", Some(WeakPassword::HoldsAddress)),
            ("PERSONperson", Some(WeakPassword::HoldsAddress)),
            ("aaaaaaaaaaaa", Some(WeakPassword::TooUniform)),
            ("abababcdcdcd", Some(WeakPassword::TooUniform)),
        ] {
            assert_eq!(
                check_password(password, "person@example.org").err(),
                refused,
                "{password}"
            );
        }
        // A name of two letters is in many passwords.
        assert_eq!(check_password("correct horse", "co@example.org"), Ok(()));
    }

    proptest! {
        #[test]
        fn whatever_holds_the_address_is_refused(before in ".{0,8}", name in "[a-z]{4,10}", after in ".{0,8}") {
            let email = format!("{name}@example.org");
            let password = format!("{before}{name}{after}");
            prop_assert!(check_password(&password, &email).is_err());
        }
    }
}
