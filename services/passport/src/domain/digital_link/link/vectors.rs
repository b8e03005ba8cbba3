//! Links and what they mean, by the classes of the GS1 Digital Link standard's URI syntax. Ours: `make measure` reads
//! those that GS1 publishes.
use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 22);

/// A link, and the canonical one that means the same: all known keys, the query sorted.
const SAME: &[(&str, &str)] = &[
    // Hosts and stems.
    ("https://example.com/01/05601234567892", "01/05601234567892"),
    ("HTTP://EXAMPLE.COM./01/05601234567892", "01/05601234567892"),
    ("https://192.0.2.7:8443/01/05601234567892", "01/05601234567892"),
    ("https://[2001:db8::7]/01/05601234567892", "01/05601234567892"),
    ("https://example.com/pt/loja/01/05601234567892", "01/05601234567892"),
    (
        "https://example.com/414/9520123456788/01/05601234567892",
        "01/05601234567892",
    ),
    ("https://example.com/01/05601234567892?", "01/05601234567892"),
    ("https://example.com/01/05601234567892#17=261224", "01/05601234567892"),
    // Every length of a GTIN.
    ("https://example.com/01/96385074", "01/00000096385074"),
    ("https://example.com/01/036000291452", "01/00036000291452"),
    ("https://example.com/01/5601234567892", "01/05601234567892"),
    ("https://example.com/01/15601234567899", "01/15601234567899"),
    // Percent-encoding, in either case, of what need not be encoded too.
    ("https://example.com/01/%3056%301234567892", "01/05601234567892"),
    (
        "https://example.com/01/05601234567892/10/A%2fB%2B",
        "01/05601234567892/10/A%2FB%2B",
    ),
    (
        "https://example.com/01/05601234567892/10/%41b",
        "01/05601234567892/10/Ab",
    ),
    (
        "https://example.com/01/05601234567892/10/A+B",
        "01/05601234567892/10/A%2BB",
    ),
    (
        "https://example.com/01/05601234567892/21/%25",
        "01/05601234567892/21/%25",
    ),
    (
        "https://example.com/01/05601234567892?98=X%2BY",
        "01/05601234567892?98=X%2BY",
    ),
    // Keys behind the GTIN.
    ("https://example.com/01/05601234567892/22/2A", "01/05601234567892/22/2A"),
    (
        "https://example.com/01/05601234567892/22/2A/21/S",
        "01/05601234567892/22/2A/21/S",
    ),
    (
        "https://example.com/01/05601234567892/22/2A/10/L/21/S",
        "01/05601234567892/22/2A/10/L/21/S",
    ),
    (
        "https://example.com/01/05601234567892/235/XTP",
        "01/05601234567892/235/XTP",
    ),
    // Other keys in the query, in any order, between what is not GS1's.
    (
        "https://example.com/01/05601234567892?3922=0299&3103=000195",
        "01/05601234567892?3103=000195&3922=0299",
    ),
    (
        "https://example.com/01/05601234567892?a=1;15=261220;;&flag&17=261224&",
        "01/05601234567892?15=261220&17=261224",
    ),
    (
        "https://example.com/01/05601234567892?89=X&0123=4&utm_source=y",
        "01/05601234567892",
    ),
    (
        "https://example.com/01/05601234567892?linkType=all&linkType=all&89=1&89=1",
        "01/05601234567892",
    ),
    // A value that reads like a key.
    (
        "https://example.com/01/05601234567892/10/01/21/10",
        "01/05601234567892/10/01/21/10",
    ),
];

