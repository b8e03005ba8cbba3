use std::time::Duration;

/// How a consumer works. The defaults suit every service; tests shorten them.
#[derive(Clone, Debug)]
pub struct ConsumerSettings {
    /// How often handling one message may be begun without coming back, because the process died, the handler panicked
    /// or took too long, before the message goes to the dead letters.
    pub attempts: i32,
    /// How long a handler may take.
    pub patience: Duration,
    /// The first pause after a message could not be handled; each further one is twice as long, up to `longest_pause`.
    /// And the pause whenever reading fails.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
    /// How often expired inbox rows are removed.
    pub purge: Duration,
    /// After how long without a sign of life the group gives this consumer's partitions to others.
    pub session: Duration,
}

impl Default for ConsumerSettings {
    fn default() -> Self {
        Self {
            attempts: 5,
            patience: Duration::from_secs(30),
            first_pause: Duration::from_millis(100),
            longest_pause: Duration::from_secs(30),
            purge: Duration::from_secs(600),
            session: Duration::from_secs(10),
        }
    }
}
