use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::{DefaultDirectRateLimiter, Quota};
use runtime::kafka::Backoff;
use runtime::postgres::Pool;
use runtime::resilience::{Breaker, Permit};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::attempts::{Next, after};
use super::following::Following;
use super::settings::Patience;
use super::{Bells, Failure, Source};
use crate::change::ChangeError;
use crate::store::{self, Claim};

/// How long a worker waits before it looks for what other instances' scans want, or what is due again.
const LOOK: Duration = Duration::from_millis(500);

/// What keeping an answer may take beyond the source's time-out, before others may claim the key.
const MARGIN: Duration = Duration::from_secs(15);

/// Asks one source what scans want to know. Instances share the work by claims in the database, and none asks about
/// what another is asking about.
pub struct Worker<S> {
    pub source: S,
    pub pool: Pool,
    pub bells: Bells,
    pub breaker: Breaker,
    pub rate: DefaultDirectRateLimiter,
    pub plan: Plan,
    /// Until then the source wants to be left alone, whatever it is asked about.
    pub quiet_until: Mutex<Option<Instant>>,
}

/// How a worker works.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Questions under way at a time.
    pub concurrency: usize,
    /// The source's time-out.
    pub timeout: Duration,
    /// Until when failures are tried again.
    pub patience: Patience,
    /// How long an answer holds.
    pub found_holds: Duration,
    /// How long it holds that the source does not know the key.
    pub not_found_holds: Duration,
    /// How long it holds that the key was given up.
    pub failed_holds: Duration,
}

/// No more than so many questions in any minute: a fifth of them at once, and the others as time goes by.
pub fn quota(per_minute: NonZeroU32) -> Quota {
    let burst = NonZeroU32::MIN.saturating_add(per_minute.get() / 5).min(per_minute);
    // Whoever has asked the burst asks one more with each period of that minute.
    let others = per_minute.get() - burst.get() + 1;
    let period = Duration::from_mins(1) / others;
    Quota::with_period(period).map_or_else(|| Quota::per_minute(per_minute), |quota| quota.allow_burst(burst))
}

