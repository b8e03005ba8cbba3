//! What the service's own role may not do, whatever the program says.
use tokio_postgres::error::SqlState;
use uuid::Uuid;

use super::house::House;

#[tokio::test]
async fn the_ledger_can_neither_be_changed_nor_emptied_nor_severed_without_an_erasure() {
    let house = House::open().await;
    let service = house.service().await;
    for statement in [
        "UPDATE consent_ledger SET granted = true",
        "DELETE FROM consent_ledger",
        "TRUNCATE consent_ledger",
        "UPDATE ledger_subjects SET account_id = subject",
        "DELETE FROM ledger_subjects",
        "TRUNCATE ledger_subjects",
        "UPDATE consent_texts SET version = '2'",
        "INSERT INTO consent_texts (purpose, version, locale, text, in_force_from) VALUES ('a', '1', 'en', 'b', now())",
        "DELETE FROM person_erasures",
        "DELETE FROM erasure_confirmations",
        "ALTER TABLE consent_ledger ADD COLUMN note text",
    ] {
        let refused = service.batch_execute(statement).await.unwrap_err();
        assert_eq!(refused.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{statement}");
    }
    let refused = service
        .execute("SELECT sever_ledger($1)", &[&Uuid::new_v4()])
        .await
        .unwrap_err();
    assert_eq!(refused.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
}
