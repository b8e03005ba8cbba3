//! Identity's own program, which is killed (`SIGKILL`) while it is at a saga.

use std::sync::Arc;
use std::time::Duration;

use identity::service::Identity;
use identity_api::client::Client;
use local_stack::testing::{Database, Topics};
use service_testing::{Person, Program, TOMBSTONE_KEY, own_key};
use tokio::sync::Mutex;

use super::fault::Mishap;
use super::gateway::options;
use super::proxy::Proxy;
use super::servers::Under;
use super::{CLIENT_SECRET, PATIENCE};

/// The process, which dies once. Cloning shares it.
#[derive(Clone, Default)]
pub struct Victim(Arc<Mutex<Option<Program>>>);

impl Victim {
    /// Kills it, if it lives.
    pub async fn kill(&self) {
        // Held until it is dead: nobody goes on before.
        let mut program = self.0.lock().await;
        if let Some(program) = program.take() {
            program.kill().await;
        }
    }

    /// Waits until it is dead.
    pub async fn died(&self) {
        let died = async {
            while self.0.lock().await.is_some() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let died = tokio::time::timeout(PATIENCE, died).await;
        assert!(died.is_ok(), "what it should die of never came to pass");
    }

    /// Starts it, with a death planned, and gives a client of it for somebody.
    pub async fn start(
        under: &Under,
        proxy: &Proxy,
        database: &Database,
        topics: &Topics,
        mishap: Mishap,
        person: &Person,
    ) -> Client {
        proxy.plan(None);
        let keycloak_url = proxy.url();
        let usual = [
            ("--tombstone-keys", TOMBSTONE_KEY),
            ("--keycloak-url", &keycloak_url),
            ("--keycloak-client-secret", CLIENT_SECRET),
            ("--keycloak-timeout-ms", "30000"),
            ("--caller-key", own_key("identity")),
            ("--passport-url", "http://127.0.0.1:1"),
        ];
        let arguments = service_testing::arguments::<Identity>(under.servers(), database, topics, &usual, &[]);
        let serves = ["serve".to_owned()];
        let program = Program::start(env!("CARGO_BIN_EXE_identity"), serves.iter().chain(&arguments)).await;
        let client = Client::new(program.url(), options(person)).unwrap();
        *proxy.victim().0.lock().await = Some(program);
        // It begins with a sweep, whose token and list are no part of a saga.
        let swept = async {
            while proxy.asked().len() < 2 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let swept = tokio::time::timeout(PATIENCE, swept).await;
        assert!(swept.is_ok(), "it does not sweep when it starts");
        proxy.plan(Some(mishap));
        client
    }
}
