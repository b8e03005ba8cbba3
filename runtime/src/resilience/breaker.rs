use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use failsafe::failure_policy::{
    ConsecutiveFailures, OrElse, SuccessRateOverTimeWindow, consecutive_failures, success_rate_over_time_window,
};
use failsafe::{FailurePolicy, Instrument, StateMachine};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::BreakerSettings;
use super::pauses::Pauses;

/// Keeps calls away from a dependency that fails, so that nobody waits for what will not come and it can recover.
///
/// Closed: calls pass and their outcomes are counted. Open: calls are refused at once. Half open, after a pause: one
/// call at a time passes; a success closes the breaker, a failure opens it for longer. Cloning shares it.
#[derive(Clone)]
pub struct Breaker(Arc<Parts>);

struct Parts {
    machine: StateMachine<Policy, Watch>,
    watch: Watch,
    probe: Arc<Semaphore>,
    last_probe: Mutex<Option<Instant>>,
    pause: Duration,
}

type Policy = OrElse<SuccessRateOverTimeWindow<Pauses>, ConsecutiveFailures<Pauses>>;

/// Where a breaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Calls pass.
    Closed,
    /// One call at a time passes.
    HalfOpen,
    /// No call passes.
    Open,
}

/// The breaker is open: the call was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{dependency}` is failing and is left alone for a while")]
pub struct Open {
    /// The dependency's name.
    pub dependency: &'static str,
    /// When another try makes sense, for `Retry-After`.
    pub retry_after: Duration,
}

/// How a guarded call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Guarded<E> {
    /// It was not made.
    #[error(transparent)]
    Open(#[from] Open),
    /// It was made, and failed.
    #[error("{0}")]
    Failed(E),
}

/// The right to make one call. Say how it went; dropping it (the caller went away) says nothing.
#[must_use = "a call whose outcome is not told is not counted"]
pub struct Permit {
    breaker: Breaker,
    _probe: Option<OwnedSemaphorePermit>,
}

impl Permit {
    /// The dependency did its work. A refusal by its rules (4xx) is a success of the dependency.
    pub fn succeeded(self) {
        self.breaker.succeeded();
    }

    /// The dependency was away, too slow, or failed (5xx).
    pub fn failed(self) {
        self.breaker.failed();
    }
}

impl Breaker {
    /// A closed breaker. `dependency` names it in logs and metrics.
    pub fn new(dependency: &'static str, settings: BreakerSettings) -> Self {
        let pauses = Pauses::new(settings.first_pause, settings.longest_pause);
        let rate = success_rate_over_time_window(
            settings.least_success_rate.clamp(0.0, 1.0),
            settings.least_calls,
            settings.window,
            pauses.clone(),
        );
        let policy = rate.or_else(consecutive_failures(settings.failures_in_a_row, pauses));
        let watch = Watch {
            dependency,
            state: Arc::default(),
        };
        // Shown before anything happens to it, too.
        watch.enter(State::Closed);
        Self(Arc::new(Parts {
            machine: StateMachine::new(policy, watch.clone()),
            watch,
            probe: Arc::new(Semaphore::new(1)),
            last_probe: Mutex::default(),
            pause: settings.first_pause,
        }))
    }

    /// Asks to make a call.
    pub fn admit(&self) -> Result<Permit, Open> {
        let refused = self.refused();
        if !self.0.machine.is_call_permitted() {
            return Err(refused);
        }
        let probe = match self.state() {
            State::HalfOpen => Some(Arc::clone(&self.0.probe).try_acquire_owned().map_err(|_| {
                self.0.watch.on_call_rejected();
                refused
            })?),
            State::Closed | State::Open => None,
        };
        Ok(Permit {
            breaker: self.clone(),
            _probe: probe,
        })
    }

