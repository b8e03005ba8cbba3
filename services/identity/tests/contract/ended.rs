//! What the gateway reads of ended sessions.
use contract::client::Failure;
use identity_api::operations::*;
use identity_api::types::EndedSessions;

use super::house::House;

async fn read(house: &House, after: Option<&str>) -> EndedSessions {
    let after = after.map(str::to_owned);
    let answer = house
        .for_service("gateway")
        .list_ended_sessions(ListEndedSessions { after })
        .await;
    let ListEndedSessionsOk::Ok(page) = answer.unwrap();
    page
}

fn sessions(page: &EndedSessions) -> Vec<String> {
    page.items
        .iter()
        .map(|item| item.session_id.as_ref().unwrap().to_string())
        .collect()
}

const INSERT: &str = "INSERT INTO ended_sessions (session_id, until) VALUES ($1, now() + interval '5 minutes')";

#[tokio::test]
async fn a_row_that_commits_late_is_not_missed() {
    let house = House::open().await;
    let (slow, quick) = (house.service().await, house.service().await);
    slow.batch_execute("BEGIN").await.unwrap();
    slow.execute(INSERT, &[&"slow"]).await.unwrap();
    quick.execute(INSERT, &[&"quick"]).await.unwrap();
    let first = read(&house, None).await;
    assert_eq!(
        sessions(&first),
        ["quick"],
        "shown at once, though an older transaction is open"
    );
    assert!(!first.more);
    slow.batch_execute("COMMIT").await.unwrap();
    let second = read(&house, Some(&first.cursor)).await;
    assert!(
        sessions(&second).contains(&"slow".to_owned()),
        "{:?}",
        sessions(&second)
    );
    // Once nothing is open, what was read does not come again.
    let mut cursor = second.cursor;
    for _ in 0..600 {
        let page = read(&house, Some(&cursor)).await;
        cursor = page.cursor;
        if page.items.is_empty() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the same rows come for ever");
}

#[tokio::test]
async fn many_rows_come_in_pages_and_none_is_lost() {
    let house = House::open().await;
    let service = house.service().await;
    let many = "INSERT INTO ended_sessions (session_id, until)
                SELECT 's' || n, now() + interval '5 minutes' FROM generate_series(1, 2500) AS s (n)";
    service.execute(many, &[]).await.unwrap();
    service
        .execute(
            "INSERT INTO ended_sessions (session_id, until) VALUES ('over', now())",
            &[],
        )
        .await
        .unwrap();
    let (mut seen, mut cursor) = (std::collections::BTreeSet::new(), None);
    loop {
        let page = read(&house, cursor.as_deref()).await;
        seen.extend(sessions(&page));
        cursor = Some(page.cursor);
        if !page.more && seen.len() >= 2500 {
            break;
        }
    }
    assert_eq!(seen.len(), 2500, "each session once, and none whose tokens have ended");
}

#[tokio::test]
async fn many_rows_above_a_transaction_that_stays_open_come_in_pages_too() {
    let house = House::open().await;
    let (slow, quick) = (house.service().await, house.service().await);
    slow.batch_execute("BEGIN").await.unwrap();
    slow.execute(INSERT, &[&"slow"]).await.unwrap();
    let many = "INSERT INTO ended_sessions (session_id, until)
                SELECT 's' || n, now() + interval '5 minutes' FROM generate_series(1, 2500) AS s (n)";
    quick.execute(many, &[]).await.unwrap();
    let (mut seen, mut page) = (std::collections::BTreeSet::new(), read(&house, None).await);
    seen.extend(sessions(&page));
    for _ in 0..3 {
        if page.more {
            page = read(&house, Some(&page.cursor)).await;
            seen.extend(sessions(&page));
        }
    }
    assert_eq!((seen.len(), page.more), (2500, false));
    // What came before them meanwhile is in the next reading.
    slow.batch_execute("COMMIT").await.unwrap();
    let next = read(&house, Some(&page.cursor)).await;
    assert!(sessions(&next).contains(&"slow".to_owned()));
}

#[tokio::test]
async fn a_cursor_of_nobody_is_refused_and_one_from_before_a_restore_reads_all_anew() {
    let house = House::open().await;
    house.service().await.execute(INSERT, &[&"one"]).await.unwrap();
    assert_eq!(sessions(&read(&house, Some("9000000000000000.0")).await), ["one"]);
    let after = Some("none".to_owned());
    let answer = house
        .for_service("gateway")
        .list_ended_sessions(ListEndedSessions { after })
        .await;
    match answer {
        Err(Failure::Answer(ListEndedSessionsError::BadRequest(problem))) => {
            assert_eq!(problem.code(), "invalid_cursor");
        }
        other => panic!("{other:?}"),
    }
}
