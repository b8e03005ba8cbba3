//! Erasing accounts and visitors, and what remains of them.
use contract::client::Failure;
use contract::events::Origin;
use contract::format::DateTime;
use contracts::events::v1::erasure_confirmed::ErasureConfirmed;
use contracts::identity::Sent;
use identity_api::operations::*;
use identity_api::types::Erasure;
use jiff::Timestamp;
use service_testing::{PATIENCE, Person, eventually};
use uuid::Uuid;

use super::consents::{decision, record, text};
use super::events::messages;
use super::house::House;
use super::people::{PASSWORD, address, credentials, person_of};

async fn erasure(house: &House, erasure_id: Uuid) -> Erasure {
    let request = GetErasure {
        erasure_id: erasure_id.into(),
    };
    let GetErasureOk::Ok(erasure) = house.for_stranger().get_erasure(request).await.unwrap();
    erasure
}

/// Confirms for all that were asked, as the receiver of their events would.
pub async fn confirmed(house: &House, erasure_id: Uuid) -> Erasure {
    let begun = std::time::Instant::now();
    loop {
        let now = erasure(house, erasure_id).await;
        if now.live_completed_at.is_some() {
            return now;
        }
        assert!(begun.elapsed() < PATIENCE, "the erasure is never complete");
        for waiting in now.confirmations.iter().filter(|one| one.confirmed_at.is_none()) {
            confirm(house, erasure_id, waiting.service.as_str()).await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

/// Sends a confirmation as passport would, through Kafka.
async fn confirm(house: &House, erasure_id: Uuid, service: &str) {
    let now = Timestamp::now();
    let confirmed = ErasureConfirmed {
        erasure_id: erasure_id.into(),
        service: service.parse().unwrap(),
        erased_at: DateTime::from(now).into(),
    };
    contracts::passport::send(&mut house.outbox().await, &Origin::unlinked(), now, &confirmed)
        .await
        .unwrap();
}

#[tokio::test]
async fn an_erased_account_leaves_nothing_but_the_proof() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    let person = person_of(&house.sign_in(&visitor, &email).await.unwrap());
    let (account, consumer_ref) = person.consumer.unwrap();
    let agreed = decision(&text(&house, "engagement", None).await, true);
    record(&house, &person, agreed, None).await.unwrap();

    let EraseMeOk::Accepted(started) = house.for_person(&person).erase_me().await.unwrap();
    let erasure_id = *started.erasure_id;
    // Whatever comes first, the account is nobody's from the answer on.
    let refused = house.for_person(&person).get_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetMeError::Unauthorized(_))),
        "{refused:?}"
    );
    let done = confirmed(&house, erasure_id).await;
    assert!(done.topics_clear_at.is_some() && done.backups_clear_at.is_some());
    let named = done.confirmations.len() + done.not_asked.len();
    assert_eq!(named, 4, "passport, personalization, fridge, measurement: {done:?}");

    for (table, left) in [
        ("accounts", 0),
        ("visitor_links", 0),
        ("ledger_subjects", 0),
        ("consent_ledger", 1),
        ("exports", 0),
        ("person_erasures", 1),
    ] {
        assert_eq!(
            house.count(&format!("SELECT count(*) FROM {table}")).await,
            left,
            "{table}"
        );
    }
    for id in [account, consumer_ref, visitor.visitor.unwrap()] {
        for table in ["person_erasures", "erasure_confirmations", "signups", "consent_ledger"] {
            let query = format!("SELECT count(*) FROM {table} t WHERE t::text LIKE '%{id}%'");
            assert_eq!(house.count(&query).await, 0, "{table}");
        }
    }
    // Keycloak has forgotten the person; a token that is still about adopts nobody.
    let refused = house
        .for_stranger()
        .create_session(credentials(&email, PASSWORD))
        .await
        .unwrap_err();
    assert!(matches!(refused, Failure::Answer(CreateSessionError::Unauthorized(_))));
    let refused = house.for_person(&person).erase_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(EraseMeError::Unauthorized(_))),
        "{refused:?}"
    );
    assert_eq!(house.count("SELECT count(*) FROM accounts").await, 0);

    let mut requested = 0;
    for (_, received) in messages(&house, "identity.pseudonyms.v1", 2).await {
        if let Sent::SubjectErased(event) = received.event {
            assert_eq!(*event.consumer_ref, consumer_ref);
            assert_eq!(
                event.visitor_ids.iter().map(|id| **id).collect::<Vec<_>>(),
                [visitor.visitor.unwrap()]
            );
            requested += 1;
        }
    }
    assert_eq!(requested, 1);
}

