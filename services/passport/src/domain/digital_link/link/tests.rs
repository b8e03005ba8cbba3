use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::domain::gtin::has_right_check_digit;

const TODAY: Date = date(2026, 11, 22);

fn ok(link: &str) -> ScannedItem {
    read(link, TODAY).unwrap_or_else(|error| panic!("{link}: {error}"))
}

#[test]
fn each_part_is_found() {
    let item = ok("https://id.packytrace.dev/01/05601234567892/22/2A/10/L%2F26/21/00417?17=261224&3103=000500");
    assert_eq!(item.gtin.as_str(), "05601234567892");
    assert_eq!(item.variant.as_deref(), Some("2A"));
    assert_eq!(item.lot.as_deref(), Some("L/26"));
    assert_eq!(item.serial.as_deref(), Some("00417"));
    assert_eq!(item.expiry, Some(date(2026, 12, 24)));
    assert_eq!(
        item.raw,
        "https://id.gs1.org/01/05601234567892/22/2A/10/L%2F26/21/00417?17=261224&3103=000500"
    );
}

#[test]
fn what_is_not_gs1_is_not_kept() {
    let item = ok("http://shop.example/promo/01/5601234567892?utm_source=x&linkType=all&89=Z&flag#top");
    assert_eq!(item.raw, "https://id.gs1.org/01/05601234567892");
}

#[test]
fn the_order_of_the_query_makes_no_difference() {
    let one = ok("https://a.example/01/05601234567892?17=261224&15=261220");
    let other = ok("https://b.example/01/5601234567892?15=261220;17=261224");
    assert_eq!(one, other);
}

#[test]
fn shorter_gtins_are_filled() {
    assert_eq!(ok("https://a.example/01/96385074").gtin.as_str(), "00000096385074");
    assert_eq!(ok("https://a.example/01/036000291452").gtin.as_str(), "00036000291452");
}

#[test]
fn a_lot_may_look_like_a_key() {
    assert_eq!(
        ok("https://a.example/01/05601234567892/10/01").lot.as_deref(),
        Some("01")
    );
    assert_eq!(
        ok("https://a.example/01/05601234567892/10/414/21/00").serial.as_deref(),
        Some("00")
    );
}

#[test]
fn a_stem_may_look_like_a_key() {
    assert_eq!(
        ok("https://a.example/00/x/01/05601234567892").gtin.as_str(),
        "05601234567892"
    );
}

#[test]
fn the_third_partys_extension_stands_alone() {
    assert_eq!(
        ok("https://a.example/01/05601234567892/235/TPX").raw,
        "https://id.gs1.org/01/05601234567892/235/TPX"
    );
}

