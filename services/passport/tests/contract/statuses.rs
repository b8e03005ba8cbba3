//! Every documented status of every operation is produced, and no other one.
use contract::client::Failure;
use jiff::Timestamp;
use passport_api::operations::*;
use passport_api::server::API;
use passport_api::types::NewProductReport;
use serde_json::Value;
use service_testing::{Person, eventually, judge, key_of};
use uuid::Uuid;

use super::asking::{Ask, export, internal, link, pack, public, resolver, scan};
use super::erasing::of_visitor;
use super::house::{House, OATS, UNKNOWN};

const JSON: Option<&str> = Some("application/json");

#[tokio::test]
async fn every_documented_status_is_produced_and_no_other() {
    // A statement that meets a lock is given up soon.
    let house = House::open_with(&["--database-statement-ms", "500"]).await;
    going_well(&house).await;
    wrong_requests(&house).await;
    wrong_callers(&house).await;
    wrong_bodies(&house).await;
    house.away().await;
    house.broken().await;

    let seen = house.seen.lock().unwrap().clone();
    judge(&API, &seen, 150, |_, _| false);
}

async fn going_well(house: &House) {
    for person in [Person::visitor(), Person::consumer(), Person::brand_user()] {
        let client = house.for_person(&person);
        let scan_id = *scan(&client, pack(OATS), None).await.scan_id;
        for accept in [None, JSON] {
            resolver(
                &client,
                Ask {
                    accept,
                    ..Ask::default()
                },
            )
            .await;
        }
        public(
            &client,
            Ask {
                scan_id,
                ..Ask::default()
            },
        )
        .await;
        public(
            &client,
            Ask {
                scan_id,
                if_none_match: Some("\"1\""),
                ..Ask::default()
            },
        )
        .await;
    }
    let person = Person::consumer();
    let scan_id = *scan(&house.for_person(&person), pack(OATS), None).await.scan_id;
    let ask = Ask {
        scan_id,
        account_id: person.account(),
        ..Ask::default()
    };
    internal(&house.for_service("fridge"), ask).await;
    export(&house.for_service("identity"), ask).await;
}

async fn wrong_requests(house: &House) {
    let client = house.for_person(&Person::visitor());
    let fridge = house.for_service("fridge");
    for gtin in [UNKNOWN, "5601234567893"] {
        let ask = Ask {
            gtin,
            accept: JSON,
            cursor: Some("none of ours"),
            ..Ask::default()
        };
        resolver(&client, ask).await;
        public(&client, ask).await;
        internal(&fridge, ask).await;
    }
    let key = Some(Uuid::new_v4());
    public(&client, Ask { key, ..Ask::default() }).await;
    let other = CreateScan {
        idempotency_key: key,
        sec_gpc: None,
        body: pack(OATS),
    };
    let refused = client.create_scan(other).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(CreateScanError::UnprocessableContent(_))),
        "{refused:?}"
    );
    let body = NewProductReport {
        gtin: UNKNOWN.to_owned(),
        note: None,
    };
    let refused = client
        .report_product(ReportProduct {
            idempotency_key: key,
            body,
        })
        .await
        .unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(ReportProductError::UnprocessableContent(_))),
        "{refused:?}"
    );
    // The cookie of a visitor who was erased.
    let gone = Person::visitor();
    house.tell(Timestamp::now(), &of_visitor(Uuid::new_v4(), &gone)).await;
    eventually("the visitor is erased", async || {
        house.count("SELECT count(*) FROM erasures").await == 1
    })
    .await;
    public(&house.for_person(&gone), Ask::default()).await;
    // What a client cannot even write.
    for (operation, caller, path) in [
        ("getScan", "gateway", "/api/v1/scans/17".to_owned()),
        (
            "getScanOfAccount",
            "fridge",
            format!("/internal/accounts/17/scans/{}", Uuid::now_v7()),
        ),
        ("exportAccount", "identity", "/internal/accounts/17/export".to_owned()),
    ] {
        let request = house.raw(reqwest::Method::GET, &path, key_of(caller), &Person::default());
        let problem = house.answered(operation, request, 400).await;
        assert_eq!(problem["code"], "invalid_request");
        assert!(!problem["violations"].as_array().unwrap().is_empty());
    }
}

async fn wrong_callers(house: &House) {
    let nobody = house.for_nobody();
    resolver(&nobody, Ask::default()).await;
    public(&nobody, Ask::default()).await;
    internal(&nobody, Ask::default()).await;
    export(&nobody, Ask::default()).await;
    export(&house.for_service("fridge"), Ask::default()).await;
    // The key is right, and neither operation is for identity.
    internal(&house.for_service("identity"), Ask::default()).await;
    let refused = house.for_service("personalization");
    let request = GetScanOfAccount {
        account_id: Uuid::new_v4().into(),
        scan_id: Uuid::now_v7().into(),
    };
    let refused = refused.get_scan_of_account(request).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(GetScanOfAccountError::Forbidden(_))),
        "{refused:?}"
    );
}

