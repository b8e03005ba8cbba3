//! How long scans are kept.
use jiff::{Timestamp, ToSpan, Zoned};
use local_stack::testing::Database;
use passport::store;
use tokio_postgres::NoTls;
use uuid::{NoContext, Uuid};

use super::{client, database};

/// As the role that owns the schema: the only one that may say what time it is.
async fn owner(database: &Database) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(&database.owner_url("passport"), NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    client
}

fn months_ago(months: i32) -> Timestamp {
    let now = Zoned::now().with_time_zone(jiff::tz::TimeZone::UTC);
    now.checked_sub(months.months()).unwrap().timestamp()
}

/// A scan of then, of the visitor or of an account.
async fn scan_at(client: &tokio_postgres::Client, then: Timestamp, account: Option<Uuid>) -> Uuid {
    let seconds = u64::try_from(then.as_second()).unwrap();
    let scan_id = Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, 0));
    client
        .execute(
            "INSERT INTO scans (scan_id, kept, scanned_at, visitor_id, account_id, gtin, raw)
             VALUES ($1, $2, $3, $4, $5, '05601234567892', 'https://id.gs1.org/01/05601234567892')",
            &[&scan_id, &account.is_some(), &then, &Uuid::new_v4(), &account],
        )
        .await
        .unwrap();
    scan_id
}

async fn scans(client: &tokio_postgres::Client) -> Vec<Uuid> {
    let rows = client
        .query("SELECT scan_id FROM scans ORDER BY scan_id", &[])
        .await
        .unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

pub async fn with_a_product(database: &Database) -> tokio_postgres::Client {
    let owner = owner(database).await;
    owner
        .execute(
            "INSERT INTO products (gtin, name, brand_id, label, source_name, source_licence)
             VALUES ('05601234567892', 'Oats', gen_random_uuid(), '{}', 'Us', 'CC0-1.0')",
            &[],
        )
        .await
        .unwrap();
    owner
}

#[tokio::test]
async fn months_that_are_kept_no_longer_go_and_scans_of_accounts_stay() {
    let database = database().await;
    let owner = with_a_product(&database).await;
    for months in [12, 13, 14, 15, 30] {
        owner
            .execute("SELECT make_scan_partition($1)", &[&months_ago(months)])
            .await
            .unwrap();
    }
    let account = Some(Uuid::new_v4());
    let mut kept = vec![
        scan_at(&owner, months_ago(30), account).await,
        scan_at(&owner, months_ago(15), account).await,
        scan_at(&owner, months_ago(13), None).await,
        scan_at(&owner, months_ago(12), None).await,
        scan_at(&owner, months_ago(0), None).await,
    ];
    for months in [30, 15, 14] {
        scan_at(&owner, months_ago(months), None).await;
    }
    // As the service calls it.
    let service = client(&database).await;
    assert_eq!(store::drop_expired_partitions(&service).await.unwrap(), 3);
    kept.sort();
    assert_eq!(scans(&owner).await, kept);
    assert_eq!(store::drop_expired_partitions(&service).await.unwrap(), 0);
}

#[tokio::test]
async fn as_the_clock_moves_each_month_has_its_time() {
    let database = database().await;
    let owner = with_a_product(&database).await;
    let scan = scan_at(&owner, Timestamp::now(), None).await;
    let of_account = scan_at(&owner, Timestamp::now(), Some(Uuid::new_v4())).await;
    let dropped_before = async |moment: Timestamp| -> i32 {
        let row = owner
            .query_one("SELECT drop_scan_partitions_before($1)", &[&moment])
            .await
            .unwrap();
        row.get(0)
    };
    // What ended before now: the month before this one.
    assert_eq!(dropped_before(Timestamp::now()).await, 1);
    assert!(scans(&owner).await.contains(&scan));
    // 31 days on, this month is over too, and of the two to come at most one.
    let later = Timestamp::now()
        .checked_add(jiff::SignedDuration::from_hours(31 * 24))
        .unwrap();
    assert!((1..=2).contains(&dropped_before(later).await));
    assert_eq!(scans(&owner).await, [of_account]);
    // The service makes what is needed again.
    assert!(store::ensure_partitions(&client(&database).await).await.unwrap() >= 2);
}

#[tokio::test]
async fn the_service_can_drop_nothing_else() {
    let database = database().await;
    let service = client(&database).await;
    for statement in [
        "SELECT drop_scan_partitions_before(now())",
        "SELECT drop_scan_partitions_before(now() + interval '100 years')",
        "SELECT make_scan_partition(now() + interval '100 years')",
        "DROP TABLE scans",
        "DROP TABLE scans_of_visitors",
        "ALTER TABLE scans_of_visitors DETACH PARTITION scans_of_accounts",
        "CREATE OR REPLACE FUNCTION drop_expired_scan_partitions() RETURNS integer LANGUAGE sql RETURN 1",
        "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql RETURN 'infinity'",
    ] {
        let refused = service.batch_execute(statement).await.expect_err(statement);
        assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{statement}");
    }
    // Nor does it lead the function to another schema's names or another clock.
    service
        .batch_execute("SET search_path = pg_temp, passport; SET TimeZone = 'Pacific/Kiritimati'")
        .await
        .unwrap();
    assert_eq!(store::drop_expired_partitions(&service).await.unwrap_or(0), 0);
}
