//! The register of brands, by the commands.
use contract::client::Failure;
use contracts::identity::Sent;
use identity::command::{AddBrandUser, CommandError, RegisterBrand, RemoveBrandUser, add, register, remove};
use identity::service::Identity;
use identity_api::operations::{GetMeError, ListEndedSessions, ListEndedSessionsOk};
use runtime::config::Environment;
use service_testing::{Person, eventually, pool_settings};
use uuid::Uuid;

use super::events::messages;
use super::house::{House, keycloak_settings};
use super::people::address;

pub async fn registered(house: &House, id: Uuid, name: &str, prefixes: &[&str]) -> Result<(), CommandError> {
    let arguments = RegisterBrand {
        id: Some(id),
        name: name.to_owned(),
        prefixes: prefixes.iter().map(|prefix| (*prefix).to_owned()).collect(),
        pool: pool_settings::<Identity>(&house.database),
    };
    register(arguments, Environment::Test).await
}

#[tokio::test]
async fn a_brand_is_told_at_each_change_and_prefixes_never_overlap() {
    let house = House::open().await;
    let (one, other) = (Uuid::now_v7(), Uuid::now_v7());
    registered(&house, one, "Moinho Verde", &["5601234"]).await.unwrap();
    registered(&house, one, "Moinho Verde", &["5601234"]).await.unwrap();
    registered(&house, one, "Moinho Verde", &["5601234", "5609999"])
        .await
        .unwrap();
    for prefixes in [&["56012345"][..], &["5601"], &["560"], &["978123456"], &[]] {
        let refused = registered(&house, other, "Other", prefixes).await.unwrap_err();
        assert!(matches!(refused, CommandError::Prefixes(_)), "{prefixes:?}: {refused}");
    }
    let unclaimed = "00000000-0000-8000-8000-000000000001".parse().unwrap();
    let refused = registered(&house, unclaimed, "Nobody", &["5605555"]).await.unwrap_err();
    assert!(matches!(refused, CommandError::Unclaimed), "{refused}");

    let mut told = Vec::new();
    for (key, received) in messages(&house, "identity.brands.v1", 2).await {
        let Sent::BrandRegistered(event) = received.event else {
            panic!()
        };
        assert_eq!(key, one.to_string());
        told.push((*event.revision, event.prefixes.len()));
    }
    assert_eq!(told, [(1, 1), (2, 2)]);
}

#[tokio::test]
async fn a_brand_user_has_one_role_and_the_brand_and_leaves_at_once() {
    let house = House::open().await;
    let brand = Uuid::now_v7();
    let user = async |brand: Uuid, email: &str| {
        let arguments = AddBrandUser {
            brand,
            email: email.to_owned(),
            keycloak: keycloak_settings().await,
            pool: pool_settings::<Identity>(&house.database),
        };
        add(arguments, Environment::Test).await
    };
    let email = address();
    assert!(matches!(user(brand, &email).await, Err(CommandError::UnknownBrand)));
    registered(&house, brand, "Moinho Verde", &["5601234"]).await.unwrap();
    user(brand, &email).await.unwrap();
    assert!(matches!(user(brand, &email).await, Err(CommandError::AddressTaken)));

    let row = house
        .superuser()
        .await
        .query_one("SELECT account_id FROM brand_users", &[])
        .await
        .unwrap();
    let id: Uuid = row.get(0);
    let client = identity::keycloak::Keycloak::new(&keycloak_settings().await).unwrap();
    let made = client.user(id).await.unwrap().unwrap();
    assert!(made.is_enabled() && made.attribute("signupId").is_none());
    assert!(client.set_password(id, "battery horse correct").await.unwrap());
    let granted = client.sign_in(&email, "battery horse correct").await.ok().unwrap();
    let claims = local_stack::testing::token_claims(&granted.access_token);
    assert_eq!(claims["realm_access"]["roles"], serde_json::json!(["brand_user"]));
    assert_eq!(claims["brand_id"], brand.to_string());
    let person = Person {
        brand_user: Some((id, brand)),
        ..Person::default()
    };
    let refused = house.for_person(&person).get_me().await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetMeError::Forbidden(_))),
        "{refused:?}"
    );

    let arguments = || async {
        RemoveBrandUser {
            id,
            keycloak: keycloak_settings().await,
            pool: pool_settings::<Identity>(&house.database),
        }
    };
    remove(arguments().await, Environment::Test).await.unwrap();
    assert!(matches!(
        remove(arguments().await, Environment::Test).await,
        Err(CommandError::UnknownUser)
    ));
    assert!(client.user(id).await.unwrap().is_none());
    let request = ListEndedSessions { after: None };
    let ListEndedSessionsOk::Ok(page) = house.for_service("gateway").list_ended_sessions(request).await.unwrap();
    assert!(page.items.iter().any(|item| item.account_id == Some(id.into())));
}

#[tokio::test]
async fn a_brand_user_whose_making_is_killed_is_left_to_the_sweep() {
    let house = House::open().await;
    let (brand, email) = (Uuid::now_v7(), address());
    registered(&house, brand, "Moinho Verde", &["5601234"]).await.unwrap();
    let lock = house.superuser().await;
    lock.batch_execute("BEGIN; LOCK TABLE brand_users IN ACCESS EXCLUSIVE MODE")
        .await
        .unwrap();
    let arguments = AddBrandUser {
        brand,
        email: email.clone(),
        keycloak: keycloak_settings().await,
        pool: pool_settings::<Identity>(&house.database),
    };
    let adding = tokio::spawn(add(arguments, Environment::Test));
    let keycloak = identity::keycloak::Keycloak::new(&keycloak_settings().await).unwrap();
    eventually("the user is made", async || {
        keycloak.user_of_email(&email).await.unwrap().is_some()
    })
    .await;
    adding.abort();
    assert!(adding.await.unwrap_err().is_cancelled());
    let left = keycloak.user_of_email(&email).await.unwrap().unwrap();
    // What the sweep deletes: disabled, and of a sign-up that is not known.
    assert!(!left.is_enabled());
    let signup = left.attribute("signupId").unwrap();
    let known = format!("SELECT count(*) FROM signups WHERE signup_id = '{signup}'");
    lock.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(house.count(&known).await, 0);
}
