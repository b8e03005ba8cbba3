use serde::{Deserialize, Serialize};

/// What a source does instead of answering as it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The right answer, later.
    Slow {
        /// After so many milliseconds.
        #[serde(default = "a_second")]
        milliseconds: u64,
    },
    /// No answer, and no end of the connection.
    Hang,
    /// The status 500.
    Error,
    /// The status 429, with a wish when to be asked again.
    Busy {
        /// In so many seconds.
        #[serde(default)]
        seconds: u64,
    },
    /// A page for people instead of JSON.
    Garbage,
    /// Half of the right answer, then the end of the connection.
    CutOff,
    /// An answer about something else.
    Wrong,
}

fn a_second() -> u64 {
    1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_named_in_json() {
        for (text, fault) in [
            (r#"{"fault":"slow"}"#, Fault::Slow { milliseconds: 1000 }),
            (r#"{"fault":"slow","milliseconds":7}"#, Fault::Slow { milliseconds: 7 }),
            (r#"{"fault":"cut_off"}"#, Fault::CutOff),
        ] {
            assert_eq!(serde_json::from_str::<Fault>(text).unwrap(), fault);
        }
        assert!(serde_json::from_str::<Fault>(r#"{"fault":"other"}"#).is_err());
    }
}
