//! A token, judged from what is held.

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use metrics::Counter;

use super::cache::{Checked, Fingerprint, TokenCache};
use super::claims::{Payload, is_text};
use super::ended::{EndedSessions, Ending};
use super::header;
use super::ring::{Held, KeyRing, Renewal};
use super::rules::Rules;
use super::unix_time;
use crate::access::check::{TokenCheck, TokenError};
use crate::access::identity::Identity;

/// Longer than any of ours: nothing is computed for a token beyond it.
const MOST_BYTES: usize = 8 * 1024;

/// Judges tokens of one issuer. It asks nobody: keys and ended sessions come in the background.
pub struct Issuer {
    rules: Rules,
    ring: Arc<KeyRing>,
    ended: Arc<EndedSessions>,
    cache: TokenCache,
    outcomes: Outcomes,
}

impl Issuer {
    /// With what the background tasks fill, and room for so many good tokens.
    pub fn new(rules: Rules, ring: Arc<KeyRing>, ended: Arc<EndedSessions>, most_cached: usize) -> Self {
        Self {
            rules,
            ring,
            ended,
            cache: TokenCache::new(most_cached),
            outcomes: Outcomes::new(),
        }
    }

    /// Good tokens that are held.
    pub fn cached(&self) -> usize {
        self.cache.len()
    }

    fn judge(&self, token: &str) -> Result<Arc<Identity>, TokenError> {
        let held = self
            .ring
            .held()
            .filter(|_| self.ended.is_read())
            .ok_or(TokenError::NotReady)?;
        if token.len() > MOST_BYTES {
            return Err(TokenError::Invalid);
        }
        let (now, fingerprint) = (unix_time::now(), Fingerprint::of(token));
        let checked = match self.cache.get(&fingerprint, held.epoch, now) {
            Some(checked) => {
                self.outcomes.cached.increment(1);
                checked
            }
            None => {
                let checked = Arc::new(self.compute(token, &held, now)?);
                self.outcomes.checked.increment(1);
                self.cache.put(fingerprint, Arc::clone(&checked));
                checked
            }
        };
        match self.ended.ending(&checked.identity.session_id, checked.account) {
            None => Ok(Arc::clone(&checked.identity)),
            Some(Ending::Session) => Err(TokenError::Invalid),
            Some(Ending::Account) => Err(TokenError::AccountEnded(Arc::clone(&checked.identity))),
        }
    }

    /// The whole check of a token that is not known: header, signature, registered claims, our claims.
    fn compute(&self, token: &str, held: &Held, now: u64) -> Result<Checked, TokenError> {
        let kid = header::kid(token)
            .filter(|_| is_text(token))
            .ok_or(TokenError::Invalid)?;
        let key = held.keys.get(&kid).ok_or(TokenError::UnknownKey)?;
        let payload = jsonwebtoken::decode::<Payload>(token, key, &self.rules.registered)
            .map_err(|_| TokenError::Invalid)?
            .claims;
        let expires = payload.exp;
        let owner = payload.judge(&self.rules, now)?;
        Ok(Checked {
            identity: Arc::new(owner.identity),
            account: owner.account,
            expires,
            epoch: held.epoch,
        })
    }
}

impl TokenCheck for Issuer {
    fn check(&self, token: &str) -> Result<Arc<Identity>, TokenError> {
        self.judge(token)
            .inspect_err(|error| self.outcomes.of(error).increment(1))
    }

    fn renewed(&self) -> BoxFuture<'_, Renewal> {
        self.ring.renewed().boxed()
    }
}

/// How checks went, without a word of whose token it was.
struct Outcomes {
    cached: Counter,
    checked: Counter,
    invalid: Counter,
    forbidden: Counter,
    ended: Counter,
    unknown_key: Counter,
    not_ready: Counter,
}

impl Outcomes {
    fn new() -> Self {
        let counter = |outcome: &'static str| metrics::counter!("gateway_token_checks_total", "outcome" => outcome);
        Self {
            cached: counter("cached"),
            checked: counter("checked"),
            invalid: counter("invalid"),
            forbidden: counter("forbidden"),
            ended: counter("account ended"),
            unknown_key: counter("unknown key"),
            not_ready: counter("not ready"),
        }
    }

    fn of(&self, error: &TokenError) -> &Counter {
        match error {
            TokenError::Invalid => &self.invalid,
            TokenError::Forbidden => &self.forbidden,
            TokenError::AccountEnded(_) => &self.ended,
            TokenError::UnknownKey => &self.unknown_key,
            TokenError::NotReady => &self.not_ready,
        }
    }
}
