use std::sync::Arc;

use tokio::sync::Notify;

use crate::store::SourceName;

/// Tells this process's workers that something is due, so that nobody waits for their next look. Other instances find
/// it at theirs. Cloning shares the bells.
#[derive(Debug, Clone, Default)]
pub struct Bells {
    open_food_facts: Arc<Notify>,
    agribalyse: Arc<Notify>,
}

impl Bells {
    /// Something is due at a source.
    pub fn ring(&self, source: SourceName) {
        self.of(source).notify_one();
    }

    /// Waits until something is.
    pub async fn heard(&self, source: SourceName) {
        self.of(source).notified().await;
    }

    fn of(&self, source: SourceName) -> &Notify {
        match source {
            SourceName::OpenFoodFacts => &self.open_food_facts,
            SourceName::Agribalyse => &self.agribalyse,
        }
    }
}
