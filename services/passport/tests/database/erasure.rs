//! What the service's role may do about erased people: record them, and no more than that.
use passport::tasks::renew_partitions;
use runtime::postgres::Client;
use uuid::Uuid;

use super::retention::with_a_product;
use super::{client, database, pool};

async fn refused(client: &Client, statement: &str) {
    let refused = client.batch_execute(statement).await.expect_err(statement);
    assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{statement}");
}

#[tokio::test]
async fn nobody_is_erased_without_a_record_and_no_tombstone_is_taken_away() {
    let database = database().await;
    let client = client(&database).await;
    let erasure = Uuid::new_v4();
    let record = format!("INSERT INTO erasures VALUES ('{erasure}', now(), now() + interval '1 day')");
    let erase = format!("SELECT erase_person('{erasure}', '{}', '{{}}', 10)", Uuid::new_v4());
    refused(&client, &erase).await;
    client
        .batch_execute(&format!("BEGIN; {record}; {erase}; COMMIT"))
        .await
        .unwrap();
    // The record of another transaction is no licence.
    refused(&client, &erase).await;

    client
        .batch_execute(
            "INSERT INTO tombstones VALUES
                 (decode(repeat('ab', 32), 'hex'), now() + interval '1 day'),
                 (decode(repeat('cd', 32), 'hex'), now() - interval '1 day')",
        )
        .await
        .unwrap();
    for statement in [
        "DELETE FROM tombstones",
        "TRUNCATE tombstones",
        "UPDATE tombstones SET subject = decode(repeat('ef', 32), 'hex')",
        "DELETE FROM erasures",
        "UPDATE erasures SET erased_at = now()",
        "UPDATE scans SET kept = true",
        "DELETE FROM scans",
        "DELETE FROM product_reports",
        "INSERT INTO unfinished_erasures VALUES (gen_random_uuid(), NULL, '{}')",
        "DELETE FROM unfinished_erasures",
        "SELECT erase_some(NULL, '{}', 1)",
    ] {
        refused(&client, statement).await;
    }
    let count = async |statement: &str| -> i64 { client.query_one(statement, &[]).await.unwrap().get(0) };
    assert_eq!(count("SELECT forget_expired_erasures()").await, 1);
    assert_eq!(count("SELECT count(*) FROM tombstones").await, 1);
}

/// So many scans of a visitor, or of an account of that id.
async fn scanned(owner: &tokio_postgres::Client, whose: Uuid, kept: bool, count: i32) {
    let scans = format!(
        "INSERT INTO passport.scans (scan_id, kept, scanned_at, visitor_id, account_id, gtin, raw)
         SELECT (left(passport.first_scan_id(now())::text, 13) || right(gen_random_uuid()::text, 23))::uuid,
                {kept}, now(), '{whose}', CASE WHEN {kept} THEN '{whose}'::uuid END, gtin, 'x'
         FROM (SELECT gtin FROM passport.products LIMIT 1) AS any_product, generate_series(1, {count})"
    );
    owner.batch_execute(&scans).await.unwrap();
}

#[tokio::test]
async fn somebody_with_many_scans_goes_in_bounded_steps_and_whom_a_link_owes_scans_gets_them_first() {
    let database = database().await;
    let client = client(&database).await;
    let owner = with_a_product(&database).await;
    renew_partitions(&pool(&database)).await.unwrap();
    let (account, visitor, of_other, other) = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
    scanned(&owner, account, true, 7).await;
    scanned(&owner, visitor, false, 4).await;
    scanned(&owner, of_other, false, 5).await;
    // Another account's link has been recorded, and its scans have not been given.
    let link = format!("INSERT INTO passport.visitor_links VALUES ('{of_other}', '{other}', now(), false)");
    owner.batch_execute(&link).await.unwrap();
    let count = async |condition: &str| -> i64 {
        let query = format!("SELECT count(*) FROM passport.scans WHERE {condition}");
        owner.query_one(&query, &[]).await.unwrap().get(0)
    };
    let erasure = Uuid::new_v4();
    let begun = format!(
        "BEGIN; INSERT INTO erasures VALUES ('{erasure}', now(), now() + interval '1 day');
         SELECT erase_person('{erasure}', '{account}', '{{{visitor},{of_other}}}', 3); COMMIT"
    );
    client.batch_execute(&begun).await.unwrap();
    assert_eq!(count("true").await, 16, "the first step gives, and deletes nothing");
    assert_eq!(count(&format!("account_id = '{other}'")).await, 3);
    let go_on = format!("SELECT go_on_with_erasure('{erasure}', 3, now())");
    let mut left = Vec::new();
    loop {
        let ended: Option<bool> = client.query_one(&go_on, &[]).await.unwrap().get(0);
        left.push(count("true").await);
        if ended.unwrap() {
            break;
        }
    }
    // The two that remained to be given, and one; then three at a time.
    assert_eq!(left, [15, 12, 9, 6, 5]);
    assert_eq!(count(&format!("kept AND account_id = '{other}'")).await, 5);
    let ended: Option<bool> = client.query_one(&go_on, &[]).await.unwrap().get(0);
    assert_eq!(ended, None, "there is no more of it");
    let links = "SELECT count(*) FROM visitor_links";
    assert_eq!(client.query_one(links, &[]).await.unwrap().get::<_, i64>(0), 0);
}
