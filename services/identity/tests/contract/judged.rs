//! Every event of identity, as it stands on its topic, is valid by the contracts' schemas: judged by a validator that is
//! not ours, which refuses the same messages with one thing wrong.
use contracts::common::MeasurementChoice;
use identity_api::operations::*;
use local_stack::testing::servers;
use service_testing::Person;
use uuid::Uuid;

use super::brands::registered;
use super::consents::{decide, decision, record, text};
use super::house::House;
use super::people::{address, person_of};

#[tokio::test]
async fn every_event_of_identity_is_valid_and_a_broken_one_is_not() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    let person = person_of(&house.sign_in(&visitor, &email).await.unwrap());
    let shown = text(&house, "engagement", None).await;
    for granted in [true, false] {
        record(&house, &person, decision(&shown, granted), None).await.unwrap();
    }
    let stranger = Person::visitor();
    let decided = decide(&house, &stranger, true, None).await;
    assert_eq!(decided, MeasurementChoice::Allowed);
    // One that belongs to nobody, and one that belongs to an account.
    for visitor in [&stranger, &visitor] {
        let EraseVisitorOk::Accepted(_) = house.for_person(visitor).erase_visitor().await.unwrap();
    }
    let EraseMeOk::Accepted(_) = house.for_person(&person).erase_me().await.unwrap();
    registered(&house, Uuid::now_v7(), "Moinho Verde", &["5601234"])
        .await
        .unwrap();

    let servers = servers().await.unwrap();
    let judged = servers.judge_messages_of("identity", &house.topics).await.unwrap();
    assert_eq!(judged.len(), 11, "{judged:?}");
}
