//! Who may administer what: identity's service account the realm's users, and nobody else anything.

use std::collections::BTreeMap;

use hyper::Method;
use local_stack::servers::keycloak::ADMINISTRATOR;
use local_stack::testing::admin;
use serde_json::json;

use super::realm::{Realm, address, names, read};

#[tokio::test]
async fn the_service_account_may_manage_users_and_no_more() {
    let realm = Realm::shared().await;
    let service = realm.service_account().await;
    let email = address();
    let made = json!({
        "username": email, "email": email, "enabled": false,
        "attributes": {"consumerRef": ["5c0e7a52-7f4b-4c1e-9a55-2b8b2a3e6d12"], "undeclared": ["x"]},
    });
    let user = service.make("users", &made).await;
    let shown = service.get(&user).await;
    assert!(shown["attributes"]["consumerRef"].is_array() && shown["attributes"]["undeclared"].is_null());
    let roles = service.get(&format!("{user}/role-mappings/realm/composite")).await;
    let roles = names(&roles, "name");
    assert!(roles.contains(&"consumer".to_owned()), "{roles:?}");
    assert!(!roles.contains(&"offline_access".to_owned()), "{roles:?}");
    service.delete(&user).await;
    for beyond in ["clients", "events", "components", "identity-provider/instances"] {
        let answer = service.ask(Method::GET, &admin(beyond), "").await;
        assert_eq!(answer.status, 403, "{beyond}");
    }
}

#[tokio::test]
async fn the_service_account_reaches_no_administrator() {
    let realm = Realm::shared().await;
    let path = format!("/admin/realms/master/users?username={ADMINISTRATOR}&exact=true");
    let found = realm.administrator().await.ask(Method::GET, &path, "").await;
    let administrator = read(&found)[0]["id"].as_str().unwrap().to_owned();
    let service = realm.service_account().await;
    let password = json!({"type": "password", "value": "taken over by identity", "temporary": false}).to_string();
    for (realm, status) in [("master", 403), ("packytrace", 404)] {
        let user = format!("/admin/realms/{realm}/users/{administrator}");
        let reset = service
            .ask(Method::PUT, &format!("{user}/reset-password"), &password)
            .await;
        assert_eq!(reset.status, status, "{realm}");
        for method in [Method::GET, Method::DELETE] {
            assert_eq!(service.ask(method, &user, "").await.status, status, "{realm}");
        }
    }
    let listed = service.ask(Method::GET, "/admin/realms/master/users", "").await;
    assert_eq!(listed.status, 403);
    // The old password is the one that works.
    realm.administrator().await;
}

#[tokio::test]
async fn nobody_else_may_administer_the_realm() {
    let realm = Realm::shared().await;
    let administrator = realm.administrator().await;
    let found = administrator.get("clients?clientId=realm-management").await;
    let client = found[0]["id"].as_str().unwrap().to_owned();
    let of_client = format!("clients/{client}/roles");
    let roles = names(&administrator.get(&of_client).await, "name");
    assert!(roles.len() > 10, "{roles:?}");
    let mut holders = BTreeMap::new();
    for role in &roles {
        let users = names(
            &administrator.get(&format!("{of_client}/{role}/users")).await,
            "username",
        );
        let groups = names(&administrator.get(&format!("{of_client}/{role}/groups")).await, "name");
        if !users.is_empty() || !groups.is_empty() {
            holders.insert(role.as_str(), [users, groups].concat());
        }
    }
    let only = vec!["service-account-identity-service".to_owned()];
    assert_eq!(holders, BTreeMap::from([("manage-users", only)]));
    // Nor by way of a role of the realm that stands for others, or of a group.
    for role in names(&administrator.get("roles").await, "name") {
        let parts = administrator.get(&format!("roles/{role}/composites")).await;
        let parts = names(&parts, "containerId");
        assert!(!parts.contains(&client), "{role} brings a right to administer");
    }
    assert_eq!(administrator.get("groups").await, json!([]));
}
