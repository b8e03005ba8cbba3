//! Straight to a service, past the gateway: refused, and nothing comes of it. Who somebody is, services believe from the
//! gateway's key alone.

use std::collections::BTreeMap;

use contracts::common::MeasurementChoice;
use gateway_routes::headers;
use identity_api::operations::PutVisitorConsents;
use identity_api::types::VisitorConsents;
use local_stack::testing::eventually;
use local_stack::testing::token_claims;
use system_tests::browser::Browser;
use system_tests::outbox::count;
use system_tests::people::{PASSWORD, address};
use system_tests::whole::Whole;
use tokio_postgres::NoTls;

use super::asking::{Asker, Lines, key};
use super::contracts::{Operation, operations};
use super::not_enough::not_enough;
use crate::BINARIES;

#[tokio::test(flavor = "multi_thread")]
async fn a_request_past_the_gateway_gets_nowhere() {
    let whole = Whole::start(BINARIES).await;
    let (person, believed) = somebody(&whole).await;
    let asker = Asker::new();
    let operations = operations();
    let services = || {
        operations
            .iter()
            .filter(|operation| operation.service != headers::TRUSTED)
    };
    let address = |operation: &Operation| Some(format!("http://{}", whole.address_of(&operation.service)?));
    let uncovered: Vec<_> = services()
        .filter(|operation| !operation.draft && address(operation).is_none())
        .map(|operation| format!("{} of {}, which does not run", operation.id, operation.service))
        .collect();
    assert!(uncovered.is_empty(), "not covered: {uncovered:#?}");

    let mut wrong = Vec::new();
    let before = rows(&whole).await;
    for (operation, url) in services().filter_map(|operation| Some((operation, address(operation)?))) {
        for shown in not_enough(operation, &believed) {
            // What is agreed only is not served, whoever asks.
            let expected = if operation.draft { 404 } else { shown.expected };
            let reply = asker.ask(&url, operation, &operation.path(&[]), &shown.lines).await;
            if reply.status != expected {
                let what = format!("{} with {}", operation.id, shown.name);
                wrong.push(format!("{what}: {} and not {expected}", reply.status));
            }
        }
    }
    assert!(rows(&whole).await == before, "rows have changed: {wrong:#?}");

    // It was for want of the key. To know that, what changes something need not be done.
    let reading = services().filter(|operation| !operation.draft && ["GET", "HEAD"].contains(&&*operation.method));
    for (operation, url) in reading.filter_map(|operation| Some((operation, address(operation)?))) {
        let caller = operation.callers.first().map_or(headers::TRUSTED, String::as_str);
        let lines = [vec![key(caller)], believed.clone()].concat();
        let reply = asker.ask(&url, operation, &operation.path(&[]), &lines).await;
        if matches!(reply.status, 401 | 403 | 500..) {
            wrong.push(format!("{} with the key of {caller}: {}", operation.id, reply.status));
        }
    }
    // And there is no way through the gateway to what is not public.
    let token = [("authorization", format!("Bearer {}", person.token().expect("a token")))];
    for operation in operations.iter().filter(|operation| operation.route.is_none()) {
        let reply = asker.ask(&whole.url(), operation, &operation.path(&[]), &token).await;
        if reply.status != 404 {
            wrong.push(format!("{} through the gateway: {}", operation.id, reply.status));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Somebody who is there, with account and cookie, and what the gateway would say of him: what is done in his name
/// would be seen.
async fn somebody(whole: &Whole) -> (Browser, Lines) {
    let (browser, email) = (Browser::new(&whole.url()), address());
    let body = VisitorConsents {
        measurement: MeasurementChoice::Allowed,
    };
    let choice = PutVisitorConsents { sec_gpc: None, body };
    browser.identity().put_visitor_consents(choice).await.expect("a choice");
    browser.sign_up(&email).await;
    let tokens = browser.sign_in(&email, PASSWORD).await.expect("tokens");
    // Until passport has heard of it all, rows change.
    eventually("what passport is told", async || {
        count(&whole.database, "SELECT count(*) FROM identity.outbox").await == 0
            && count(&whole.database, "SELECT count(*) FROM passport.visitor_links").await == 1
            && count(&whole.database, "SELECT count(*) FROM passport.visitor_choices").await == 1
    })
    .await;
    let claims = token_claims(&tokens.access_token);
    let text = |name: &str| claims[name].as_str().expect("a claim").to_owned();
    let cookie = browser.cookie().expect("a cookie");
    let (visitor, _) = cookie.split_once('.').expect("a signed cookie");
    let believed = vec![
        (headers::ACCOUNT_ID, text("sub")),
        (headers::CONSUMER_REF, text("consumer_ref")),
        (headers::SESSION_ID, text("sid")),
        (headers::ROLES, "consumer".to_owned()),
        (headers::VISITOR_ID, visitor.to_owned()),
    ];
    (browser.with_token(&tokens.access_token), believed)
}

/// All that services hold: a digest of each table's rows.
async fn rows(whole: &Whole) -> BTreeMap<String, String> {
    let (client, connection) = tokio_postgres::connect(&whole.database.superuser_url(), NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    let tables =
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('passport', 'identity')";
    let mut digests = BTreeMap::new();
    for row in client.query(tables, &[]).await.expect("tables") {
        let table: String = row.get(0);
        let digest = format!("SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM {table} t");
        let digest = client.query_one(&digest, &[]).await.expect("a digest").get(0);
        digests.insert(table, digest);
    }
    assert!(digests.len() > 20, "tables of both services");
    digests
}
