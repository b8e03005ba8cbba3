//! An account from its first scan to its erasure, as README shows it with curl: with the generated clients, through the
//! gateway.

use std::time::Duration;

use contract::client::Failure;
use contracts::common::{ConsentPurpose, ErasureId, ServiceName};
use identity_api::operations::*;
use identity_api::types::{Erasure, Export, ExportPartStatus, NewConsent, RefreshToken, Tokens};
use local_stack::testing::eventually;
use passport_api::operations::{ListScans, ListScansOk};
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};
use system_tests::scanner::scan;
use system_tests::whole::Whole;
use uuid::Uuid;

use crate::BINARIES;

const GTIN: &str = "05601234567892";

/// After how long a token does not work any more, as README states it.
const BOUND: Duration = Duration::from_secs(2);
/// A machine that does much else is late now and then; a gateway that learns of it too late always is.
const SIGN_OUTS: usize = 5;

#[tokio::test(flavor = "multi_thread")]
async fn a_new_user_goes_from_a_first_scan_to_an_erasure() {
    let whole = Whole::start(BINARIES).await;
    let (browser, email) = (Browser::new(&whole.url()), address());

    let scan_id = scan(&browser.passport(), Uuid::new_v4(), GTIN).await;
    let visitor = browser.cookie().expect("a cookie for a new visitor");
    browser.sign_up(&email).await;
    let tokens = signed_in(&browser, &email).await;
    assert_eq!(browser.cookie(), Some(visitor), "the visitor is linked, never replaced");
    // Without the cookie: the scan is the account's.
    let person = Browser::new(&whole.url()).with_token(&tokens.access_token);
    eventually("the earlier scan", async || scans(&person).await == [scan_id]).await;
    assert!(scans(&browser).await.is_empty(), "and not the visitor's any more");

    consents(&person).await;
    let person = refreshes(&person, &tokens).await;
    person.identity().end_session().await.expect("a sign-out");
    let mut late = eventually("a token that is refused", async || is_refused(&person).await).await;
    for _ in 1..SIGN_OUTS {
        if late <= BOUND {
            break;
        }
        let person = person.with_token(&signed_in(&browser, &email).await.access_token);
        person.identity().end_session().await.expect("a sign-out");
        late = eventually("a token that is refused", async || is_refused(&person).await).await;
    }
    assert!(late <= BOUND, "a token works {late:?} after its session");

    let tokens = signed_in(&browser, &email).await;
    let person = browser.with_token(&tokens.access_token);
    exports(&person, scan_id).await;
    erases(&person).await;
    eventually("a token that is refused", async || is_refused(&person).await).await;
    let refused = browser.sign_in(&email, PASSWORD).await.expect_err("no account");
    assert!(
        matches!(refused, Failure::Answer(CreateSessionError::Unauthorized(_))),
        "{refused}"
    );
    let refused = refreshed(&browser, &tokens).await.expect_err("no session");
    assert!(
        matches!(refused, Failure::Answer(RefreshSessionError::Unauthorized(_))),
        "{refused}"
    );
}

async fn signed_in(browser: &Browser, email: &str) -> Tokens {
    browser.sign_in(email, PASSWORD).await.expect("a sign-in")
}

async fn scans(browser: &Browser) -> Vec<Uuid> {
    let request = ListScans {
        cursor: None,
        limit: None,
    };
    let ListScansOk::Ok(page) = browser.passport().list_scans(request).await.expect("scans");
    page.items.iter().map(|item| *item.scan_id).collect()
}

