//! The events beside the rows: put with them, published by the relay, read by the generated reader.
use contract::events::Received;
use contracts::passport::Sent;
use passport_api::operations::{ReportProduct, ReportProductOk};
use passport_api::types::NewProductReport;
use service_testing::Person;
use uuid::Uuid;

use super::asking::{link, pack, scan};
use super::house::{House, OATS, UNKNOWN};

/// Reads so many messages of a topic, with their keys.
pub async fn messages(house: &House, topic: &str, count: usize) -> Vec<(String, Received<Sent>)> {
    service_testing::messages(&house.topics, topic, count).await
}

#[tokio::test]
async fn each_scan_is_told_once_and_names_no_lot() {
    let house = House::open().await;
    let (visitor, consumer) = (Person::visitor(), Person::consumer());
    let key = Some(Uuid::new_v4());
    let first = scan(&house.for_person(&visitor), link(OATS), key).await;
    scan(&house.for_person(&visitor), link(OATS), key).await;
    let second = scan(&house.for_person(&consumer), pack(OATS), None).await;

    let mut told = Vec::new();
    for (key, Received { meta, event }) in messages(&house, "passport.facts.v1", 2).await {
        let Sent::ProductScanned(event) = event else {
            panic!("{event:?}")
        };
        assert_eq!(key, event.visitor_id.to_string());
        assert_eq!(
            (meta.event_type, meta.producer, meta.schema_version),
            ("ProductScanned", "passport", 1)
        );
        assert!(meta.causation_id.is_none() && meta.traceparent.is_some());
        assert_eq!(event.measurement, None, "nobody's choice is known");
        told.push((
            *event.scan_id,
            *event.visitor_id,
            event.consumer_ref.map(|consumer| *consumer),
        ));
    }
    told.sort();
    assert_eq!(
        told,
        [
            (*first.scan_id, visitor.visitor.unwrap(), None),
            (
                *second.scan_id,
                consumer.visitor.unwrap(),
                Some(consumer.consumer.unwrap().1)
            ),
        ]
    );
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '%L1%'")
            .await,
        0
    );
}

#[tokio::test]
async fn only_a_report_of_an_unknown_product_is_told() {
    let house = House::open().await;
    let visitor = Person::visitor();
    let client = house.for_person(&visitor);
    for gtin in [OATS, UNKNOWN] {
        let body = NewProductReport {
            gtin: gtin.to_owned(),
            note: None,
        };
        let ReportProductOk::Accepted(_) = client
            .report_product(ReportProduct {
                idempotency_key: None,
                body,
            })
            .await
            .unwrap();
    }
    let (key, Received { event, .. }) = messages(&house, "passport.facts.v1", 1).await.pop().unwrap();
    let Sent::UnknownProductReported(event) = event else {
        panic!("{event:?}")
    };
    assert_eq!(event.gtin.to_string(), format!("0{UNKNOWN}"));
    assert_eq!(key, visitor.visitor.unwrap().to_string());
    assert_eq!(house.count("SELECT count(*) FROM product_reports").await, 2);
}

#[tokio::test]
async fn the_imported_catalog_is_told() {
    let house = House::open().await;
    let catalogued = house.count("SELECT count(*) FROM products").await;
    for (key, Received { event, .. }) in messages(&house, "passport.catalog.v1", catalogued.try_into().unwrap()).await {
        let Sent::ProductCatalogued(event) = event else {
            panic!("{event:?}")
        };
        assert_eq!(key, event.gtin.to_string());
        assert_eq!(*event.revision, 1);
    }
}
