//! The gateway as a process: what it refuses to start with, and how it stops.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const KEY: &str = "0123456789abcdef0123456789abcdef";

/// Nothing here takes nearly as long.
const PATIENCE: Duration = Duration::from_secs(30);

fn gateway(environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gateway"));
    command.env_clear().envs([
        ("BIND", "127.0.0.1:0"),
        ("ADMIN_BIND", "127.0.0.1:0"),
        ("DRAIN_MS", "50"),
    ]);
    command
        .envs(environment.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A process that does not outlive its test.
struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a process says that must not start. None of the secrets is in it.
fn refused(environment: &[(&str, &str)]) -> String {
    let mut child = Started(gateway(environment).spawn().expect("it runs"));
    let begun = Instant::now();
    let status = loop {
        match child.0.try_wait().expect("it can be asked") {
            Some(status) => break status,
            None if begun.elapsed() > PATIENCE => panic!("it started with {:?}", environment.last()),
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    };
    let mut said = String::new();
    child
        .0
        .stdout
        .take()
        .expect("piped")
        .read_to_string(&mut said)
        .expect("text");
    child
        .0
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut said)
        .expect("text");
    assert!(!status.success(), "{said}");
    for (name, value) in environment.iter().filter(|(name, _)| name.contains("KEY")) {
        assert!(value.is_empty() || !said.contains(value), "{name} is shown: {said}");
    }
    said
}

#[test]
fn it_says_what_is_wrong_and_what_to_do() {
    let real = [("CALLER_KEY", KEY), ("VISITOR_KEYS", KEY)];
    assert!(refused(&[]).contains("--caller-key"));
    let refused_with = |name, value| refused(&[&real[..], &[(name, value)]].concat());
    assert!(refused_with("CALLER_KEY", "development-0123456789abcdef").contains("APP_ENV"));
    assert!(refused_with("VISITOR_KEYS", "development-0123456789abcdef").contains("APP_ENV"));
    assert!(refused_with("VISITOR_KEYS", "too-short-a-key").contains("openssl rand"));
    for key in ["with\ta tab", "with a space", "with,a comma", "with\na line"] {
        assert!(refused_with("CALLER_KEY", key).contains("CALLER_KEY"));
    }
    assert!(refused_with("BIND", "nowhere").contains("BIND") || refused_with("BIND", "nowhere").contains("--bind"));
    assert!(refused_with("CORS_ORIGINS", "*").contains("https://app.example"));
    assert!(refused_with("TRUSTED_PROXIES", "10.0.0.0/99").contains("trusted-proxies"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    assert!(refused_with("BIND", &address).contains("cannot listen"));
}

/// The address that a started process reports.
fn address(child: &mut Child) -> SocketAddr {
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    for line in lines.map_while(Result::ok) {
        let line: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
        if let Some(bind) = line["bind"].as_str() {
            return bind.parse().expect("an address");
        }
    }
    panic!("it did not say where it serves");
}

#[test]
fn it_serves_until_it_is_asked_to_stop_and_ends_well() {
    let mut child = Started(
        gateway(&[("CALLER_KEY", KEY), ("VISITOR_KEYS", KEY)])
            .spawn()
            .expect("it starts"),
    );
    let mut client = TcpStream::connect(address(&mut child.0)).expect("it listens");
    client
        .write_all(b"GET /no/such/path HTTP/1.1\r\nhost: h\r\n\r\n")
        .expect("written");
    let mut start = [0; 12];
    client.read_exact(&mut start).expect("an answer");
    assert_eq!(&start, b"HTTP/1.1 404");
    let asked = Command::new("kill")
        .args(["-TERM", &child.0.id().to_string()])
        .status()
        .expect("kill runs");
    assert!(asked.success());
    assert!(child.0.wait().expect("it ends").success());
    let mut rest = Vec::new();
    client.read_to_end(&mut rest).expect("closed in order");
}
