use std::time::Duration;

use runtime::config::Secret;
use runtime::postgres::{Error, PoolSettings};

use super::{migrated, pool, settings};

#[tokio::test]
async fn connections_are_the_services_own() {
    let database = migrated().await;
    let client = pool(&settings(&database)).get().await.unwrap();
    for (setting, value) in [
        ("application_name", "passport"),
        ("search_path", "passport"),
        ("TimeZone", "UTC"),
        ("statement_timeout", "5s"),
        ("lock_timeout", "5s"),
        ("idle_in_transaction_session_timeout", "10s"),
    ] {
        let shown: String = client.query_one(&format!("SHOW {setting}"), &[]).await.unwrap().get(0);
        assert_eq!(shown, value, "{setting}");
    }
}

#[tokio::test]
async fn a_full_pool_answers_within_its_wait() {
    let database = migrated().await;
    let pool = pool(&PoolSettings {
        database_pool_size: 1,
        database_wait_ms: Duration::from_millis(50),
        ..settings(&database)
    });
    let held = pool.get().await.unwrap();
    assert_eq!(pool.get().await.err(), Some(Error::Exhausted));
    drop(held);
    pool.ping().await.unwrap();
}

#[tokio::test]
async fn a_long_statement_is_ended_and_its_connection_stays_good() {
    let database = migrated().await;
    let settings = PoolSettings {
        database_pool_size: 1,
        database_statement_ms: Duration::from_millis(100),
        ..settings(&database)
    };
    let pool = pool(&settings);
    let ended = pool
        .get()
        .await
        .unwrap()
        .batch_execute("SELECT pg_sleep(60)")
        .await
        .unwrap_err();
    assert_eq!(Error::from(ended), Error::Timeout);
    pool.ping().await.unwrap();
}

#[tokio::test]
async fn a_lock_that_is_not_given_is_a_timeout() {
    let database = migrated().await;
    let pool = pool(&PoolSettings {
        database_statement_ms: Duration::from_millis(200),
        ..settings(&database)
    });
    let holder = pool.get().await.unwrap();
    holder.batch_execute("SELECT pg_advisory_lock(1)").await.unwrap();
    let waiter = pool.get().await.unwrap();
    let ended = waiter.batch_execute("SELECT pg_advisory_lock(1)").await.unwrap_err();
    assert_eq!(Error::from(ended), Error::Timeout);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    // Port 9 is `discard`, where nobody listens.
    let url = Secret::new("postgres://passport:x@127.0.0.1:9/packytrace");
    assert_eq!(pool(&PoolSettings::for_url(url)).ping().await, Err(Error::Unreachable));
}

#[tokio::test]
async fn a_connection_that_broke_is_replaced_after_one_failure_at_most() {
    let database = migrated().await;
    let pool = pool(&PoolSettings {
        database_pool_size: 1,
        ..settings(&database)
    });
    let client = pool.get().await.unwrap();
    let ended = client
        .batch_execute("SELECT pg_terminate_backend(pg_backend_pid())")
        .await
        .unwrap_err();
    assert!(Error::from(ended).is_unavailable());
    drop(client);
    // A break is noticed by whoever uses the connection first, unless it was noticed before.
    if pool.ping().await.is_err() {
        pool.ping().await.unwrap();
    }
}

#[tokio::test]
async fn a_refused_row_tells_its_constraint_and_none_of_its_values() {
    let database = migrated().await;
    let client = pool(&settings(&database)).get().await.unwrap();
    let row = "INSERT INTO idempotency_keys (scope, request, outcome) VALUES (decode(repeat('61', 32), 'hex'), \
               decode(repeat('62', 32), 'hex'), '0192f0c1-2345-7abc-8def-0123456789ab')";
    client.batch_execute(row).await.unwrap();
    let refused = Error::from(client.batch_execute(row).await.unwrap_err());
    assert!(refused.is_duplicate_in("idempotency_keys_pkey"));
    assert!(!format!("{refused} {refused:?}").contains("6161"));
}
