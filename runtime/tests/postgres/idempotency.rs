use local_stack::testing::Database;
use runtime::config::{Environment, Secret};
use runtime::idempotency::{Claim, Idempotency, IdempotencySettings, Request, forget_expired};
use runtime::postgres::Pool;
use uuid::Uuid;

use super::{migrated, pool, settings};

struct Fixture {
    database: Database,
    pool: Pool,
    idempotency: Idempotency,
}

async fn fixture() -> Fixture {
    let database = migrated().await;
    let pool = pool(&settings(&database));
    let secret = Secret::new("0123456789abcdef0123456789abcdef");
    let idempotency = Idempotency::new(
        &IdempotencySettings {
            idempotency_secret: secret,
        },
        Environment::Test,
    )
    .unwrap();
    Fixture {
        database,
        pool,
        idempotency,
    }
}

fn request<'a>(principal: &'a str, key: Uuid, content: &'a str) -> Request<'a> {
    Request {
        operation: "createScan",
        principal,
        key,
        content: content.as_bytes(),
    }
}

impl Fixture {
    async fn claim(&self, request: Request<'_>, outcome: Uuid) -> Claim {
        let mut client = self.pool.get().await.unwrap();
        let tx = client.transaction().await.unwrap();
        let claim = self.idempotency.claim(&tx, &request, outcome).await.unwrap();
        tx.commit().await.unwrap();
        claim
    }

    /// Makes all keys older, as only the owner of time could.
    async fn age(&self, by: &str) {
        let (client, connection) = tokio_postgres::connect(&self.database.superuser_url(), tokio_postgres::NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let statement = format!("UPDATE passport.idempotency_keys SET claimed_at = claimed_at - interval '{by}'");
        client.batch_execute(&statement).await.unwrap();
    }
}

#[tokio::test]
async fn a_repeat_meets_its_outcome_and_another_request_does_not() {
    let fixture = fixture().await;
    let (key, outcome, other) = (Uuid::new_v4(), Uuid::now_v7(), Uuid::now_v7());
    assert_eq!(fixture.claim(request("v1", key, "{}"), outcome).await, Claim::Fresh);
    assert_eq!(
        fixture.claim(request("v1", key, "{}"), other).await,
        Claim::Repeat(outcome)
    );
    assert_eq!(
        fixture.claim(request("v1", key, "{\"gtin\":1}"), other).await,
        Claim::Mismatch
    );
    // The same key of somebody else is another key.
    assert_eq!(fixture.claim(request("v2", key, "{}"), other).await, Claim::Fresh);
}

#[tokio::test]
async fn what_is_rolled_back_was_never_claimed() {
    let fixture = fixture().await;
    let key = Uuid::new_v4();
    let mut client = fixture.pool.get().await.unwrap();
    let tx = client.transaction().await.unwrap();
    let claim = fixture
        .idempotency
        .claim(&tx, &request("v1", key, "{}"), Uuid::now_v7())
        .await
        .unwrap();
    assert_eq!(claim, Claim::Fresh);
    tx.rollback().await.unwrap();
    assert_eq!(
        fixture.claim(request("v1", key, "{}"), Uuid::now_v7()).await,
        Claim::Fresh
    );
}

#[tokio::test]
async fn of_many_at_once_one_is_fresh_and_all_others_meet_its_outcome() {
    let fixture = fixture().await;
    let key = Uuid::new_v4();
    let claims = futures_util::future::join_all((0..24).map(|_| async {
        let outcome = Uuid::now_v7();
        (outcome, fixture.claim(request("v1", key, "{}"), outcome).await)
    }))
    .await;
    let fresh: Vec<Uuid> = claims
        .iter()
        .filter(|(_, claim)| *claim == Claim::Fresh)
        .map(|(outcome, _)| *outcome)
        .collect();
    let [winner] = fresh.as_slice() else {
        panic!("{} are fresh", fresh.len())
    };
    assert!(
        claims
            .iter()
            .all(|(_, claim)| matches!(claim, Claim::Fresh) || *claim == Claim::Repeat(*winner))
    );
}

#[tokio::test]
async fn of_two_at_once_with_different_requests_the_second_waits_and_is_a_mismatch() {
    let fixture = fixture().await;
    let key = Uuid::new_v4();
    let mut client = fixture.pool.get().await.unwrap();
    let first = client.transaction().await.unwrap();
    let claim = fixture
        .idempotency
        .claim(&first, &request("v1", key, "a"), Uuid::now_v7())
        .await
        .unwrap();
    assert_eq!(claim, Claim::Fresh);
    let (second, ()) = tokio::join!(fixture.claim(request("v1", key, "b"), Uuid::now_v7()), async {
        waits_for_a_lock(&fixture).await;
        first.commit().await.unwrap();
    });
    assert_eq!(second, Claim::Mismatch);
}

/// Until somebody waits for a row of another transaction.
async fn waits_for_a_lock(fixture: &Fixture) {
    let client = fixture.pool.get().await.unwrap();
    let waiting = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' \
                   AND datname = current_database())";
    while !client.query_one(waiting, &[]).await.unwrap().get::<_, bool>(0) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_key_is_forgotten_after_24_hours_whether_it_was_cleaned_or_not() {
    let fixture = fixture().await;
    let (key, outcome) = (Uuid::new_v4(), Uuid::now_v7());
    fixture.claim(request("v1", key, "{}"), outcome).await;
    fixture.age("23 hours 59 minutes").await;
    assert_eq!(forget_expired(&fixture.pool).await, Ok(0));
    assert_eq!(
        fixture.claim(request("v1", key, "{}"), Uuid::now_v7()).await,
        Claim::Repeat(outcome)
    );
    fixture.age("2 minutes").await;
    assert_eq!(
        fixture.claim(request("v1", key, "another"), Uuid::now_v7()).await,
        Claim::Fresh
    );
    fixture.age("25 hours").await;
    assert_eq!(forget_expired(&fixture.pool).await, Ok(1));
}

#[tokio::test]
async fn the_table_shows_neither_the_principal_nor_the_request() {
    let fixture = fixture().await;
    fixture
        .claim(
            request("principal-of-the-test", Uuid::new_v4(), "content-of-the-test"),
            Uuid::now_v7(),
        )
        .await;
    let client = fixture.pool.get().await.unwrap();
    let row = client
        .query_one("SELECT scope, request FROM idempotency_keys", &[])
        .await
        .unwrap();
    for hash in [row.get::<_, Vec<u8>>(0), row.get(1)] {
        assert_eq!(hash.len(), 32);
    }
}
