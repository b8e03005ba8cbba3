//! A gateway that believes an issuer of the tests' own.

use std::sync::Arc;
use std::time::Duration;

use gateway::issuer::start::{IssuerConfig, start as start_issuer};
use gateway::{Config, Running};
use gateway_routes::{Access, ROUTES, SERVICES};
use local_stack::testing::SigningKey;
use tokio_util::sync::CancellationToken;

use crate::issuer::{AUDIENCE, ISSUER, KeyServer, claims};
use crate::support::client::{Client, Reply};
use crate::support::upstream::Upstream;
use crate::support::{config, place};

pub struct Fixture {
    pub upstream: Upstream,
    pub gateway: Running,
    pub server: KeyServer,
    pub key: Arc<SigningKey>,
    stop: CancellationToken,
}

impl Fixture {
    /// With one key, and ready to judge tokens.
    pub async fn start() -> Self {
        let fixture = Self::prepare(|_, _| {}).await;
        fixture.until_judged().await;
        fixture
    }

    /// With one key and the table of the contracts, all services being the one that writes down what reaches it.
    pub async fn of_contracts() -> Self {
        let fixture = Self::with_config(
            |_, _| {},
            |config, upstream| {
                (config.routes, config.services) = (ROUTES, SERVICES);
                for service in SERVICES {
                    place(config, service.name, upstream.address());
                }
            },
        )
        .await;
        // Judged by an operation that the contracts have.
        let begun = std::time::Instant::now();
        let required = ROUTES.iter().find(|route| {
            route.access == Access::Required { roles: &["consumer"] }
                && route.method == "GET"
                && !route.template.contains('{')
        });
        let path = required.expect("an operation for consumers").template;
        loop {
            let status = fixture
                .client()
                .await
                .request("GET", path, &line("rubbish"))
                .await
                .status;
            match status {
                401 => break,
                _ => assert!(begun.elapsed() < Duration::from_secs(30), "tokens are not judged"),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        fixture
    }

    /// With one key, changed before it starts.
    pub async fn prepare(change: impl FnOnce(&mut IssuerConfig, &KeyServer)) -> Self {
        Self::with_config(change, |_, _| {}).await
    }

    async fn with_config(
        change: impl FnOnce(&mut IssuerConfig, &KeyServer),
        configure: impl FnOnce(&mut Config, &Upstream),
    ) -> Self {
        let (upstream, server) = (Upstream::start().await, KeyServer::start().await);
        let key = Arc::new(SigningKey::new("key-1"));
        server.set_keys(vec![key.jwk()]);
        let mut issuer = IssuerConfig {
            issuer: ISSUER.to_owned(),
            key_set: format!("http://{}/certs", server.address()).parse().expect("a URL"),
            audience: AUDIENCE.to_owned(),
            clients: vec!["packytrace-web".to_owned(), "identity-service".to_owned()],
            leeway: Duration::from_secs(10),
            keys_fresh_for: Duration::from_secs(3600),
            most_cached: 1000,
        };
        change(&mut issuer, &server);
        let mut config = config(Some(&upstream));
        // What is tested is not how much one client may ask.
        config.client_allowance.per_second = 1_000_000.try_into().expect("not zero");
        config.client_allowance.burst = 1_000_000.try_into().expect("not zero");
        configure(&mut config, &upstream);
        let identity = server.address().to_string().parse().expect("an authority");
        let stop = CancellationToken::new();
        let tokens = start_issuer(issuer, config.routes, &identity, &config.caller_key, stop.clone());
        let gateway = gateway::start(config, tokens.expect("an issuer")).await;
        Self {
            upstream,
            gateway: gateway.expect("the gateway starts"),
            server,
            key,
            stop,
        }
    }

    /// A consumer's good token, as a header's line.
    pub fn good(&self) -> String {
        line(&self.key.token(&claims()))
    }

    pub async fn client(&self) -> Client {
        Client::connect(self.gateway.local_addr()).await
    }

    /// Asks for what is one's own.
    pub async fn mine(&self, lines: &str) -> Reply {
        self.client().await.request("GET", "/v1/mine", lines).await
    }

    /// Until a good token has this status.
    pub async fn until(&self, lines: &str, status: u16) {
        let begun = std::time::Instant::now();
        while self.mine(lines).await.status != status {
            assert!(begun.elapsed() < Duration::from_secs(30), "{status} does not come");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Until a good token is let in.
    pub async fn until_judged(&self) {
        self.until(&self.good(), 200).await;
        self.upstream.forget();
    }

    pub async fn close(self) {
        self.stop.cancel();
        self.gateway.close().await;
    }
}

/// `Authorization` with this token.
pub fn line(token: &str) -> String {
    format!("authorization: Bearer {token}\r\n")
}
