//! It serves, and ends well.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, ChildStdout};

use serde_json::Value;

use crate::child::{NEEDED, Started, gateway};

/// The log of a started process, from where it has said its address on.
struct Log(BufReader<ChildStdout>);

impl Log {
    /// The address that the process reports.
    fn of(child: &mut Child) -> (SocketAddr, Self) {
        let mut log = Self(BufReader::new(child.stdout.take().expect("piped")));
        let bind = log.by_ref().find_map(|line| line["bind"].as_str().map(str::to_owned));
        let bind = bind.expect("it says where it serves");
        (bind.parse().expect("an address"), log)
    }
}

impl Iterator for Log {
    type Item = Value;

    fn next(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("text");
        (!line.is_empty()).then(|| serde_json::from_str(&line).expect("a line of JSON"))
    }
}

#[test]
fn it_serves_until_it_is_asked_to_stop_and_ends_well() {
    let mut child = Started(gateway(&NEEDED).spawn().expect("it starts"));
    let (address, mut log) = Log::of(&mut child.0);
    let mut client = TcpStream::connect(address).expect("it listens");
    client
        .write_all(b"GET /no/such/path HTTP/1.1\r\nhost: h\r\n\r\n")
        .expect("written");
    let mut start = [0; 12];
    client.read_exact(&mut start).expect("an answer");
    assert_eq!(&start, b"HTTP/1.1 404");
    // Lines wait for others to be written with, but not for ever.
    assert!(log.any(|line| line["outcome"] == "answered"));
    child.ask_to_stop();
    assert!(child.0.wait().expect("it ends").success());
    let mut rest = Vec::new();
    client.read_to_end(&mut rest).expect("closed in order");
}

#[test]
fn what_is_cut_off_at_the_end_is_in_the_log() {
    let service = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", service.local_addr().expect("an address"));
    let own = [("PASSPORT_URL", url.as_str()), ("SHUTDOWN_SECONDS", "1")];
    let mut child = Started(gateway(&[&NEEDED[..], &own].concat()).spawn().expect("it starts"));
    let (address, log) = Log::of(&mut child.0);
    let mut client = TcpStream::connect(address).expect("it listens");
    client
        .write_all(b"GET /api/v1/products/05601234567892 HTTP/1.1\r\nhost: h\r\n\r\n")
        .expect("written");
    // The service has it, and never answers.
    let (mut asked, _) = service.accept().expect("it is asked");
    asked.read_exact(&mut [0; 4]).expect("a request");
    child.ask_to_stop();
    assert!(child.0.wait().expect("it ends").success());
    let lines: Vec<_> = log.collect();
    let told = lines
        .iter()
        .any(|line| line["operation"] == "getProduct" && line["outcome"] == "client gone");
    assert!(told, "{lines:?}");
}
