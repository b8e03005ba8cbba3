//! What it refuses to start with.

use std::io::Read;
use std::time::{Duration, Instant};

use crate::child::{NEEDED, PATIENCE, Started, gateway};

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
    let real = NEEDED;
    assert!(refused(&[]).contains("--caller-key"));
    assert!(refused(&real[..2]).contains("ISSUER_URL"));
    assert!(refused(&real[..3]).contains("IDENTITY_URL"));
    let refused_with = |name, value| refused(&[&real[..], &[(name, value)]].concat());
    assert!(refused_with("CALLER_KEY", "development-0123456789abcdef").contains("APP_ENV"));
    assert!(refused_with("VISITOR_KEYS", "development-0123456789abcdef").contains("APP_ENV"));
    assert!(refused_with("VISITOR_KEYS", "too-short-a-key").contains("openssl rand"));
    for key in ["with\ta tab", "with a space", "with,a comma", "with\na line"] {
        assert!(refused_with("CALLER_KEY", key).contains("CALLER_KEY"));
    }
    assert!(refused_with("BIND", "nowhere").contains("BIND") || refused_with("BIND", "nowhere").contains("--bind"));
    assert!(refused_with("JWKS_URL", "https://keycloak/certs").contains("JWKS_URL"));
    assert!(refused_with("CORS_ORIGINS", "*").contains("https://app.example"));
    assert!(refused_with("TRUSTED_PROXIES", "10.0.0.0/99").contains("trusted-proxies"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    assert!(refused_with("BIND", &address).contains("cannot listen"));
}
