use super::adapter::code;
use crate::domain::{Gtin, Source};

/// Who is to be credited for what is known of a product. The licence wants it said wherever the data is shown (ODbL
/// 4.3); the page is where everybody can look it up.
pub fn credit(gtin: &Gtin) -> Source {
    Source {
        name: "Open Food Facts".to_owned(),
        licence: "ODbL-1.0".to_owned(),
        url: Some(format!("https://world.openfoodfacts.org/product/{}", code(gtin))),
    }
}
