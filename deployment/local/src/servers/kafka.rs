//! Kafka: one node, broker and controller at once (KRaft).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rdkafka::ClientConfig;
use rdkafka::consumer::{BaseConsumer, Consumer};
use rustix::process::Signal;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::launch::Server;
use super::purpose::Purpose;
use crate::credentials::password;
use crate::error::StackError;
use crate::process;

/// One Kafka server.
#[derive(Clone, Debug)]
pub struct Kafka {
    /// The folder of its jars.
    pub jars: PathBuf,
    /// Its folder: configuration and data.
    pub folder: PathBuf,
    /// The port of the services: it asks each who it is.
    pub port: u16,
    /// The port of the administration, which may do everything: for this machine alone.
    pub admin_port: u16,
    /// The port that the controller listens on, for this node alone.
    pub controller_port: u16,
    /// Who may log in.
    pub users: Vec<String>,
    pub log: PathBuf,
    pub purpose: Purpose,
}

impl Server for Kafka {
    fn name(&self) -> &'static str {
        "kafka"
    }

    fn log(&self) -> PathBuf {
        self.log.clone()
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(180)
    }

    fn stop_signal(&self) -> Signal {
        Signal::TERM
    }

    async fn prepare(&self) -> Result<(), StackError> {
        let server = self.clone();
        super::blocking(move || server.format()).await
    }

    fn command(&self) -> Result<Command, StackError> {
        let mut command = self.java();
        command.arg("kafka.Kafka").arg(self.properties_path());
        Ok(command)
    }

    async fn probe(&self) -> Result<(), String> {
        let brokers = self.admin_brokers();
        super::blocking(move || {
            let client: BaseConsumer = quiet_client(&brokers).create().map_err(|error| error.to_string())?;
            let found = client
                .fetch_metadata(None, Duration::from_secs(2))
                .map_err(|error| error.to_string())?;
            // A broker that is not yet unfenced answers, but names no broker.
            if found.brokers().is_empty() {
                Err("no broker yet".to_owned())
            } else {
                Ok(())
            }
        })
        .await
    }

    fn started_from(&self) -> String {
        // Another user, or another listener: all that it is configured with.
        let digest = Sha256::digest(self.properties());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Kafka {
    /// The listener of the administration: no user, every right.
    pub fn admin_brokers(&self) -> String {
        format!("127.0.0.1:{}", self.admin_port)
    }

    /// How a service gets in.
    pub fn login(&self, service: &str) -> KafkaLogin {
        KafkaLogin {
            brokers: format!("127.0.0.1:{}", self.port),
            security: "sasl_plaintext",
            username: service.to_owned(),
            password: password(service),
        }
    }

    fn properties_path(&self) -> PathBuf {
        self.folder.join("server.properties")
    }

    /// Writes the configuration, and formats the data folder if it is not.
    fn format(&self) -> Result<(), StackError> {
        fs::create_dir_all(&self.folder).map_err(StackError::io("making", &self.folder))?;
        let properties = self.properties_path();
        fs::write(&properties, self.properties()).map_err(StackError::io("writing", &properties))?;
        // Written last, so that a format cut short is begun anew.
        let done = self.folder.join("formatted");
        if done.is_file() {
            return Ok(());
        }
        let data = self.data();
        let _ = fs::remove_dir_all(&data);
        let output = fs::File::create(&self.log).map_err(StackError::io("opening", &self.log))?;
        let errors = output.try_clone().map_err(StackError::io("opening", &self.log))?;
        let status = self
            .java()
            .args(["kafka.tools.StorageTool", "format", "--standalone", "-t"])
            .arg(Uuid::new_v4().to_string())
            .arg("-c")
            .arg(&properties)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .status()
            .map_err(StackError::io("starting", Path::new("java")))?;
        if !status.success() {
            let reason = process::last_line(&self.log);
            return Err(StackError::Prepare {
                server: "kafka".to_owned(),
                reason,
                log: self.log.clone(),
            });
        }
        fs::write(&done, "").map_err(StackError::io("writing", &done))
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn java(&self) -> Command {
        let heap = match self.purpose {
            Purpose::Development => "-Xmx512m",
            Purpose::Test => "-Xmx320m",
        };
        let mut command = Command::new("java");
        // The simplest compiler and collector: quick to start, small, and two cores are shared with what is tested.
        command.args([
            heap,
            "-Xms96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
        ]);
        command.args([
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
        ]);
        command.arg("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
        command.arg("-cp").arg(self.jars.join("*"));
        command.env_remove("JAVA_TOOL_OPTIONS").env_remove("CLASSPATH");
        command
    }

    fn properties(&self) -> String {
        let (port, admin, controller) = (self.port, self.admin_port, self.controller_port);
        let data = self.data();
        let (threads, offset_partitions, session) = match self.purpose {
            Purpose::Development => (3, 10, 9000),
            Purpose::Test => (2, 1, 3000),
        };
        let users: String = self
            .users
            .iter()
            .map(|user| format!(" user_{user}=\"{}\"", password(user)))
            .collect();
        format!(
            "process.roles=broker,controller\n\
             node.id=1\n\
             controller.quorum.bootstrap.servers=127.0.0.1:{controller}\n\
             listeners=CLIENT://127.0.0.1:{port},ADMIN://127.0.0.1:{admin},CONTROLLER://127.0.0.1:{controller}\n\
             advertised.listeners=CLIENT://127.0.0.1:{port},ADMIN://127.0.0.1:{admin}\n\
             listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,ADMIN:PLAINTEXT,CONTROLLER:PLAINTEXT\n\
             inter.broker.listener.name=ADMIN\n\
             listener.name.client.sasl.enabled.mechanisms=PLAIN\n\
             listener.name.client.plain.sasl.jaas.config=\
             org.apache.kafka.common.security.plain.PlainLoginModule required{users};\n\
             # What has no name came through a listener that only this machine reaches.\n\
             authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer\n\
             super.users=User:ANONYMOUS\n\
             controller.listener.names=CONTROLLER\n\
             log.dirs={data}\n\
             # A topic is made from the manifest or not at all.\n\
             auto.create.topics.enable=false\n\
             default.replication.factor=1\n\
             offsets.topic.replication.factor=1\n\
             offsets.topic.num.partitions={offset_partitions}\n\
             transaction.state.log.replication.factor=1\n\
             transaction.state.log.min.isr=1\n\
             share.coordinator.state.topic.replication.factor=1\n\
             share.coordinator.state.topic.min.isr=1\n\
             group.initial.rebalance.delay.ms=0\n\
             num.network.threads={threads}\n\
             num.io.threads={threads}\n\
             log.cleaner.dedupe.buffer.size=16777216\n\
             log.index.size.max.bytes=1048576\n\
             # After a crash the controller waits this long before it lets the broker's next life in.\n\
             broker.session.timeout.ms={session}\n\
             broker.heartbeat.interval.ms=500\n",
            data = data.display(),
        )
    }
}

/// What a service is told of Kafka.
#[derive(Clone, Debug)]
pub struct KafkaLogin {
    brokers: String,
    security: &'static str,
    username: String,
    password: String,
}

impl KafkaLogin {
    /// As environment variables.
    pub fn environment(&self) -> [(&'static str, &str); 4] {
        [
            ("KAFKA_BROKERS", &self.brokers),
            ("KAFKA_SECURITY", self.security),
            ("KAFKA_USERNAME", &self.username),
            ("KAFKA_PASSWORD", &self.password),
        ]
    }

    /// As arguments, for a service that runs in a test's own process.
    pub fn arguments(&self) -> Vec<String> {
        let argument = |(name, value): (&str, &str)| format!("--{}={value}", name.replace('_', "-").to_lowercase());
        self.environment().into_iter().map(argument).collect()
    }

    /// As settings of a client of librdkafka's.
    pub fn client(&self) -> ClientConfig {
        let mut config = quiet_client(&self.brokers);
        config
            .set("security.protocol", self.security)
            .set("sasl.mechanism", "PLAIN")
            .set("sasl.username", &self.username)
            .set("sasl.password", &self.password);
        config
    }
}

/// A client that keeps its complaints to itself while a server comes up.
pub fn quiet_client(brokers: &str) -> ClientConfig {
    let mut config = ClientConfig::new();
    config
        .set("bootstrap.servers", brokers)
        .set("log_level", "0")
        .set("socket.timeout.ms", "10000");
    config
}
