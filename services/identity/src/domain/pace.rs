use std::time::Duration;

/// Answers that must not tell by their time what they do not tell in words are given at a multiple of this.
pub const STEP: Duration = Duration::from_millis(500);

/// How long to wait until the next multiple, counted from the request's arrival.
pub fn until_next_step(elapsed: Duration) -> Duration {
    let over = elapsed.as_nanos() % STEP.as_nanos();
    // Less than STEP, and so less than 2^64 nanoseconds.
    STEP - Duration::from_nanos(u64::try_from(over).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_answer_comes_at_a_multiple(milliseconds in 0..20_000u64) {
            let elapsed = Duration::from_millis(milliseconds);
            let whole = elapsed + until_next_step(elapsed);
            prop_assert_eq!(whole.as_nanos() % STEP.as_nanos(), 0);
            prop_assert!(whole > elapsed && whole <= elapsed + STEP);
        }
    }
}
