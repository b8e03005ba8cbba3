//! A gateway as a process of its own.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub const KEY: &str = "0123456789abcdef0123456789abcdef";

/// All that must be set. Nobody is there to tell keys and ended sessions: strangers are served nevertheless.
pub const NEEDED: [(&str, &str); 4] = [
    ("CALLER_KEY", KEY),
    ("VISITOR_KEYS", KEY),
    ("ISSUER_URL", "http://127.0.0.1:9/realms/packytrace"),
    ("IDENTITY_URL", "http://127.0.0.1:9"),
];

/// Nothing here takes nearly as long.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The gateway with this environment and nothing else of ours.
pub fn gateway(environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gateway"));
    command.env_clear().envs([
        ("BIND", "127.0.0.1:0"),
        ("ADMIN_BIND", "127.0.0.1:0"),
        ("DRAIN_MS", "50"),
    ]);
    command
        .envs(environment.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A process that does not outlive its test.
pub struct Started(pub Child);

impl Started {
    /// Sends SIGTERM.
    pub fn ask_to_stop(&self) {
        let asked = Command::new("kill")
            .args(["-TERM", &self.0.id().to_string()])
            .status()
            .expect("kill runs");
        assert!(asked.success());
    }

    /// Asks it to stop and waits until it has, in order.
    pub fn stop(mut self) {
        self.ask_to_stop();
        assert!(self.0.wait().expect("it ends").success());
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