#[tokio::test]
async fn a_repeat_of_an_erasure_gives_the_same_id() {
    let house = House::open().await;
    let (person, ..) = house.somebody().await;
    // Held up until both have begun; and passport, who is asked, is silent, so that it goes on.
    let superuser = house.superuser().await;
    superuser
        .batch_execute("BEGIN; LOCK TABLE erasure_confirmations IN ACCESS EXCLUSIVE MODE")
        .await
        .unwrap();
    let client = house.for_person(&person);
    let first = client.erase_me();
    let second = client.erase_me();
    let release = async {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        superuser.batch_execute("COMMIT").await.unwrap();
    };
    let (first, second, ()) = tokio::join!(first, second, release);
    let third = client.erase_me().await;
    let [first, second, third] = [first, second, third].map(|answer| {
        let EraseMeOk::Accepted(started) = answer.unwrap();
        *started.erasure_id
    });
    assert_eq!(first, second);
    assert_eq!(first, third);
    assert_eq!(house.count("SELECT count(*) FROM person_erasures").await, 1);
}

#[tokio::test]
async fn an_erased_visitor_leaves_the_account_alone() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    let EraseVisitorOk::Accepted(started) = house.for_person(&visitor).erase_visitor().await.unwrap();
    confirmed(&house, *started.erasure_id).await;
    assert_eq!(house.count("SELECT count(*) FROM visitor_links").await, 0);
    let person = person_of(&house.sign_in(&Person::default(), &email).await.unwrap());
    house.for_person(&person).get_me().await.unwrap();

    // Services learn what the link gave to the account, whichever of the two events comes first.
    let (mut linked, mut named) = (None, None);
    for (_, received) in messages(&house, "identity.facts.v1", 3).await {
        match received.event {
            Sent::VisitorLinkedToAccount(event) => linked = Some((*event.account_id, received.meta.occurred_at)),
            Sent::VisitorErasureRequested(event) => {
                named = event.link.map(|link| (*link.account_id, link.linked_at.timestamp()));
            }
            _ => {}
        }
    }
    assert!(linked.is_some());
    assert_eq!(named, linked);
}

#[tokio::test]
async fn an_erasure_that_nobody_began_is_not_there() {
    let house = House::open().await;
    let erasure_id = Uuid::new_v4().into();
    let refused = house
        .for_stranger()
        .get_erasure(GetErasure { erasure_id })
        .await
        .unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetErasureError::NotFound(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_service_confirms_for_itself_alone() {
    let house = House::open().await;
    let (person, ..) = house.somebody().await;
    let EraseMeOk::Accepted(started) = house.for_person(&person).erase_me().await.unwrap();
    let erasure_id = *started.erasure_id;
    let asked = format!("INSERT INTO erasure_confirmations (erasure_id, service) VALUES ('{erasure_id}', 'fridge')");
    house.superuser().await.batch_execute(&asked).await.unwrap();
    // Both from passport, one after the other.
    for service in ["fridge", "passport"] {
        confirm(&house, erasure_id, service).await;
    }
    let confirmed = |erasure: &Erasure, service: &str| {
        let mut all = erasure.confirmations.iter();
        let one = all.find(|one| one.service.as_str() == service).unwrap();
        one.confirmed_at.is_some()
    };
    eventually("passport has confirmed", async || {
        confirmed(&erasure(&house, erasure_id).await, "passport")
    })
    .await;
    let now = erasure(&house, erasure_id).await;
    assert!(!confirmed(&now, "fridge") && now.live_completed_at.is_none());
}
