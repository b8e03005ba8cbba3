//! How long scans take, by the names of the contracts. A process of its own, since figures belong to the process.

mod support;

use support::client::Client;
use support::upstream::Upstream;
use support::{config, start};

/// What the histogram of an operation says: how many exchanges took at most a tenth of a second, and how many there were.
async fn counted(admin: &mut Client, operation: &str) -> (u64, u64) {
    let metrics = admin.request("GET", "/metrics", "").await;
    let text = String::from_utf8(metrics.body).expect("text");
    let figure = |name: &str, labels: &str| {
        let line = format!("gateway_exchange_seconds_{name}{{operation=\"{operation}\"{labels}}} ");
        let value = text.lines().find_map(|found| found.strip_prefix(&line));
        value.map_or(0, |value| value.parse().expect("a number"))
    };
    (figure("bucket", ",le=\"0.1\""), figure("count", ""))
}

#[tokio::test]
async fn the_latency_of_scans_is_measured() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.routes = gateway_routes::ROUTES;
    config.services = gateway_routes::SERVICES;
    let gateway = start(config).await;
    let mut admin = Client::connect(gateway.admin_addr()).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for (operation, method, target) in [
        ("createScan", "POST", "/api/v1/scans"),
        ("resolveGtin", "GET", "/01/05601234567892"),
        ("resolveVariantLotSerial", "GET", "/01/05601234567892/22/2A/10/L1/21/S1"),
    ] {
        assert_eq!(counted(&mut admin, operation).await, (0, 0));
        let lines = if method == "POST" { "content-length: 0\r\n" } else { "" };
        let target = format!("{target}?wait=150");
        assert_eq!(client.request(method, &target, lines).await.status, 200, "{operation}");
        // An exchange is over a little after its client has the answer.
        let over = async {
            loop {
                let counted = counted(&mut admin, operation).await;
                if counted.1 > 0 {
                    break counted;
                }
            }
        };
        let counted = tokio::time::timeout(std::time::Duration::from_secs(10), over).await;
        assert_eq!(
            counted,
            Ok((0, 1)),
            "{operation}: one scan, of more than a tenth of a second"
        );
    }
    gateway.close().await;
}
