//! A visitor who gets an account keeps the scans of before.
use contracts::events::v1::visitor_linked_to_account::VisitorLinkedToAccount;
use jiff::{SignedDuration, Timestamp};
use service_testing::{Person, eventually};
use uuid::Uuid;

use super::asking::{account_export, link, make_report, pack, scan};
use super::house::{House, OATS};
use super::ownership::{lists, sees};

pub fn linked(visitor: &Person, consumer: &Person) -> VisitorLinkedToAccount {
    VisitorLinkedToAccount {
        visitor_id: visitor.visitor.unwrap().into(),
        account_id: consumer.account().into(),
    }
}

/// A consumer on another device: without the visitor's cookie.
fn elsewhere() -> Person {
    Person {
        visitor: None,
        ..Person::consumer()
    }
}

#[tokio::test]
async fn earlier_scans_become_the_accounts_and_later_ones_stay_the_visitors() {
    let house = House::open().await;
    let (person, account, other) = (Person::visitor(), elsewhere(), Person::visitor());
    let (visitor, consumer) = (house.for_person(&person), house.for_person(&account));
    let mut before = Vec::new();
    for _ in 0..3 {
        before.push(*scan(&visitor, pack(OATS), None).await.scan_id);
    }
    let of_other = *scan(&house.for_person(&other), pack(OATS), None).await.scan_id;
    let moment = Timestamp::now();
    let after = *scan(&visitor, link(OATS), None).await.scan_id;
    house.tell(moment, &linked(&person, &account)).await;
    eventually("the scans are the account's", async || {
        lists(&consumer).await.len() == 3
    })
    .await;

    before.reverse();
    assert_eq!(lists(&consumer).await, before);
    assert_eq!(lists(&visitor).await, [after]);
    assert!(!sees(&visitor, before[0]).await, "it is the account's now");
    assert!(
        sees(&house.for_person(&other), of_other).await,
        "another visitor's is not"
    );
    // Later ones without a token stay the visitor's.
    let later = *scan(&visitor, pack(OATS), None).await.scan_id;
    assert_eq!(lists(&visitor).await, [later, after]);
}

#[tokio::test]
async fn a_scan_that_is_written_after_the_link_and_was_made_before_follows() {
    let house = House::open().await;
    let (person, account) = (Person::visitor(), elsewhere());
    // As if the link's clock were ahead: every scan of the next hour was made before it.
    let moment = Timestamp::now().checked_add(SignedDuration::from_hours(1)).unwrap();
    house.tell(moment, &linked(&person, &account)).await;
    eventually("the link is known", async || {
        house.count("SELECT count(*) FROM visitor_links").await == 1
    })
    .await;
    let made = *scan(&house.for_person(&person), pack(OATS), None).await.scan_id;
    assert_eq!(lists(&house.for_person(&account)).await, [made]);
    assert!(!sees(&house.for_person(&person), made).await);
}

#[tokio::test]
async fn a_visitor_is_one_accounts() {
    let house = House::open().await;
    let (person, first, second) = (Person::visitor(), elsewhere(), elsewhere());
    let made = *scan(&house.for_person(&person), pack(OATS), None).await.scan_id;
    house.tell(Timestamp::now(), &linked(&person, &first)).await;
    eventually("the scan is the first one's", async || {
        lists(&house.for_person(&first)).await == [made]
    })
    .await;
    let later = *scan(&house.for_person(&person), pack(OATS), None).await.scan_id;
    house.tell(Timestamp::now(), &linked(&person, &second)).await;
    eventually("both events are handled", async || {
        house.count("SELECT count(*) FROM inbox").await == 2
    })
    .await;
    assert!(lists(&house.for_person(&second)).await.is_empty());
    assert_eq!(lists(&house.for_person(&person)).await, [later]);
}

#[tokio::test]
async fn an_export_holds_all_of_an_account_and_nothing_else() {
    let house = House::open().await;
    let (me, other) = (Person::consumer(), Person::consumer());
    let mut scans = Vec::new();
    for _ in 0..3 {
        scans.push(*scan(&house.for_person(&me), link(OATS), None).await.scan_id);
    }
    for person in [&me, &other, &Person::visitor()] {
        scan(
            &house.for_person(&Person {
                consumer: None,
                ..person.clone()
            }),
            pack(OATS),
            None,
        )
        .await;
        make_report(&house.for_person(person), "It holds sesame.").await;
    }
    let mine = account_export(&house, me.account()).await;
    assert_eq!(mine.scans.iter().map(|scan| *scan.scan_id).collect::<Vec<_>>(), scans);
    assert_eq!(mine.scans[0].scanned_item.lot.as_deref(), Some("L1"));
    assert_eq!(mine.product_reports.len(), 1);
    assert_eq!(mine.product_reports[0].note.as_deref(), Some("It holds sesame."));
    let nobodys = account_export(&house, Uuid::new_v4()).await;
    assert!(nobodys.scans.is_empty() && nobodys.product_reports.is_empty());
}

#[tokio::test]
async fn an_export_holds_what_an_accounts_visitors_reported_before_they_were_linked() {
    let house = House::open().await;
    let (mine, others, account) = (Person::visitor(), Person::visitor(), elsewhere());
    make_report(&house.for_person(&mine), "Before.").await;
    make_report(&house.for_person(&others), "Somebody else's.").await;
    house.tell(Timestamp::now(), &linked(&mine, &account)).await;
    eventually("the link is known", async || {
        house.count("SELECT count(*) FROM visitor_links").await == 1
    })
    .await;
    make_report(&house.for_person(&mine), "After.").await;
    let notes = account_export(&house, account.account())
        .await
        .product_reports
        .into_iter();
    assert_eq!(
        notes.map(|report| report.note.unwrap()).collect::<Vec<_>>(),
        ["Before."]
    );
}

#[tokio::test]
async fn an_account_gets_all_of_very_many_scans() {
    let house = House::open().await;
    let (person, account) = (Person::visitor(), elsewhere());
    many_scans(&house, &person).await;
    house.tell(Timestamp::now(), &linked(&person, &account)).await;
    let given = format!("SELECT count(*) FROM scans WHERE account_id = '{}'", account.account());
    eventually("all are the account's", async || house.count(&given).await == MANY).await;
    let unsettled = "SELECT count(*) FROM visitor_links WHERE NOT settled";
    eventually("nobody looks for more", async || house.count(unsettled).await == 0).await;
}

/// More than two transactions move.
pub const MANY: i64 = passport::store::BATCH as i64 * 2 + 1;

/// So many scans of a visitor, written straight into the table.
pub async fn many_scans(house: &House, person: &Person) {
    let scans = format!(
        "INSERT INTO scans (scan_id, kept, scanned_at, visitor_id, gtin, raw)
         SELECT (left(first_scan_id(now())::text, 13) || right(gen_random_uuid()::text, 23))::uuid,
                false, now() - interval '1 second', '{}', gtin, 'x'
         FROM (SELECT gtin FROM products LIMIT 1) AS any_product, generate_series(1, {MANY})",
        person.visitor.unwrap()
    );
    house.superuser().await.batch_execute(&scans).await.unwrap();
}
