use serde::Deserialize;

/// What Keycloak has against what it was sent, as the body of its 400 tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Objection {
    /// The address, which is the user's name too.
    Address,
    /// The password breaks a rule of the realm's policy.
    Password,
    /// Something else. It answers so when its own database chose the change as a deadlock's victim, too: the same call may
    /// work another time.
    Other,
}

/// The body of a 400. Keycloak has three forms of it: an error of one field, a list of them, and OAuth's.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    field: Option<String>,
    error_message: Option<String>,
    error: Option<String>,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    field: Option<String>,
}

/// Keycloak's words when it does not make a user for the password's sake.
const POLICY: &str = "Password policy not met";

/// How the codes begin that it gives when it does not set a password.
const POLICY_CODES: &str = "invalidPassword";

impl Objection {
    /// Reads the body of a 400.
    pub fn read(body: &[u8]) -> Self {
        let Ok(body) = serde_json::from_slice::<Body>(body) else {
            return Self::Other;
        };
        let is_policy = body.error_message.as_deref() == Some(POLICY);
        if is_policy || body.error.is_some_and(|code| code.starts_with(POLICY_CODES)) {
            return Self::Password;
        }
        let listed = body.errors.into_iter().map(|fault| fault.field);
        let mut fields: Vec<Option<String>> = listed.collect();
        if fields.is_empty() {
            fields.push(body.field);
        }
        // With a fault of another field in it, it is not the address alone that has to change.
        if fields
            .iter()
            .all(|field| matches!(field.as_deref(), Some("email" | "username")))
        {
            Self::Address
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_field_tells_what_is_wrong() {
        for (body, objection) in [
            (
                r#"{"field":"email","errorMessage":"error-invalid-email","params":["email","a"]}"#,
                Objection::Address,
            ),
            (
                r#"{"errors":[{"field":"username","errorMessage":"a"},{"field":"email","errorMessage":"b"}]}"#,
                Objection::Address,
            ),
            (
                r#"{"errors":[{"field":"email","errorMessage":"a"},{"field":"brandId","errorMessage":"b"}]}"#,
                Objection::Other,
            ),
            (
                r#"{"field":"brandId","errorMessage":"error-invalid-length"}"#,
                Objection::Other,
            ),
            (r#"{"errorMessage":"Password policy not met"}"#, Objection::Password),
            (
                r#"{"error":"invalidPasswordMinLengthMessage","error_description":"Invalid password"}"#,
                Objection::Password,
            ),
            (r#"{"errorMessage":"Could not create user"}"#, Objection::Other),
            (r#"{"error":"unknown_error"}"#, Objection::Other),
            ("{}", Objection::Other),
            ("[]", Objection::Other),
            ("", Objection::Other),
        ] {
            assert_eq!(Objection::read(body.as_bytes()), objection, "{body}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read(body in proptest::collection::vec(any::<u8>(), 0..60)) {
            prop_assert_eq!(Objection::read(&body), Objection::Other);
        }
    }
}