#[test]
fn what_is_wrong_is_told_apart() {
    let gtin = "https://a.example/01/05601234567892";
    for (link, error) in [
        ("not a link".to_owned(), LinkError::NotAUri(uri::NotAUri)),
        ("https://a.example/".to_owned(), LinkError::NoKey),
        ("https://a.example/gtin/05601234567892".to_owned(), LinkError::NoKey),
        (format!("{gtin}/"), LinkError::NoKey),
        (format!("{gtin}/more"), LinkError::NoKey),
        (
            "https://a.example/00/006141411234567890".to_owned(),
            LinkError::NotAProduct,
        ),
        (
            "https://a.example/414/9520123456788?01=05601234567892".to_owned(),
            LinkError::NotAProduct,
        ),
        (
            "https://a.example/8006/056012345678920102".to_owned(),
            LinkError::NotAProduct,
        ),
        (
            "https://a.example/01/05601234567893".to_owned(),
            LinkError::Gtin(GtinError::CheckDigit),
        ),
        (
            "https://a.example/01/0560123456789".to_owned(),
            LinkError::Gtin(GtinError::CheckDigit),
        ),
        (
            "https://a.example/01/056012345".to_owned(),
            LinkError::Gtin(GtinError::Form),
        ),
        (
            "https://a.example/01/0560123456789%002".to_owned(),
            LinkError::Gtin(GtinError::Form),
        ),
        (format!("{gtin}/10/"), LinkError::Value),
        (format!("{gtin}/10/A%20B"), LinkError::Value),
        (format!("{gtin}/10/%"), LinkError::Encoding(uri::BrokenEncoding)),
        (format!("{gtin}/10/{}", "A".repeat(21)), LinkError::Value),
        (format!("{gtin}/21/S/10/L"), LinkError::Qualifiers),
        (format!("{gtin}/10/A/10/B"), LinkError::Qualifiers),
        (format!("{gtin}/10/A/235/B"), LinkError::Qualifiers),
        (format!("{gtin}/99/A"), LinkError::Qualifiers),
        (format!("{gtin}?10=A"), LinkError::Misplaced),
        (format!("{gtin}?01=05601234567892"), LinkError::Misplaced),
        (format!("{gtin}?99=A&99=A"), LinkError::Misplaced),
        (format!("{gtin}?99="), LinkError::Value),
        (format!("{gtin}?98=A+B"), LinkError::Value),
        (format!("{gtin}?17=261301"), LinkError::Value),
        (format!("{gtin}?17=26122"), LinkError::Value),
        (format!("{gtin}?99={}", "A".repeat(3000)), LinkError::TooLong),
    ] {
        assert_eq!(read(&link, TODAY), Err(error), "{link}");
    }
}

#[test]
fn a_link_that_grows_when_encoded_is_refused() {
    // Each of these is one byte as written and three in the canonical form.
    let value = "(".repeat(90);
    let query: Vec<String> = (91..=99).map(|key| format!("{key}={value}")).collect();
    let link = format!("https://a.example/01/05601234567892?{}", query.join("&"));
    assert!(link.len() < LONGEST);
    assert_eq!(read(&link, TODAY), Err(LinkError::TooLong));
}

fn gtins() -> impl Strategy<Value = String> {
    "[0-9]{7}|[0-9]{11}|[0-9]{12}|[0-9]{13}".prop_map(|body| {
        (0..10)
            .map(|digit| format!("{body}{digit}"))
            .find(|gtin| has_right_check_digit(gtin))
            .unwrap()
    })
}

fn value() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("[!\"%-?A-Z_a-z]{1,20}")
}

proptest! {
    #[test]
    fn the_kept_link_means_the_same(
        gtin in gtins(), variant in value(), lot in value(), serial in value(), days in 0i32..15_000,
        other in proptest::option::of("[!\"%-?A-Z_a-z]{1,90}"),
    ) {
        let mut link = format!("https://Shop.Example/x/01/{gtin}");
        for (key, value) in [("22", &variant), ("10", &lot), ("21", &serial)] {
            if let Some(value) = value {
                link.push_str(&format!("/{key}/"));
                uri::encode(value, &mut link);
            }
        }
        let day = TODAY.checked_add(jiff::Span::new().days(days)).unwrap();
        link.push_str(&format!("?a=b&17={}", crate::domain::expiry::write(day, TODAY).unwrap()));
        if let Some(other) = other {
            link.push_str("&91=");
            uri::encode(&other, &mut link);
        }
        let item = read(&link, TODAY).unwrap();
        prop_assert_eq!((&item.variant, &item.lot, &item.serial), (&variant, &lot, &serial));
        prop_assert_eq!(item.expiry, Some(day));
        prop_assert_eq!(read(&item.raw, TODAY), Ok(item));
    }

    #[test]
    fn nothing_makes_it_panic(text in ".*", link in "https?://a/(01/[0-9]{0,14}/)?[0-9/%a-f?&;=+-]{0,60}") {
        let _ = read(&text, TODAY);
        if let Ok(item) = read(&link, TODAY) {
            prop_assert!(item.raw.len() <= LONGEST);
            prop_assert_eq!(read(&item.raw, TODAY), Ok(item));
        }
    }
}
