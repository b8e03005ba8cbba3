use std::time::Duration;

use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use serde::Serialize;
use tokio_postgres::types::Json;
use uuid::Uuid;

use super::StoreError;
use crate::domain::sections::{FoodCategory, Reason};
use crate::domain::{Eco, Gtin, Impact, Journey, Section, Sections};

/// What giving up changes: $2 is the reason, $3 for how many seconds it holds. A literal, so that statements are too.
macro_rules! gives_up {
    () => {
        "outcome = CASE WHEN content IS NULL THEN 'failed' ELSE outcome END,
         reason = CASE WHEN content IS NULL THEN $2::text END,
         expires_at = clock_timestamp() + $3 * interval '1 second',
         wanted_at = NULL, due_at = NULL, claim = NULL, attempts = 0"
    };
}

/// Somebody who is asked about products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceName {
    /// About a product, by its GTIN.
    OpenFoodFacts,
    /// About a kind of food, by its code.
    Agribalyse,
}

impl SourceName {
    /// Its name in the database and in metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenFoodFacts => "open_food_facts",
            Self::Agribalyse => "agribalyse",
        }
    }
}

/// A key that a worker may ask its source about, until its lease runs out.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What to ask about.
    pub key: String,
    /// Names this claim: whoever claims the key after it takes its place.
    pub id: Uuid,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// How long the key has been wanted.
    pub waited: Duration,
}

/// The sections of a product's passport, and what their sources are to be asked for them.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductSections {
    /// As far as they are.
    pub sections: Sections,
    /// What nobody has asked yet, or so long ago that it is to be asked anew.
    pub missing: Vec<(SourceName, String)>,
}

/// Takes a GTIN. Public for benches, which compare with the bare statements.
pub const SECTIONS: &str =
    "SELECT facts.outcome, facts.reason, facts.content -> 'journey', facts.content -> 'category',
                    facts.answered_at, facts.due_at IS NULL AND facts.expires_at > now() IS NOT TRUE,
                    impact.outcome, impact.reason, impact.content, impact.answered_at,
                    impact.due_at IS NULL AND impact.expires_at > now() IS NOT TRUE
             FROM (VALUES ($1::text)) AS product (gtin)
             LEFT JOIN source_answers AS facts
                    ON facts.source = 'open_food_facts' AND facts.key = product.gtin
             LEFT JOIN source_answers AS impact
                    ON impact.source = 'agribalyse' AND impact.key = facts.content -> 'category' ->> 'code'";

/// Reads the sections of a product's passport.
pub async fn sections(client: &impl GenericClient, gtin: &Gtin) -> Result<ProductSections, StoreError> {
    let statement = client.prepare_cached(SECTIONS).await?;
    let row = client.query_one(&statement, &[&gtin.as_str()]).await?;
    let facts: Option<&str> = row.try_get(0)?;
    let reason: Option<&str> = row.try_get(1)?;
    let journey: Option<Json<Journey>> = row.try_get(2)?;
    let category: Option<Json<Option<FoodCategory>>> = row.try_get(3)?;
    let category = category.and_then(|Json(category)| category);
    let journey = section(facts, reason, journey, row.try_get(4)?)?;
    let impact = match (&journey, &category) {
        (Section::Loaded { .. }, Some(_)) => {
            let impact: Option<Json<Impact>> = row.try_get(8)?;
            section(row.try_get(6)?, row.try_get(7)?, impact, row.try_get(9)?)?
        }
        // Without an answer about the product there is no kind of food to ask about.
        (Section::Pending, _) => Section::Pending,
        (Section::Failed(Reason::NotInSource) | Section::Loaded { .. }, _) => Section::Failed(Reason::NoFoodCategory),
        (Section::Failed(reason), _) => Section::Failed(*reason),
    };
    let mut missing = Vec::new();
    if row.try_get(5)? {
        missing.push((SourceName::OpenFoodFacts, gtin.as_str().to_owned()));
    }
    if let Some(category) = &category
        && row.try_get(10)?
    {
        missing.push((SourceName::Agribalyse, category.code.as_str().to_owned()));
    }
    let eco = match (impact, category) {
        (Section::Loaded { content, fetched_at }, Some(category)) => Section::Loaded {
            content: Eco {
                category,
                impact: content,
            },
            fetched_at,
        },
        (Section::Failed(reason), _) => Section::Failed(reason),
        _ => Section::Pending,
    };
    Ok(ProductSections {
        sections: Sections { journey, eco },
        missing,
    })
}

