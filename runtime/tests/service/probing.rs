use local_stack::testing::{ServerName, own_servers};
use runtime::launch;

use super::clinic::Ward;

async fn get(running: &runtime::Running, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://{}{path}", running.local_addr()))
        .await
        .unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_tells_that_it_lives_is_ready_and_what_it_does() {
    let ward = Ward::new().await;
    let running = launch(ward.config(&[])).await.unwrap();
    assert_eq!(get(&running, "/health").await, (200, r#"{"status":"ok"}"#.to_owned()));
    let ready = r#"{"status":"ok","checks":{"postgres":"ok","kafka":"ok"}}"#;
    assert_eq!(get(&running, "/ready").await, (200, ready.to_owned()));
    let (status, figures) = get(&running, "/metrics").await;
    assert_eq!(status, 200);
    for figure in [
        "postgres_pool_connections{state=\"max\"} 8",
        "process_open_fds",
        "readiness_check_up",
    ] {
        assert!(figures.contains(figure), "{figure} is not in {figures}");
    }
    assert_eq!(get(&running, "/nothing").await.0, 404);
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_not_ready_without_its_database_and_lives_on() {
    let servers = own_servers().await.unwrap();
    let ward = Ward::on(&servers).await;
    let running = launch(ward.config(&[])).await.unwrap();
    servers.kill(ServerName::Postgres).await.unwrap();
    let (status, body) = loop {
        // An answer may be a second old.
        let answer = get(&running, "/ready").await;
        if answer.0 != 200 {
            break answer;
        }
    };
    assert_eq!(
        (status, body.as_str()),
        (
            503,
            r#"{"status":"failed","checks":{"postgres":"failed","kafka":"ok"}}"#
        )
    );
    assert_eq!(get(&running, "/health").await.0, 200);
    servers.start(ServerName::Postgres).await.unwrap();
    while get(&running, "/ready").await.0 != 200 {}
    running.stop().await.unwrap();
}
