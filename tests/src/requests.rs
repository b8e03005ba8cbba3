//! Many requests at once on connections that stay open, at as little cost of our own as possible.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends `count` requests over `connections`, each as `request` writes it for its number, and expects `status` from
/// each.
///
/// # Errors
/// When a connection ends, or an answer has another status.
pub async fn send(
    address: SocketAddr,
    connections: usize,
    count: usize,
    status: u16,
    request: impl Fn(usize, &mut Vec<u8>) + Send + Sync + 'static,
) -> io::Result<()> {
    let (next, request) = (Arc::new(AtomicUsize::new(0)), Arc::new(request));
    let workers: Vec<_> = (0..connections)
        .map(|_| {
            let (next, request) = (Arc::clone(&next), Arc::clone(&request));
            tokio::spawn(async move {
                let mut connection = Connection::open(address).await?;
                let mut bytes = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        return Ok(());
                    }
                    bytes.clear();
                    request(number, &mut bytes);
                    let got = connection.exchange(&bytes).await?;
                    if got != status {
                        return Err(io::Error::other(format!("{got} in place of {status}")));
                    }
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.map_err(io::Error::other)??;
    }
    Ok(())
}

/// One connection; answers are read as far as needed to tell where each ends.
#[derive(Debug)]
pub struct Connection {
    socket: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    /// # Errors
    /// When nobody listens.
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(Self {
            socket,
            read: Vec::with_capacity(16 * 1024),
        })
    }

    /// Sends a request and reads the whole answer, whose head is left in [`Connection::head`]; its status.
    ///
    /// # Errors
    /// When the connection ends, or the answer does not say how long it is.
    pub async fn exchange(&mut self, request: &[u8]) -> io::Result<u16> {
        self.socket.write_all(request).await?;
        self.read.clear();
        loop {
            if let Some((status, length)) = measure(&self.read)? {
                while self.read.len() < length {
                    self.fill().await?;
                }
                return Ok(status);
            }
            self.fill().await?;
        }
    }

    /// The last answer, head and body.
    pub fn answer(&self) -> &[u8] {
        &self.read
    }

    async fn fill(&mut self) -> io::Result<()> {
        match self.socket.read_buf(&mut self.read).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// Status and length of an answer, once its head is there.
fn measure(read: &[u8]) -> io::Result<Option<(u16, usize)>> {
    let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let broken = || io::Error::other("an answer that is not understood");
    let head = std::str::from_utf8(&read[..end]).map_err(|_| broken())?;
    let status = head
        .get(9..12)
        .and_then(|status| status.parse().ok())
        .ok_or_else(broken)?;
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, length)| length.trim().parse::<usize>().ok())
        .ok_or_else(broken)?;
    Ok(Some((status, end + 4 + length)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_s_end_is_told_by_its_head() {
        let answer = b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nab";
        assert_eq!(measure(answer).expect("an answer"), Some((201, answer.len())));
        assert_eq!(measure(&answer[..30]).expect("half an answer"), None);
        assert!(measure(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
    }
}
