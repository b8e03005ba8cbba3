//! GreenMail: takes every mail, delivers none, and shows them to whoever asks.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;

use super::launch::Server;
use crate::error::StackError;
use crate::http;

/// One mail catcher.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Its jar.
    pub jar: PathBuf,
    /// The port where mails are read, over HTTP.
    pub api_port: u16,
    /// The port that takes mails (SMTP), from anybody and for anybody.
    pub smtp_port: u16,
    pub log: PathBuf,
}

impl Mail {
    /// Its ports, the one that it is known by first.
    pub fn ports(&self) -> [u16; 2] {
        [self.api_port, self.smtp_port]
    }

    /// Where the mails of an address are read.
    pub fn path(address: &str) -> String {
        format!("/api/user/{address}/messages")
    }
}

impl Server for Mail {
    fn name(&self) -> &'static str {
        "mail"
    }

    fn log(&self) -> PathBuf {
        self.log.clone()
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(120)
    }

    fn stop_signal(&self) -> Signal {
        Signal::TERM
    }

    async fn prepare(&self) -> Result<(), StackError> {
        Ok(())
    }

    fn command(&self) -> Result<Command, StackError> {
        let mut command = Command::new("java");
        // It keeps mails in memory, and there are few.
        command.args(["-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]);
        for (name, value) in [
            ("smtp.hostname", "127.0.0.1".to_owned()),
            ("smtp.port", self.smtp_port.to_string()),
            ("api.hostname", "127.0.0.1".to_owned()),
            ("api.port", self.api_port.to_string()),
        ] {
            command.arg(format!("-Dgreenmail.{name}={value}"));
        }
        // An address becomes a user with its first mail.
        command.arg("-Dgreenmail.auth.disabled");
        command.arg("-jar").arg(&self.jar);
        command.env_remove("JAVA_TOOL_OPTIONS").env_remove("CLASSPATH");
        Ok(command)
    }

    async fn probe(&self) -> Result<(), String> {
        http::probe(self.api_port, "/api/service/readiness").await
    }
}
