//! Users in Keycloak whom no sign-up knows.

use std::time::Duration;

use identity::keycloak::{Created, NewUser};
use jiff::Timestamp;
use uuid::Uuid;

use super::instance::{Instance, keycloak};
use super::servers::Under;
use super::tables::database;

#[tokio::test(flavor = "multi_thread")]
async fn a_user_that_no_sign_up_knows_is_deleted_once_it_is_old_enough() {
    let under = Under::shared().await;
    // Sign-ups that are under way elsewhere are not known to this database.
    let _alone = under.under_way.write().await;
    let database = database(under.servers()).await;
    let topics = under.servers().topics(&["identity.facts.v1"]).await.unwrap();
    let identity = Instance::start(&under, under.keycloak_url().to_owned(), &database, &topics);
    let keycloak = keycloak(under.keycloak_url());
    let stray = NewUser {
        email: &format!("{}@example.org", Uuid::new_v4()),
        password: None,
        attributes: &[("signupId", Uuid::new_v4().to_string())],
        verify_email: false,
    };
    let Created::User(id) = keycloak.create_user(&stray).await.unwrap() else {
        panic!("a new address is nobody's");
    };
    let age = |user: &identity::keycloak::User| {
        let age = Timestamp::now().as_millisecond() - user.created_at();
        Duration::from_millis(u64::try_from(age).unwrap())
    };
    let user = keycloak.user(id).await.unwrap().unwrap();

    let not_yet = age(&user) + Duration::from_secs(60);
    identity.sagas().sweep(not_yet).await.unwrap();
    assert!(keycloak.user(id).await.unwrap().is_some(), "deleted too early");

    let just = age(&user);
    identity.sagas().sweep(just).await.unwrap();
    assert!(keycloak.user(id).await.unwrap().is_none(), "left lying");
}