impl<S: Source<Found: Following>> Worker<S> {
    /// Works until `stop`. What is under way then is given back.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut under_way = JoinSet::new();
        let mut backoff = Backoff::default();
        while !stop.is_cancelled() {
            let mut pause = LOOK;
            match self.look(&mut under_way, &stop).await {
                Ok(()) => backoff.reset(),
                Err(error) => {
                    pause = backoff.next_pause();
                    tracing::warn!(%error, ?pause, source = S::DEPENDENCY, "what is to be asked cannot be read");
                }
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.bells.heard(S::NAME) => {}
                () = tokio::time::sleep(pause) => {}
                Some(ended) = under_way.join_next() => passed_on(ended),
            }
        }
        while let Some(ended) = under_way.join_next().await {
            passed_on(ended);
        }
    }

    /// Gives up what has waited for too long, and begins as much of what is due as there is room for.
    async fn look(self: &Arc<Self>, under_way: &mut JoinSet<()>, stop: &CancellationToken) -> Result<(), ChangeError> {
        let client = self.pool.get().await?;
        let given_up = store::give_up(
            &client,
            S::NAME,
            self.plan.patience.longest_wait,
            self.plan.failed_holds,
        )
        .await?;
        if given_up > 0 {
            tracing::warn!(
                count = given_up,
                source = S::DEPENDENCY,
                "given up after waiting for too long"
            );
            metrics::counter!("source_fetches_total", "source" => S::NAME.as_str(), "outcome" => "given_up")
                .increment(given_up);
        }
        let room = self.plan.concurrency.saturating_sub(under_way.len());
        if room == 0 || self.is_quiet() {
            return Ok(());
        }
        let due = store::due(&client, S::NAME, room).await?;
        let mut permits: Vec<Permit> = Vec::new();
        while permits.len() < due {
            // Asked in this order, so that a breaker that is open costs nothing of the rate; nor does a source that is
            // switched off, whose sections would wait for a rate that nobody sets.
            let Ok(permit) = self.breaker.admit() else { break };
            if self.source.is_on() && self.rate.check().is_err() {
                break;
            }
            permits.push(permit);
        }
        if permits.is_empty() {
            return Ok(());
        }
        let lease = self.plan.timeout + MARGIN;
        let claims = store::claim(&client, S::NAME, permits.len(), lease).await?;
        for (claim, permit) in claims.into_iter().zip(permits) {
            let (worker, stop) = (Arc::clone(self), stop.clone());
            under_way.spawn(async move { worker.ask(claim, permit, stop).await });
        }
        Ok(())
    }

    async fn ask(&self, claim: Claim, permit: Permit, stop: CancellationToken) {
        let kept = match stop.run_until_cancelled(self.fetch(&claim, permit)).await {
            Some(answer) => self.keep(&claim, answer).await,
            None => self.give_back(&claim).await,
        };
        if let Err(error) = kept {
            // The claim runs out, and the key is asked about again.
            tracing::warn!(%error, source = S::DEPENDENCY, "what a source answered cannot be kept");
        }
    }

    async fn fetch(&self, claim: &Claim, permit: Permit) -> Result<Option<S::Found>, Failure> {
        let start = Instant::now();
        let answer = self.source.fetch(&claim.key).await;
        let outcome = match &answer {
            Ok(Some(_)) => "found",
            Ok(None) => "not_found",
            Err(failure) => failure.outcome(),
        };
        match &answer {
            Err(failure) if failure.is_fault() => permit.failed(),
            _ => permit.succeeded(),
        }
        if let Err(Failure::Unavailable {
            retry_after: Some(pause),
        }) = answer
        {
            self.keep_quiet(pause);
        }
        let source = S::NAME.as_str();
        metrics::counter!("source_fetches_total", "source" => source, "outcome" => outcome).increment(1);
        metrics::histogram!("source_fetch_seconds", "source" => source).record(start.elapsed());
        answer
    }

    fn is_quiet(&self) -> bool {
        let until = *self.quiet_until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    /// The source has said for how long it wants to be left alone: it means all questions. One that asks for longer than
    /// anything waits for it is tried again then.
    fn keep_quiet(&self, pause: Duration) {
        let until = Instant::now() + pause.min(self.plan.patience.longest_wait);
        let mut quiet = self.quiet_until.lock().unwrap_or_else(PoisonError::into_inner);
        *quiet = quiet.max(Some(until));
    }

    async fn keep(&self, claim: &Claim, answer: Result<Option<S::Found>, Failure>) -> Result<(), ChangeError> {
        let mut client = self.pool.get().await?;
        match answer {
            Ok(Some(found)) => {
                let holds = match found.is_whole() {
                    true => self.plan.found_holds,
                    false => self.plan.not_found_holds,
                };
                let transaction = client.transaction().await?;
                if store::found(&transaction, S::NAME, claim, &found, holds).await? {
                    let next = found.follow(&transaction, &claim.key).await?;
                    transaction.commit().await?;
                    if let Some(next) = next {
                        self.bells.ring(next);
                    }
                }
            }
            Ok(None) => {
                store::not_found(&client, S::NAME, claim, self.plan.not_found_holds).await?;
            }
            Err(failure) => match after(failure, claim.attempt, claim.waited, &self.plan.patience) {
                Next::Again(pause) => store::put_back(&client, S::NAME, claim, pause, false).await?,
                Next::GiveUp => {
                    store::failed(&client, S::NAME, claim, failure.reason(), self.plan.failed_holds).await?;
                }
            },
        }
        Ok(())
    }

    async fn give_back(&self, claim: &Claim) -> Result<(), ChangeError> {
        let client = self.pool.get().await?;
        Ok(store::put_back(&client, S::NAME, claim, Duration::ZERO, true).await?)
    }
}

/// A panic is the process's end, as in every background task.
fn passed_on(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended
        && let Ok(panic) = error.try_into_panic()
    {
        std::panic::resume_unwind(panic);
    }
}

#[cfg(test)]
mod tests {
    use governor::RateLimiter;
    use governor::clock::FakeRelativeClock;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_minute_has_more_questions_than_it_may(per_minute in 1..100u32) {
            let clock = FakeRelativeClock::default();
            let limiter = RateLimiter::direct_with_clock(quota(NonZeroU32::new(per_minute).unwrap()), clock.clone());
            let step = Duration::from_millis(50);
            let mut asked = Vec::new();
            // Whoever asks whenever it may, for four minutes.
            for moment in 0..4_800_u32 {
                while limiter.check().is_ok() {
                    asked.push(moment);
                }
                clock.advance(step);
            }
            for first in &asked {
                let of_a_minute = asked.iter().filter(|moment| (*first..first + 1_200).contains(*moment));
                prop_assert!(of_a_minute.count() <= per_minute as usize);
            }
            // And it is not much less either.
            prop_assert!(asked.len() >= 3 * (per_minute as usize * 4 / 5).max(1));
        }
    }
}