async fn wrong_bodies(house: &House) {
    for (operation, path) in [
        ("createScan", "/api/v1/scans"),
        ("reportProduct", "/api/v1/product-reports"),
    ] {
        let request = || house.raw(reqwest::Method::POST, path, key_of("gateway"), &Person::visitor());
        let text = request().header("content-type", "text/plain").body("5601234567892");
        let problem = house.answered(operation, text, 415).await;
        assert_eq!(problem["code"], "unsupported_media_type");
        let long = request().json(&serde_json::json!({"gtin": OATS, "note": "x".repeat(9000)}));
        let problem = house.answered(operation, long, 413).await;
        assert_eq!(problem["code"], "body_too_large");
        for body in [
            "",
            "{",
            "[]",
            "{}",
            r#"{"gtin":1}"#,
            r#"{"gtin":"5601234567892","note":null,"lot":null}"#,
        ] {
            let broken = request().header("content-type", "application/json").body(body);
            let problem = house.answered(operation, broken, 400).await;
            assert_eq!(problem["code"], "invalid_request", "{operation} {body}");
        }
    }
    let both = serde_json::json!({"gtin": OATS, "digitalLink": format!("https://a.example/01/{OATS}")});
    let request = house.raw(
        reqwest::Method::POST,
        "/api/v1/scans",
        key_of("gateway"),
        &Person::visitor(),
    );
    house.answered("createScan", request.json(&both), 400).await;
}

impl House {
    /// All operations meet a lock that nobody gives back: the database is as good as away.
    async fn away(&self) {
        let superuser = self.superuser().await;
        superuser
            .batch_execute("BEGIN; LOCK TABLE products, product_reports IN ACCESS EXCLUSIVE MODE")
            .await
            .unwrap();
        self.everything().await;
        superuser.batch_execute("ROLLBACK").await.unwrap();
    }

    /// A table is not there.
    async fn broken(&self) {
        let superuser = self.superuser().await;
        superuser
            .batch_execute("ALTER TABLE products RENAME TO elsewhere; ALTER TABLE product_reports RENAME TO nowhere")
            .await
            .unwrap();
        self.everything().await;
        superuser
            .batch_execute("ALTER TABLE elsewhere RENAME TO products; ALTER TABLE nowhere RENAME TO product_reports")
            .await
            .unwrap();
    }

    async fn everything(&self) {
        let client = self.for_person(&Person::visitor());
        let ask = Ask {
            accept: JSON,
            ..Ask::default()
        };
        resolver(&client, ask).await;
        public(&client, ask).await;
        internal(&self.for_service("fridge"), ask).await;
        export(&self.for_service("identity"), ask).await;
    }

    /// Its answer's body, which has this status and is a problem.
    async fn answered(&self, operation: &str, request: reqwest::RequestBuilder, status: u16) -> Value {
        let (answered, problem) = self.noted(operation, request).await;
        assert_eq!(answered, status, "{operation}");
        problem
    }
}

#[tokio::test]
async fn a_link_that_is_none_says_why() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    for (digital_link, code) in [
        ("https://id.example/", "invalid_digital_link"),
        ("https://id.example/414/9520123456788", "not_a_product_link"),
        ("https://id.example/01/5601234567893", "invalid_gtin"),
    ] {
        let body = passport_api::types::ScannedLink {
            digital_link: digital_link.to_owned(),
        };
        let body = passport_api::types::NewScan::ScannedLink(body);
        let request = CreateScan {
            idempotency_key: None,
            sec_gpc: None,
            body,
        };
        match client.create_scan(request).await {
            Err(Failure::Answer(CreateScanError::BadRequest(problem))) => assert_eq!(problem.code(), code),
            other => panic!("{digital_link}: {other:?}"),
        }
    }
    let request = CreateScan {
        idempotency_key: None,
        sec_gpc: None,
        body: link(UNKNOWN),
    };
    match client.create_scan(request).await {
        Err(Failure::Answer(CreateScanError::NotFound(problem))) => assert_eq!(problem.code(), "product_unknown"),
        other => panic!("{other:?}"),
    }
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 0);
    let asked = "SELECT count(*) FROM source_answers WHERE source = 'open_food_facts'";
    assert_eq!(house.count(&format!("{asked} AND key = '0{UNKNOWN}'")).await, 1);
}
