use deadpool_postgres::GenericClient;
use tokio_postgres::types::Json;

use super::StoreError;
use crate::import::Report;

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRun {
    /// Which import.
    pub import_id: i64,
    /// Bytes of the unpacked file that have taken effect.
    pub position: u64,
    /// Lines that have.
    pub line: u64,
    /// Bytes of the list of rejected lines.
    pub rejects_length: u64,
    /// What became of the lines.
    pub report: Report,
}

/// Begins the import of a file that is known by `fingerprint`, or finds how far it was when it was cut off. One that was
/// finished begins anew. The connection holds a lock until it is closed, so that nobody else imports the same file; the
/// statement waits for whoever does.
pub async fn begin_import(
    client: &impl GenericClient,
    fingerprint: &[u8],
    format: &str,
) -> Result<ImportRun, StoreError> {
    client
        .execute(
            "SELECT pg_advisory_lock(hashtextextended('passport.imports ' || encode($1, 'hex'), 0))",
            &[&fingerprint],
        )
        .await?;
    let row = client
        .query_one(
            "INSERT INTO imports AS known (fingerprint, format) VALUES ($1, $2)
             ON CONFLICT (fingerprint) DO UPDATE SET
                 position = CASE WHEN known.finished_at IS NULL THEN known.position ELSE 0 END,
                 line = CASE WHEN known.finished_at IS NULL THEN known.line ELSE 0 END,
                 rejects_length = CASE WHEN known.finished_at IS NULL THEN known.rejects_length ELSE 0 END,
                 report = CASE WHEN known.finished_at IS NULL THEN known.report ELSE '{}' END,
                 started_at = CASE WHEN known.finished_at IS NULL THEN known.started_at ELSE now() END,
                 finished_at = NULL
             RETURNING import_id, position, line, rejects_length, report",
            &[&fingerprint, &format],
        )
        .await?;
    let Json(report) = row.try_get(4)?;
    let number = |column| Ok::<_, StoreError>(u64::try_from(row.try_get::<_, i64>(column)?).unwrap_or(0));
    Ok(ImportRun {
        import_id: row.try_get(0)?,
        position: number(1)?,
        line: number(2)?,
        rejects_length: number(3)?,
        report,
    })
}

/// Notes how far an import is, in the transaction that brings it there.
pub async fn note_import(client: &impl GenericClient, run: &ImportRun) -> Result<(), StoreError> {
    let number = |number: u64| i64::try_from(number).map_err(|_| StoreError::Row("imports.position"));
    let statement = client
        .prepare_cached(
            "UPDATE imports SET position = $2, line = $3, rejects_length = $4, report = $5 WHERE import_id = $1",
        )
        .await?;
    client
        .execute(
            &statement,
            &[
                &run.import_id,
                &number(run.position)?,
                &number(run.line)?,
                &number(run.rejects_length)?,
                &Json(&run.report),
            ],
        )
        .await?;
    Ok(())
}

/// Notes that a file is imported to its end.
pub async fn finish_import(client: &impl GenericClient, import_id: i64) -> Result<(), StoreError> {
    client
        .execute(
            "UPDATE imports SET finished_at = now() WHERE import_id = $1",
            &[&import_id],
        )
        .await?;
    Ok(())
}
