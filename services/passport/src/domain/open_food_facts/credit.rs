use crate::domain::{Gtin, Source};

const SITE: &str = "https://world.openfoodfacts.org";

/// Who is to be credited for what is known from there. The licence wants it said wherever the data is shown (ODbL 4.3).
pub fn source() -> Source {
    Source {
        name: "Open Food Facts".to_owned(),
        licence: "ODbL-1.0".to_owned(),
        url: Some(SITE.to_owned()),
    }
}

/// The same for a product; its page is where everybody can look it up.
pub fn credit(gtin: &Gtin) -> Source {
    Source {
        url: Some(format!("{SITE}/product/{}", code(gtin))),
        ..source()
    }
}

/// A GTIN as Open Food Facts writes it: eight digits, else thirteen, and fourteen only for a packaging level.
pub fn code(gtin: &Gtin) -> String {
    let digits = gtin.as_str();
    let bare = digits.trim_start_matches('0');
    match bare.len() {
        0..=8 => format!("{bare:0>8}"),
        9..=13 => format!("{bare:0>13}"),
        _ => bare.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_the_digits_that_the_site_gives_them() {
        for (gtin, written) in [
            ("5601234567892", "5601234567892"),
            ("96385074", "96385074"),
            ("036000291452", "0036000291452"),
            ("10614141000415", "10614141000415"),
        ] {
            let gtin = Gtin::parse(gtin).unwrap();
            assert_eq!(code(&gtin), written);
            assert_eq!(credit(&gtin).url.unwrap(), format!("{SITE}/product/{written}"));
        }
    }
}
