//! How long an answer holds, and what survives.
use std::time::Duration;

use passport::service::Passport;
use passport::store::{self, SourceName};
use service_testing::{Person, eventually, pool};
use sources::{Fault, Name};

use super::super::asking::{pack, scan};
use super::kitchen::{Kitchen, OATS, eco, ended, journey};

#[tokio::test]
async fn an_answer_that_no_longer_holds_is_shown_until_there_is_another() {
    let kitchen = Kitchen::open(&["--source-found-holds-s", "0", "--source-attempts", "2"]).await;
    kitchen.scanned(OATS).await;
    let client = kitchen.house.for_person(&Person::visitor());
    let again = scan(&client, pack(OATS), None).await;
    assert_eq!((journey(&again.sections), eco(&again.sections)), ("loaded", "loaded"));
    eventually("both are asked anew", async || {
        kitchen.asked(Name::OpenFoodFacts, OATS) == 2 && kitchen.asked(Name::Agribalyse, "9311") >= 2
    })
    .await;
    // And if there is none, it goes on to be shown.
    eventually("nothing is under way", async || {
        kitchen
            .house
            .count("SELECT count(*) FROM source_answers WHERE due_at IS NOT NULL")
            .await
            == 0
    })
    .await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Garbage);
    let third = scan(&client, pack(OATS), None).await;
    eventually("it is given up", async || {
        kitchen.asked(Name::OpenFoodFacts, OATS) == 4
            && kitchen
                .house
                .count("SELECT count(*) FROM source_answers WHERE due_at IS NOT NULL")
                .await
                == 0
    })
    .await;
    let sections = ended(&client, *third.scan_id).await;
    assert_eq!((journey(&sections), eco(&sections)), ("loaded", "loaded"));
}

#[tokio::test]
async fn an_answer_that_holds_is_not_asked_for_again() {
    let mut kitchen = Kitchen::open(&[]).await;
    let filled = kitchen.scanned(OATS).await;
    kitchen.house.restart(|| ()).await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Error);
    let client = kitchen.house.for_person(&Person::visitor());
    let scanned = scan(&client, pack(OATS), None).await;
    assert_eq!(scanned.sections, filled);
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, OATS), 1);
}

#[tokio::test]
async fn what_was_under_way_at_a_restart_is_asked_by_the_next_process() {
    let mut kitchen = Kitchen::open(&["--source-timeout-ms", "600000"]).await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Hang);
    let person = Person::visitor();
    let scanned = scan(&kitchen.house.for_person(&person), pack(OATS), None).await;
    eventually("it is asked", async || kitchen.asked(Name::OpenFoodFacts, OATS) == 1).await;
    let sources = kitchen.sources.state().clone();
    kitchen
        .house
        .restart(|| sources.set_fault(Name::OpenFoodFacts, None))
        .await;
    let sections = ended(&kitchen.house.for_person(&person), *scanned.scan_id).await;
    assert_eq!((journey(&sections), eco(&sections)), ("loaded", "loaded"));
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, OATS), 2);
}

#[tokio::test]
async fn what_a_process_had_claimed_when_it_died_is_asked_by_another() {
    let kitchen = Kitchen::open(&[]).await;
    // One that claims and never says what came of it. No worker is quicker: nothing is due before the claim.
    let client = pool::<Passport>(&kitchen.house.database).get().await.unwrap();
    let gtin = format!("0{OATS}");
    let claimed = format!(
        "INSERT INTO source_answers (source, key, wanted_at, due_at, claim, attempts)
         VALUES ('open_food_facts', '{gtin}', now(), now() + interval '1 second', gen_random_uuid(), 1)"
    );
    client.batch_execute(&claimed).await.unwrap();
    let person = kitchen.house.for_person(&Person::visitor());
    let scanned = scan(&person, pack(OATS), None).await;
    assert_eq!(journey(&scanned.sections), "pending");
    let sections = ended(&person, *scanned.scan_id).await;
    assert_eq!((journey(&sections), eco(&sections)), ("loaded", "loaded"));
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, OATS), 1);
}

#[tokio::test]
async fn who_comes_after_its_claim_has_run_out_changes_nothing() {
    let kitchen = Kitchen::open(&[]).await;
    let client = pool::<Passport>(&kitchen.house.database).get().await.unwrap();
    // A source that no worker of these tests looks at in time: the claims are made here, one right after the other.
    let transaction = "INSERT INTO source_answers (source, key, wanted_at, due_at) VALUES ('agribalyse', 'X1', now(), now() + interval '1 hour')";
    client.batch_execute(transaction).await.unwrap();
    let mut claims = Vec::new();
    for _ in 0..2 {
        let made_due = "UPDATE source_answers SET due_at = now() - interval '1 hour' WHERE key = 'X1'";
        let mut connection = pool::<Passport>(&kitchen.house.database).get().await.unwrap();
        // In one transaction, so that nobody else sees it due.
        let transaction = connection.transaction().await.unwrap();
        transaction.batch_execute(made_due).await.unwrap();
        let lease = Duration::from_secs(3600);
        claims.extend(
            store::claim(&transaction, SourceName::Agribalyse, 1, lease)
                .await
                .unwrap(),
        );
        transaction.commit().await.unwrap();
    }
    let [late, current] = claims.as_slice() else {
        panic!("{claims:?}")
    };
    assert_eq!((late.attempt, current.attempt), (1, 2));
    let holds = Duration::from_secs(60);
    assert!(
        !store::not_found(&client, SourceName::Agribalyse, late, holds)
            .await
            .unwrap()
    );
    assert!(
        !store::found(&client, SourceName::Agribalyse, late, &"late", holds)
            .await
            .unwrap()
    );
    assert!(
        store::not_found(&client, SourceName::Agribalyse, current, holds)
            .await
            .unwrap()
    );
}
