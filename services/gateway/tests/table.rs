//! Every operation of the generated table, as far as a request without a valid token gets.

mod support;

use gateway_routes::{Access, ROUTES, Route, SERVICES, Visitor, headers};
use support::client::{Client, Reply, with_body};
use support::upstream::Upstream;
use support::{config, start};

/// A path of the template, each variable filled.
fn path(route: &Route) -> String {
    let segments = route
        .template
        .split('/')
        .map(|segment| if segment.starts_with('{') { "a1" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

async fn call(client: &mut Client, route: &Route, lines: &str) -> Reply {
    let request = match route.body_limit {
        0 => format!("{} {} HTTP/1.1\r\nhost: h\r\n{lines}\r\n", route.method, path(route)),
        _ => with_body(route.method, &path(route), lines, "{}"),
    };
    client.write(request).await;
    let reply = if route.method == "HEAD" {
        client.try_read_head().await
    } else {
        client.try_read().await
    };
    reply.unwrap_or_else(|| panic!("{}: no answer", route.operation))
}

/// What a stranger gets, whatever token he made up.
fn expected(route: &Route, token: bool) -> u16 {
    match route.access {
        Access::Required { .. } => 401,
        Access::Optional { .. } if token => 401,
        _ if route.draft => 503,
        Access::Optional { .. } | Access::Open => 200,
    }
}

#[tokio::test]
async fn a_stranger_gets_as_far_as_the_contracts_let_him() {
    assert!(!ROUTES.is_empty(), "the table is generated from the contracts");
    let upstream = Upstream::start().await;
    let mut config = config(None);
    (config.routes, config.services) = (ROUTES, SERVICES);
    let authority: http::uri::Authority = upstream.address().to_string().parse().expect("an authority");
    config.addresses = SERVICES
        .iter()
        .map(|service| (service.name, authority.clone()))
        .collect();
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for route in ROUTES {
        for (lines, token) in [("", false), ("authorization: Bearer made-up\r\n", true)] {
            let reply = call(&mut client, route, lines).await;
            assert_eq!(reply.status, expected(route, token), "{} {lines}", route.operation);
            let served = reply.status == 200 && route.service != headers::TRUSTED;
            if !served {
                assert!(upstream.seen().is_empty(), "{} reached its service", route.operation);
                continue;
            }
            let seen = upstream.only();
            assert_eq!(
                (seen.method.as_str(), &seen.target),
                (route.method, &path(route)),
                "{}",
                route.operation
            );
            assert!(seen.header(headers::ACCOUNT_ID).is_none() && seen.header("authorization").is_none());
            let made = route.visitor == Visitor::Make;
            assert_eq!(seen.header(headers::VISITOR_ID).is_some(), made, "{}", route.operation);
            let cookie = route.visitor != Visitor::Read;
            assert_eq!(reply.header("set-cookie").is_some(), cookie, "{}", route.operation);
        }
    }
    gateway.close().await;
}

#[tokio::test]
async fn every_path_knows_its_methods_and_no_others() {
    let mut config = config(None);
    config.routes = ROUTES;
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for route in ROUTES {
        let reply = client.request("BREW", &path(route), "").await;
        assert_eq!(reply.status, 405, "{}", route.operation);
        let allowed = reply.header("allow").expect("a header");
        assert!(
            allowed.split(", ").any(|method| method == route.method),
            "{}: {allowed}",
            route.operation
        );
        client
            .write(format!("{} {}/ HTTP/1.1\r\nhost: h\r\n\r\n", route.method, path(route)))
            .await;
        let slash = if route.method == "HEAD" {
            client.try_read_head().await
        } else {
            client.try_read().await
        };
        assert_eq!(slash.map(|reply| reply.status), Some(404), "{}", route.operation);
    }
    gateway.close().await;
}
