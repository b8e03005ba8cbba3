use rdkafka::ClientConfig;

use super::security::{KafkaRefused, KafkaSecurity};
use crate::config::{Environment, Secret};

/// Where Kafka is, and who we are to it.
#[derive(Clone, Debug, clap::Args)]
pub struct KafkaSettings {
    /// Kafka's bootstrap servers: `host:port`, separated by commas.
    #[arg(long = "kafka-brokers", env = "KAFKA_BROKERS", value_name = "HOST:PORT")]
    pub brokers: String,
    /// Stands before every topic and group name; empty but in tests, which share a broker.
    #[arg(
        long = "kafka-topic-prefix",
        env = "KAFKA_TOPIC_PREFIX",
        default_value = "",
        hide = true
    )]
    pub topic_prefix: String,
    /// Whether Kafka asks who we are, and whether the connection is encrypted.
    #[arg(
        id = "kafka_security",
        long = "kafka-security",
        env = "KAFKA_SECURITY",
        value_enum,
        default_value_t
    )]
    pub security: KafkaSecurity,
    /// The user that Kafka knows this service as.
    #[arg(id = "kafka_username", long = "kafka-username", env = "KAFKA_USERNAME")]
    pub username: Option<String>,
    /// The password of that user.
    #[arg(
        id = "kafka_password",
        long = "kafka-password",
        env = "KAFKA_PASSWORD",
        hide_env_values = true
    )]
    pub password: Option<Secret>,
}

impl KafkaSettings {
    /// The settings for a broker that asks for no user.
    pub fn plain(brokers: impl Into<String>, topic_prefix: impl Into<String>) -> Self {
        Self {
            brokers: brokers.into(),
            topic_prefix: topic_prefix.into(),
            security: KafkaSecurity::Plaintext,
            username: None,
            password: None,
        }
    }

    /// Refuses a development password outside development, and settings that contradict each other.
    ///
    /// # Errors
    /// What to set instead.
    pub fn admit(&self, environment: Environment) -> Result<(), KafkaRefused> {
        if let Some(password) = &self.password {
            environment.admit("KAFKA_PASSWORD", password)?;
        }
        self.security.admit(self.username.is_some(), self.password.is_some())
    }

    /// A topic of the contract as it is called at the broker.
    pub(crate) fn topic(&self, name: &str) -> String {
        format!("{}{name}", self.topic_prefix)
    }

    /// What every client begins with.
    pub(super) fn client(&self) -> ClientConfig {
        let mut config = ClientConfig::new();
        config
            .set("bootstrap.servers", &self.brokers)
            .set("client.id", env!("CARGO_PKG_NAME"))
            .set("socket.keepalive.enable", "true")
            .set("reconnect.backoff.max.ms", "5000")
            .set("topic.metadata.refresh.interval.ms", "60000")
            .set("security.protocol", self.security.protocol());
        if let (Some(username), Some(password)) = (&self.username, &self.password) {
            config
                .set("sasl.mechanism", "PLAIN")
                .set("sasl.username", username)
                .set("sasl.password", password.expose_secret());
        }
        config
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        kafka: KafkaSettings,
    }

    fn settings(arguments: &[&str]) -> KafkaSettings {
        let common = ["program", "--kafka-brokers=localhost:9092"];
        let line = Line::try_parse_from(common.iter().chain(arguments)).expect("arguments that are understood");
        line.kafka
    }

    const LOGIN: [&str; 3] = [
        "--kafka-security=sasl_plaintext",
        "--kafka-username=passport",
        "--kafka-password=passport-development",
    ];

    #[test]
    fn a_development_password_is_for_development() {
        let settings = settings(&LOGIN);
        assert!(settings.admit(Environment::Development).is_ok() && settings.admit(Environment::Test).is_ok());
        for environment in [Environment::Production, Environment::Staging] {
            let refused = settings.admit(environment).expect_err("refused");
            assert!(matches!(refused, KafkaRefused::Development(_)), "{refused}");
            assert!(!format!("{refused} {refused:?} {settings:?}").contains("passport-development"));
        }
    }

    #[test]
    fn a_user_is_named_where_kafka_asks_and_nowhere_else() {
        assert!(settings(&[]).admit(Environment::Production).is_ok());
        let half = settings(&[LOGIN[0], LOGIN[1]]).admit(Environment::Test);
        assert!(matches!(half, Err(KafkaRefused::NoUser(_))));
        let unasked = settings(&[LOGIN[1], LOGIN[2]]).admit(Environment::Test);
        assert!(matches!(unasked, Err(KafkaRefused::Unasked)));
    }

    #[test]
    fn the_client_says_who_it_is() {
        let client = settings(&LOGIN).client();
        for (name, value) in [
            ("security.protocol", "sasl_plaintext"),
            ("sasl.mechanism", "PLAIN"),
            ("sasl.username", "passport"),
            ("sasl.password", "passport-development"),
        ] {
            assert_eq!(client.get(name), Some(value));
        }
        assert_eq!(settings(&[]).client().get("sasl.mechanism"), None);
    }
}
