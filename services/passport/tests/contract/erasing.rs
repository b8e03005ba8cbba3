//! A person who is erased is gone, is confirmed to be, and does not come back.
use contract::client::Failure;
use contract::format::DateTime;
use contracts::common::{ConsentPurpose, MeasurementChoice};
use contracts::events::v1::account_erasure_requested::AccountErasureRequested;
use contracts::events::v1::consent_granted::ConsentGranted;
use contracts::events::v1::visitor_consent_changed::VisitorConsentChanged;
use contracts::events::v1::visitor_erasure_requested::{VisitorErasureRequested, VisitorErasureRequestedLink};
use contracts::passport::Sent;
use jiff::Timestamp;
use passport_api::client::Client;
use passport_api::operations::*;
use passport_api::types::NewProductReport;
use service_testing::{Person, eventually};
use uuid::Uuid;

use super::asking::{pack, scan};
use super::events::messages;
use super::house::{House, OATS};
use super::linking::{linked, many_scans};
use super::ownership::lists;

/// Tables that hold anything about people.
const HELD: &str = "
    SELECT (SELECT count(*) FROM scans) + (SELECT count(*) FROM product_reports)
         + (SELECT count(*) FROM visitor_links) + (SELECT count(*) FROM engagement_consents)
         + (SELECT count(*) FROM visitor_choices)";

fn of_account(erasure_id: Uuid, person: &Person, visitors: &[&Person]) -> AccountErasureRequested {
    AccountErasureRequested {
        erasure_id: erasure_id.into(),
        account_id: person.account().into(),
        consumer_ref: person.consumer.unwrap().1.into(),
        visitor_ids: visitors.iter().map(|person| person.visitor.unwrap().into()).collect(),
    }
}

pub fn of_visitor(erasure_id: Uuid, person: &Person) -> VisitorErasureRequested {
    VisitorErasureRequested {
        erasure_id: erasure_id.into(),
        visitor_id: person.visitor.unwrap().into(),
        link: None,
    }
}

fn consent(person: &Person, ledger_seq: u64) -> ConsentGranted {
    ConsentGranted {
        account_id: person.account().into(),
        purpose: ConsentPurpose::Engagement,
        ledger_entry_id: Uuid::now_v7().into(),
        ledger_seq: ledger_seq.try_into().unwrap(),
    }
}

fn choice(person: &Person) -> VisitorConsentChanged {
    VisitorConsentChanged {
        visitor_id: person.visitor.unwrap().into(),
        measurement: MeasurementChoice::Allowed,
    }
}

async fn report(client: &Client) -> Result<ReportProductOk, Failure<ReportProductError>> {
    let body = NewProductReport {
        gtin: OATS.to_owned(),
        note: Some("It holds sesame.".to_owned()),
    };
    let request = ReportProduct {
        idempotency_key: None,
        body,
    };
    client.report_product(request).await
}

async fn handled(house: &House, count: i64) {
    eventually("the events are handled", async || {
        house.count("SELECT count(*) FROM inbox").await == count
    })
    .await;
}

/// Which erasures were confirmed, and when each says that it was.
async fn confirmed(house: &House, count: usize) -> Vec<(Uuid, String)> {
    messages(house, "passport.erasures.v1", count)
        .await
        .into_iter()
        .map(|(key, received)| match received.event {
            Sent::ErasureConfirmed(event) => {
                assert_eq!(
                    (key, event.service.as_str()),
                    (event.erasure_id.to_string(), "passport")
                );
                (*event.erasure_id, event.erased_at.to_string())
            }
            other => panic!("{other:?}"),
        })
        .collect()
}

