//! Free ports for tests, and whether a published one is free.

use std::net::{Ipv4Addr, TcpListener};
use std::ops::Range;

/// Below what systems give to outgoing connections (from 32768 on Linux): a client that keeps trying a port of theirs
/// while its server is down may be given that very port, connect to itself, and keep the server from coming back.
const RANGE: Range<u16> = 20_000..32_000;

/// A port that nobody listens on now. Somebody may take it before the server does; whoever starts the server on it
/// tries again with another.
pub fn free() -> u16 {
    loop {
        let port = rand::random_range(RANGE);
        if is_free(port) {
            return port;
        }
    }
}

/// Whether `port` can be listened on, here and (as the services do) on all addresses.
pub fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() && TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_with_a_listener_is_not_free() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        assert!(!is_free(port));
        drop(listener);
        assert!(is_free(port));
    }
}
