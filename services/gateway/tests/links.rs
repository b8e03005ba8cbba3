//! Several idle connections to one service, some of which it has closed.

mod support;

use std::num::NonZeroUsize;
use std::time::Duration;

use gateway::Running;
use support::client::{Client, with_body};
use support::{config, place, start};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const LINKS: usize = 3;
const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

/// A service that the test plays, and what the gateway has connected to it, in the order in which they were given back
/// to the pool: the last is taken first.
struct Played {
    listener: TcpListener,
    links: Vec<TcpStream>,
    gateway: Running,
    client: Client,
}

impl Played {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let mut config = config(None);
        place(&mut config, "passport", listener.local_addr().expect("an address"));
        // Each thread has a pool of its own.
        config.threads = NonZeroUsize::MIN;
        let gateway = start(config).await;
        // Requests under way at a time: a connection for each.
        let (mut clients, mut links) = (Vec::new(), Vec::new());
        for _ in 0..LINKS {
            let mut client = Client::connect(gateway.local_addr()).await;
            client.write(post()).await;
            let (mut link, _) = listener.accept().await.expect("a connection");
            assert!(read(&mut link).await > 0);
            clients.push(client);
            links.push(link);
        }
        for (client, link) in clients.iter_mut().zip(&mut links) {
            link.write_all(ANSWER).await.expect("an answer");
            assert_eq!(client.read().await.status, 200);
        }
        // The answer's end and the connection's way back to the pool are one step for the gateway, and two for us.
        tokio::time::sleep(Duration::from_millis(50)).await;
        Self {
            listener,
            links,
            client: clients.remove(0),
            gateway,
        }
    }

    /// Nothing came but what the test has read: no other connection, no byte on those that are open.
    async fn nothing_more(&mut self) {
        let silence = Duration::from_millis(300);
        assert!(tokio::time::timeout(silence, self.listener.accept()).await.is_err());
        for link in &mut self.links {
            let mut space = [0; 1];
            let come = link.try_read(&mut space);
            assert!(come.is_err(), "{come:?}");
        }
    }
}

fn post() -> String {
    with_body("POST", "/v1/things", "", "{}")
}

async fn read(link: &mut TcpStream) -> usize {
    let mut space = [0; 4096];
    link.read(&mut space).await.expect("a request")
}

#[tokio::test]
async fn what_was_closed_before_a_byte_was_sent_gives_way_to_another() {
    for closed in 1..=LINKS {
        let mut played = Played::start().await;
        // The last ones, which the gateway would take first.
        played.links.truncate(LINKS - closed);
        tokio::time::sleep(Duration::from_millis(50)).await;
        played.client.write(post()).await;
        let mut link = match played.links.pop() {
            Some(link) => link,
            // All are gone: a new one.
            None => played.listener.accept().await.expect("a connection").0,
        };
        assert!(read(&mut link).await > 0, "{closed} closed");
        link.write_all(ANSWER).await.expect("an answer");
        assert_eq!(played.client.read().await.status, 200, "{closed} closed");
        played.nothing_more().await;
        played.gateway.close().await;
    }
}

#[tokio::test]
async fn a_post_whose_answer_was_lost_is_not_repeated_on_another() {
    for half_an_answer in [false, true] {
        let mut played = Played::start().await;
        played.client.write(post()).await;
        let mut link = played.links.pop().expect("a connection");
        assert!(read(&mut link).await > 0);
        if half_an_answer {
            link.write_all(b"HTTP/1.1 200 OK\r\ncontent-le").await.expect("written");
        }
        drop(link);
        let reply = played.client.read().await;
        assert_eq!((reply.status, reply.code().as_str()), (502, "bad_gateway"));
        played.nothing_more().await;
        played.gateway.close().await;
    }
}