/// The old token (401) or cookie (410) is shown again: nothing is written.
async fn turned_away(client: &Client, status: u16) {
    let request = CreateScan {
        idempotency_key: Some(Uuid::new_v4()),
        sec_gpc: None,
        body: pack(OATS),
    };
    let scan = client.create_scan(request).await.unwrap_err();
    assert!(
        matches!(&scan, Failure::Answer(scan) if scan.status() == status),
        "{scan:?}"
    );
    let report = report(client).await.unwrap_err();
    assert!(
        matches!(&report, Failure::Answer(report) if report.status() == status),
        "{report:?}"
    );
    // Whoever opens a link is led to the product.
    let request = ResolveGtin {
        gtin: OATS.to_owned(),
        n17: None,
        query: None,
        accept: None,
        sec_purpose: None,
        purpose: None,
        user_agent: None,
        sec_gpc: None,
    };
    let ResolveGtinOk::Found { location } = client.resolve_gtin(request).await.unwrap() else {
        panic!("no redirect")
    };
    assert!(location.contains("/p/"), "{location}");
}

#[tokio::test]
async fn an_account_goes_with_its_visitors_and_stays_away() {
    let house = House::open().await;
    let (device, other_device, stranger) = (Person::visitor(), Person::visitor(), Person::consumer());
    let person = Person {
        visitor: device.visitor,
        ..Person::consumer()
    };
    for someone in [&device, &other_device, &person, &stranger] {
        scan(&house.for_person(someone), pack(OATS), None).await;
        report(&house.for_person(someone)).await.unwrap();
    }
    let now = Timestamp::now();
    house.tell(now, &linked(&device, &person)).await;
    house.tell(now, &linked(&other_device, &person)).await;
    house.tell(now, &consent(&person, 1)).await;
    house.tell(now, &choice(&device)).await;
    handled(&house, 4).await;
    // Made after the link and without a token: still the person's.
    scan(&house.for_person(&other_device), pack(OATS), None).await;
    assert_eq!(lists(&house.for_person(&person)).await.len(), 3);

    let erasure = Uuid::new_v4();
    house
        .tell(
            Timestamp::now(),
            &of_account(erasure, &person, &[&device, &other_device]),
        )
        .await;
    let first = confirmed(&house, 1).await;
    assert_eq!(first[0].0, erasure);
    // The stranger's scan and report are all that is left.
    assert_eq!(house.count(HELD).await, 2);

    // Late events and old tokens.
    house.tell(now, &linked(&device, &person)).await;
    house.tell(now, &linked(&Person::visitor(), &person)).await;
    house.tell(now, &consent(&person, 2)).await;
    house.tell(now, &choice(&other_device)).await;
    // Identity asks again, since it has not seen the confirmation.
    house
        .tell(
            Timestamp::now(),
            &of_account(erasure, &person, &[&device, &other_device]),
        )
        .await;
    handled(&house, 10).await;
    // Somebody else who uses the same browser is told of the cookie, and not that the token is wrong.
    let next = Person {
        visitor: device.visitor,
        ..Person::consumer()
    };
    for (someone, status) in [(&device, 410), (&other_device, 410), (&person, 401), (&next, 410)] {
        turned_away(&house.for_person(someone), status).await;
    }
    assert_eq!(house.count(HELD).await, 2);
    assert_eq!(lists(&house.for_person(&stranger)).await.len(), 1);
    let again = confirmed(&house, 2).await;
    assert_eq!(again, [first[0].clone(), first[0].clone()]);
    // Tombstones name nobody.
    assert_eq!(
        house
            .count("SELECT count(*) FROM tombstones WHERE length(subject) = 32")
            .await,
        3
    );
    // The cookies live for 13 months, the account's tokens for minutes.
    let kept = "SELECT count(*) FROM tombstones WHERE expires_at > now() + interval '13 months'";
    assert_eq!(house.count(kept).await, 2);
}

