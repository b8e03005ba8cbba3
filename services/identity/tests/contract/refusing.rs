//! What Keycloak has against what it is sent.
use identity::keycloak::{Created, Keycloak, KeycloakError, NewUser};
use uuid::Uuid;

use super::house::keycloak_settings;
use super::people::{PASSWORD, address};

async fn created(email: &str, password: &str, attribute: &str) -> Result<Created, KeycloakError> {
    let keycloak = Keycloak::new(&keycloak_settings().await).unwrap();
    let user = NewUser {
        email,
        password: Some(password),
        attributes: &[("signupId", attribute.to_owned())],
        verify_email: false,
    };
    keycloak.create_user(&user).await
}

#[tokio::test]
async fn each_refusal_is_told_from_the_others() {
    let (email, id) = (address(), Uuid::new_v4().to_string());
    assert_eq!(created("no address", PASSWORD, &id).await, Ok(Created::AddressRefused));
    assert_eq!(created(&email, "short", &id).await, Ok(Created::PasswordRefused));
    // Longer than the realm's profile allows: nothing that whoever signs up can do something about.
    let refused = created(&email, PASSWORD, &"1".repeat(40)).await.unwrap_err();
    assert!(
        matches!(refused, KeycloakError::Refused { status: 400, .. }),
        "{refused}"
    );
    // None of them made it.
    let Ok(Created::User(user)) = created(&email, PASSWORD, &id).await else {
        panic!("the address is taken")
    };
    assert_eq!(created(&email, PASSWORD, &id).await, Ok(Created::Taken));

    let keycloak = Keycloak::new(&keycloak_settings().await).unwrap();
    assert_eq!(keycloak.set_password(user, "short").await, Ok(false));
    assert_eq!(keycloak.set_password(user, PASSWORD).await, Ok(true));
    keycloak.delete_user(user).await.unwrap();
}
