//! What follows from an answer, in the transaction that keeps it.
use deadpool_postgres::Transaction;
use runtime::outbox::EventError;

use super::open_food_facts::ProductFacts;
use crate::domain::open_food_facts::credit;
use crate::domain::{Gtin, Impact};
use crate::events;
use crate::store::{self, ImportedProduct, SourceName, StoreError};

/// What follows could not be done, so the answer is not to be kept.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
}

/// An answer that others wait for.
pub trait Following {
    /// Does what follows from it; tells which source has something to do now.
    fn follow(
        &self,
        transaction: &Transaction<'_>,
        key: &str,
    ) -> impl Future<Output = Result<Option<SourceName>, FollowError>> + Send;
}

impl Following for ProductFacts {
    /// The kind of food is asked about, and a product that the catalog does not have becomes part of it.
    async fn follow(&self, transaction: &Transaction<'_>, key: &str) -> Result<Option<SourceName>, FollowError> {
        let mut next = None;
        if let Some(category) = &self.category {
            store::wish(transaction, SourceName::Agribalyse, category.code.as_str()).await?;
            next = Some(SourceName::Agribalyse);
        }
        if let Some(found) = &self.label {
            let gtin = Gtin::parse(key).map_err(|_| StoreError::Row("source_answers.key"))?;
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
        Ok(next)
    }
}

impl Following for Impact {
    async fn follow(&self, _: &Transaction<'_>, _: &str) -> Result<Option<SourceName>, FollowError> {
        Ok(None)
    }
}
