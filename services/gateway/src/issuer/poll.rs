//! Reading the list of ended sessions, every second, from where the last reading stopped.

use std::sync::Arc;
use std::time::Duration;

use identity_api::client::Client;
use identity_api::operations::{ListEndedSessions, ListEndedSessionsOk};
use tokio_util::sync::CancellationToken;

use super::ended::{EndedSession, EndedSessions};
use super::unix_time;

/// A session that ends stops here after two of these at most: one until it is asked for, one for the answer.
const INTERVAL: Duration = Duration::from_secs(1);

/// Reads until told to stop. While nobody answers, what is held stays.
pub async fn run(client: Client, ended: Arc<EndedSessions>, stop: CancellationToken) {
    let work = async {
        let mut interval = tokio::time::interval(INTERVAL);
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut cursor = None;
        loop {
            interval.tick().await;
            let outcome = match read(&client, &ended, &mut cursor).await {
                Ok(()) => "read",
                Err(reason) => {
                    tracing::warn!(dependency = "identity", reason, "ended sessions could not be read");
                    "failed"
                }
            };
            metrics::counter!("gateway_ended_session_reads_total", "outcome" => outcome).increment(1);
        }
    };
    stop.run_until_cancelled(work).await;
}

/// Reads all that came since the cursor. The cursor moves on with each answer that was taken in.
async fn read(client: &Client, ended: &EndedSessions, cursor: &mut Option<String>) -> Result<(), &'static str> {
    loop {
        let request = ListEndedSessions { after: cursor.clone() };
        let ListEndedSessionsOk::Ok(body) = client
            .list_ended_sessions(request)
            .await
            .map_err(|failure| if failure.is_transient() { "no answer" } else { "refused" })?;
        let items = body.items.into_iter().map(|item| EndedSession {
            session_id: item.session_id.map(|id| id.to_string()),
            account_id: item.account_id.map(|id| *id),
            until: u64::try_from(item.until.0.timestamp().as_second()).unwrap_or_default(),
        });
        ended.add(items, unix_time::now());
        *cursor = Some(body.cursor);
        if !body.more {
            ended.set_read();
            return Ok(());
        }
    }
}