/// Gives a consent to the text in force, and sees it in the ledger.
async fn consents(person: &Browser) {
    let request = GetConsentText {
        purpose: ConsentPurpose::Engagement,
        locale: None,
    };
    let GetConsentTextOk::Ok(text) = person.identity().get_consent_text(request).await.expect("a text");
    let body = NewConsent {
        purpose: text.purpose,
        granted: true,
        text_version: text.version,
        text_hash: text.hash,
        locale: text.locale,
    };
    let request = RecordConsent {
        idempotency_key: None,
        body,
    };
    let RecordConsentOk::Created(entry) = person.identity().record_consent(request).await.expect("a consent");
    let request = ListConsents {
        cursor: None,
        limit: None,
    };
    let ListConsentsOk::Ok(ledger) = person.identity().list_consents(request).await.expect("a ledger");
    assert_eq!(ledger.items, [entry]);
}

async fn refreshed(browser: &Browser, tokens: &Tokens) -> Result<Tokens, Failure<RefreshSessionError>> {
    let body = RefreshToken {
        refresh_token: tokens.refresh_token.clone(),
    };
    let answer = browser.identity().refresh_session(RefreshSession { body }).await;
    answer.map(|RefreshSessionOk::Ok(tokens)| tokens)
}

/// The same person with the next tokens.
async fn refreshes(person: &Browser, tokens: &Tokens) -> Browser {
    let next = refreshed(person, tokens).await.expect("the next tokens");
    assert_ne!(
        (&next.access_token, &next.refresh_token),
        (&tokens.access_token, &tokens.refresh_token)
    );
    let person = person.with_token(&next.access_token);
    let GetMeOk::Ok(_) = person.identity().get_me().await.expect("the account");
    person
}

async fn is_refused(person: &Browser) -> bool {
    match person.identity().get_me().await {
        Ok(GetMeOk::Ok(_)) => false,
        Err(Failure::Answer(GetMeError::Unauthorized(_))) => true,
        Err(other) => panic!("{other}"),
    }
}

/// Asks for all that is held, and finds the scan in it.
async fn exports(person: &Browser, scan_id: Uuid) {
    let request = RequestExport { idempotency_key: None };
    let RequestExportOk::Accepted(started) = person.identity().request_export(request).await.expect("an export");
    let fetched = async || -> Export {
        let request = GetExport { id: started.export_id };
        let GetExportOk::Ok(export) = person.identity().get_export(request).await.expect("the export");
        export
    };
    eventually("the whole export", async || fetched().await.completed_at.is_some()).await;
    let export = fetched().await;
    let part = |service| {
        let part = export.parts.iter().find(|part| part.service == service);
        part.unwrap_or_else(|| panic!("no part of {service:?}"))
    };
    for (service, held) in [
        (ServiceName::Identity, "engagement"),
        (ServiceName::Passport, &scan_id.to_string()),
    ] {
        let part = part(service);
        assert_eq!(part.status, ExportPartStatus::Complete);
        assert!(
            format!("{:?}", part.data).contains(held),
            "{held} is not in {:?}",
            part.data
        );
    }
    assert_eq!(part(ServiceName::Fridge).status, ExportPartStatus::NotAvailable);
}

/// Erases the account, and sees that confirmed by all who hold something.
async fn erases(person: &Browser) {
    let EraseMeOk::Accepted(started) = person.identity().erase_me().await.expect("an erasure");
    let erasure_id: ErasureId = started.erasure_id;
    // Whoever holds the id: nobody signs in for that.
    let nobody = person.signed_out();
    let shown = async || -> Erasure {
        let request = GetErasure { erasure_id };
        let GetErasureOk::Ok(erasure) = nobody.identity().get_erasure(request).await.expect("the erasure");
        erasure
    };
    eventually("the erasure confirmed", async || {
        shown().await.live_completed_at.is_some()
    })
    .await;
    let erasure = shown().await;
    let passport = erasure
        .confirmations
        .iter()
        .find(|confirmation| confirmation.service == ServiceName::Passport);
    assert!(passport.is_some_and(|confirmation| confirmation.confirmed_at.is_some()));
    assert!(
        erasure.not_asked.contains(&ServiceName::Fridge),
        "{:?}",
        erasure.not_asked
    );
    assert!(scans(&nobody).await.is_empty());
}
