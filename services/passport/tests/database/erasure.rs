//! What the service's role may do about erased people: record them, and no more than that.
use runtime::postgres::Client;
use uuid::Uuid;

use super::{client, database};

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
    let erase = format!("SELECT erase_person('{erasure}', '{}', '{{}}')", Uuid::new_v4());
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
    ] {
        refused(&client, statement).await;
    }
    let count = async |statement: &str| -> i64 { client.query_one(statement, &[]).await.unwrap().get(0) };
    assert_eq!(count("SELECT forget_expired_erasures()").await, 1);
    assert_eq!(count("SELECT count(*) FROM tombstones").await, 1);
}
