//! Signing up, and what is known of it.
use std::time::{Duration, Instant};

use contract::client::Failure;
use identity_api::operations::*;
use identity_api::types::AccountChange;
use service_testing::Person;
use uuid::Uuid;

use super::house::House;
use super::people::{PASSWORD, address, new_account, person_of};

#[tokio::test]
async fn a_new_person_has_an_account_and_the_visitor() {
    let house = House::open().await;
    let (visitor, email) = (Person::visitor(), address());
    house.sign_up(&visitor, &email).await;
    let tokens = house.sign_in(&Person::default(), &email).await.unwrap();
    let person = person_of(&tokens);
    assert!(person.consumer.is_some(), "the first token has the pseudonym in it");

    let GetMeOk::Ok(me) = house.for_person(&person).get_me().await.unwrap();
    assert_eq!(*me.account_id, person.account());
    assert_eq!(me.display_name.as_deref(), Some("Ana"));
    let linked = format!(
        "SELECT count(*) FROM visitor_links WHERE visitor_id = '{}' AND account_id = '{}'",
        visitor.visitor.unwrap(),
        person.account()
    );
    assert_eq!(house.count(&linked).await, 1);
    assert_eq!(
        house
            .count("SELECT count(*) FROM signups WHERE state = 'done' AND account_id IS NULL")
            .await,
        1
    );

    let change = AccountChange {
        display_name: None,
        locale: Some("en".to_owned().try_into().unwrap()),
        time_zone: None,
    };
    let ChangeMeOk::Ok(changed) = house
        .for_person(&person)
        .change_me(ChangeMe { body: change })
        .await
        .unwrap();
    assert_eq!(changed.locale.unwrap().to_string(), "en");
    assert_eq!(changed.display_name, me.display_name);
}

#[tokio::test]
async fn a_known_address_is_answered_as_an_unknown_one_in_words_and_in_steps_of_time() {
    let house = House::open().await;
    let email = address();
    for email in [&email, &email, &email.to_uppercase()] {
        let begun = Instant::now();
        house.sign_up(&Person::visitor(), email).await;
        assert!(begun.elapsed() >= Duration::from_millis(500), "before the first step");
    }
    assert_eq!(house.count("SELECT count(*) FROM accounts").await, 1);
    assert_eq!(
        house.count("SELECT count(*) FROM visitor_links").await,
        1,
        "the others are strangers"
    );
    assert_eq!(
        house.count("SELECT count(*) FROM signups WHERE state = 'known'").await,
        2
    );
    house.sign_in(&Person::default(), &email).await.unwrap();
}

#[tokio::test]
async fn rules_of_passwords_come_before_the_address() {
    let house = House::open().await;
    let email = address();
    let refused = async |change: fn(&mut identity_api::types::NewAccount)| {
        let mut body = new_account(&email);
        change(&mut body);
        match house.for_stranger().create_account(CreateAccount { body }).await {
            Err(Failure::Answer(CreateAccountError::BadRequest(problem))) => problem.code().to_owned(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        refused(|body| body.password = format!("x{}", &*body.email)).await,
        "invalid_password"
    );
    assert_eq!(
        refused(|body| body.password = "abababababab".to_owned()).await,
        "invalid_password"
    );
    assert_eq!(
        refused(|body| body.terms_version = "1999".to_owned()).await,
        "terms_outdated"
    );
    assert_eq!(house.count("SELECT count(*) FROM signups").await, 0);
}

#[tokio::test]
async fn with_verification_nothing_but_the_mail_tells_a_new_address_from_a_known_one() {
    let house = House::open_with(&["--email-verification", "on"]).await;
    let email = address();
    for _ in 0..2 {
        house.sign_up(&Person::default(), &email).await;
        let refused = house.sign_in(&Person::default(), &email).await.unwrap_err();
        match refused {
            Failure::Answer(CreateSessionError::Unauthorized(problem)) => {
                assert_eq!(problem.code(), "invalid_credentials");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn users_whom_only_keycloak_knows_are_adopted() {
    let house = House::open().await;
    // The realm brings one with a pseudonym, of whom no database knows.
    let demo = "demo@packytrace.dev";
    let visitor = Person::visitor();
    let request = super::people::credentials(demo, "demo");
    let CreateSessionOk::Created(tokens) = house.for_person(&visitor).create_session(request).await.unwrap();
    let person = person_of(&tokens);
    assert_eq!(
        person.consumer.unwrap().1,
        "5c0e7a52-7f4b-4c1e-9a55-2b8b2a3e6d11".parse::<Uuid>().unwrap()
    );
    let GetMeOk::Ok(me) = house.for_person(&person).get_me().await.unwrap();
    assert_eq!(*me.account_id, person.account());
    assert_eq!(house.count("SELECT count(*) FROM visitor_links").await, 1);
    // One whom nobody knows is nobody.
    let stranger = Person {
        consumer: Some((Uuid::new_v4(), Uuid::new_v4())),
        ..Person::default()
    };
    let refused = house.for_person(&stranger).get_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetMeError::Unauthorized(_))),
        "{refused:?}"
    );
    // The same account with another pseudonym: a token from before.
    let before = Person {
        consumer: Some((person.account(), Uuid::new_v4())),
        ..Person::default()
    };
    match house.for_person(&before).get_me().await.unwrap_err() {
        Failure::Answer(GetMeError::Forbidden(problem)) => assert_eq!(problem.code(), "account_incomplete"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn neither_address_nor_password_is_in_the_database() {
    let house = House::open().await;
    let (person, email, _) = house.somebody().await;
    house.for_person(&person).get_me().await.unwrap();
    let superuser = house.superuser().await;
    let tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'identity'";
    let name = email.split('@').next().unwrap();
    let mut looked = 0;
    for row in superuser.query(tables, &[]).await.unwrap() {
        let table: String = row.get(0);
        let found = format!("SELECT count(*) FROM identity.\"{table}\" t WHERE t::text LIKE $1 OR t::text LIKE $2");
        let patterns = [format!("%{name}%"), format!("%{PASSWORD}%")];
        let count: i64 = superuser
            .query_one(&found, &[&patterns[0], &patterns[1]])
            .await
            .unwrap()
            .get(0);
        assert_eq!(count, 0, "{table}");
        looked += 1;
    }
    assert!(looked >= 12, "only {looked} tables");
}