#[tokio::test]
async fn a_visitor_goes_and_the_accounts_scans_stay() {
    let house = House::open().await;
    let device = Person::visitor();
    let person = Person {
        visitor: device.visitor,
        ..Person::consumer()
    };
    scan(&house.for_person(&device), pack(OATS), None).await;
    report(&house.for_person(&device)).await.unwrap();
    scan(&house.for_person(&person), pack(OATS), None).await;
    let erasure = Uuid::new_v4();
    house.tell(Timestamp::now(), &choice(&device)).await;
    house.tell(Timestamp::now(), &of_visitor(erasure, &device)).await;
    assert_eq!(confirmed(&house, 1).await[0].0, erasure);
    assert_eq!(house.count(HELD).await, 1);
    let elsewhere = Person {
        visitor: None,
        ..person.clone()
    };
    assert_eq!(lists(&house.for_person(&elsewhere)).await.len(), 1);
    turned_away(&house.for_person(&device), 410).await;
    assert_eq!(house.count(HELD).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_written_meanwhile_is_erased_or_refused() {
    let house = House::open().await;
    let device = Person::visitor();
    let scanning = (0..4).map(|_| {
        let client = house.for_person(&device);
        tokio::spawn(async move {
            let mut made = 0;
            loop {
                let request = CreateScan {
                    idempotency_key: None,
                    sec_gpc: None,
                    body: pack(OATS),
                };
                match client.create_scan(request).await {
                    Ok(_) => made += 1,
                    Err(Failure::Answer(CreateScanError::Gone(_))) => return made,
                    Err(other) => panic!("{other:?}"),
                }
            }
        })
    });
    let scanning: Vec<_> = scanning.collect();
    eventually("some scans are there", async || {
        house.count("SELECT count(*) FROM scans").await > 20
    })
    .await;
    house.tell(Timestamp::now(), &of_visitor(Uuid::new_v4(), &device)).await;
    let mut made = 0;
    for client in scanning {
        made += client.await.unwrap();
    }
    assert!(made > 20);
    confirmed(&house, 1).await;
    assert_eq!(house.count(HELD).await, 0);
}

#[tokio::test]
async fn who_has_very_many_scans_is_confirmed_when_the_last_is_gone() {
    let house = House::open().await;
    let device = Person::visitor();
    many_scans(&house, &device).await;
    let erasure = Uuid::new_v4();
    house.tell(Timestamp::now(), &of_visitor(erasure, &device)).await;
    // Asked again while it goes on.
    house.tell(Timestamp::now(), &of_visitor(erasure, &device)).await;
    let first = confirmed(&house, 1).await;
    assert_eq!(first[0].0, erasure);
    assert_eq!(house.count(HELD).await, 0);
    assert_eq!(house.count("SELECT count(*) FROM unfinished_erasures").await, 0);
    handled(&house, 2).await;
    // And after it, with the same time.
    house.tell(Timestamp::now(), &of_visitor(erasure, &device)).await;
    let all = confirmed(&house, 2).await;
    assert_eq!(all, [first[0].clone(), first[0].clone()]);
}

#[tokio::test]
async fn what_a_link_gave_to_an_account_stays_though_the_visitors_erasure_comes_before_the_link() {
    let house = House::open().await;
    let (device, account) = (Person::visitor(), Person::consumer());
    let before = *scan(&house.for_person(&device), pack(OATS), None).await.scan_id;
    let linked_at = Timestamp::now();
    scan(&house.for_person(&device), pack(OATS), None).await;
    let erasure = Uuid::new_v4();
    let request = VisitorErasureRequested {
        link: Some(VisitorErasureRequestedLink {
            account_id: account.account().into(),
            linked_at: DateTime::from(linked_at).into(),
        }),
        ..of_visitor(erasure, &device)
    };
    house.tell(Timestamp::now(), &request).await;
    assert_eq!(confirmed(&house, 1).await[0].0, erasure);
    house.tell(linked_at, &linked(&device, &account)).await;
    handled(&house, 2).await;
    assert_eq!(lists(&house.for_person(&account)).await, [before]);
    assert_eq!(house.count(HELD).await, 1);

    // Of an account that was erased nothing comes back.
    let (device, erased) = (Person::visitor(), Person::consumer());
    scan(&house.for_person(&device), pack(OATS), None).await;
    house
        .tell(Timestamp::now(), &of_account(Uuid::new_v4(), &erased, &[]))
        .await;
    let request = VisitorErasureRequested {
        link: Some(VisitorErasureRequestedLink {
            account_id: erased.account().into(),
            linked_at: DateTime::from(Timestamp::now()).into(),
        }),
        ..of_visitor(Uuid::new_v4(), &device)
    };
    confirmed(&house, 2).await;
    house.tell(Timestamp::now(), &request).await;
    confirmed(&house, 3).await;
    assert_eq!(house.count(HELD).await, 1);
}
