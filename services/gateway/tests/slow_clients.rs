//! Clients that take their time, by the thousand. A process of its own: what is measured is this gateway alone.

mod support;

use std::time::{Duration, Instant};

use gateway::Running;
use support::client::Client;
use support::upstream::Upstream;
use support::{config, start};

/// The median of what exchanges take, one after the other.
async fn median(client: &mut Client) -> Duration {
    let mut times = Vec::new();
    for _ in 0..100 {
        let begun = Instant::now();
        assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}

/// Waits until the gateway has so many connections: it learns a little later that some have come, or have gone.
async fn holds(gateway: &Running, connections: usize) {
    let mut admin = Client::connect(gateway.admin_addr()).await;
    let line = format!("gateway_connections {connections}");
    let held = async {
        loop {
            let metrics = admin.request("GET", "/metrics", "").await;
            if String::from_utf8(metrics.body)
                .expect("text")
                .lines()
                .any(|found| found == line)
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let held = tokio::time::timeout(Duration::from_secs(30), held).await;
    assert!(held.is_ok(), "never {line}");
}

#[tokio::test]
async fn slow_clients_by_the_thousand_do_not_slow_the_others() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.connection.gate.head_time = Duration::from_secs(60);
    config.most_connections_per_client = 2000;
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let mut ratios = Vec::new();
    for _ in 0..5 {
        holds(&gateway, 1).await;
        let alone = median(&mut client).await;
        let mut slow = Vec::new();
        for _ in 0..1500 {
            let mut client = Client::connect(gateway.local_addr()).await;
            client.write("GET /v1/things/1 HTTP/1.1\r\nx").await;
            slow.push(client);
        }
        holds(&gateway, 1501).await;
        ratios.push(median(&mut client).await.as_secs_f64() / alone.as_secs_f64());
    }
    ratios.sort_unstable_by(f64::total_cmp);
    // A gateway that looked at each of them for each exchange would be slower by orders of magnitude; a machine that
    // does much else at one of the two times is seldom slower by so much, and not in three rounds of five.
    assert!(ratios[2] < 5.0, "{ratios:?}");
    gateway.close().await;
}
