//! Clients that ask without a pause, and for whom every request must be served.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::support::client::{Client, Reply, with_body};

/// Half of them keep their connection until they are told that an answer was its last, as browsers and load balancers
/// do; half make a new one for each request.
const CLIENTS: usize = 8;

/// Gateways that take requests, as whoever spreads requests over them knows it.
#[derive(Clone, Debug, Default)]
pub struct Ready(Arc<Mutex<Vec<SocketAddr>>>);

impl Ready {
    pub fn set(&self, address: SocketAddr, ready: bool) {
        let mut known = self.0.lock().expect("nobody panics here");
        known.retain(|other| *other != address);
        if ready {
            known.push(address);
        }
    }

    /// One for this client, if there is any.
    fn pick(&self, client: usize) -> Option<SocketAddr> {
        let known = self.0.lock().expect("nobody panics here");
        known.get(client % known.len().max(1)).copied()
    }
}

/// The clients at work.
pub struct Load {
    stop: CancellationToken,
    clients: Vec<JoinHandle<usize>>,
}

impl Load {
    /// Begins to ask whichever gateway is ready.
    pub fn on(ready: &Ready) -> Self {
        let stop = CancellationToken::new();
        let clients = (0..CLIENTS)
            .map(|number| tokio::spawn(ask(number, ready.clone(), stop.clone())))
            .collect();
        Self { stop, clients }
    }

    /// Ends it; how many requests were served. A single one that was not fails the test.
    pub async fn end(self) -> usize {
        self.stop.cancel();
        let mut served = 0;
        for client in self.clients {
            served += client.await.expect("every request is served");
        }
        served
    }
}

async fn ask(number: usize, ready: Ready, stop: CancellationToken) -> usize {
    let keeps = number.is_multiple_of(2);
    let mut kept: Option<Client> = None;
    let mut served = 0;
    while !stop.is_cancelled() {
        let mut client = match kept.take() {
            Some(client) => client,
            None => match ready.pick(number) {
                Some(address) => Client::connect(address).await,
                None => {
                    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
                    continue;
                }
            },
        };
        let reply = request(&mut client, served).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        served += 1;
        if keeps && reply.header("connection") != Some("close") {
            kept = Some(client);
        }
    }
    served
}

/// Reads and writes in turn.
async fn request(client: &mut Client, number: usize) -> Reply {
    if number.is_multiple_of(2) {
        client.request("GET", "/api/v1/products/05601234567892", "").await
    } else {
        let lines = "content-type: application/json\r\n";
        client.send(with_body("POST", "/api/v1/scans", lines, "{}")).await
    }
}