fn section<T>(
    outcome: Option<&str>,
    reason: Option<&str>,
    content: Option<Json<T>>,
    answered_at: Option<Timestamp>,
) -> Result<Section<T>, StoreError> {
    match (outcome, content, answered_at) {
        (None, ..) => Ok(Section::Pending),
        (Some("found"), Some(Json(content)), Some(fetched_at)) => Ok(Section::Loaded { content, fetched_at }),
        (Some("not_found"), ..) => Ok(Section::Failed(Reason::NotInSource)),
        (Some("failed"), ..) => reason
            .and_then(Reason::of_code)
            .map(Section::Failed)
            .ok_or(StoreError::Row("source_answers.reason")),
        _ => Err(StoreError::Row("source_answers.outcome")),
    }
}

/// Has a source asked, unless it is going to be asked anyway or its last answer still holds. An answer that it gave is
/// kept until the next one.
pub async fn wish(client: &impl GenericClient, source: SourceName, key: &str) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(
            "INSERT INTO source_answers AS known (source, key, wanted_at, due_at) VALUES ($1, $2, now(), now())
             ON CONFLICT (source, key) DO UPDATE
                SET wanted_at = excluded.wanted_at, due_at = excluded.due_at, attempts = 0,
                    outcome = CASE WHEN known.content IS NOT NULL THEN known.outcome END, reason = NULL
              WHERE known.due_at IS NULL AND known.expires_at <= now()",
        )
        .await?;
    client.execute(&statement, &[&source.as_str(), &key]).await?;
    Ok(())
}

