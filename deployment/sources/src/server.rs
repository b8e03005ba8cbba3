use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

use super::answer::answer;
use super::state::State;

/// Both sources, served until this value is dropped.
#[derive(Debug)]
pub struct Sources {
    address: SocketAddr,
    state: State,
    serving: JoinHandle<()>,
}

impl Sources {
    /// Starts serving; port 0 chooses one.
    ///
    /// # Errors
    /// When the address cannot be listened at.
    pub async fn start(bind: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(bind).await?;
        let address = listener.local_addr()?;
        let state = State::default();
        let serving = tokio::spawn(serve(listener, state.clone()));
        Ok(Self {
            address,
            state,
            serving,
        })
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// For `OPEN_FOOD_FACTS_URL`.
    pub fn open_food_facts_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// For `AGRIBALYSE_URL`.
    pub fn agribalyse_url(&self) -> String {
        format!("http://{}{DATA_SET}", self.address)
    }

    /// What is switched on, and what was asked.
    pub fn state(&self) -> &State {
        &self.state
    }
}

/// The path of the data set below the server's address.
pub const DATA_SET: &str = "/data-fair/api/v1/datasets/agribalyse-31-synthese";

impl Drop for Sources {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(listener: TcpListener, state: State) {
    // Dropped with this task, and every connection with it.
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file descriptors, say: some come back.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        let state = state.clone();
        connections.spawn(async move {
            let service = service_fn(move |request| answer(state.clone(), request));
            // A client that goes away, or a fault that breaks off, is no error of the server.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}
