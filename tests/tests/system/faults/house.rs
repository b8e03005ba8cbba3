//! The system on servers of its own, every part of which can be killed.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};

use local_stack::testing::{Database, OwnServers, Topics, own_servers};
use sources::{Sources, generated};
use system_tests::outbox::count;
use system_tests::program::Program;
use system_tests::system::{PASSPORT_TOPICS, free_port, gateway_environment, passport_environment, prepare, reachable};

use super::mishap::Mishap;
use crate::{GATEWAY, PASSPORT};

/// Products: so many that sections are fetched all the time.
const PRODUCTS: u64 = 400;

/// Passport as it waits for sources here: a section is given up within this test's patience.
const SOURCES: [(&str, &str); 6] = [
    ("OPEN_FOOD_FACTS_PER_MINUTE", "100000"),
    ("AGRIBALYSE_PER_MINUTE", "100000"),
    ("SOURCE_TIMEOUT_MS", "1000"),
    ("SOURCE_PAUSE_MS", "200"),
    ("SOURCE_LONGEST_PAUSE_MS", "2000"),
    ("SOURCE_PATIENCE_MS", "60000"),
];

pub struct House {
    passports: Vec<Program>,
    gateway: Program,
    gateway_address: SocketAddr,
    sources: Option<Sources>,
    sources_address: SocketAddr,
    database: Database,
    topics: Topics,
    /// Of every product in the catalog.
    pub gtins: Vec<String>,
    // Dropped last: the others end on running servers.
    servers: OwnServers,
}

impl House {
    pub async fn start() -> Self {
        let servers = own_servers().await.expect("servers");
        let topics = servers.topics(&PASSPORT_TOPICS).await.expect("topics");
        let gtins: Vec<String> = (0..PRODUCTS).map(generated::gtin).collect();
        let catalog = catalog(&gtins);
        let database = servers
            .database("faults", async |database: &Database| {
                prepare(PASSPORT.as_ref(), database, catalog.path())
            })
            .await
            .expect("a database");
        let here = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let sources = Sources::start(here(0)).await.expect("sources");
        let port = free_port();
        let passports = [port, 0].map(|port| {
            let mut environment = passport_environment(&servers, &database, &topics, port);
            environment.extend(SOURCES.map(|(name, value)| (name.to_owned(), value.to_owned())));
            environment.extend([
                ("LOG".to_owned(), "error".to_owned()),
                ("OPEN_FOOD_FACTS_URL".to_owned(), sources.open_food_facts_url()),
                ("AGRIBALYSE_URL".to_owned(), sources.agribalyse_url()),
            ]);
            Program::new(PASSPORT.as_ref(), &["serve"], environment)
        });
        let gateway_address = here(free_port());
        let environment = gateway_environment(gateway_address.port(), port);
        let mut house = Self {
            passports: passports.into(),
            gateway: Program::new(GATEWAY.as_ref(), &[], environment),
            gateway_address,
            sources_address: sources.local_addr(),
            sources: Some(sources),
            database,
            topics,
            gtins,
            servers,
        };
        for program in house.passports.iter_mut().chain([&mut house.gateway]) {
            program.start().expect("a program");
        }
        reachable(here(port)).await;
        reachable(gateway_address).await;
        house
    }

    /// The gateway's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.gateway_address)
    }

    /// Kafka's address, and what its topics begin with.
    pub fn kafka(&self) -> (&str, &str) {
        (self.servers.kafka_brokers(), self.topics.prefix())
    }

    /// Lets something go wrong.
    pub async fn suffer(&mut self, mishap: Mishap) {
        match mishap {
            Mishap::Server(server) => self.servers.kill(server).await.expect("a kill"),
            Mishap::Passport(number) => self.passports[number].kill().expect("a kill"),
            Mishap::RelaySession => {
                count(
                    &self.database,
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_locks
                     WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database
                                                                             WHERE datname = current_database())",
                )
                .await;
            }
            Mishap::Gateway => self.gateway.kill().expect("a kill"),
            Mishap::Sources => drop(self.sources.take()),
            Mishap::Source(name, fault) => self.sources().state().set_fault(name, Some(fault)),
        }
    }

    /// Makes it well again.
    pub async fn recover(&mut self, mishap: Mishap) {
        match mishap {
            Mishap::Server(server) => self.servers.start(server).await.expect("a start"),
            Mishap::Passport(number) => self.passports[number].start().expect("a start"),
            Mishap::RelaySession => {}
            Mishap::Gateway => self.gateway.start().expect("a start"),
            Mishap::Sources => self.sources = Some(Sources::start(self.sources_address).await.expect("a start")),
            Mishap::Source(name, _) => self.sources().state().set_fault(name, None),
        }
    }

    /// Where passport keeps its rows.
    pub fn database(&self) -> &Database {
        &self.database
    }

    fn sources(&self) -> &Sources {
        self.sources.as_ref().expect("sources that run")
    }
}

/// A catalog that has these products and knows little of them.
fn catalog(gtins: &[String]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    let header = serde_json::json!({"format": "packytrace-catalog/1",
                                    "source": {"name": "Test kitchen", "licence": "CC0-1.0"}});
    writeln!(file, "{header}").expect("a line");
    for gtin in gtins {
        let product = serde_json::json!({"gtin": gtin, "name": "Porridge",
                                         "label": {"ingredients": "Whole grain oats."}});
        writeln!(file, "{product}").expect("a line");
    }
    file
}