/// Links that are refused, and why.
const REFUSED: &[(&str, LinkError)] = &[
    (
        "https://example.com/01/05601234567890",
        LinkError::Gtin(GtinError::CheckDigit),
    ),
    (
        "https://example.com/01/96385073",
        LinkError::Gtin(GtinError::CheckDigit),
    ),
    ("https://example.com/01/5601234567", LinkError::Gtin(GtinError::Form)),
    (
        "https://example.com/01/0005601234567892",
        LinkError::Gtin(GtinError::Form),
    ),
    (
        "https://example.com/01/0560123456789X",
        LinkError::Gtin(GtinError::Form),
    ),
    (
        "https://example.com/01/05601234567892%00",
        LinkError::Gtin(GtinError::Form),
    ),
    (
        "https://example.com/01/05601234567892/21/S/22/2A",
        LinkError::Qualifiers,
    ),
    ("https://example.com/01/05601234567892/10/L/10/L", LinkError::Qualifiers),
    (
        "https://example.com/01/05601234567892/235/X/21/S",
        LinkError::Qualifiers,
    ),
    ("https://example.com/01/05601234567892/17/261224", LinkError::Qualifiers),
    (
        "https://example.com/01/05601234567892?17=261224&17=261224",
        LinkError::Misplaced,
    ),
    ("https://example.com/01/05601234567892?21=S", LinkError::Misplaced),
    ("https://example.com/01/05601234567892?17=", LinkError::Value),
    ("https://example.com/01/05601234567892?17=260230", LinkError::Value),
    ("https://example.com/01/05601234567892?3103=195", LinkError::Value),
    ("https://example.com/01/05601234567892/10/%20", LinkError::Value),
    ("https://example.com/01/05601234567892/10/%C3%A9", LinkError::Value),
    (
        "https://example.com/01/05601234567892/10/%G1",
        LinkError::Encoding(uri::BrokenEncoding),
    ),
    (
        "https://example.com/01/05601234567892/10/%80",
        LinkError::Encoding(uri::BrokenEncoding),
    ),
    (
        "https://example.com/01/05601234567892/10/a|b",
        LinkError::NotAUri(uri::NotAUri),
    ),
    ("https://example.com", LinkError::NotAUri(uri::NotAUri)),
    ("mailto:a@example.com", LinkError::NotAUri(uri::NotAUri)),
    ("https://example.com/05601234567892", LinkError::NoKey),
    ("https://example.com/ab/05601234567892", LinkError::NoKey),
    ("https://example.com/00/006141411234567890", LinkError::NotAProduct),
    (
        "https://example.com/253/9526064000028000001?01=05601234567892",
        LinkError::NotAProduct,
    ),
    ("https://example.com/255/952012345678900123", LinkError::NotAProduct),
    ("https://example.com/401/12345678", LinkError::NotAProduct),
    ("https://example.com/402/95201234567890128", LinkError::NotAProduct),
    (
        "https://example.com/414/9520123456788/254/32a%2Fb",
        LinkError::NotAProduct,
    ),
    ("https://example.com/417/9520123456788", LinkError::NotAProduct),
    ("https://example.com/8003/09520123456788ABC", LinkError::NotAProduct),
    (
        "https://example.com/8004/9520614141234567?01=05601234567892",
        LinkError::NotAProduct,
    ),
    ("https://example.com/8006/095201234567880102", LinkError::NotAProduct),
    ("https://example.com/8010/0200", LinkError::NotAProduct),
    (
        "https://example.com/8013/1987654Ad4X4bL5ttr2310c2K",
        LinkError::NotAProduct,
    ),
    ("https://example.com/8017/952012345678912345", LinkError::NotAProduct),
    (
        "https://example.com/8018/952012345678912345/8019/123",
        LinkError::NotAProduct,
    ),
];

/// Six digits and the day that they mean in 2026.
const DAYS: &[(&str, Date)] = &[
    ("261224", date(2026, 12, 24)),
    ("260228", date(2026, 2, 28)),
    ("280229", date(2028, 2, 29)),
    // The century: 49 years back, 50 ahead.
    ("760101", date(2076, 1, 1)),
    ("770101", date(1977, 1, 1)),
    ("991231", date(1999, 12, 31)),
    ("000101", date(2000, 1, 1)),
    // Day 00: the month's last.
    ("270200", date(2027, 2, 28)),
    ("280200", date(2028, 2, 29)),
    ("261100", date(2026, 11, 30)),
];

#[test]
fn links_mean_the_same_as_their_canonical_form() {
    for (link, canonical) in SAME {
        let item = read(link, TODAY).unwrap_or_else(|error| panic!("{link}: {error}"));
        assert_eq!(item.raw, format!("https://id.gs1.org/{canonical}"), "{link}");
        assert_eq!(read(&item.raw, TODAY), Ok(item), "{link}");
    }
}

#[test]
fn what_is_no_products_link_is_refused_with_the_reason() {
    for (link, error) in REFUSED {
        assert_eq!(read(link, TODAY), Err(*error), "{link}");
    }
}

#[test]
fn expiry_is_a_day_of_the_near_century() {
    for (text, day) in DAYS {
        let link = format!("https://example.com/01/05601234567892?17={text}");
        assert_eq!(read(&link, TODAY).map(|item| item.expiry), Ok(Some(*day)), "{text}");
    }
}
