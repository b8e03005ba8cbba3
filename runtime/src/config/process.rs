use std::time::Duration;

use super::Environment;

/// What every process of the house reads, the gateway included.
#[derive(Debug, Clone, clap::Args)]
pub struct ProcessSettings {
    /// Where the process runs.
    #[arg(long = "app-env", env = "APP_ENV", value_enum, default_value_t, global = true)]
    pub environment: Environment,

    /// Least level of log lines: `error`, `warn`, `info`, `debug`, `trace`, or several for single modules
    /// (`info,runtime::outbox=debug`). Other people's crates never log below `warn`.
    #[arg(long, env = "LOG", default_value = "info", global = true)]
    pub log: String,

    /// How long stopping may take, in seconds, before what is still running is cut off.
    #[arg(long = "shutdown-seconds", env = "SHUTDOWN_SECONDS", default_value = "25", value_parser = seconds, global = true)]
    pub shutdown: Duration,
}

impl Default for ProcessSettings {
    /// As with an empty environment.
    fn default() -> Self {
        Self {
            environment: Environment::Production,
            log: "info".to_owned(),
            shutdown: Duration::from_secs(25),
        }
    }
}

/// Reads whole seconds, at least one and at most a day.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    bounded(text, 86_400).map(Duration::from_secs)
}

/// Reads whole milliseconds, at least one and at most a day: a `value_parser` for clap.
///
/// # Errors
/// What is needed instead, in words.
pub fn milliseconds(text: &str) -> Result<Duration, String> {
    bounded(text, 86_400_000).map(Duration::from_millis)
}

fn bounded(text: &str, most: u64) -> Result<u64, String> {
    match text.parse::<u64>() {
        Ok(number) if (1..=most).contains(&number) => Ok(number),
        _ => Err(format!("a whole number from 1 to {most} is needed")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn times_are_bounded_and_never_panic(text in "\\PC{0,24}") {
            if let Ok(time) = milliseconds(&text) {
                prop_assert!(time >= Duration::from_millis(1) && time <= Duration::from_secs(86_400));
            }
        }
    }

    #[test]
    fn zero_and_overflow_are_refused() {
        for text in ["0", "-1", "1.5", "", "99999999999999999999999"] {
            assert!(seconds(text).is_err(), "{text}");
        }
        assert_eq!(seconds("25"), Ok(Duration::from_secs(25)));
    }
}
