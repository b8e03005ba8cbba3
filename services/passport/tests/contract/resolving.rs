//! Where a link leads, and when it is a scan.
use passport_api::client::Client;
use passport_api::operations::*;
use service_testing::Person;

use super::house::{House, OATS, UNKNOWN, WEB};

fn ask(gtin: &str) -> ResolveGtin {
    ResolveGtin {
        gtin: gtin.to_owned(),
        n17: None,
        query: None,
        accept: Some("text/html".to_owned()),
        sec_purpose: None,
        purpose: None,
        user_agent: Some("Mozilla/5.0".to_owned()),
        sec_gpc: None,
    }
}

async fn leads(client: &Client, request: ResolveGtin) -> String {
    match client.resolve_gtin(request).await.unwrap() {
        ResolveGtinOk::Found { location } => location,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn people_are_led_to_pages() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    assert!(leads(&client, ask(OATS)).await.starts_with(&format!("{WEB}/s/")));
    assert_eq!(leads(&client, ask(UNKNOWN)).await, format!("{WEB}/unknown/0{UNKNOWN}"));
    assert_eq!(leads(&client, ask("5601234567893")).await, format!("{WEB}/invalid"));
    assert_eq!(
        leads(
            &client,
            ResolveGtin {
                n17: Some("991399".to_owned()),
                ..ask(OATS)
            }
        )
        .await,
        format!("{WEB}/invalid")
    );
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 1);
    let asked = "SELECT count(*) FROM source_answers WHERE source = 'open_food_facts'";
    assert_eq!(house.count(&format!("{asked} AND key = '0{UNKNOWN}'")).await, 1);
}

#[tokio::test]
async fn what_nobody_looks_at_is_no_scan() {
    let house = House::open().await;
    let page = format!("{WEB}/p/0{OATS}");
    let client = house.for_person(&Person::visitor());
    let prefetch = ResolveGtin {
        sec_purpose: Some("prefetch".to_owned()),
        ..ask(OATS)
    };
    assert_eq!(leads(&client, prefetch).await, page);
    let preview = ResolveGtin {
        user_agent: Some("WhatsApp/2.23".to_owned()),
        ..ask(OATS)
    };
    assert_eq!(leads(&client, preview).await, page);
    // The gateway made no visitor.
    assert_eq!(leads(&house.for_person(&Person::default()), ask(OATS)).await, page);
    let ResolveGtin {
        gtin,
        n17,
        query,
        accept,
        sec_purpose,
        purpose,
        user_agent,
        sec_gpc,
    } = ask(OATS);
    let head = HeadResolveGtin {
        gtin,
        n17,
        query,
        accept,
        sec_purpose,
        purpose,
        user_agent,
        sec_gpc,
    };
    match client.head_resolve_gtin(head).await.unwrap() {
        HeadResolveGtinOk::Found { location } => assert_eq!(location, page),
        other => panic!("{other:?}"),
    }
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 0);
}

#[tokio::test]
async fn programs_are_told_in_json() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let json = || ResolveGtin {
        accept: Some("application/json".to_owned()),
        ..ask(OATS)
    };
    let link = match client.resolve_gtin(json()).await.unwrap() {
        ResolveGtinOk::Ok(link) => link,
        other => panic!("{other:?}"),
    };
    assert!(link.scan_id.is_some() && link.sections.is_some());
    let unrecorded = ResolveGtin {
        purpose: Some("prefetch".to_owned()),
        ..json()
    };
    match client.resolve_gtin(unrecorded).await.unwrap() {
        ResolveGtinOk::Ok(link) => assert!(link.scan_id.is_none() && link.sections.is_none()),
        other => panic!("{other:?}"),
    }
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 1);
}

#[tokio::test]
async fn parts_of_the_address_reach_the_scan() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let request = ResolveVariantLotSerial {
        gtin: OATS.to_owned(),
        variant: "2A".to_owned(),
        lot: "L/1%".to_owned(),
        serial: "S+1".to_owned(),
        n17: Some("261200".to_owned()),
        query: None,
        accept: Some("application/json".to_owned()),
        sec_purpose: None,
        purpose: None,
        user_agent: None,
        sec_gpc: None,
    };
    let item = match client.resolve_variant_lot_serial(request).await.unwrap() {
        ResolveVariantLotSerialOk::Ok(link) => link.scanned_item,
        other => panic!("{other:?}"),
    };
    assert_eq!(item.lot.unwrap().to_string(), "L/1%");
    assert_eq!(item.serial.unwrap().to_string(), "S+1");
    assert_eq!(item.expiry.unwrap().into_inner(), jiff::civil::date(2026, 12, 31));
    assert_eq!(
        item.raw,
        format!("https://id.gs1.org/01/0{OATS}/22/2A/10/L%2F1%25/21/S%2B1?17=261200")
    );
}
