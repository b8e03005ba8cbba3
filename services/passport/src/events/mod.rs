//! Events: `sending` puts those of passport into the outbox beside the rows that they tell of, `receiving` implements the
//! generated consumer trait.
mod receiving;
mod sending;

pub use receiving::Receiving;
pub use sending::{erasure_confirmed, product_scanned, products_catalogued, unknown_product_reported};
