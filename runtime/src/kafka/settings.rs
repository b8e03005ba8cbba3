use rdkafka::ClientConfig;

use crate::config::Secret;

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
    /// The user that Kafka knows this service as. Without one the connection is not authenticated.
    #[arg(long = "kafka-username", env = "KAFKA_USERNAME", requires = "password")]
    pub username: Option<String>,
    /// The password of that user.
    #[arg(
        id = "password",
        long = "kafka-password",
        env = "KAFKA_PASSWORD",
        hide_env_values = true,
        requires = "username"
    )]
    pub password: Option<Secret>,
}

impl KafkaSettings {
    /// The settings for a broker that asks for no user.
    pub fn plain(brokers: impl Into<String>, topic_prefix: impl Into<String>) -> Self {
        Self {
            brokers: brokers.into(),
            topic_prefix: topic_prefix.into(),
            username: None,
            password: None,
        }
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
            .set("topic.metadata.refresh.interval.ms", "60000");
        if let (Some(username), Some(password)) = (&self.username, &self.password) {
            config
                .set("security.protocol", "sasl_plaintext")
                .set("sasl.mechanism", "PLAIN")
                .set("sasl.username", username)
                .set("sasl.password", password.expose_secret());
        }
        config
    }
}