/// How many keys are due at a source, counted up to a limit.
pub async fn due(client: &impl GenericClient, source: SourceName, limit: usize) -> Result<usize, StoreError> {
    let statement = client
        .prepare_cached(
            "SELECT count(*) FROM (SELECT FROM source_answers WHERE source = $1 AND due_at <= now() LIMIT $2) AS due",
        )
        .await?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let count: i64 = client
        .query_one(&statement, &[&source.as_str(), &limit])
        .await?
        .try_get(0)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Claims keys that are due, those that have waited longest first. No other instance gets them before `lease` is over.
pub async fn claim(
    client: &impl GenericClient,
    source: SourceName,
    limit: usize,
    lease: Duration,
) -> Result<Vec<Claim>, StoreError> {
    let statement = client
        .prepare_cached(
            "UPDATE source_answers AS due
                SET due_at = clock_timestamp() + $3 * interval '1 second', claim = gen_random_uuid(),
                    attempts = attempts + 1
               FROM (SELECT source, key FROM source_answers WHERE source = $1 AND due_at <= now()
                     ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED) AS next
              WHERE due.source = next.source AND due.key = next.key
             RETURNING due.key, due.claim, due.attempts,
                       extract(epoch FROM clock_timestamp() - due.wanted_at)::double precision",
        )
        .await?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = client
        .query(&statement, &[&source.as_str(), &limit, &lease.as_secs_f64()])
        .await?;
    rows.iter()
        .map(|row| {
            let attempt: i32 = row.try_get(2)?;
            let waited: f64 = row.try_get(3)?;
            Ok(Claim {
                key: row.try_get(0)?,
                id: row.try_get(1)?,
                attempt: u32::try_from(attempt).map_err(|_| StoreError::Row("source_answers.attempts"))?,
                waited: Duration::try_from_secs_f64(waited.max(0.0)).unwrap_or(Duration::MAX),
            })
        })
        .collect()
}

/// Keeps what a source said for `holds`. `false` if the claim is no longer the one that counts.
pub async fn found(
    client: &impl GenericClient,
    source: SourceName,
    claim: &Claim,
    content: &(impl Serialize + Sync + std::fmt::Debug),
    holds: Duration,
) -> Result<bool, StoreError> {
    let statement = client
        .prepare_cached(
            "UPDATE source_answers
                SET outcome = 'found', reason = NULL, content = $4, answered_at = clock_timestamp(),
                    expires_at = clock_timestamp() + $5 * interval '1 second',
                    wanted_at = NULL, due_at = NULL, claim = NULL, attempts = 0
              WHERE source = $1 AND key = $2 AND claim = $3",
        )
        .await?;
    let changed = client
        .execute(
            &statement,
            &[
                &source.as_str(),
                &claim.key,
                &claim.id,
                &Json(content),
                &holds.as_secs_f64(),
            ],
        )
        .await?;
    Ok(changed == 1)
}

/// Keeps that a source does not know the key, for `holds`. `false` if the claim is no longer the one that counts.
pub async fn not_found(
    client: &impl GenericClient,
    source: SourceName,
    claim: &Claim,
    holds: Duration,
) -> Result<bool, StoreError> {
    let statement = client
        .prepare_cached(
            "UPDATE source_answers
                SET outcome = 'not_found', reason = NULL, content = NULL, answered_at = NULL,
                    expires_at = clock_timestamp() + $4 * interval '1 second',
                    wanted_at = NULL, due_at = NULL, claim = NULL, attempts = 0
              WHERE source = $1 AND key = $2 AND claim = $3",
        )
        .await?;
    let changed = client
        .execute(
            &statement,
            &[&source.as_str(), &claim.key, &claim.id, &holds.as_secs_f64()],
        )
        .await?;
    Ok(changed == 1)
}

/// Gives a claim back: the key is due again after `pause`. With `uncounted`, the attempt was none.
pub async fn put_back(
    client: &impl GenericClient,
    source: SourceName,
    claim: &Claim,
    pause: Duration,
    uncounted: bool,
) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(
            "UPDATE source_answers
                SET due_at = clock_timestamp() + $4 * interval '1 second', claim = NULL,
                    attempts = attempts - CASE WHEN $5 THEN 1 ELSE 0 END
              WHERE source = $1 AND key = $2 AND claim = $3",
        )
        .await?;
    client
        .execute(
            &statement,
            &[
                &source.as_str(),
                &claim.key,
                &claim.id,
                &pause.as_secs_f64(),
                &uncounted,
            ],
        )
        .await?;
    Ok(())
}

/// Gives a key up for `holds`. What the source once said of it goes on to be shown.
pub async fn failed(
    client: &impl GenericClient,
    source: SourceName,
    claim: &Claim,
    reason: Reason,
    holds: Duration,
) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(concat!(
            "UPDATE source_answers SET ",
            gives_up!(),
            " WHERE source = $1 AND key = $4 AND claim = $5"
        ))
        .await?;
    client
        .execute(
            &statement,
            &[
                &source.as_str(),
                &reason.code(),
                &holds.as_secs_f64(),
                &claim.key,
                &claim.id,
            ],
        )
        .await?;
    Ok(())
}

/// Gives up, for `holds`, on keys that have been wanted for longer than `patience` and that nobody is asking about now;
/// tells how many.
pub async fn give_up(
    client: &impl GenericClient,
    source: SourceName,
    patience: Duration,
    holds: Duration,
) -> Result<u64, StoreError> {
    let statement = client
        .prepare_cached(concat!(
            "UPDATE source_answers SET ",
            gives_up!(),
            " WHERE source = $1 AND key IN (
                  SELECT key FROM source_answers
                  WHERE source = $1 AND due_at IS NOT NULL AND (claim IS NULL OR due_at <= now())
                    AND wanted_at < now() - $4 * interval '1 second'
                  LIMIT 500 FOR UPDATE SKIP LOCKED)"
        ))
        .await?;
    let given_up = client
        .execute(
            &statement,
            &[
                &source.as_str(),
                &Reason::Unavailable.code(),
                &holds.as_secs_f64(),
                &patience.as_secs_f64(),
            ],
        )
        .await?;
    Ok(given_up)
}
