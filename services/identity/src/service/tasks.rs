//! What runs beside the requests.
use std::time::Duration;

use runtime::background::{Policy, Task, TaskError};
use runtime::postgres::Pool;

use crate::domain::{ALARM_AFTER, STRAY_AFTER};
use crate::saga::{SagaError, Sagas};
use crate::store;

/// Takes up sign-ups that were left lying.
pub(super) fn signups(sagas: Sagas, every: Duration) -> Task {
    Task::every("signups", every, move || {
        let sagas = sagas.clone();
        async move {
            match sagas.recover_signups().await {
                Ok(0) => Ok(()),
                Ok(count) => {
                    tracing::info!(count, "sign-ups taken up");
                    Ok(())
                }
                // The claims end, and the next turns try again.
                Err(error) if error.is_unavailable() => {
                    tracing::warn!(%error, "sign-ups cannot be taken up now");
                    Ok(())
                }
                Err(error) => Err(error),
            }
        }
    })
}

/// Has Keycloak end the sessions of which it could not be told.
pub(super) fn session_ends(sagas: Sagas, every: Duration) -> Task {
    Task::every("session-ends", every, move || {
        let sagas = sagas.clone();
        async move {
            match sagas.recover_session_ends().await {
                Ok(0) => Ok(()),
                Ok(count) => {
                    tracing::info!(count, "sessions ended late");
                    Ok(())
                }
                Err(error) if error.is_unavailable() => {
                    tracing::warn!(%error, "sessions cannot be ended now");
                    Ok(())
                }
                Err(error) => Err(error),
            }
        }
    })
}

/// Takes erasures further: at once when one begins, and again and again for what was left lying.
pub(super) fn erasures(sagas: Sagas, every: Duration) -> Task {
    Task::new("erasures", Policy::Restart, move |stop| {
        let sagas = sagas.clone();
        async move {
            while !stop.is_cancelled() {
                match sagas.drive_erasures().await {
                    Ok(_) => {}
                    Err(error) if error.is_unavailable() => {
                        tracing::warn!(%error, "erasures cannot be taken further now");
                    }
                    Err(error) => return Err(TaskError::from(error)),
                }
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = sagas.erasures.notified() => {}
                    () = tokio::time::sleep(every) => {}
                }
            }
            Ok(())
        }
    })
}

/// Tells when an erasure takes longer than anybody should wait.
pub(super) fn alarm(pool: Pool) -> Task {
    Task::every("erasure-alarm", Duration::from_secs(60), move || {
        let pool = pool.clone();
        async move {
            let count = store::overdue(&**pool.get().await?, ALARM_AFTER).await?;
            metrics::gauge!("erasures_overdue").set(u32::try_from(count).unwrap_or(u32::MAX));
            if count > 0 {
                tracing::error!(count, "erasures are not confirmed after 72 hours");
            }
            Ok::<(), SagaError>(())
        }
    })
}

/// Forgets ended sessions whose tokens have ended by themselves.
pub(super) fn ended_sessions(pool: Pool) -> Task {
    Task::every("ended-sessions", Duration::from_secs(60), move || {
        let pool = pool.clone();
        async move {
            store::purge_ended(&**pool.get().await?).await?;
            Ok::<(), SagaError>(())
        }
    })
}

/// Deletes users that no sign-up will enable.
pub(super) fn sweep(sagas: Sagas, every: Duration) -> Task {
    Task::every("sweep", every, move || {
        let sagas = sagas.clone();
        async move {
            let count = sagas.sweep(STRAY_AFTER).await?;
            if count > 0 {
                tracing::info!(count, "users without a sign-up deleted");
            }
            Ok::<(), SagaError>(())
        }
    })
}
