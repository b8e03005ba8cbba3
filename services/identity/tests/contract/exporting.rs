//! An export, with passport in operation and without.
use contract::client::Failure;
use identity_api::operations::*;
use identity_api::types::{Export, ExportPart, ExportPartStatus};
use passport::service::Passport;
use service_testing::{Person, TOMBSTONE_KEY};
use uuid::Uuid;

use super::house::House;

async fn export(house: &House, person: &Person) -> Export {
    let request = RequestExport {
        idempotency_key: Some(Uuid::new_v4()),
    };
    let RequestExportOk::Accepted(started) = house.for_person(person).request_export(request.clone()).await.unwrap();
    let RequestExportOk::Accepted(again) = house.for_person(person).request_export(request).await.unwrap();
    assert_eq!(started, again);
    let id = started.export_id;
    let GetExportOk::Ok(export) = house.for_person(person).get_export(GetExport { id }).await.unwrap();
    export
}

fn part<'e>(export: &'e Export, service: &str) -> &'e ExportPart {
    export
        .parts
        .iter()
        .find(|part| part.service.as_str() == service)
        .unwrap()
}

/// Passport, which knows identity by its key.
async fn passport() -> service_testing::House<Passport> {
    let topics = ["identity.facts.v1", "identity.brands.v1"];
    service_testing::House::furnish(&topics, &[("--tombstone-keys", TOMBSTONE_KEY)], &[]).await
}

#[tokio::test]
async fn each_service_has_a_part_and_one_that_is_away_fails_its_own_only() {
    let house = House::open().await;
    let (person, email, _) = house.somebody().await;
    let without = export(&house, &person).await;
    assert_eq!(without.parts.len(), 5);
    assert_eq!(part(&without, "passport").status, ExportPartStatus::Failed);
    assert!(without.completed_at.is_none());
    assert_eq!(part(&without, "fridge").status, ExportPartStatus::NotAvailable);
    let own = part(&without, "identity").data.as_ref().unwrap();
    assert_eq!(own["account"]["email"], email.as_str());
    assert_eq!(own["sessions"].as_array().unwrap().len(), 1);

    let passport = passport().await;
    let with = House::open_with(&["--passport-url", &passport.url()]).await;
    // The account is adopted there: another database, the same Keycloak.
    let complete = export(&with, &person).await;
    let scans = &part(&complete, "passport").data.as_ref().unwrap()["scans"];
    assert_eq!(scans.as_array().unwrap().len(), 0);
    assert!(complete.completed_at.is_some());

    // Another person's export is not there.
    let (stranger, ..) = house.somebody().await;
    let id = without.export_id;
    let refused = house
        .for_person(&stranger)
        .get_export(GetExport { id })
        .await
        .unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetExportError::NotFound(_))),
        "{refused:?}"
    );
}
