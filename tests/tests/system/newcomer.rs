//! A person who signed in at Keycloak, by code with PKCE, before anybody else knew of it.

use contract::client::Failure;
use identity_api::operations::*;
use passport_api::operations::{ListScans, ListScansOk};
use serde_json::Value;
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};
use system_tests::scanner::scan;
use system_tests::whole::Whole;
use uuid::Uuid;

use crate::BINARIES;

const SCANS: ListScans = ListScans {
    cursor: None,
    limit: None,
};

fn with_token(browser: &Browser, tokens: &Value) -> Browser {
    browser.with_token(tokens["access_token"].as_str().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signed_in_at_keycloak_is_let_in_where_an_account_begins_and_then_everywhere() {
    let whole = Whole::start(BINARIES).await;
    let email = address();
    whole.keycloak().import_user(&email, PASSWORD).await.unwrap();
    let tokens = whole.keycloak().sign_in_by_code(&email, PASSWORD).await.unwrap();
    let stranger = Browser::new(&whole.url());
    let scan_id = scan(&stranger.passport(), Uuid::new_v4(), "05601234567892").await;
    let newcomer = with_token(&stranger, &tokens);

    let incomplete = async || match newcomer.identity().list_sessions().await {
        Err(Failure::Answer(ListSessionsError::Forbidden(problem))) => problem.code().to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(incomplete().await, "account_incomplete");
    let request = LinkVisitor { idempotency_key: None };
    let LinkVisitorOk::NoContent = newcomer.identity().link_visitor(request).await.unwrap();
    let GetMeOk::Ok(me) = newcomer.identity().get_me().await.unwrap();
    // There is an account now, and the token still does not know it.
    assert_eq!(incomplete().await, "account_incomplete");

    let refresh_token = tokens["refresh_token"].as_str().unwrap();
    let tokens = whole.keycloak().refresh_web(refresh_token).await.unwrap();
    let person = with_token(&Browser::new(&whole.url()), &tokens);
    let GetMeOk::Ok(same) = person.identity().get_me().await.unwrap();
    assert_eq!(same, me);
    local_stack::testing::eventually("the earlier scan", async || {
        let ListScansOk::Ok(page) = person.passport().list_scans(SCANS).await.unwrap();
        page.items.iter().map(|item| *item.scan_id).eq([scan_id])
    })
    .await;
}
