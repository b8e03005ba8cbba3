//! The events beside the rows, read by the generated reader.
use contract::events::Received;
use contracts::identity::Sent;
use service_testing::{Person, all_messages};

use super::house::House;
use super::people::{address, person_of};

/// Reads so many messages of a topic, with their keys; there are no more.
pub async fn messages(house: &House, topic: &str, count: usize) -> Vec<(String, Received<Sent>)> {
    all_messages(&house.topics, topic, count).await
}

#[tokio::test]
async fn a_link_is_told_to_those_who_know_accounts_and_to_those_who_must_not() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    let person = person_of(&house.sign_in(&visitor, &email).await.unwrap());
    let (account, consumer_ref) = person.consumer.unwrap();
    let visitor = visitor.visitor.unwrap();

    let facts = messages(&house, "identity.facts.v1", 2).await;
    let mut correlation = None;
    for (key, Received { event, meta }) in facts {
        assert_eq!(key, account.to_string());
        match event {
            Sent::AccountSettingsChanged(event) => {
                assert_eq!(
                    (event.locale.to_string(), event.time_zone.to_string()),
                    ("pt-PT".into(), "Europe/Lisbon".into())
                );
            }
            Sent::VisitorLinkedToAccount(event) => {
                assert_eq!((*event.visitor_id, *event.account_id), (visitor, account));
                correlation = Some(meta.correlation_id);
            }
            other => panic!("{other:?}"),
        }
    }
    let (key, Received { event, meta }) = messages(&house, "identity.pseudonyms.v1", 1).await.pop().unwrap();
    let Sent::SubjectLinked(event) = event else {
        panic!("{event:?}")
    };
    assert_eq!((*event.visitor_id, *event.consumer_ref), (visitor, consumer_ref));
    assert_eq!(key, consumer_ref.to_string());
    assert_ne!(Some(meta.correlation_id), correlation, "nothing joins the two");
    assert!(meta.traceparent.is_none());
}
