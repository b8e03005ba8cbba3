//! What follows from an answer, in the transaction that keeps it.
use deadpool_postgres::Transaction;

use super::open_food_facts::ProductFacts;
use crate::change::ChangeError;
use crate::domain::open_food_facts::credit;
use crate::domain::{Gtin, Impact};
use crate::events;
use crate::store::{self, ImportedProduct, SourceName, StoreError};

/// An answer that others wait for.
pub trait Following {
    /// Whether there will hardly be more. Somebody may be writing what is missing: it is asked for sooner than the rest.
    fn is_whole(&self) -> bool;

    /// Does what follows from it; tells which source has something to do now.
    fn follow(
        &self,
        transaction: &Transaction<'_>,
        key: &str,
    ) -> impl Future<Output = Result<Option<SourceName>, ChangeError>> + Send;
}

impl Following for ProductFacts {
    /// A page begins with a code and photographs, and its name comes later.
    fn is_whole(&self) -> bool {
        self.label.is_some()
    }

    /// The kind of food is asked about, and a product that the catalog does not have becomes part of it.
    async fn follow(&self, transaction: &Transaction<'_>, key: &str) -> Result<Option<SourceName>, ChangeError> {
        let gtin = Gtin::parse(key).map_err(|_| StoreError::Row("source_answers.key"))?;
        // Brands wait for imports: who only learns what the catalog has already does not wait with them.
        let is_known = store::product(transaction, &gtin).await?.is_some();
        if let Some(found) = self.label.as_ref().filter(|_| !is_known) {
            let brands = store::brand_prefixes(transaction).await?;
            let product = ImportedProduct {
                brand_id: brands.brand_of(&gtin),
                name: found.name.clone(),
                brand_name: found.brand_name.clone(),
                quantity: found.quantity.clone(),
                label: found.label.clone(),
                gtin,
            };
            let source = credit(&product.gtin);
            if let Some(added) = store::add_if_absent(transaction, &product, &source).await? {
                events::products_catalogued(transaction, &[added]).await?;
            }
        }
        let Some(category) = &self.category else {
            return Ok(None);
        };
        // Last, since scans that want the same wait from here to the commit.
        store::wish(transaction, SourceName::Agribalyse, category.code.as_str()).await?;
        Ok(Some(SourceName::Agribalyse))
    }
}

impl Following for Impact {
    fn is_whole(&self) -> bool {
        true
    }

    async fn follow(&self, _: &Transaction<'_>, _: &str) -> Result<Option<SourceName>, ChangeError> {
        Ok(None)
    }
}
