//! A restart, with another configuration, under load: no request is refused, whichever way it is made.

use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use crate::child::{NEEDED, PATIENCE, Started, gateway};
use crate::load::{Load, Ready};
use crate::support::client::Client;
use crate::support::upstream::Upstream;

/// What the restart changes: scripts of this origin may read answers.
const NEW_ORIGIN: &str = "https://new.example";

/// Long enough for several requests of each client.
const WHILE: Duration = Duration::from_millis(300);

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}

/// A gateway's own settings; `changed` is the new configuration.
fn environment(upstream: &Upstream, changed: bool) -> Vec<(&'static str, String)> {
    let mut environment: Vec<_> = NEEDED.map(|(name, value)| (name, value.to_owned())).into();
    environment.extend([
        ("PASSPORT_URL", format!("http://{}", upstream.address())),
        // What is tested is not how much one client may ask.
        ("CLIENT_REQUESTS_PER_SECOND", "1000000".to_owned()),
        ("CLIENT_REQUESTS_BURST", "1000000".to_owned()),
        // Its log goes nowhere.
        ("LOG", "error".to_owned()),
    ]);
    if changed {
        environment.push(("CORS_ORIGINS", NEW_ORIGIN.to_owned()));
    }
    environment
}

fn start(mut command: Command) -> Started {
    Started(command.stderr(Stdio::inherit()).spawn().expect("it starts"))
}

/// A gateway with sockets of its own.
fn at(bind: SocketAddr, admin: SocketAddr, drain_ms: &str, environment: Vec<(&str, String)>) -> Started {
    let mut command = gateway(&[]);
    command.envs(environment).stdout(Stdio::null()).envs([
        ("BIND", bind.to_string().as_str()),
        ("ADMIN_BIND", admin.to_string().as_str()),
        ("DRAIN_MS", drain_ms),
    ]);
    start(command)
}

/// A gateway to which both sockets are handed over as a supervisor does it: from the third descriptor on.
fn on(public: &TcpListener, admin: &TcpListener, environment: Vec<(&str, String)>) -> Started {
    let descriptor = |socket: &TcpListener| Stdio::from(OwnedFd::from(socket.try_clone().expect("a descriptor")));
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", r#"exec "$0" 3<&0 4<&1 </dev/null >/dev/null"#])
        .arg(env!("CARGO_BIN_EXE_gateway"))
        .env_clear()
        .envs(environment)
        .envs([("LISTEN_FDS", "2"), ("DRAIN_MS", "200")])
        .stdin(descriptor(public))
        .stdout(descriptor(admin));
    start(command)
}

async fn is_ready(admin: SocketAddr) -> bool {
    let Ok(socket) = tokio::net::TcpStream::connect(admin).await else {
        return false;
    };
    drop(socket);
    // It may go between the two.
    let asked = tokio::spawn(async move {
        let mut client = Client::connect(admin).await;
        client.request("GET", "/ready", "").await.status
    });
    asked.await.is_ok_and(|status| status == 200)
}

async fn until_ready(admin: SocketAddr) {
    let begun = Instant::now();
    while !is_ready(admin).await {
        assert!(begun.elapsed() < PATIENCE, "the gateway does not get ready");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Whether the new configuration is in effect.
async fn is_changed(address: SocketAddr) -> bool {
    let mut client = Client::connect(address).await;
    let reply = client
        .request("GET", "/health", &format!("origin: {NEW_ORIGIN}\r\n"))
        .await;
    assert_eq!(reply.status, 200);
    reply.header("access-control-allow-origin").is_some()
}

async fn stop(gateway: Started) {
    tokio::task::spawn_blocking(|| gateway.stop()).await.expect("it ends");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sockets_that_a_supervisor_holds() {
    let upstream = Upstream::start().await;
    let listener = || TcpListener::bind("127.0.0.1:0").expect("a port");
    let (public, admin) = (listener(), listener());
    let address = public.local_addr().expect("an address");
    let old = on(&public, &admin, environment(&upstream, false));
    until_ready(admin.local_addr().expect("an address")).await;
    assert!(!is_changed(address).await);
    let ready = Ready::default();
    ready.set(address, true);
    let load = Load::on(&ready);
    tokio::time::sleep(WHILE).await;
    // First one after the other, as `systemctl restart` does it: who comes in between waits in the sockets' queues.
    stop(old).await;
    let next = on(&public, &admin, environment(&upstream, true));
    until_ready(admin.local_addr().expect("an address")).await;
    assert!(is_changed(address).await);
    tokio::time::sleep(WHILE).await;
    // Then both at once: they share the queues.
    let last = on(&public, &admin, environment(&upstream, true));
    tokio::time::sleep(WHILE).await;
    stop(next).await;
    tokio::time::sleep(WHILE).await;
    assert!(load.end().await > 100);
    stop(last).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_after_the_other_behind_whoever_asks_for_readiness() {
    let upstream = Upstream::start().await;
    let places: [(SocketAddr, SocketAddr); 2] = std::array::from_fn(|_| (free_address(), free_address()));
    // Longer than it takes to learn of it.
    let drain_ms = "500";
    let mut gateways = Vec::new();
    for (bind, admin) in places {
        gateways.push(at(bind, admin, drain_ms, environment(&upstream, false)));
        until_ready(admin).await;
    }
    let (ready, watching) = (Ready::default(), CancellationToken::new());
    for (bind, admin) in places {
        ready.set(bind, true);
        let (ready, watching) = (ready.clone(), watching.clone());
        tokio::spawn(async move {
            while !watching.is_cancelled() {
                ready.set(bind, is_ready(admin).await);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
    }
    let load = Load::on(&ready);
    tokio::time::sleep(WHILE).await;
    let mut restarted = Vec::new();
    for (old, (bind, admin)) in gateways.into_iter().zip(places) {
        assert!(!is_changed(bind).await);
        stop(old).await;
        let new = at(bind, admin, drain_ms, environment(&upstream, true));
        until_ready(admin).await;
        assert!(is_changed(bind).await);
        tokio::time::sleep(WHILE).await;
        restarted.push(new);
    }
    assert!(load.end().await > 100);
    watching.cancel();
}
