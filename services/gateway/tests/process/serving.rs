//! It serves, and ends well.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Child;

use crate::child::{Started, gateway};

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
    let mut child = Started(gateway(&crate::child::NEEDED).spawn().expect("it starts"));
    let mut client = TcpStream::connect(address(&mut child.0)).expect("it listens");
    client
        .write_all(b"GET /no/such/path HTTP/1.1\r\nhost: h\r\n\r\n")
        .expect("written");
    let mut start = [0; 12];
    client.read_exact(&mut start).expect("an answer");
    assert_eq!(&start, b"HTTP/1.1 404");
    child.ask_to_stop();
    assert!(child.0.wait().expect("it ends").success());
    let mut rest = Vec::new();
    client.read_to_end(&mut rest).expect("closed in order");
}
