//! The catalog, read.
use super::Handlers;
use super::fault::Fault;
use crate::domain::{Gtin, Product};
use crate::store;

impl Handlers {
    pub(super) async fn product(&self, gtin: &str) -> Result<Product, Fault> {
        let gtin = Gtin::parse(gtin)?;
        let client = self.pool.get().await?;
        store::product(&client, &gtin).await?.ok_or(Fault::ProductUnknown)
    }
}
