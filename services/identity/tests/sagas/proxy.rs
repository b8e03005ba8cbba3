//! Between identity and Keycloak: passes requests on, and at the chosen one breaks something.
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::fault::{Fault, Mishap};
use super::servers::Under;
use super::victim::Victim;

#[derive(Default)]
struct Plan {
    /// Requests until the fault, and which.
    due: Option<(usize, Fault)>,
    happened: bool,
    /// Whether Keycloak has yet to refuse the token of whoever is to die, so that the saga begins with getting one.
    refuses: bool,
    /// The methods of the requests since.
    asked: Vec<Method>,
}

#[derive(Clone)]
pub struct Proxy {
    address: SocketAddr,
    plan: Arc<Mutex<Plan>>,
    /// Identity, when it is to die.
    victim: Victim,
    under: Under,
    superuser_url: Arc<str>,
}

impl Proxy {
    pub async fn start(under: Under, superuser_url: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            address: listener.local_addr().unwrap(),
            plan: Arc::default(),
            victim: Victim::default(),
            under,
            superuser_url: superuser_url.into(),
        };
        let accepting = proxy.clone();
        tokio::spawn(async move {
            // A connection of its own for each request: one that Keycloak has closed meanwhile would be a fault of ours.
            let http = reqwest::Client::builder()
                .no_proxy()
                .pool_max_idle_per_host(0)
                .build()
                .unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (proxy, http) = (accepting.clone(), http.clone());
                tokio::spawn(async move {
                    let service = service_fn(|request| proxy.pass(&http, request));
                    // An error of the service closes the connection without an answer: that is the fault.
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        proxy
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Breaks something at the request that the mishap names; without one, all goes well.
    pub fn plan(&self, mishap: Option<Mishap>) {
        *self.plan.lock().unwrap() = Plan {
            due: mishap.map(|Mishap { step, fault }| (step, fault)),
            refuses: mishap.is_some_and(|mishap| mishap.fault.is_of_identity()),
            ..Plan::default()
        };
    }

    /// What Keycloak was asked since the plan, by its methods.
    pub fn asked(&self) -> Vec<Method> {
        self.plan.lock().unwrap().asked.clone()
    }

    /// Who dies when identity is to be killed.
    pub fn victim(&self) -> &Victim {
        &self.victim
    }

    /// From now on all goes well. Whether something was broken.
    pub fn heal(&self) -> bool {
        std::mem::take(&mut *self.plan.lock().unwrap()).happened
    }

    fn next(&self) -> Option<Fault> {
        let mut plan = self.plan.lock().unwrap();
        match plan.due.take() {
            Some((0, fault)) => {
                plan.happened = true;
                Some(fault)
            }
            Some((more, fault)) => {
                plan.due = Some((more - 1, fault));
                None
            }
            None => None,
        }
    }

    async fn pass(&self, http: &reqwest::Client, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Cut> {
        self.plan.lock().unwrap().asked.push(request.method().clone());
        if std::mem::take(&mut self.plan.lock().unwrap().refuses) {
            let refused = Response::builder().status(StatusCode::UNAUTHORIZED);
            return Ok(refused.body(Full::default()).unwrap());
        }
        let fault = self.next();
        match fault {
            Some(Fault::Before) => return Err(Cut),
            Some(Fault::KilledBefore) => {
                self.victim.kill().await;
                return Err(Cut);
            }
            Some(Fault::KeycloakBefore) => self.under.kill_keycloak().await,
            Some(Fault::KafkaBefore) => self.under.kill_kafka().await,
            _ => {}
        }
        let amid = async {
            if fault == Some(Fault::KeycloakAmid) {
                self.under.kill_keycloak().await;
            }
        };
        let (answer, ()) = tokio::join!(self.ask(http, request), amid);
        let answer = answer?;
        match fault {
            Some(Fault::After) => return Err(Cut),
            Some(Fault::KilledAfter) => {
                self.victim.kill().await;
                return Err(Cut);
            }
            Some(Fault::KeycloakAfter) => {
                self.under.kill_keycloak().await;
                return Err(Cut);
            }
            Some(Fault::KafkaAfter) => self.under.kill_kafka().await,
            Some(Fault::Postgres) => self.cut_the_database().await,
            _ => {}
        }
        Ok(answer)
    }

    /// Keycloak's own answer.
    async fn ask(&self, http: &reqwest::Client, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Cut> {
        let url = format!("{}{}", self.under.keycloak_url(), request.uri());
        let mut passed = http.request(request.method().clone(), url);
        for name in ["authorization", "content-type"] {
            if let Some(value) = request.headers().get(name) {
                passed = passed.header(name, value);
            }
        }
        let body = request.into_body().collect().await.map_err(|_| Cut)?.to_bytes();
        let answer = passed.body(body).send().await.map_err(|_| Cut)?;
        let mut response = Response::builder().status(answer.status());
        if let Some(location) = answer.headers().get("location") {
            response = response.header("location", location);
        }
        let body = answer.bytes().await.map_err(|_| Cut)?;
        Ok(response.body(Full::new(body)).unwrap())
    }

    async fn cut_the_database(&self) {
        let (client, connection) = tokio_postgres::connect(&self.superuser_url, tokio_postgres::NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND usename = 'identity'";
        client.execute(cut, &[]).await.unwrap();
    }
}

/// The connection ends without an answer.
#[derive(Debug)]
struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cut")
    }
}

impl std::error::Error for Cut {}

impl From<Infallible> for Cut {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
