//! Whose a scan is, and who can tell that it exists.
use contract::client::Failure;
use passport_api::client::Client;
use passport_api::operations::*;
use service_testing::Person;
use uuid::Uuid;

use super::asking::{pack, scan};
use super::house::{House, OATS};

pub async fn sees(client: &Client, scan_id: Uuid) -> bool {
    match client
        .get_scan(GetScan {
            scan_id: scan_id.into(),
        })
        .await
    {
        Ok(GetScanOk::Ok(passport)) => *passport.scan_id == scan_id,
        Err(Failure::Answer(GetScanError::NotFound(problem))) => {
            assert_eq!(problem.code(), "not_found");
            false
        }
        other => panic!("{other:?}"),
    }
}

pub async fn lists(client: &Client) -> Vec<Uuid> {
    let (mut all, mut cursor) = (Vec::new(), None);
    loop {
        let ListScansOk::Ok(page) = client.list_scans(ListScans { cursor, limit: Some(2) }).await.unwrap();
        assert!(page.items.len() <= 2);
        all.extend(page.items.iter().map(|item| *item.scan_id));
        cursor = page.next_cursor;
        if cursor.is_none() {
            return all;
        }
    }
}

#[tokio::test]
async fn a_scan_is_its_owners_only() {
    let house = House::open().await;
    let visitor = Person::visitor();
    let consumer = Person {
        visitor: visitor.visitor,
        ..Person::consumer()
    };
    let without_cookie = Person {
        visitor: None,
        ..consumer.clone()
    };
    let [visitor, consumer, without_cookie] =
        [visitor, consumer, without_cookie].map(|person| house.for_person(&person));
    let stranger = house.for_person(&Person::visitor());
    let nobody = house.for_person(&Person::default());

    let of_visitor = *scan(&visitor, pack(OATS), None).await.scan_id;
    let of_account = *scan(&consumer, pack(OATS), None).await.scan_id;
    assert!(sees(&visitor, of_visitor).await);
    assert!(!sees(&visitor, of_account).await);
    assert!(sees(&consumer, of_account).await);
    assert!(sees(&consumer, of_visitor).await, "the cookie came along");
    assert!(!sees(&without_cookie, of_visitor).await);
    assert!(sees(&without_cookie, of_account).await);
    for other in [&stranger, &nobody] {
        assert!(!sees(other, of_visitor).await);
        assert!(!sees(other, of_account).await);
        assert!(lists(other).await.is_empty());
    }
    assert_eq!(lists(&visitor).await, [of_visitor]);
    assert_eq!(lists(&consumer).await, [of_account]);
}

#[tokio::test]
async fn pages_are_newest_first_and_whole() {
    let house = House::open().await;
    let client = house.for_person(&Person::consumer());
    let mut made = Vec::new();
    for _ in 0..5 {
        made.push(*scan(&client, pack(OATS), None).await.scan_id);
    }
    made.reverse();
    assert_eq!(lists(&client).await, made);
}

#[tokio::test]
async fn only_a_consumer_is_told_a_verdict() {
    let house = House::open().await;
    for (person, told) in [
        (Person::visitor(), false),
        (Person::brand_user(), false),
        (Person::consumer(), true),
    ] {
        let passport = scan(&house.for_person(&person), pack(OATS), None).await;
        assert_eq!(passport.sections.verdict.is_some(), told);
    }
}
