//! Two people with accounts and one browser: when one is erased, the other goes on.

use contract::client::Failure;
use contracts::common::MeasurementChoice;
use identity_api::operations::{
    EraseMeOk, GetErasure, GetErasureOk, PutVisitorConsents, PutVisitorConsentsError, PutVisitorConsentsOk,
};
use identity_api::types::VisitorConsents;
use local_stack::testing::eventually;
use passport_api::operations::{CreateScan, CreateScanError};
use passport_api::types::{NewScan, ScannedLink};
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};
use system_tests::scanner::scan;
use system_tests::whole::Whole;
use uuid::Uuid;

use crate::BINARIES;

const GTIN: &str = "05601234567892";

#[tokio::test(flavor = "multi_thread")]
async fn who_shares_a_browser_with_an_erased_person_goes_on() {
    let whole = Whole::start(BINARIES).await;
    let (shared, elsewhere) = (Browser::new(&whole.url()), Browser::new(&whole.url()));
    let (first, second) = (address(), address());
    scan(&shared.passport(), Uuid::new_v4(), GTIN).await;
    let cookie = shared.cookie();
    shared.sign_up(&first).await;
    elsewhere.sign_up(&second).await;
    let second = shared.with_token(&shared.sign_in(&second, PASSWORD).await.expect("tokens").access_token);
    scan(&second.passport(), Uuid::new_v4(), GTIN).await;

    // The first one is erased on another machine, which leaves the cookie here.
    let tokens = elsewhere.sign_in(&first, PASSWORD).await.expect("tokens");
    erased(&elsewhere.with_token(&tokens.access_token)).await;
    assert_eq!(shared.cookie(), cookie);

    let refused = scanned(&second).await.expect_err("a visitor who is gone");
    assert!(
        matches!(refused, Failure::Answer(CreateScanError::Gone(_))),
        "{refused}"
    );
    let fresh = shared.cookie();
    assert_ne!(fresh, cookie, "the refusal brings another visitor");
    scanned(&second).await.expect("a scan of the second one");
    scanned(&shared).await.expect("a scan of the new visitor");
    assert_eq!(shared.cookie(), fresh);

    // The same with a choice about measurement.
    let stale = Browser::new(&whole.url()).with_cookie(cookie.as_deref().expect("a cookie"));
    let refused = decided(&stale).await.expect_err("a visitor who is gone");
    assert!(
        matches!(refused, Failure::Answer(PutVisitorConsentsError::Gone(_))),
        "{refused}"
    );
    decided(&stale).await.expect("a choice of the new visitor");
    assert!(stale.cookie() != cookie && stale.cookie() != fresh);
}

async fn erased(person: &Browser) {
    let EraseMeOk::Accepted(started) = person.identity().erase_me().await.expect("an erasure");
    // Whoever holds the id: the token is soon refused.
    let nobody = person.signed_out();
    eventually("a confirmed erasure", async || {
        let request = GetErasure {
            erasure_id: started.erasure_id,
        };
        let GetErasureOk::Ok(erasure) = nobody.identity().get_erasure(request).await.expect("the erasure");
        erasure.live_completed_at.is_some()
    })
    .await;
}

async fn scanned(person: &Browser) -> Result<(), Failure<CreateScanError>> {
    let digital_link = format!("https://id.example/01/{GTIN}");
    let request = CreateScan {
        idempotency_key: Some(Uuid::new_v4()),
        sec_gpc: None,
        body: NewScan::ScannedLink(ScannedLink { digital_link }),
    };
    person.passport().create_scan(request).await.map(drop)
}

async fn decided(person: &Browser) -> Result<PutVisitorConsentsOk, Failure<PutVisitorConsentsError>> {
    let measurement = MeasurementChoice::Allowed;
    let request = PutVisitorConsents {
        sec_gpc: None,
        body: VisitorConsents { measurement },
    };
    person.identity().put_visitor_consents(request).await
}
