//! Signing in and out.
use contract::client::Failure;
use identity_api::operations::*;
use identity_api::types::{PasswordChange, RefreshToken, Tokens};
use service_testing::{Person, eventually};
use uuid::Uuid;

use super::house::House;
use super::people::{PASSWORD, address, credentials, person_of};

async fn refresh(house: &House, tokens: &Tokens) -> Result<Tokens, Failure<RefreshSessionError>> {
    let body = RefreshToken {
        refresh_token: tokens.refresh_token.clone(),
    };
    let answer = house.for_stranger().refresh_session(RefreshSession { body }).await;
    answer.map(|RefreshSessionOk::Ok(tokens)| tokens)
}

fn is_invalid_token(refused: Result<Tokens, Failure<RefreshSessionError>>) {
    match refused {
        Err(Failure::Answer(RefreshSessionError::Unauthorized(problem))) => {
            assert_eq!(problem.code(), "invalid_token");
        }
        other => panic!("{:?}", other.map(drop)),
    }
}

async fn ended(house: &House, person: &Person) -> bool {
    let session = person.session.as_deref().unwrap();
    house
        .count(&format!(
            "SELECT count(*) FROM ended_sessions WHERE session_id = '{session}'"
        ))
        .await
        > 0
}

#[tokio::test]
async fn every_failure_to_sign_in_looks_the_same() {
    let house = House::open().await;
    let (_, email, _) = house.somebody().await;
    let mut answers = Vec::new();
    for (email, password) in [(email.as_str(), "wrong password"), (&address(), PASSWORD)] {
        match house.for_stranger().create_session(credentials(email, password)).await {
            Err(Failure::Answer(CreateSessionError::Unauthorized(problem))) => {
                answers.push((problem.code().to_owned(), problem.message().to_owned()));
            }
            other => panic!("{:?}", other.map(drop)),
        }
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].0, "invalid_credentials");
}

#[tokio::test]
async fn what_is_no_refresh_token_is_told_so_however_it_looks() {
    let house = House::open().await;
    let (_, _, mut tokens) = house.somebody().await;
    // Keycloak reads no more than 4,000 characters of one.
    for token in [" ", ".", "a.b.c", "\0", "é", &"a".repeat(4_001), &"a".repeat(8_192)] {
        tokens.refresh_token = token.to_owned();
        is_invalid_token(refresh(&house, &tokens).await);
    }
}

#[tokio::test]
async fn a_refresh_token_works_once_and_its_second_use_ends_the_session() {
    let house = House::open().await;
    let (person, _, first) = house.somebody().await;
    let second = refresh(&house, &first).await.unwrap();
    assert_eq!(person_of(&second).session, person.session);
    assert!(!ended(&house, &person).await);
    is_invalid_token(refresh(&house, &first).await);
    assert!(ended(&house, &person).await, "tokens of this session are about");
    is_invalid_token(refresh(&house, &second).await);
}

#[tokio::test]
async fn a_forged_refresh_token_ends_nobodys_session() {
    let house = House::open().await;
    let (person, _, tokens) = house.somebody().await;
    let mut parts: Vec<&str> = tokens.refresh_token.split('.').collect();
    parts[2] = "Zm9yZ2Vk";
    let forged = Tokens {
        refresh_token: parts.join("."),
        ..tokens.clone()
    };
    is_invalid_token(refresh(&house, &forged).await);
    let body = RefreshToken {
        refresh_token: forged.refresh_token,
    };
    let RevokeSessionOk::NoContent = house
        .for_stranger()
        .revoke_session(RevokeSession { body })
        .await
        .unwrap();
    assert!(!ended(&house, &person).await);
    refresh(&house, &tokens).await.unwrap();
}

#[tokio::test]
async fn signing_out_ends_the_session_here_and_in_keycloak() {
    let house = House::open().await;
    let (person, email, tokens) = house.somebody().await;
    let EndSessionOk::NoContent = house.for_person(&person).end_session().await.unwrap();
    // Again is no error: the first answer may have been lost.
    let EndSessionOk::NoContent = house.for_person(&person).end_session().await.unwrap();
    assert!(ended(&house, &person).await);
    is_invalid_token(refresh(&house, &tokens).await);

    let tokens = house.sign_in(&Person::default(), &email).await.unwrap();
    let revoke = async || {
        let body = RefreshToken {
            refresh_token: tokens.refresh_token.clone(),
        };
        house
            .for_stranger()
            .revoke_session(RevokeSession { body })
            .await
            .unwrap()
    };
    let (RevokeSessionOk::NoContent, RevokeSessionOk::NoContent) = (revoke().await, revoke().await);
    assert!(ended(&house, &person_of(&tokens)).await);
    is_invalid_token(refresh(&house, &tokens).await);
}

#[tokio::test]
async fn own_sessions_are_listed_and_ended_and_others_are_not_there() {
    let house = House::open().await;
    let (person, email, _) = house.somebody().await;
    let other = house.sign_in(&Person::default(), &email).await.unwrap();
    let (stranger, ..) = house.somebody().await;
    let client = house.for_person(&person);
    let ListSessionsOk::Ok(list) = client.list_sessions().await.unwrap();
    assert_eq!(list.items.len(), 2);
    assert_eq!(list.items.iter().filter(|session| session.current).count(), 1);

    let delete = async |session: &str| {
        let id = session.to_owned().try_into().unwrap();
        client.delete_session(DeleteSession { id }).await
    };
    let refused = delete(stranger.session.as_deref().unwrap()).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(DeleteSessionError::NotFound(_))),
        "{refused:?}"
    );
    assert!(!ended(&house, &stranger).await);
    let DeleteSessionOk::NoContent = delete(person_of(&other).session.as_deref().unwrap()).await.unwrap();
    is_invalid_token(refresh(&house, &other).await);
}

