//! Late requests of erased people: a cookie outlives its visitor, and a token its account.
use contract::client::Failure;
use contracts::common::MeasurementChoice;
use contracts::identity::Sent;
use identity_api::operations::*;
use identity_api::types::VisitorConsents;
use runtime::config::{Environment, Secret};
use runtime::erasure::{Erasure, Subject, TombstoneSettings, Tombstones};
use service_testing::{Person, TOMBSTONE_KEY};
use uuid::Uuid;

use super::adopting::imported;
use super::erasing::confirmed;
use super::events::messages;
use super::house::House;
use super::people::{address, person_of};

async fn decide(house: &House, person: &Person) -> Result<PutVisitorConsentsOk, Failure<PutVisitorConsentsError>> {
    let measurement = MeasurementChoice::Allowed;
    let request = PutVisitorConsents {
        sec_gpc: None,
        body: VisitorConsents { measurement },
    };
    house.for_person(person).put_visitor_consents(request).await
}

/// A visitor's cookie changes nothing any more, whoever signs in with it.
async fn is_nobody(house: &House, visitor: &Person) {
    let refused = decide(house, visitor).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(PutVisitorConsentsError::Gone(_))),
        "{refused:?}"
    );
    let email = address();
    house.sign_up(visitor, &email).await;
    let person = person_of(&house.sign_in(visitor, &email).await.unwrap());
    let person = person.with_visitor(visitor.visitor.unwrap());
    let idempotency_key = None;
    let refused = house
        .for_person(&person)
        .link_visitor(LinkVisitor { idempotency_key })
        .await
        .unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(LinkVisitorError::Conflict(_))),
        "{refused:?}"
    );
}

/// What is about visitors, and nothing else.
const HELD: &str = "SELECT (SELECT count(*) FROM visitor_consents) + (SELECT count(*) FROM visitor_links)";

#[tokio::test]
async fn an_erased_visitors_cookie_brings_nobody_back() {
    let house = House::open().await;
    let visitor = Person::visitor();
    decide(&house, &visitor).await.unwrap();
    let EraseVisitorOk::Accepted(started) = house.for_person(&visitor).erase_visitor().await.unwrap();
    is_nobody(&house, &visitor).await;
    confirmed(&house, *started.erasure_id).await;
    is_nobody(&house, &visitor).await;
    assert_eq!(house.count(HELD).await, 0);
    // A repeat, since the answer was lost, is one more erasure of nothing.
    let EraseVisitorOk::Accepted(again) = house.for_person(&visitor).erase_visitor().await.unwrap();
    assert_ne!(again, started);
    confirmed(&house, *again.erasure_id).await;
    is_nobody(&house, &visitor).await;
    assert_eq!(house.count(HELD).await, 0);
    // One choice and two requests to erase; three people who have signed up, and no link of theirs.
    for (_, told) in messages(&house, "identity.facts.v1", 6).await {
        let linked = matches!(told.event, Sent::VisitorLinkedToAccount(_));
        assert!(!linked, "{:?}", told.event);
    }
}

#[tokio::test]
async fn the_cookie_of_an_erased_accounts_visitor_brings_nobody_back() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    decide(&house, &visitor).await.unwrap();
    let person = person_of(&house.sign_in(&visitor, &email).await.unwrap());
    let EraseMeOk::Accepted(started) = house.for_person(&person).erase_me().await.unwrap();
    is_nobody(&house, &visitor).await;
    confirmed(&house, *started.erasure_id).await;
    is_nobody(&house, &visitor).await;
    assert_eq!(house.count(HELD).await, 0);
    let named = person.account().to_string();
    let tombstones = format!("SELECT count(*) FROM tombstones t WHERE t::text LIKE '%{named}%'");
    assert_eq!(house.count(&tombstones).await, 0, "tombstones name nobody");
}

#[tokio::test]
async fn a_user_whom_keycloak_still_has_is_not_adopted_after_the_erasure() {
    let house = House::open().await;
    let (newcomer, _) = imported().await;
    let settings = TombstoneSettings {
        tombstone_keys: Secret::new(TOMBSTONE_KEY),
    };
    let tombstones = Tombstones::new(&settings, Environment::Test).unwrap();
    // Keycloak told of the user just before it was deleted there.
    let mut service = house.service().await;
    let transaction = service.transaction().await.unwrap();
    let erasure = Erasure {
        id: Uuid::new_v4(),
        subjects: &[Subject::account(newcomer.account())],
    };
    tombstones.erase(&transaction, &erasure).await.unwrap();
    transaction.commit().await.unwrap();
    let refused = house.for_person(&newcomer).get_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetMeError::Unauthorized(_))),
        "{refused:?}"
    );
    assert_eq!(house.count("SELECT count(*) FROM accounts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_visitor_decides_meanwhile_is_erased_or_refused() {
    let house = House::open().await;
    let visitor = Person::visitor();
    decide(&house, &visitor).await.unwrap();
    let deciding = async || {
        let mut decided = 0;
        loop {
            match decide(&house, &visitor).await {
                Ok(_) => decided += 1,
                Err(Failure::Answer(PutVisitorConsentsError::Gone(_))) => return decided,
                Err(other) => panic!("{other:?}"),
            }
        }
    };
    let erasing = async {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let EraseVisitorOk::Accepted(started) = house.for_person(&visitor).erase_visitor().await.unwrap();
        started
    };
    let (one, other, started) = tokio::join!(deciding(), deciding(), erasing);
    assert!(one + other > 0);
    confirmed(&house, *started.erasure_id).await;
    assert_eq!(house.count(HELD).await, 0);
}
