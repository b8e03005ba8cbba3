//! Rules of passwords, and what guessing them brings.

use hyper::Method;
use local_stack::testing::admin;
use serde_json::json;

use super::realm::{PASSWORD, Realm, address};

#[tokio::test]
async fn passwords_have_a_policy_and_failures_lock_for_a_while() {
    let realm = Realm::shared().await;
    let service = realm.service_account().await;
    let email = address();
    let short = json!({
        "username": email, "email": email, "enabled": true,
        "credentials": [{"type": "password", "value": "short", "temporary": false}],
    });
    let refused = service.ask(Method::POST, &admin("users"), &short.to_string()).await;
    assert_eq!(refused.status, 400, "shorter than ten characters");
    let user = service.make_user(&email).await;

    assert_eq!(realm.sign_in(&email, PASSWORD).await.status, 200);
    let wrong = realm.sign_in(&email, "wrong").await;
    assert_eq!(wrong.status, 400);
    assert!(String::from_utf8_lossy(&wrong.body).contains("invalid_grant"));
    // Ten failures lock, and so do two within a second, which a busy machine may not manage. Keycloak counts beside the
    // request, and a success in between counts anew.
    let mut locked = realm.sign_in(&email, PASSWORD).await;
    for _ in 0..10 {
        if locked.status != 200 {
            break;
        }
        let guess = || realm.sign_in(&email, "wrong");
        for _ in 0..4 {
            let _ = tokio::join!(guess(), guess(), guess());
        }
        locked = realm.sign_in(&email, PASSWORD).await;
    }
    assert_eq!(
        (locked.status, &locked.body),
        (wrong.status, &wrong.body),
        "locked looks as wrong does"
    );
    service.delete(&user).await;
}
