//! The mail catcher for the tests that wait for a mail: shared like the others, started by the first that asks.

use std::time::Duration;

use hyper::Method;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::servers::{RUN, Servers};
use crate::error::StackError;
use crate::http::ask;
use crate::port;
use crate::run::Run;
use crate::servers::blocking;
use crate::servers::mail::Mail as Server;
use crate::servers::set::{Set, ensure};

/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running mail catcher. A test uses addresses of its own.
#[derive(Clone, Debug)]
pub struct Mail {
    server: Server,
}

impl Mail {
    /// The port on 127.0.0.1 that takes mails (SMTP).
    pub fn smtp_port(&self) -> u16 {
        self.server.smtp_port
    }

    /// The mails to an address up to now, as they were sent: headers and body.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn messages(&self, address: &str) -> Result<Vec<String>, StackError> {
        let failed = |reason: String| StackError::Step {
            what: "reading mails".to_owned(),
            reason,
        };
        let path = Server::path(address);
        let answer = ask(self.server.api_port, Method::GET, &path, &[], "", PATIENCE)
            .await
            .map_err(failed)?;
        match answer.status {
            200 => {}
            // Nobody has written to this address yet.
            400 | 404 => return Ok(Vec::new()),
            other => return Err(failed(format!("it answers {other}"))),
        }
        let messages: Vec<Value> = serde_json::from_slice(&answer.body).map_err(|error| failed(error.to_string()))?;
        let texts = messages
            .iter()
            .filter_map(|message| message.get("mimeMessage")?.as_str());
        Ok(texts.map(str::to_owned).collect())
    }
}

impl Servers {
    /// The shared mail catcher, to which the mails of every Keycloak of the tests go.
    ///
    /// # Errors
    /// Why it cannot be fetched or does not start.
    pub async fn mail(&self) -> Result<&'static Mail, StackError> {
        static SHARED: OnceCell<Mail> = OnceCell::const_new();
        let start = async {
            let layout = self.layout.clone();
            let run = blocking(move || Run::open(&layout, RUN)).await?;
            let server = self.ensure_mail(&run).await?;
            Ok(Mail { server })
        };
        SHARED.get_or_try_init(|| start).await
    }

    /// Starts it in the run of the shared servers, if it does not run.
    pub(super) async fn ensure_mail(&self, run: &Run) -> Result<Server, StackError> {
        let chosen = match run.entry("mail").map(|entry| entry.ports).as_deref() {
            Some(&[api_port, smtp_port]) => (api_port, smtp_port),
            _ => (port::free(), port::free()),
        };
        let (layout, log) = (self.layout.clone(), run.log("mail"));
        let mail =
            blocking(move || Set::mail(&layout, log, chosen, &|server, told| eprintln!("{server}: {told}"))).await?;
        ensure(run, &mail, &mail.ports(), &|_, _| {}).await?;
        Ok(mail)
    }
}
