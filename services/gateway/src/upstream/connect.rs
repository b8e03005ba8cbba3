//! Connecting to a service: tried again when it could not be done, since then nothing was sent.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::uri::Authority;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use thiserror::Error;
use tokio::net::TcpStream;

use super::link::Link;
use super::repeat::Repeats;

/// Of an address that names none.
const HTTP_PORT: u16 = 80;

/// Why there is no connection.
#[derive(Debug, Error)]
pub enum ConnectError {
    /// Nobody took it, or nobody knows the name.
    #[error("the service cannot be reached")]
    Socket(#[from] io::Error),
    /// It was not taken in time.
    #[error("the service did not take the connection in time")]
    Late,
    /// The socket is no HTTP connection.
    #[error("the connection cannot be used")]
    Handshake(#[from] hyper::Error),
}

/// Makes connections to one service, within the budget of [`Repeats`], which all threads share.
#[derive(Clone)]
pub struct Connector {
    host: Arc<str>,
    port: u16,
    time: Duration,
    repeats: Arc<Repeats>,
}

impl Connector {
    /// To this address, within so much time for each attempt.
    pub fn new(authority: &Authority, time: Duration) -> Self {
        let host = authority.host();
        // Brackets tell an IPv6 address from its port, and are no part of it.
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        Self {
            host: bare.unwrap_or(host).into(),
            port: authority.port_u16().unwrap_or(HTTP_PORT),
            time,
            repeats: Arc::default(),
        }
    }

    /// A new connection.
    ///
    /// # Errors
    ///
    /// [`ConnectError`] of the last attempt.
    pub async fn connect(&self) -> Result<Link, ConnectError> {
        self.repeats.first();
        let mut repeated = 0;
        loop {
            let error = match self.attempt().await {
                Ok(link) => return Ok(link),
                Err(error) => error,
            };
            let Some(pause) = self.repeats.next(repeated) else {
                return Err(error);
            };
            tokio::time::sleep(pause).await;
            repeated += 1;
        }
    }

    async fn attempt(&self) -> Result<Link, ConnectError> {
        let connecting = TcpStream::connect((&*self.host, self.port));
        let socket = tokio::time::timeout(self.time, connecting)
            .await
            .map_err(|_elapsed| ConnectError::Late)??;
        // Requests are small: they must not wait for more to come.
        socket.set_nodelay(true)?;
        let (sender, connection) = http1::Builder::new()
            // A head and a small body: copied sooner than listed for the kernel.
            .writev(false)
            .handshake(TokioIo::new(socket))
            .await?;
        Ok(Link::new(sender, connection))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connector(address: &str) -> Connector {
        Connector::new(&address.parse().unwrap(), Duration::from_secs(1))
    }

    #[test]
    fn an_address_may_be_a_name_or_either_kind_of_number() {
        for (address, host, port) in [
            ("passport:8081", "passport", 8081),
            ("passport", "passport", 80),
            ("127.0.0.1:1", "127.0.0.1", 1),
            ("[::1]:8081", "::1", 8081),
        ] {
            let connector = connector(address);
            assert_eq!((&*connector.host, connector.port), (host, port), "{address}");
        }
    }

    #[tokio::test]
    async fn nobody_there_is_said_after_few_attempts() {
        let free = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let refused = connector(&free.to_string()).connect().await;
        assert!(matches!(refused, Err(ConnectError::Socket(_))));
    }
}
