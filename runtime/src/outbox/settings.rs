use std::time::Duration;

/// How a relay works. The defaults suit every service; tests shorten them.
#[derive(Clone, Debug)]
pub struct RelaySettings {
    /// How many rows are published and deleted together.
    pub batch: i64,
    /// How long an idle relay waits before it looks again: what publishing adds to an event's age, at most.
    pub poll: Duration,
    /// How often a standby asks whether the active relay has gone.
    pub standby: Duration,
    /// How long a relay that is told to stop goes on with what is committed. What has no acknowledgement by then is
    /// published again by the next one.
    pub grace: Duration,
    /// How often backlog and age are measured.
    pub measure: Duration,
}

impl Default for RelaySettings {
    fn default() -> Self {
        Self {
            batch: 500,
            poll: Duration::from_millis(50),
            standby: Duration::from_secs(1),
            grace: Duration::from_secs(5),
            measure: Duration::from_secs(5),
        }
    }
}
