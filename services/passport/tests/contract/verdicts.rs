//! A link means the same, whether a browser opens it or an application sends it in a body: one reader reads both.
use reqwest::Method;
use serde_json::{Value, json};
use service_testing::{Person, key_of};

use super::house::{House, OATS};

/// What follows `/01/` and the GTIN of oats.
const LINKS: &[&str] = &[
    "",
    "?",
    "?17=261200",
    "/10/L1?17=261224",
    "/22/2A/10/L%2F1%25/21/S+1?17=261224",
    "/21/%41%2b",
    // Separators, order, and what is not GS1's.
    "?17=261224;3103=000195",
    "?3922=0299&3103=000195&17=261224",
    "?a=1;15=261220;;&flag&17=261224&",
    "?utm_source=y&89=X&0123=4",
    "?linkType=all&linkType=all&89=1&89=1",
    "?98=X%2BY",
    "?q=%C3%A9&17=261224",
    // A key without a value is passed over, one with an empty value is not.
    "?17",
    "?17&17=261224",
    "?17=",
    // Keys that stand twice, or that belong into the path.
    "?17=261224&17=261224",
    "?17=261224;17=261225",
    "?10=L1",
    "/10/L1?10=L1",
    "?21=S;22=V",
    "?01=05601234567892",
    // Values of another form.
    "?17=260230",
    "?17=2612+4",
    "?17=%32%36%31%32%32%34",
    "?3103=195",
    "?98=a+b",
    "?98=%FF",
    "/10/%20",
    "/10/%C3%A9",
    "/10/123456789012345678901",
];

/// The canonical link of what was scanned, or why nothing was.
type Verdict = Result<Value, Value>;

#[tokio::test]
async fn a_link_that_is_opened_means_what_it_means_in_a_body() {
    let house = House::open().await;
    let person = Person::visitor();
    let mut kept = 0;
    for rest in LINKS {
        let path = format!("/01/{OATS}{rest}");
        let request = |method, path: &str| house.raw(method, path, key_of("gateway"), &person);
        let opened = request(Method::GET, &path).header("accept", "application/json");
        let link = json!({"digitalLink": format!("https://id.example{path}")});
        let sent = request(Method::POST, "/api/v1/scans").json(&link);
        let opened = verdict(house.noted("resolveGtin", opened).await);
        assert_eq!(opened, verdict(house.noted("createScan", sent).await), "{rest}");
        kept += i64::from(opened.is_ok());
    }
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 2 * kept);
    assert!((15..LINKS.len() as i64).contains(&kept), "{kept}");
}

#[tokio::test]
async fn a_person_who_opens_a_link_that_is_none_is_led_to_a_page() {
    let house = House::open().await;
    let browser = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    for rest in ["?17=261224&17=261224", "?10=L1", "?17=", "/10/%20"] {
        let answer = browser
            .get(format!("{}/01/{OATS}{rest}", house.url()))
            .headers(Person::visitor().headers())
            .header("x-caller", key_of("gateway"))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 302, "{rest}");
        let location = answer.headers()["location"].to_str().unwrap();
        assert!(location.ends_with("/invalid"), "{rest}: {location}");
    }
}

fn verdict((status, body): (u16, Value)) -> Verdict {
    if (200..300).contains(&status) {
        Ok(body["scannedItem"]["raw"].clone())
    } else {
        Err(json!([status, body["code"]]))
    }
}
