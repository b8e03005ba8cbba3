use rdkafka::{ClientContext, config::RDKafkaLogLevel, error::KafkaError};
use tracing::{debug, error, info, warn};

/// What librdkafka says, in our log.
pub struct Logged;

impl ClientContext for Logged {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log(level, facility, message);
    }

    fn error(&self, error: KafkaError, reason: &str) {
        report(&error, reason);
    }
}

pub fn log(level: RDKafkaLogLevel, facility: &str, message: &str) {
    match level {
        RDKafkaLogLevel::Emerg | RDKafkaLogLevel::Alert | RDKafkaLogLevel::Critical | RDKafkaLogLevel::Error => {
            error!(facility, "kafka: {message}");
        }
        RDKafkaLogLevel::Warning => warn!(facility, "kafka: {message}"),
        RDKafkaLogLevel::Notice | RDKafkaLogLevel::Info => info!(facility, "kafka: {message}"),
        RDKafkaLogLevel::Debug => debug!(facility, "kafka: {message}"),
    }
}

/// Errors of the connection, which librdkafka mends by itself.
pub fn report(error: &KafkaError, reason: &str) {
    warn!(%error, "kafka: {reason}");
}
