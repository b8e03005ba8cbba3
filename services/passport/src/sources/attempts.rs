//! What follows when a source gave no answer.
use std::time::Duration;

use super::Failure;
use super::settings::Patience;

/// What is done with a key that could not be asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It is asked about again, after a pause.
    Again(Duration),
    /// It is given up, and its sections say why.
    GiveUp,
}

/// Decides after a failed attempt, the first of which has the number 1. Each pause is twice the one before, unless the
/// source asks for a longer one; a key that would be asked about after its time is given up at once.
pub fn after(failure: Failure, attempt: u32, waited: Duration, patience: &Patience) -> Next {
    if failure == Failure::Off || attempt >= patience.attempts {
        return Next::GiveUp;
    }
    let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
    let mut pause = patience.first_pause.saturating_mul(doubled).min(patience.longest_pause);
    if let Failure::Unavailable {
        retry_after: Some(asked),
    } = failure
    {
        pause = pause.max(asked);
    }
    if waited.saturating_add(pause) > patience.longest_wait {
        return Next::GiveUp;
    }
    Next::Again(pause)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PATIENCE: Patience = Patience {
        attempts: 4,
        first_pause: Duration::from_secs(1),
        longest_pause: Duration::from_secs(3),
        longest_wait: Duration::from_secs(60),
    };

    #[test]
    fn pauses_grow_until_it_is_given_up() {
        let next: Vec<Next> = (1..=5)
            .map(|attempt| after(Failure::Timeout, attempt, Duration::ZERO, &PATIENCE))
            .collect();
        let again = |seconds| Next::Again(Duration::from_secs(seconds));
        assert_eq!(next, [again(1), again(2), again(3), Next::GiveUp, Next::GiveUp]);
    }

    #[test]
    fn the_source_may_ask_for_a_longer_pause_but_not_for_a_longer_wait() {
        let busy = |seconds| Failure::Unavailable {
            retry_after: Some(Duration::from_secs(seconds)),
        };
        assert_eq!(
            after(busy(20), 1, Duration::ZERO, &PATIENCE),
            Next::Again(Duration::from_secs(20))
        );
        assert_eq!(after(busy(61), 1, Duration::ZERO, &PATIENCE), Next::GiveUp);
        assert_eq!(
            after(Failure::Invalid, 1, Duration::from_secs(60), &PATIENCE),
            Next::GiveUp
        );
    }

    #[test]
    fn a_source_that_is_not_asked_is_not_waited_for() {
        assert_eq!(after(Failure::Off, 1, Duration::ZERO, &PATIENCE), Next::GiveUp);
    }

    proptest! {
        #[test]
        fn every_key_is_given_up_some_time(attempts in 1..100u32, first in 0..100_000u64, longest in 0..100_000u64) {
            let patience = Patience {
                attempts,
                first_pause: Duration::from_millis(first),
                longest_pause: Duration::from_millis(longest),
                longest_wait: Duration::MAX,
            };
            let tried = (1..=u32::MAX)
                .take_while(|attempt| after(Failure::Invalid, *attempt, Duration::ZERO, &patience) != Next::GiveUp)
                .count();
            prop_assert_eq!(tried, attempts as usize - 1);
        }
    }
}
