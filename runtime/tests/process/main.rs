//! A service as a program: its arguments, its lines, its signals, its exit codes.
#![allow(clippy::unwrap_used)]

mod program;

use local_stack::testing::servers;
use serde_json::Value;

use program::{Program, run};

#[test]
fn arguments_that_are_not_understood_are_exit_code_2() {
    for arguments in [&["serve", "--bind", "nowhere"][..], &["walk"], &["serve"]] {
        let ended = run(arguments);
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}");
        assert!(ended.stdout.is_empty());
    }
}

#[test]
fn an_own_command_needs_nothing_of_what_serve_needs() {
    let ended = run(&["greet", "--greeted", "you"]);
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stdout), "hello you\n");
}

#[test]
fn a_start_that_fails_is_one_line_that_says_why() {
    let ended = run(&[
        "serve",
        "--app-env=test",
        "--bind=127.0.0.1:0",
        // Port 9 is `discard`, where nobody listens.
        "--database-url=postgres://fridge:hunter2@127.0.0.1:9/packytrace",
        "--kafka-brokers=127.0.0.1:9",
        "--caller-keys=gateway:hunter2",
        "--idempotency-secret=hunter2hunter2hunter2hunter2hunter2",
    ]);
    assert_eq!(ended.status.code(), Some(1));
    let told = String::from_utf8_lossy(&ended.stderr).into_owned();
    let expected = "fridge: cannot start: the schema's version cannot be read: the database cannot be reached\n";
    assert_eq!(told, expected);
    assert!(!String::from_utf8_lossy(&ended.stdout).contains("hunter2"));
}

#[tokio::test]
async fn it_migrates_serves_and_ends_when_told() {
    let servers = servers().await.unwrap();
    let database = servers.empty_database().await.unwrap();
    let owner = format!("--owner-database-url={}", database.owner_url("fridge"));
    for _ in 0..2 {
        let migrated = run(&["--app-env=test", "migrate", &owner]);
        assert_eq!(
            migrated.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&migrated.stderr)
        );
    }

    let serving = Program::start(&[
        "--app-env=test",
        "serve",
        "--bind=127.0.0.1:0",
        &format!("--database-url={}", database.url("fridge")),
        &format!("--kafka-brokers={}", servers.kafka_brokers()),
        "--caller-keys=gateway:hunter2",
        "--idempotency-secret=hunter2hunter2hunter2hunter2hunter2",
    ]);
    let address = serving.address();
    let health = reqwest::get(format!("http://{address}/health?who=0192f0c1"))
        .await
        .unwrap();
    assert_eq!(health.status(), 200);

    let (status, lines) = serving.end("TERM");
    assert_eq!(status.code(), Some(0));
    let messages: Vec<&str> = lines.iter().filter_map(|line| line["message"].as_str()).collect();
    assert!(
        messages.contains(&"serving") && messages.contains(&"stopping"),
        "{messages:?}"
    );
    let text = Value::from(lines).to_string();
    assert!(!text.contains("hunter2") && !text.contains("0192f0c1"), "{text}");
}
