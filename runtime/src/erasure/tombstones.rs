use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use tokio_postgres::GenericClient;
use tokio_postgres::types::Type;
use uuid::Uuid;

use super::keys::Keys;
use super::subject::locks;
use super::{Subject, TombstoneSettings, WeakKey};
use crate::clock::now;
use crate::config::Environment;
use crate::postgres::Error;

/// What [`Tombstones::enter`] locks with: `bigint[]`. Public for benches, which compare with the bare statements.
pub const LOCK_TO_ENTER: &str = "SELECT pg_advisory_xact_lock_shared(lock) FROM unnest($1) AS lock";

/// What asks who was erased: `bytea[]`. Public for benches, which compare with the bare statements.
pub const IS_ERASED: &str = "SELECT FROM tombstones WHERE subject = ANY ($1) LIMIT 1";

/// Knows who was erased. Cloning shares it.
#[derive(Clone)]
pub struct Tombstones {
    keys: Arc<Keys>,
}

/// A request to erase somebody.
#[derive(Debug, Clone, Copy)]
pub struct Erasure<'e> {
    /// Its id, which a repetition has too.
    pub id: Uuid,
    /// All ids of the person that this service knows.
    pub subjects: &'e [Subject],
}

/// What came of a request to erase somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// Tombstones are set: delete everything about the person, in the same transaction.
    Now(Timestamp),
    /// That was done at this time; it is only to be confirmed again.
    Before(Timestamp),
}

impl Erased {
    /// When the person was erased.
    pub fn at(self) -> Timestamp {
        let (Self::Now(at) | Self::Before(at)) = self;
        at
    }
}

impl Tombstones {
    /// With the keys of the settings.
    ///
    /// # Errors
    /// A key is too short, or is for development only.
    pub fn new(settings: &TombstoneSettings, environment: Environment) -> Result<Self, WeakKey> {
        Ok(Self {
            keys: Arc::new(Keys::read(settings, environment)?),
        })
    }

    /// Whether one of these was erased: for a request, in the transaction of what it is about to write about them.
    /// Requests of the same person do not wait for each other.
    ///
    /// # Errors
    /// The database's.
    pub async fn enter(&self, client: &(impl GenericClient + Sync), subjects: &[Subject]) -> Result<bool, Error> {
        self.lock_and_ask(LOCK_TO_ENTER, client, subjects).await
    }

    /// Whether one of these was erased: for an event, which changes what others have written about them. Everybody else
    /// who writes about them waits until the transaction ends.
    ///
    /// # Errors
    /// The database's.
    pub async fn hold(&self, client: &(impl GenericClient + Sync), subjects: &[Subject]) -> Result<bool, Error> {
        self.lock_and_ask(
            "SELECT pg_advisory_xact_lock(lock) FROM unnest($1) AS lock",
            client,
            subjects,
        )
        .await
    }

    /// Two statements, since the second must see what the first has waited for; but one way to the server and back.
    async fn lock_and_ask(
        &self,
        lock: &str,
        client: &(impl GenericClient + Sync),
        subjects: &[Subject],
    ) -> Result<bool, Error> {
        let (locks, hashes) = (locks(subjects), self.keys.all(subjects));
        let locks = [(&locks as _, Type::INT8_ARRAY)];
        let hashes = [(&hashes as _, Type::BYTEA_ARRAY)];
        let (_, found) = tokio::try_join!(
            biased;
            client.query_typed(lock, &locks),
            client.query_typed(IS_ERASED, &hashes),
        )?;
        Ok(!found.is_empty())
    }

    /// Sets tombstones, unless this erasure has taken effect before: within a transaction, which deletes the person too or
    /// sees to it that somebody does. Each is kept for as long as anything may name the person by that id.
    ///
    /// # Errors
    /// The database's.
    pub async fn erase(
        &self,
        transaction: &(impl GenericClient + Sync),
        erasure: &Erasure<'_>,
    ) -> Result<Erased, Error> {
        self.hold(transaction, erasure.subjects).await?;
        let known = transaction
            .query_typed_opt(
                "SELECT erased_at FROM erasures WHERE erasure_id = $1",
                &[(&erasure.id, Type::UUID)],
            )
            .await?;
        if let Some(known) = known {
            return Ok(Erased::Before(known.try_get(0)?));
        }
        let erased_at = now();
        // By hash, so that each stands there once.
        let kept: BTreeMap<Vec<u8>, f64> = erasure
            .subjects
            .iter()
            .map(|subject| (self.keys.newest(subject), subject.named_for.as_secs_f64()))
            .collect();
        let (hashes, seconds): (Vec<_>, Vec<_>) = kept.into_iter().unzip();
        let longest = seconds.iter().copied().fold(0.0, f64::max);
        transaction
            .execute_typed(
                "INSERT INTO erasures (erasure_id, erased_at, expires_at)
                 VALUES ($1, $2, $2 + make_interval(secs => $3))",
                &[
                    (&erasure.id, Type::UUID),
                    (&erased_at, Type::TIMESTAMPTZ),
                    (&longest, Type::FLOAT8),
                ],
            )
            .await?;
        transaction
            .execute_typed(
                "INSERT INTO tombstones AS known (subject, expires_at)
                 SELECT subject, $2 + make_interval(secs => kept) FROM unnest($1, $3) AS person (subject, kept)
                 ON CONFLICT (subject) DO UPDATE SET expires_at = greatest(known.expires_at, excluded.expires_at)",
                &[
                    (&hashes, Type::BYTEA_ARRAY),
                    (&erased_at, Type::TIMESTAMPTZ),
                    (&seconds, Type::FLOAT8_ARRAY),
                ],
            )
            .await?;
        Ok(Erased::Now(erased_at))
    }
}
