//! Sessions that ended before their tokens do.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use uuid::Uuid;

/// How a token's session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// This session: signed out, or a token was used twice.
    Session,
    /// All sessions of the account: it is being erased, or was taken away.
    Account,
}

/// What ended, held until the last token of it has expired by itself. Their number is bounded by how many sessions end
/// within the life of a token.
#[derive(Debug, Default)]
pub struct EndedSessions {
    ended: RwLock<Ended>,
    read_once: AtomicBool,
}

#[derive(Debug, Default)]
struct Ended {
    /// By `sid` and by account; each with the second since 1970 at which it can be forgotten.
    sessions: HashMap<String, u64>,
    accounts: HashMap<Uuid, u64>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedSession {
    /// One session.
    pub session_id: Option<String>,
    /// All sessions of an account.
    pub account_id: Option<Uuid>,
    /// Seconds since 1970.
    pub until: u64,
}

impl EndedSessions {
    /// Whether the whole list was read once. Before that nobody can tell whether a session has ended.
    pub fn is_read(&self) -> bool {
        self.read_once.load(Ordering::Acquire)
    }

    /// The whole list was read.
    pub(super) fn set_read(&self) {
        self.read_once.store(true, Ordering::Release);
    }

    /// Whether a session has ended.
    pub fn ending(&self, session_id: &str, account: Uuid) -> Option<Ending> {
        let ended = self.ended.read().unwrap_or_else(PoisonError::into_inner);
        if ended.accounts.contains_key(&account) {
            Some(Ending::Account)
        } else {
            ended.sessions.contains_key(session_id).then_some(Ending::Session)
        }
    }

    /// Adds to the list; repeats are harmless. Forgets what is over.
    pub(super) fn add(&self, items: impl IntoIterator<Item = EndedSession>, now: u64) {
        let mut ended = self.ended.write().unwrap_or_else(PoisonError::into_inner);
        for item in items {
            let later = |held: &mut u64| *held = item.until.max(*held);
            if let Some(session_id) = item.session_id {
                later(ended.sessions.entry(session_id).or_default());
            }
            if let Some(account_id) = item.account_id {
                later(ended.accounts.entry(account_id).or_default());
            }
        }
        ended.sessions.retain(|_, until| *until >= now);
        ended.accounts.retain(|_, until| *until >= now);
    }

    /// How many entries are held.
    pub fn len(&self) -> usize {
        let ended = self.ended.read().unwrap_or_else(PoisonError::into_inner);
        ended.sessions.len() + ended.accounts.len()
    }

    /// Whether none is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(id: &str, until: u64) -> EndedSession {
        EndedSession {
            session_id: Some(id.to_owned()),
            account_id: None,
            until,
        }
    }

    #[test]
    fn what_ended_is_held_until_its_tokens_have_expired() {
        let ended = EndedSessions::default();
        assert!(!ended.is_read());
        ended.add([session("a", 100), session("a", 90), session("b", 50)], 10);
        assert_eq!(ended.ending("a", Uuid::nil()), Some(Ending::Session));
        assert_eq!(ended.ending("c", Uuid::nil()), None);
        ended.add([], 51);
        assert_eq!(ended.ending("b", Uuid::nil()), None);
        ended.add([], 100);
        assert_eq!(ended.ending("a", Uuid::nil()), Some(Ending::Session));
        ended.add([], 101);
        assert!(ended.is_empty());
    }

    #[test]
    fn an_account_s_end_is_that_of_all_its_sessions() {
        let (ended, account) = (EndedSessions::default(), Uuid::new_v4());
        let all = EndedSession {
            session_id: None,
            account_id: Some(account),
            until: 100,
        };
        ended.add([all, session("a", 100)], 10);
        assert_eq!(ended.ending("a", account), Some(Ending::Account));
        assert_eq!(ended.ending("b", account), Some(Ending::Account));
        assert_eq!(ended.ending("b", Uuid::new_v4()), None);
    }
}
