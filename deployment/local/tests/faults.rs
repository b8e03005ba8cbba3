//! The mail catcher, and a Keycloak that a test may kill.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use hyper::Method;
use local_stack::http::ask;
use local_stack::testing::servers;

const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_mail_is_caught_and_read_by_its_address() {
    let mail = servers().await.unwrap().mail().await.unwrap();
    let address = format!("somebody-{}@packytrace.dev", std::process::id());
    assert_eq!(mail.messages(&address).await.unwrap(), Vec::<String>::new());
    send(mail.smtp_port(), &address);
    let messages = mail.messages(&address).await.unwrap();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains("Subject: Hello") && messages[0].contains("It works."));
}

/// Sends a mail as any program would; each line is answered with the code that stands beside it.
fn send(port: u16, to: &str) {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let mut answers = BufReader::new(stream.try_clone().unwrap());
    let mut expect = |code: &str| {
        // All lines of an answer but the last have a hyphen after the code.
        loop {
            let mut answer = String::new();
            answers.read_line(&mut answer).unwrap();
            assert!(answer.starts_with(code), "{answer}");
            if !answer[code.len()..].starts_with('-') {
                return;
            }
        }
    };
    expect("220");
    for (line, code) in [
        ("HELO localhost", "250"),
        ("MAIL FROM:<no-reply@packytrace.dev>", "250"),
        (&format!("RCPT TO:<{to}>"), "250"),
        ("DATA", "354"),
        ("Subject: Hello\r\n\r\nIt works.\r\n.", "250"),
        ("QUIT", "221"),
    ] {
        (&stream).write_all(format!("{line}\r\n").as_bytes()).unwrap();
        expect(code);
    }
}

#[tokio::test]
async fn an_own_keycloak_dies_and_comes_back_and_the_shared_one_does_not_notice() {
    let servers = servers().await.unwrap();
    let own = servers.own_keycloak().await.unwrap();
    let shared = servers.keycloak().await.unwrap();
    assert_ne!(own.url(), shared.url());
    assert_eq!((signs_in(&own.url()).await, signs_in(shared.url()).await), (true, true));

    own.kill().await.unwrap();
    assert_eq!(
        (signs_in(&own.url()).await, signs_in(shared.url()).await),
        (false, true)
    );
    own.start().await.unwrap();
    assert!(signs_in(&own.url()).await, "the realm is as it was");

    own.stop().await.unwrap();
    assert!(!signs_in(&own.url()).await);
}

/// Whether the demo user gets a token.
async fn signs_in(url: &str) -> bool {
    let port = url.rsplit(':').next().unwrap().parse().unwrap();
    let form = "client_id=identity-service&client_secret=identity-service-development\
                &grant_type=password&username=demo@packytrace.dev&password=demo";
    let answer = ask(
        port,
        Method::POST,
        "/realms/packytrace/protocol/openid-connect/token",
        &[("content-type", "application/x-www-form-urlencoded")],
        form,
        PATIENCE,
    );
    answer.await.is_ok_and(|answer| answer.status == 200)
}
