//! Consents of accounts and of visitors.
use contract::client::Failure;
use contracts::common::MeasurementChoice;
use identity_api::operations::*;
use identity_api::types::{ConsentState, ConsentText, LedgerEntry, NewConsent, VisitorConsents};
use service_testing::Person;
use uuid::Uuid;

use super::house::House;

pub async fn text(house: &House, purpose: &str, locale: Option<&str>) -> ConsentText {
    let request = GetConsentText {
        purpose: purpose.parse().unwrap(),
        locale: locale.map(|locale| locale.to_owned().try_into().unwrap()),
    };
    let GetConsentTextOk::Ok(text) = house.for_stranger().get_consent_text(request).await.unwrap();
    text
}

pub fn decision(text: &ConsentText, granted: bool) -> NewConsent {
    NewConsent {
        purpose: text.purpose.clone(),
        granted,
        text_version: text.version.clone(),
        text_hash: text.hash.clone(),
        locale: text.locale.clone(),
    }
}

pub async fn record(
    house: &House,
    person: &Person,
    body: NewConsent,
    idempotency_key: Option<Uuid>,
) -> Result<LedgerEntry, Failure<RecordConsentError>> {
    let request = RecordConsent { idempotency_key, body };
    let answer = house.for_person(person).record_consent(request).await;
    answer.map(|RecordConsentOk::Created(entry)| entry)
}

async fn state(house: &House, account: Uuid, purpose: &str) -> ConsentState {
    let request = GetConsent {
        account_id: account.into(),
        purpose: purpose.parse().unwrap(),
    };
    let GetConsentOk::Ok(state) = house.for_service("personalization").get_consent(request).await.unwrap();
    state
}

#[tokio::test]
async fn each_decision_is_a_new_row_and_the_newest_counts() {
    let house = House::open().await;
    let (person, ..) = house.somebody().await;
    let account = person.account();
    assert!(!state(&house, account, "health_profile").await.active);
    let shown = text(&house, "health_profile", Some("pt-BR")).await;
    assert_eq!(shown.locale.to_string(), "pt", "the nearest language");
    assert_eq!(
        text(&house, "health_profile", Some("fr")).await.locale.to_string(),
        "en"
    );

    let key = Some(Uuid::new_v4());
    let granted = record(&house, &person, decision(&shown, true), key).await.unwrap();
    assert_eq!(
        record(&house, &person, decision(&shown, true), key).await.unwrap(),
        granted
    );
    let refused = record(&house, &person, decision(&shown, false), key).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(RecordConsentError::UnprocessableContent(_))),
        "{refused:?}"
    );
    let now = state(&house, account, "health_profile").await;
    assert!(now.active && now.ledger_seq == Some(granted.ledger_seq));

    let revoked = record(&house, &person, decision(&shown, false), None).await.unwrap();
    assert!(*revoked.ledger_seq > *granted.ledger_seq);
    assert!(!state(&house, account, "health_profile").await.active);
    assert!(!state(&house, account, "engagement").await.active, "another purpose");

    let request = |cursor| ListConsents { cursor, limit: Some(1) };
    let ListConsentsOk::Ok(page) = house.for_person(&person).list_consents(request(None)).await.unwrap();
    assert_eq!(page.items, [revoked]);
    let next = page.next_cursor;
    assert!(next.is_some());
    let ListConsentsOk::Ok(page) = house.for_person(&person).list_consents(request(next)).await.unwrap();
    assert_eq!((page.items, page.next_cursor), (vec![granted], None));
}

#[tokio::test]
async fn a_consent_is_given_to_the_text_in_force_and_can_always_be_taken_back() {
    let house = House::open().await;
    let (person, ..) = house.somebody().await;
    let mut old = decision(&text(&house, "engagement", None).await, true);
    old.text_hash = "0".repeat(64);
    let refused = record(&house, &person, old.clone(), None).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(RecordConsentError::Conflict(_))),
        "{refused:?}"
    );
    old.granted = false;
    record(&house, &person, old.clone(), None).await.unwrap();
    old.purpose = "telepathy".parse().unwrap();
    match record(&house, &person, old, None).await.unwrap_err() {
        Failure::Answer(RecordConsentError::BadRequest(problem)) => assert_eq!(problem.code(), "unknown_purpose"),
        other => panic!("{other:?}"),
    }
    let shown = text(&house, "engagement", Some("pt")).await;
    // A client that says which language it would have liked; what was shown is told by the text's hash.
    let wished = NewConsent {
        locale: "pt-BR".to_owned().try_into().unwrap(),
        ..decision(&shown, true)
    };
    let entry = record(&house, &person, wished, None).await.unwrap();
    assert_eq!(entry.locale, shown.locale);
}

pub async fn decide(house: &House, person: &Person, allowed: bool, sec_gpc: Option<&str>) -> MeasurementChoice {
    let measurement = if allowed {
        MeasurementChoice::Allowed
    } else {
        MeasurementChoice::Refused
    };
    let request = PutVisitorConsents {
        sec_gpc: sec_gpc.map(str::to_owned),
        body: VisitorConsents { measurement },
    };
    let PutVisitorConsentsOk::Ok(holds) = house.for_person(person).put_visitor_consents(request).await.unwrap();
    holds.measurement
}

async fn decided(house: &House, person: &Person, sec_gpc: Option<&str>) -> MeasurementChoice {
    let request = GetVisitorConsents {
        sec_gpc: sec_gpc.map(str::to_owned),
    };
    let GetVisitorConsentsOk::Ok(holds) = house.for_person(person).get_visitor_consents(request).await.unwrap();
    holds.measurement
}

#[tokio::test]
async fn a_visitor_refuses_until_it_says_otherwise_and_while_the_browser_does() {
    let house = House::open().await;
    let visitor = Person::visitor();
    assert_eq!(decided(&house, &visitor, None).await, MeasurementChoice::Refused);
    assert_eq!(
        decided(&house, &Person::default(), None).await,
        MeasurementChoice::Refused
    );
    assert_eq!(decide(&house, &visitor, true, None).await, MeasurementChoice::Allowed);
    assert_eq!(decided(&house, &visitor, None).await, MeasurementChoice::Allowed);
    assert_eq!(decided(&house, &visitor, Some("1")).await, MeasurementChoice::Refused);
    assert_eq!(
        decide(&house, &visitor, true, Some("1")).await,
        MeasurementChoice::Refused
    );
    assert_eq!(decided(&house, &visitor, None).await, MeasurementChoice::Refused);
}
