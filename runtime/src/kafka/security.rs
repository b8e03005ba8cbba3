use std::fmt;

use crate::config::DevelopmentSecret;

/// How a connection to Kafka is secured. The names are Kafka's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum KafkaSecurity {
    /// Neither asked who we are nor encrypted.
    #[default]
    #[value(name = "plaintext")]
    Plaintext,
    /// Asked for a user and password (SASL PLAIN), which pass unencrypted: for networks that are encrypted themselves.
    #[value(name = "sasl_plaintext")]
    SaslPlaintext,
    /// Asked for a user and password, over TLS. Needs a program that was built with the feature `kafka-tls`.
    #[value(name = "sasl_ssl")]
    SaslSsl,
}

/// Settings that cannot be used. No value is repeated.
#[derive(Debug, Clone, thiserror::Error)]
pub enum KafkaRefused {
    /// A development password outside development.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// Kafka would ask who we are, and there is no answer.
    #[error("KAFKA_SECURITY={0} needs KAFKA_USERNAME and KAFKA_PASSWORD: set both")]
    NoUser(KafkaSecurity),
    /// A user or password that nobody would ask for.
    #[error(
        "KAFKA_USERNAME or KAFKA_PASSWORD is set, and KAFKA_SECURITY=plaintext does not use it: set \
         KAFKA_SECURITY=sasl_ssl or sasl_plaintext"
    )]
    Unasked,
    /// This program cannot encrypt.
    #[error(
        "KAFKA_SECURITY=sasl_ssl needs TLS, which this program was built without: build it with the feature kafka-tls"
    )]
    NoTls,
}

impl KafkaSecurity {
    /// As Kafka's clients call it.
    pub(super) fn protocol(self) -> &'static str {
        match self {
            Self::Plaintext => "plaintext",
            Self::SaslPlaintext => "sasl_plaintext",
            Self::SaslSsl => "sasl_ssl",
        }
    }

    /// Whether this goes with what is known of the user, and with how this program was built.
    pub(super) fn admit(self, username: bool, password: bool) -> Result<(), KafkaRefused> {
        match self {
            Self::Plaintext if username || password => Err(KafkaRefused::Unasked),
            Self::SaslPlaintext | Self::SaslSsl if !(username && password) => Err(KafkaRefused::NoUser(self)),
            Self::SaslSsl if !cfg!(feature = "kafka-tls") => Err(KafkaRefused::NoTls),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for KafkaSecurity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.protocol())
    }
}
