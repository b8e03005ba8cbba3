//! What a person may write about itself: nothing that says whose data it may see.

use hyper::Method;
use local_stack::testing::{admin, servers};
use serde_json::{Value, json};

use super::realm::{PASSWORD, Realm, address, read};

const OWN: &str = "/realms/packytrace/account/";

/// What only administrators write, and what nobody has declared.
const NOT_OURS: [&str; 4] = ["brandId", "consumerRef", "signupId", "undeclared"];

#[tokio::test]
async fn tokens_of_the_web_client_do_not_open_the_account_api() {
    let realm = Realm::shared().await;
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    let tokens = keycloak.sign_in_by_code("demo@packytrace.dev", "demo").await.unwrap();
    let authorization = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let headers = [
        ("authorization", authorization.as_str()),
        ("content-type", "application/json"),
        ("accept", "application/json"),
    ];
    for method in [Method::GET, Method::POST] {
        let answer = realm.ask(method, OWN, &headers, "{}").await;
        assert!(matches!(answer.status, 401 | 403), "{}", answer.status);
    }
}

/// On a Keycloak of its own, with a client that the account API takes tokens of: so that what refuses the write is the
/// profile, and not only that the tokens of our clients do not get there.
#[tokio::test]
async fn a_person_who_reaches_the_account_api_writes_none_of_our_attributes() {
    let keycloak = servers().await.unwrap().own_keycloak().await.unwrap();
    let realm = Realm(keycloak.address());
    let administrator = realm.administrator().await;
    let mapper = |name: &str, kind: &str, config: Value| json!({"name": name, "protocol": "openid-connect", "protocolMapper": kind, "config": config});
    let audience = json!({"included.client.audience": "account", "access.token.claim": "true"});
    let roles = json!({"claim.name": "resource_access.${client_id}.roles", "jsonType.label": "String",
                       "multivalued": "true", "access.token.claim": "true"});
    let client = json!({
        "clientId": "account-api", "publicClient": true, "directAccessGrantsEnabled": true, "fullScopeAllowed": true,
        "protocolMappers": [mapper("audience", "oidc-audience-mapper", audience),
                            mapper("roles", "oidc-usermodel-client-role-mapper", roles)],
    });
    administrator.make("clients", &client).await;
    let email = address();
    let user = administrator.make_user(&email).await;
    let account = administrator.get("clients?clientId=account").await;
    let account = account[0]["id"].as_str().unwrap().to_owned();
    let mut granted = Vec::new();
    for role in ["manage-account", "view-profile"] {
        granted.push(administrator.get(&format!("clients/{account}/roles/{role}")).await);
    }
    let path = admin(&format!("{user}/role-mappings/clients/{account}"));
    let mapped = administrator
        .ask(Method::POST, &path, &Value::from(granted).to_string())
        .await;
    assert_eq!(mapped.status, 204, "{:?}", mapped.body);

    let fields = [
        ("client_id", "account-api"),
        ("grant_type", "password"),
        ("username", &email),
        ("password", PASSWORD),
    ];
    let person = realm.bearer(&realm.grant("packytrace", &fields).await);
    let shown = person.ask(Method::GET, OWN, "").await;
    assert_eq!(shown.status, 200, "{:?}", shown.body);
    let profile = |first_name: &str| json!({"username": email, "email": email, "firstName": first_name});
    // It does get there.
    let written = person.ask(Method::POST, OWN, &profile("Ana").to_string()).await;
    assert_eq!(written.status, 204, "{:?}", written.body);

    for name in NOT_OURS {
        let mut profile = profile("Eva");
        profile["attributes"] = json!({name: ["01930000-0000-7000-8000-0000000000b1"]});
        let answer = person.ask(Method::POST, OWN, &profile.to_string()).await;
        assert!(matches!(answer.status, 204 | 400), "{name}: {}", answer.status);
        let held = administrator.get(&user).await;
        assert!(held["attributes"][name].is_null(), "{name}: {held}");
        let shown = read(&person.ask(Method::GET, OWN, "").await);
        assert!(shown["attributes"][name].is_null(), "{name}");
    }

    // Nor is what an administrator has written changed, or shown.
    let mut held = administrator.get(&user).await;
    let kept = json!(["01930000-0000-7000-8000-0000000000b2"]);
    held["attributes"] = json!({"brandId": kept});
    let answer = administrator.ask(Method::PUT, &admin(&user), &held.to_string()).await;
    assert_eq!(answer.status, 204, "{:?}", answer.body);
    for brand_id in [json!(["01930000-0000-7000-8000-0000000000b1"]), json!([]), json!([""])] {
        let mut profile = profile("Ida");
        profile["attributes"] = json!({"brandId": brand_id});
        person.ask(Method::POST, OWN, &profile.to_string()).await;
        assert_eq!(administrator.get(&user).await["attributes"]["brandId"], kept);
        let shown = read(&person.ask(Method::GET, OWN, "").await);
        assert!(shown["attributes"]["brandId"].is_null());
    }
}
