//! Users whom Keycloak has and identity does not, with a token that does not name a pseudonym yet.
use contract::client::Failure;
use contracts::identity::Sent;
use futures_util::future::join_all;
use identity::keycloak::Keycloak;
use identity_api::operations::*;
use local_stack::testing::servers;
use serde_json::Value;
use service_testing::Person;
use uuid::Uuid;

use super::events::messages;
use super::house::{House, keycloak_settings};
use super::people::{PASSWORD, address, person_of_token};

/// The realm's Keycloak, as identity speaks to it.
async fn keycloak_client() -> Keycloak {
    Keycloak::new(&keycloak_settings().await).unwrap()
}

/// A user that somebody made in Keycloak, and its tokens from signing in there.
pub async fn imported() -> (Person, Value) {
    let shared = servers().await.unwrap().keycloak().await.unwrap();
    let email = address();
    let id = shared.import_user(&email, PASSWORD).await.unwrap();
    let tokens = shared.sign_in_by_code(&email, PASSWORD).await.unwrap();
    let person = person(&tokens);
    assert_eq!(person.newcomer, Some(id), "the token names no pseudonym");
    (person, tokens)
}

fn person(tokens: &Value) -> Person {
    person_of_token(tokens["access_token"].as_str().unwrap())
}

/// Whom the tokens are about that follow these.
async fn refreshed(tokens: &Value) -> Person {
    let shared = servers().await.unwrap().keycloak().await.unwrap();
    person(
        &shared
            .refresh_web(tokens["refresh_token"].as_str().unwrap())
            .await
            .unwrap(),
    )
}

async fn consumer_ref(house: &House, account: Uuid) -> Uuid {
    let query = "SELECT consumer_ref FROM accounts WHERE account_id = $1";
    house
        .superuser()
        .await
        .query_one(query, &[&account])
        .await
        .unwrap()
        .get(0)
}

#[tokio::test]
async fn who_signed_in_at_keycloak_has_an_account_with_the_first_look_at_it() {
    let house = House::open().await;
    let (newcomer, tokens) = imported().await;
    let GetMeOk::Ok(me) = house.for_person(&newcomer).get_me().await.unwrap();
    assert_eq!(*me.account_id, newcomer.account());
    // The token stays as it is: it is good for another look, and for nothing else.
    let GetMeOk::Ok(again) = house.for_person(&newcomer).get_me().await.unwrap();
    assert_eq!(again, me);
    let refused = house.for_person(&newcomer).list_sessions().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(ListSessionsError::Unauthorized(_))),
        "{refused:?}"
    );

    let person = refreshed(&tokens).await;
    let known = consumer_ref(&house, newcomer.account()).await;
    assert_eq!(person.consumer, Some((newcomer.account(), known)));
    let ListSessionsOk::Ok(sessions) = house.for_person(&person).list_sessions().await.unwrap();
    assert_eq!(sessions.items.len(), 1);
    let (_, told) = messages(&house, "identity.facts.v1", 1).await.remove(0);
    assert!(matches!(told.event, Sent::AccountSettingsChanged(event) if event.account_id == me.account_id));
}

#[tokio::test]
async fn who_signed_in_at_keycloak_takes_the_visitor_along() {
    let house = House::open().await;
    let (newcomer, tokens) = imported().await;
    let visitor = Uuid::new_v4();
    let key = Some(Uuid::new_v4());
    let link = async |person: &Person| {
        let client = house.for_person(&person.clone().with_visitor(visitor));
        let LinkVisitorOk::NoContent = client.link_visitor(LinkVisitor { idempotency_key: key }).await.unwrap();
    };
    link(&newcomer).await;
    let person = refreshed(&tokens).await;
    assert_eq!(
        person.consumer,
        Some((newcomer.account(), consumer_ref(&house, newcomer.account()).await))
    );
    link(&person).await;
    let linked = format!(
        "SELECT count(*) FROM visitor_links WHERE account_id = '{}'",
        person.account()
    );
    assert_eq!(house.count(&linked).await, 1);
    messages(&house, "identity.facts.v1", 2).await;
}

#[tokio::test]
async fn many_first_looks_at_once_adopt_once() {
    let house = House::open().await;
    let (newcomer, tokens) = imported().await;
    let client = house.for_person(&newcomer);
    let looks = join_all((0..6).map(|_| client.get_me())).await;
    for look in looks {
        let GetMeOk::Ok(me) = look.unwrap();
        assert_eq!(*me.account_id, newcomer.account());
    }
    assert_eq!(house.count("SELECT count(*) FROM accounts").await, 1);
    let known = consumer_ref(&house, newcomer.account()).await;
    assert_eq!(refreshed(&tokens).await.consumer, Some((newcomer.account(), known)));
    messages(&house, "identity.facts.v1", 1).await;
}

#[tokio::test]
async fn an_adoption_that_was_cut_off_is_finished_by_the_next_look() {
    let house = House::open().await;
    let (newcomer, tokens) = imported().await;
    let GetMeOk::Ok(_) = house.for_person(&newcomer).get_me().await.unwrap();
    // As if identity had died between its row and Keycloak's attribute.
    let keycloak = keycloak_client().await;
    let user = keycloak.user(newcomer.account()).await.unwrap().unwrap();
    assert!(
        keycloak
            .update_user(user.with_attribute("consumerRef", None))
            .await
            .unwrap()
    );
    let GetMeOk::Ok(_) = house.for_person(&newcomer).get_me().await.unwrap();
    let known = consumer_ref(&house, newcomer.account()).await;
    assert_eq!(refreshed(&tokens).await.consumer, Some((newcomer.account(), known)));
    messages(&house, "identity.facts.v1", 1).await;
}
