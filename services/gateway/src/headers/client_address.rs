//! Whose request this is, for limits only. The address is in no log and is passed to no service.

use std::net::IpAddr;

use http::{HeaderMap, HeaderName};
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The client's address: the peer's, or, when the peer is a trusted proxy, the last one in `X-Forwarded-For` that is
/// not a trusted proxy's. What stands before that one was written by the client and proves nothing.
pub fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    let peer = peer.to_canonical();
    if !is_trusted(&peer) {
        return peer;
    }
    let mut nearest = peer;
    let lines: Vec<_> = headers.get_all(FORWARDED_FOR).iter().collect();
    for entry in lines
        .iter()
        .rev()
        .flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','))
    {
        let Some(address) = std::str::from_utf8(entry)
            .ok()
            .and_then(|text| text.trim().parse::<IpAddr>().ok())
        else {
            return nearest;
        };
        nearest = address.to_canonical();
        if !is_trusted(&nearest) {
            return nearest;
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn address(peer: &str, lines: &[&str]) -> String {
        let headers: HeaderMap = lines
            .iter()
            .map(|line| (FORWARDED_FOR, HeaderValue::from_str(line).unwrap()))
            .collect();
        client_address(peer.parse().unwrap(), &headers, &["10.0.0.0/8".parse().unwrap()]).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(address("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(address("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(address("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(
            address("10.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.7"]),
            "198.51.100.1"
        );
        assert_eq!(
            address("10.0.0.1", &["1.2.3.4", "198.51.100.1", "10.0.0.7"]),
            "198.51.100.1"
        );
        assert_eq!(address("10.0.0.1", &["1.2.3.4, rubbish, 10.0.0.7"]), "10.0.0.7");
        assert_eq!(address("::ffff:10.0.0.1", &["::ffff:198.51.100.1"]), "198.51.100.1");
    }
}