    /// Makes a call if the breaker allows it. `is_fault` tells which errors are the dependency's and not the
    /// request's. A call that is dropped midway is not counted.
    pub async fn call<T, E>(
        &self,
        is_fault: impl FnOnce(&E) -> bool,
        call: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Guarded<E>> {
        let permit = self.admit()?;
        let outcome = call.await;
        match &outcome {
            Err(error) if is_fault(error) => permit.failed(),
            _ => permit.succeeded(),
        }
        outcome.map_err(Guarded::Failed)
    }

    /// As [`admit`](Self::admit), for those who cannot hold a permit: half open, one call in half of the first pause
    /// passes.
    pub(super) fn enter_spaced(&self) -> Result<(), Open> {
        if !self.0.machine.is_call_permitted() {
            return Err(self.refused());
        }
        if self.state() == State::HalfOpen && !self.probe_is_due() {
            self.0.watch.on_call_rejected();
            return Err(self.refused());
        }
        Ok(())
    }

    fn probe_is_due(&self) -> bool {
        let mut last = self.0.last_probe.lock().unwrap_or_else(PoisonError::into_inner);
        let due = last.is_none_or(|last| last.elapsed() >= self.0.pause / 2);
        if due {
            *last = Some(Instant::now());
        }
        due
    }

    fn refused(&self) -> Open {
        Open {
            dependency: self.0.watch.dependency,
            retry_after: self.0.pause,
        }
    }

    pub(super) fn succeeded(&self) {
        self.0.machine.on_success();
    }

    pub(super) fn failed(&self) {
        self.0.machine.on_error();
    }

    /// Where it is now.
    pub fn state(&self) -> State {
        self.0.watch.state()
    }
}

/// Follows the state for metrics and log.
#[derive(Debug, Clone)]
struct Watch {
    dependency: &'static str,
    state: Arc<AtomicU8>,
}

const STATES: [(State, &str); 3] = [
    (State::Closed, "closed"),
    (State::HalfOpen, "half_open"),
    (State::Open, "open"),
];

impl Watch {
    fn state(&self) -> State {
        let index = usize::from(self.state.load(Ordering::Acquire));
        STATES.get(index).map_or(State::Closed, |(state, _)| *state)
    }

    fn enter(&self, entered: State) {
        for (index, (state, name)) in (0u8..).zip(STATES) {
            if state == entered {
                self.state.store(index, Ordering::Release);
            }
            let figure = if state == entered { 1.0 } else { 0.0 };
            metrics::gauge!("breaker_state", "dependency" => self.dependency, "state" => name).set(figure);
        }
    }
}

impl Instrument for Watch {
    fn on_call_rejected(&self) {
        metrics::counter!("breaker_rejections_total", "dependency" => self.dependency).increment(1);
    }

    fn on_open(&self) {
        tracing::warn!(dependency = self.dependency, state = "open", "breaker");
        self.enter(State::Open);
    }

    fn on_half_open(&self) {
        tracing::info!(dependency = self.dependency, state = "half_open", "breaker");
        self.enter(State::HalfOpen);
    }

    fn on_closed(&self) {
        tracing::info!(dependency = self.dependency, state = "closed", "breaker");
        self.enter(State::Closed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaker(first_pause: Duration) -> Breaker {
        Breaker::new(
            "test",
            BreakerSettings {
                failures_in_a_row: 3,
                first_pause,
                ..BreakerSettings::default()
            },
        )
    }

    async fn call(breaker: &Breaker, answer: Result<u8, &'static str>) -> Result<u8, Guarded<&'static str>> {
        breaker.call(|error| *error != "not found", async { answer }).await
    }

    async fn open(breaker: &Breaker) {
        for _ in 0..3 {
            assert_eq!(call(breaker, Err("down")).await, Err(Guarded::Failed("down")));
        }
        assert_eq!(breaker.state(), State::Open);
    }

    #[tokio::test]
    async fn failures_in_a_row_open_it_and_then_no_call_is_made() {
        let breaker = breaker(Duration::from_secs(600));
        open(&breaker).await;
        let refused = breaker
            .call(|_: &&str| true, async { panic!("was called") as Result<u8, &str> })
            .await;
        assert!(matches!(refused, Err(Guarded::Open(Open { dependency: "test", .. }))));
    }

    #[tokio::test]
    async fn a_refusal_by_the_rules_of_the_dependency_is_no_fault() {
        let breaker = breaker(Duration::from_secs(600));
        for _ in 0..20 {
            assert_eq!(
                call(&breaker, Err("not found")).await,
                Err(Guarded::Failed("not found"))
            );
        }
        assert_eq!(breaker.state(), State::Closed);
    }

    #[tokio::test]
    async fn half_open_it_lets_one_call_through_and_a_success_closes_it() {
        let breaker = breaker(Duration::ZERO);
        open(&breaker).await;
        let probe = breaker.admit().unwrap();
        assert_eq!(breaker.state(), State::HalfOpen);
        assert!(breaker.admit().is_err());
        drop(probe);
        // The one who probed went away without an outcome: the next may probe.
        breaker.admit().unwrap().succeeded();
        assert_eq!(breaker.state(), State::Closed);
        assert_eq!(call(&breaker, Ok(1)).await, Ok(1));
    }

    #[tokio::test]
    async fn a_failed_probe_opens_it_again() {
        let breaker = breaker(Duration::ZERO);
        open(&breaker).await;
        breaker.admit().unwrap().failed();
        assert_eq!(breaker.state(), State::Open);
    }
}
