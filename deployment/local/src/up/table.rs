//! What runs where, as a table.

use std::path::Path;

use super::MAIL_PORTS;
use super::demo::first_gtin;
use super::service::{RECORDED, RECORDINGS, SERVICES};
use crate::credentials::{DATABASE, SUPERUSER, password, url};
use crate::layout::Layout;
use crate::run::{Entry, Run};
use crate::servers::keycloak::ADMINISTRATOR;
use crate::servers::mail::Mail;
use crate::servers::set::Ports;

/// The servers, in the order in which they start.
pub const SERVERS: [&str; 4] = ["postgres", "kafka", "mail", "keycloak"];

/// All names in the order in which they start.
pub fn names() -> impl DoubleEndedIterator<Item = &'static str> {
    SERVERS.into_iter().chain(SERVICES.iter().map(|service| service.name))
}

/// The end of `make up`.
pub fn summary(layout: &Layout, run: &Run) -> String {
    let state = run.state();
    let mut text = String::from("\n");
    for name in names() {
        if let Some(entry) = state.processes.get(name) {
            text += &line(layout.root(), name, entry);
        }
    }
    text += &format!(
        "\n  database  {}  (any role: its name and -development)\n  events    localhost:{} without a user, localhost:{} as a service\n  keycloak  {ADMINISTRATOR} / {}\n  mails     curl http://localhost:{}{}\n",
        url(
            SUPERUSER,
            state
                .processes
                .get("postgres")
                .and_then(|entry| entry.ports.first().copied())
                .unwrap_or(0),
            DATABASE
        ),
        Ports::PUBLISHED.kafka_admin,
        Ports::PUBLISHED.kafka,
        password(ADMINISTRATOR),
        MAIL_PORTS.0,
        Mail::path("demo@packytrace.dev"),
    );
    for (variable, recorded) in RECORDED {
        text += &match std::env::var(variable) {
            Ok(url) if url != *recorded => format!("  asked     {url} ({variable})\n"),
            _ => format!(
                "  asked     recordings, written by us, at `{RECORDINGS}` (set {variable} for the real thing)\n"
            ),
        };
    }
    if let Ok(gtin) = first_gtin(layout) {
        text += &format!(
            "\n  a scan:   curl -i http://localhost:8080/api/v1/scans -H 'Content-Type: application/json' -d '{{\"gtin\": \"{gtin}\"}}'\n",
        );
    }
    text += "  then:     make ps, make logs, make down\n";
    text
}

/// One line of a table: name, address, process, log.
pub fn line(root: &Path, name: &str, entry: &Entry) -> String {
    let port = entry.ports.first().copied().unwrap_or(0);
    let address = match name {
        "postgres" | "kafka" => format!("localhost:{port}"),
        _ => format!("http://localhost:{port}"),
    };
    let log = entry.log.strip_prefix(root).unwrap_or(&entry.log);
    format!(
        "  {name:<16} {address:<24} process {:<8} {}\n",
        entry.process.pid,
        log.display()
    )
}
