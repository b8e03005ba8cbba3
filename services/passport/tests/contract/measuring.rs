//! Whether a scan may be measured, as its event says.
use contracts::common::{ConsentPurpose, MeasurementAllowed, MeasurementChoice};
use contracts::events::v1::consent_granted::ConsentGranted;
use contracts::events::v1::consent_revoked::ConsentRevoked;
use contracts::events::v1::visitor_consent_changed::VisitorConsentChanged;
use contracts::passport::Sent;
use jiff::{SignedDuration, Timestamp};
use passport_api::operations::{CreateScan, CreateScanOk};
use service_testing::{Person, eventually};
use uuid::Uuid;

use super::asking::pack;
use super::events::messages;
use super::house::{House, OATS};

fn choice(person: &Person, measurement: MeasurementChoice) -> VisitorConsentChanged {
    VisitorConsentChanged {
        visitor_id: person.visitor.unwrap().into(),
        measurement,
    }
}

fn granted(person: &Person, purpose: ConsentPurpose, ledger_seq: u64) -> ConsentGranted {
    ConsentGranted {
        account_id: person.account().into(),
        purpose,
        ledger_entry_id: Uuid::now_v7().into(),
        ledger_seq: ledger_seq.try_into().unwrap(),
    }
}

fn revoked(person: &Person, ledger_seq: u64) -> ConsentRevoked {
    ConsentRevoked {
        account_id: person.account().into(),
        purpose: ConsentPurpose::Engagement,
        ledger_entry_id: Uuid::now_v7().into(),
        ledger_seq: ledger_seq.try_into().unwrap(),
    }
}

async fn handled(house: &House, count: i64) {
    eventually("the events are handled", async || {
        house.count("SELECT count(*) FROM inbox").await == count
    })
    .await;
}

async fn scans(house: &House, person: &Person, sec_gpc: Option<&str>) -> Uuid {
    let request = CreateScan {
        idempotency_key: None,
        sec_gpc: sec_gpc.map(str::to_owned),
        body: pack(OATS),
    };
    let CreateScanOk::Created { body, .. } = house.for_person(person).create_scan(request).await.unwrap();
    *body.scan_id
}

#[tokio::test]
async fn whoever_allowed_it_is_measured_and_nobody_else() {
    let house = House::open().await;
    let (visitor, silent, refusing, thinking) = (
        Person::visitor(),
        Person::visitor(),
        Person::visitor(),
        Person::visitor(),
    );
    let (consumer, other_purpose, taken_back, brand_user) = (
        Person::consumer(),
        Person::consumer(),
        Person::consumer(),
        Person::brand_user(),
    );
    let now = Timestamp::now();
    let before = now.checked_sub(SignedDuration::from_mins(1)).unwrap();
    house.tell(now, &choice(&visitor, MeasurementChoice::Allowed)).await;
    house.tell(now, &choice(&refusing, MeasurementChoice::Refused)).await;
    // An older choice comes late.
    house.tell(now, &choice(&thinking, MeasurementChoice::Refused)).await;
    house.tell(before, &choice(&thinking, MeasurementChoice::Allowed)).await;
    // What a visitor allowed is not the account's word.
    house
        .tell(now, &choice(&other_purpose, MeasurementChoice::Allowed))
        .await;
    house
        .tell(now, &granted(&consumer, ConsentPurpose::Engagement, 7))
        .await;
    house
        .tell(now, &granted(&other_purpose, ConsentPurpose::HealthProfile, 8))
        .await;
    house
        .tell(now, &granted(&brand_user, ConsentPurpose::Engagement, 9))
        .await;
    house.tell(now, &choice(&brand_user, MeasurementChoice::Allowed)).await;
    // The ledger orders, not the arrival.
    house.tell(now, &revoked(&taken_back, 12)).await;
    house
        .tell(now, &granted(&taken_back, ConsentPurpose::Engagement, 11))
        .await;
    handled(&house, 11).await;

    let mut expected = Vec::new();
    for (person, sec_gpc, measured) in [
        (&visitor, None, true),
        (&visitor, Some("1"), false),
        (&visitor, Some("0"), true),
        (&silent, None, false),
        (&refusing, None, false),
        (&thinking, None, false),
        (&consumer, None, true),
        (&consumer, Some("1"), false),
        (&other_purpose, None, false),
        (&taken_back, None, false),
        (&brand_user, None, false),
    ] {
        expected.push((scans(&house, person, sec_gpc).await, measured));
    }
    expected.sort_unstable();
    let mut told: Vec<(Uuid, bool)> = messages(&house, "passport.facts.v1", expected.len())
        .await
        .into_iter()
        .filter_map(|(_, received)| match received.event {
            Sent::ProductScanned(event) => {
                Some((*event.scan_id, event.measurement == Some(MeasurementAllowed::Allowed)))
            }
            _ => None,
        })
        .collect();
    told.sort_unstable();
    assert_eq!(told, expected);
}
