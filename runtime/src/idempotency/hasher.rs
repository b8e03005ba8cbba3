use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Request;
use crate::config::{DevelopmentSecret, Environment, Secret};

/// What idempotency keys need.
#[derive(Debug, Clone, clap::Args)]
pub struct IdempotencySettings {
    /// Secret under which requests are hashed, at least 32 characters. With a new one, keys of the last 24 hours are
    /// forgotten.
    #[arg(long, env = "IDEMPOTENCY_SECRET", hide_env_values = true)]
    pub idempotency_secret: Secret,
}

/// The secret is too short to be one.
#[derive(Debug, thiserror::Error)]
pub enum WeakSecret {
    /// Fewer characters than a 128-bit secret has in hexadecimal.
    #[error("IDEMPOTENCY_SECRET has fewer than {LEAST} characters: make one with `openssl rand -hex 32`")]
    Short,
    /// From the repository.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
}

const LEAST: usize = 32;

/// Remembers which request came under which key. Cloning shares it.
#[derive(Clone)]
pub struct Idempotency {
    keyed: Arc<Hmac<Sha256>>,
}

impl Idempotency {
    /// With the secret of the settings.
    pub fn new(settings: &IdempotencySettings, environment: Environment) -> Result<Self, WeakSecret> {
        let secret = &settings.idempotency_secret;
        environment.admit("IDEMPOTENCY_SECRET", secret)?;
        if secret.expose_secret().len() < LEAST {
            return Err(WeakSecret::Short);
        }
        // HMAC takes a key of any length; the error is only in the signature.
        let keyed = Hmac::new_from_slice(secret.expose_secret().as_bytes()).map_err(|_| WeakSecret::Short)?;
        Ok(Self { keyed: Arc::new(keyed) })
    }

    /// Who did what under which key.
    pub(super) fn scope(&self, request: &Request<'_>) -> Vec<u8> {
        self.hash(
            "scope",
            &[
                request.operation.as_bytes(),
                request.principal.as_bytes(),
                request.key.as_bytes(),
            ],
        )
    }

    /// What was asked. The scope is part of it, so that equal requests of two people do not look equal.
    pub(super) fn request(&self, request: &Request<'_>) -> Vec<u8> {
        self.hash("request", &[&self.scope(request), request.content])
    }

    /// Each part is preceded by its length, so that two lists of parts never make the same text.
    fn hash(&self, purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
        let mut mac = Hmac::clone(&self.keyed);
        for part in [&[purpose.as_bytes()], parts].concat() {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn idempotency(secret: &str) -> Idempotency {
        let settings = IdempotencySettings {
            idempotency_secret: Secret::new(secret),
        };
        Idempotency::new(&settings, Environment::Test).unwrap()
    }

    #[test]
    fn a_short_secret_is_refused() {
        let settings = IdempotencySettings {
            idempotency_secret: Secret::new("short"),
        };
        assert!(matches!(
            Idempotency::new(&settings, Environment::Test),
            Err(WeakSecret::Short)
        ));
    }

    proptest! {
        #[test]
        fn only_the_same_request_of_the_same_principal_hashes_alike(
            operation in "[a-c]{1,3}", principal in "[a-c]{1,3}", content in "[a-c]{0,3}",
            other_operation in "[a-c]{1,3}", other_principal in "[a-c]{1,3}", other_content in "[a-c]{0,3}",
        ) {
            let idempotency = idempotency("0123456789abcdef0123456789abcdef");
            let key = Uuid::nil();
            let one = Request { operation: &operation, principal: &principal, key, content: content.as_bytes() };
            let other = Request {
                operation: &other_operation, principal: &other_principal, key, content: other_content.as_bytes(),
            };
            let same_scope = operation == other_operation && principal == other_principal;
            prop_assert_eq!(idempotency.scope(&one) == idempotency.scope(&other), same_scope);
            let same_request = same_scope && content == other_content;
            prop_assert_eq!(idempotency.request(&one) == idempotency.request(&other), same_request);
        }
    }

    #[test]
    fn the_hash_depends_on_the_secret() {
        let request = Request {
            operation: "createScan",
            principal: "v",
            key: Uuid::nil(),
            content: b"{}",
        };
        let (one, other) = (idempotency(&"a".repeat(32)), idempotency(&"b".repeat(32)));
        assert_ne!(one.request(&request), other.request(&request));
    }
}
