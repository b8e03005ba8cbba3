//! The SQL.
use jiff::Timestamp;
use jiff::civil::date;
use passport::domain::{BrandPrefixes, DigitalLabel, Gtin, ScannedItem, Source, UNCLAIMED, digital_link};
use passport::store::{
    self, ImportedProduct, NewReport, NewScan, Owner, account_scan, insert_report, insert_scan, list_scans, scan,
};
use runtime::postgres::Client;
use uuid::Uuid;

use super::{client, database};

fn source() -> Source {
    Source {
        name: "Us".into(),
        licence: "CC0-1.0".into(),
        url: None,
    }
}

fn oats() -> ImportedProduct {
    ImportedProduct {
        gtin: Gtin::parse("5601234567892").unwrap(),
        name: "Oats".into(),
        brand_id: UNCLAIMED,
        brand_name: Some("Mill".into()),
        quantity: None,
        label: DigitalLabel {
            ingredients: Some("Oats".into()),
            ..DigitalLabel::default()
        },
    }
}

fn item() -> ScannedItem {
    let link = "https://a.example/01/05601234567892/10/L1/21/S1?17=261224";
    digital_link::read(link, date(2026, 11, 22)).unwrap()
}

async fn record(client: &Client, visitor_id: Uuid, account_id: Option<Uuid>) -> Uuid {
    let scan_id = Uuid::now_v7();
    let item = item();
    let scan = NewScan {
        scan_id,
        scanned_at: Timestamp::now(),
        visitor_id,
        account_id,
        item: &item,
    };
    insert_scan(client, &scan).await.unwrap();
    scan_id
}

fn visitor(id: Uuid) -> Owner {
    Owner {
        visitor_id: Some(id),
        account_id: None,
    }
}

fn account(id: Uuid) -> Owner {
    Owner {
        visitor_id: None,
        account_id: Some(id),
    }
}

#[tokio::test]
async fn only_what_changed_gets_a_revision() {
    let database = database().await;
    let client = client(&database).await;
    let revisions = async |product: ImportedProduct, source: Source| -> Vec<i64> {
        let changed = store::upsert(&client, &[product], &source).await.unwrap();
        changed.iter().map(|product| product.revision).collect()
    };
    assert_eq!(revisions(oats(), source()).await, [1]);
    assert_eq!(revisions(oats(), source()).await, [0i64; 0]);
    assert_eq!(
        revisions(
            ImportedProduct {
                name: "Rolled oats".into(),
                ..oats()
            },
            source()
        )
        .await,
        [2]
    );
    let label = DigitalLabel::default();
    assert_eq!(
        revisions(
            ImportedProduct {
                name: "Rolled oats".into(),
                label,
                ..oats()
            },
            source()
        )
        .await,
        [3]
    );
    let product = store::product(&client, &oats().gtin).await.unwrap().unwrap();
    assert_eq!(
        (product.revision, product.name.as_str(), product.brand_name.as_deref()),
        (3, "Rolled oats", Some("Mill"))
    );
    assert_eq!(product.source, source());
    let unknown = Gtin::parse("4006381333931").unwrap();
    assert_eq!(store::product(&client, &unknown).await.unwrap(), None);
}

#[tokio::test]
async fn a_scan_is_its_owners_only() {
    let database = database().await;
    let client = client(&database).await;
    store::upsert(&client, &[oats()], &source()).await.unwrap();
    let (me, other, my_account) = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
    let mine = record(&client, me, None).await;
    let of_account = record(&client, me, Some(my_account)).await;

    let stored = scan(&client, mine, visitor(me)).await.unwrap().unwrap();
    assert_eq!(stored.item, item());
    assert_eq!(stored.product.name, "Oats");
    assert!(scan(&client, mine, visitor(other)).await.unwrap().is_none());
    assert!(scan(&client, mine, Owner::default()).await.unwrap().is_none());
    assert!(scan(&client, mine, account(my_account)).await.unwrap().is_none());
    // The account's scan is no longer the visitor's, though the visitor made it.
    assert!(scan(&client, of_account, visitor(me)).await.unwrap().is_none());
    assert!(scan(&client, of_account, account(my_account)).await.unwrap().is_some());
    assert!(account_scan(&client, of_account, my_account).await.unwrap().is_some());
    assert!(account_scan(&client, mine, my_account).await.unwrap().is_none());
    assert!(scan(&client, Uuid::new_v4(), visitor(me)).await.unwrap().is_none());
    let both = Owner {
        visitor_id: Some(me),
        account_id: Some(my_account),
    };
    assert!(scan(&client, mine, both).await.unwrap().is_some());
}

#[tokio::test]
async fn pages_are_whole_and_in_order() {
    let database = database().await;
    let client = client(&database).await;
    store::upsert(&client, &[oats()], &source()).await.unwrap();
    let me = Uuid::new_v4();
    let mut made = Vec::new();
    for _ in 0..7 {
        made.push(record(&client, me, None).await);
        record(&client, Uuid::new_v4(), None).await;
    }
    made.reverse();
    let mut read = Vec::new();
    while let page @ [_, ..] = &*list_scans(&client, visitor(me), read.last().copied(), 3).await.unwrap() {
        assert!(page.len() <= 3);
        read.extend(page.iter().map(|line| line.scan_id));
    }
    assert_eq!(read, made);
    assert!(list_scans(&client, Owner::default(), None, 3).await.unwrap().is_empty());
}

#[tokio::test]
async fn partitions_are_made_once_and_reached_through_the_parent_only() {
    let database = database().await;
    let client = client(&database).await;
    assert_eq!(store::ensure_partitions(&client).await.unwrap(), 0);
    for statement in [
        "SELECT * FROM scans_of_accounts",
        "SELECT * FROM scans_of_visitors",
        "DELETE FROM scans",
        "UPDATE scans SET raw = ''",
        "TRUNCATE scans",
        "DELETE FROM products",
        "UPDATE product_reports SET note = ''",
        "CREATE TABLE mine ()",
    ] {
        let refused = client.batch_execute(statement).await.expect_err(statement);
        assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{statement}");
    }
    let partitions = client
        .query(
            "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'scans_of_visitors'::regclass",
            &[],
        )
        .await
        .unwrap();
    assert_eq!(partitions.len(), 4);
    for partition in partitions {
        let name: &str = partition.get(0);
        assert!(
            client.batch_execute(&format!("SELECT * FROM {name}")).await.is_err(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn reports_and_prefixes_are_kept() {
    let database = database().await;
    let client = client(&database).await;
    let gtin = oats().gtin;
    let report = NewReport {
        report_id: Uuid::now_v7(),
        gtin: &gtin,
        note: Some("?"),
        visitor_id: Uuid::new_v4(),
        account_id: None,
    };
    insert_report(&client, &report).await.unwrap();
    assert_eq!(store::brand_prefixes(&client).await.unwrap(), BrandPrefixes::default());
    let brand = Uuid::now_v7();
    client
        .execute("INSERT INTO brand_prefixes VALUES ('560123456', $1)", &[&brand])
        .await
        .unwrap();
    assert_eq!(store::brand_prefixes(&client).await.unwrap().brand_of(&gtin), brand);
}
