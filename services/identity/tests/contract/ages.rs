//! What comes with time alone: rows are made older, on both sides of each limit.
use contracts::identity::Sent;
use identity_api::operations::*;
use service_testing::{Person, Program, eventually};
use tokio_postgres::NoTls;
use uuid::Uuid;

use super::events::messages;
use super::house::{House, furnished};
use super::telling::ask;

/// A visitor's erasure, of which the services have been told.
async fn told(house: &House) -> Uuid {
    let visitor = Person::visitor();
    let EraseVisitorOk::Accepted(started) = house.for_person(&visitor).erase_visitor().await.unwrap();
    let announced = format!(
        "SELECT count(*) FROM person_erasures WHERE state = 'announced' AND erasure_id = '{}'",
        *started.erasure_id
    );
    eventually("services are told", async || house.count(&announced).await == 1).await;
    *started.erasure_id
}

#[tokio::test]
async fn a_service_that_does_not_confirm_is_asked_again_after_ten_minutes() {
    let house = House::open().await;
    let (waiting, silent) = (told(&house).await, told(&house).await);
    // In one statement: whoever takes up the one has looked at the other.
    let older = format!(
        "UPDATE person_erasures SET last_sent_at = now() -
             CASE erasure_id WHEN '{silent}' THEN interval '10 minutes 1 second' ELSE interval '9 minutes 30 seconds' END"
    );
    house.superuser().await.batch_execute(&older).await.unwrap();
    let recent = "SELECT count(*) FROM person_erasures WHERE last_sent_at > now() - interval '5 minutes'";
    eventually("one is asked for again", async || house.count(recent).await > 0).await;

    let mut asked = Vec::new();
    for (_, received) in messages(&house, "identity.facts.v1", 3).await {
        if let Sent::VisitorErasureRequested(event) = received.event {
            asked.push(*event.erasure_id);
        }
    }
    asked.sort_unstable();
    let mut expected = [waiting, silent, silent];
    expected.sort_unstable();
    assert_eq!(asked, expected);
    // Measurement is told by its own topic, as often.
    assert_eq!(messages(&house, "identity.pseudonyms.v1", 3).await.len(), 3);
}

#[tokio::test]
async fn an_erasure_that_takes_longer_than_72_hours_is_somebodys_task() {
    let (database, _topics, arguments) = furnished().await;
    let (superuser, connection) = tokio_postgres::connect(&database.superuser_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    let serves = ["serve".to_owned()];
    let starts = async || Program::start(env!("CARGO_BIN_EXE_identity"), serves.iter().chain(&arguments)).await;
    let program = starts().await;
    for _ in 0..2 {
        let (status, _) = ask(program.url(), "DELETE", "/api/v1/visitor", &Person::visitor(), None).await;
        assert_eq!(status, 202);
    }
    program.kill().await;
    for (age, overdue) in [("71 hours 50 minutes", 0), ("72 hours 1 second", 1)] {
        let older = format!(
            "UPDATE identity.person_erasures SET requested_at = now() - interval '{age}'
             WHERE erasure_id = (SELECT min(erasure_id::text)::uuid FROM identity.person_erasures)"
        );
        superuser.batch_execute(&older).await.unwrap();
        // The first look is with the start.
        let program = starts().await;
        let figure = format!("erasures_overdue {overdue}");
        eventually(&figure, async || {
            let figures = reqwest::get(format!("{}/metrics", program.url())).await.unwrap();
            figures.text().await.unwrap().lines().any(|line| line == figure)
        })
        .await;
        let log = program.kill().await;
        let alarms = log.lines().filter(|line| line.contains("not confirmed after 72 hours"));
        let alarms: Vec<_> = alarms.collect();
        assert_eq!(alarms.len(), overdue, "{alarms:?}");
        assert!(alarms.iter().all(|line| line.contains("ERROR")), "{alarms:?}");
    }
}

#[tokio::test]
async fn ended_sessions_are_kept_until_no_token_of_theirs_can_be_good() {
    let house = House::open().await;
    let ended = "INSERT INTO ended_sessions (session_id, until)
                 VALUES ('over', now() - interval '61 seconds'), ('kept', now() - interval '30 seconds')";
    house.superuser().await.batch_execute(ended).await.unwrap();
    assert_eq!(left(&house, 2, "SELECT session_id FROM ended_sessions").await, ["kept"]);
}

#[tokio::test]
async fn sign_ups_that_are_over_are_forgotten_after_thirty_days() {
    let house = House::open().await;
    let signups = "INSERT INTO signups (signup_id, state, started_at, claimed_until)
        SELECT gen_random_uuid(), state, now() - interval '30 days' - newer, now() + interval '1 hour'
        FROM unnest(ARRAY['started', 'linked', 'done', 'known', 'abandoned']) AS states (state),
             unnest(ARRAY[interval '1 second', interval '-1 hour']) AS ages (newer)";
    house.superuser().await.batch_execute(signups).await.unwrap();
    let kept =
        "SELECT state || CASE WHEN started_at < now() - interval '30 days' THEN ' older' ELSE '' END FROM signups";
    let mut left = left(&house, 10, kept).await;
    left.sort_unstable();
    // What is not over is somebody's task, however old it is.
    assert_eq!(
        left,
        [
            "abandoned",
            "done",
            "known",
            "linked",
            "linked older",
            "started",
            "started older"
        ]
    );
}

/// What a query finds of so many rows once a service that has just started has tidied up.
async fn left(house: &House, rows: usize, query: &str) -> Vec<String> {
    let superuser = house.superuser().await;
    let found = async || -> Vec<String> {
        let rows = superuser.query(query, &[]).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    };
    assert!(found().await.len() <= rows);
    // That of the house may have begun before there was anything.
    let starting = house.another().await;
    eventually("something is forgotten", async || found().await.len() < rows).await;
    starting.stop().await.unwrap();
    found().await
}
