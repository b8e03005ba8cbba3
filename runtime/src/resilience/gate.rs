use contract::client::{Gate, Outcome, Shut};

use super::Breaker;

/// A breaker before a generated client: `Options { gate: Some(Arc::new(breaker)), .. }`.
///
/// A client tells how each attempt went and nothing when its caller goes away, so a probe holds no permit here: half
/// open, calls are spaced by time instead.
impl Gate for Breaker {
    fn enter(&self, _operation: &'static str) -> Result<(), Shut> {
        self.enter_spaced().map_err(|_| Shut)
    }

    fn leave(&self, _operation: &'static str, outcome: Outcome) {
        match outcome {
            Outcome::Answered => self.succeeded(),
            Outcome::Failed => self.failed(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::{BreakerSettings, State};
    use super::*;

    fn broken(first_pause: Duration) -> Breaker {
        let settings = BreakerSettings {
            failures_in_a_row: 2,
            first_pause,
            ..BreakerSettings::default()
        };
        let breaker = Breaker::new("test", settings);
        for _ in 0..2 {
            breaker.enter("getProduct").unwrap();
            breaker.leave("getProduct", Outcome::Failed);
        }
        assert_eq!(breaker.state(), State::Open);
        breaker
    }

    #[test]
    fn failures_shut_it_for_a_while() {
        assert_eq!(broken(Duration::from_secs(600)).enter("getProduct"), Err(Shut));
    }

    #[test]
    fn an_answer_to_a_probe_opens_it_and_a_probe_without_one_holds_nobody_up() {
        let breaker = broken(Duration::ZERO);
        breaker.enter("getProduct").unwrap();
        // That caller went away.
        breaker.enter("getProduct").unwrap();
        breaker.leave("getProduct", Outcome::Answered);
        assert_eq!(breaker.state(), State::Closed);
    }
}