#[tokio::test]
async fn a_new_password_ends_all_other_sessions() {
    let house = House::open().await;
    let (person, email, tokens) = house.somebody().await;
    let other = house.sign_in(&Person::default(), &email).await.unwrap();
    let change = async |current: &str, new: &str| {
        let body = PasswordChange {
            current_password: current.to_owned(),
            new_password: new.to_owned(),
        };
        house.for_person(&person).change_password(ChangePassword { body }).await
    };
    match change(PASSWORD, "abababababab").await {
        Err(Failure::Answer(ChangePasswordError::BadRequest(problem))) => {
            assert_eq!(problem.code(), "invalid_password");
        }
        other => panic!("{other:?}"),
    }
    let ChangePasswordOk::NoContent = change(PASSWORD, "battery horse correct").await.unwrap();
    assert!(ended(&house, &person_of(&other)).await && !ended(&house, &person).await);
    is_invalid_token(refresh(&house, &other).await);
    refresh(&house, &tokens).await.unwrap();
    // The old one, and with it the lock that quick failures bring: at the end.
    match change(PASSWORD, "another horse battery").await {
        Err(Failure::Answer(ChangePasswordError::Forbidden(problem))) => assert_eq!(problem.code(), "wrong_password"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_visitor_is_linked_once_and_never_given_to_another() {
    let house = House::open().await;
    let (one, one_email, _) = house.somebody().await;
    let (other, other_email, _) = house.somebody().await;
    let visitor = Person::visitor();
    house.sign_in(&visitor, &one_email).await.unwrap();
    // A shared browser: the second person signs in, and the visitor stays the first's.
    house.sign_in(&visitor, &other_email).await.unwrap();
    let link = async |person: &Person, key: Option<Uuid>| {
        let person = person.clone().with_visitor(visitor.visitor.unwrap());
        house
            .for_person(&person)
            .link_visitor(LinkVisitor { idempotency_key: key })
            .await
    };
    let key = Some(Uuid::new_v4());
    for _ in 0..2 {
        let LinkVisitorOk::NoContent = link(&one, key).await.unwrap();
    }
    let refused = link(&other, None).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(LinkVisitorError::Conflict(_))),
        "{refused:?}"
    );
    assert_eq!(house.count("SELECT count(*) FROM visitor_links").await, 1);
}

#[tokio::test]
async fn a_brand_user_signs_in_and_is_no_consumer() {
    let house = House::open().await;
    let request = credentials("brand@packytrace.dev", "brand");
    let CreateSessionOk::Created(tokens) = house.for_stranger().create_session(request).await.unwrap();
    let person = person_of(&tokens);
    assert!(person.consumer.is_none() && person.brand_user.is_some());
    assert_eq!(house.count("SELECT count(*) FROM accounts").await, 0);
    let refused = house.for_person(&person).get_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetMeError::Forbidden(_))),
        "{refused:?}"
    );
    let EndSessionOk::NoContent = house.for_person(&person).end_session().await.unwrap();
    assert!(ended(&house, &person).await);
}

/// What somebody who is not there any more has written down.
async fn left_lying(house: &House, columns: &str) {
    let row = format!("INSERT INTO session_ends (end_id, claimed_until, {columns}",);
    house.superuser().await.batch_execute(&row).await.unwrap();
    eventually("Keycloak has been told", async || {
        house.count("SELECT count(*) FROM session_ends").await == 0
    })
    .await;
}

#[tokio::test]
async fn a_session_whose_end_keycloak_was_not_told_is_ended_later() {
    let house = House::open().await;
    let (person, email, tokens) = house.somebody().await;
    let session = person.session.as_deref().unwrap();
    let row = format!("session_id) VALUES (gen_random_uuid(), now(), '{session}')");
    left_lying(&house, &row).await;
    is_invalid_token(refresh(&house, &tokens).await);

    // The same after a new password: all others, as far as they are older.
    let sign_in = async || house.sign_in(&Person::default(), &email).await.unwrap();
    let (old, kept) = (sign_in().await, sign_in().await);
    // Keycloak counts in seconds.
    let moment = jiff::Timestamp::now();
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let new = sign_in().await;
    let (account, session) = (person.account(), person_of(&kept).session.unwrap());
    let row = format!(
        "account_id, kept_session, started_before)
         VALUES (gen_random_uuid(), now(), '{account}', '{session}', '{moment}')"
    );
    left_lying(&house, &row).await;
    assert!(ended(&house, &person_of(&old)).await);
    is_invalid_token(refresh(&house, &old).await);
    for alive in [&kept, &new] {
        assert!(!ended(&house, &person_of(alive)).await);
        refresh(&house, alive).await.unwrap();
    }
}

#[tokio::test]
async fn who_signs_out_while_keycloak_is_away_is_signed_out() {
    let house = House::open_with(&["--keycloak-url", "http://127.0.0.1:1"]).await;
    let person = Person {
        session: Some(Uuid::new_v4().to_string()),
        ..Person::consumer()
    };
    let EndSessionOk::NoContent = house.for_person(&person).end_session().await.unwrap();
    assert!(ended(&house, &person).await);
    let left = format!(
        "SELECT count(*) FROM session_ends WHERE session_id = '{}'",
        person.session.as_deref().unwrap()
    );
    assert_eq!(house.count(&left).await, 1, "Keycloak is told when it is back");
}
