use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Fault;

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// Asked about products, by barcode.
    OpenFoodFacts,
    /// Asked about kinds of food, by code.
    Agribalyse,
}

impl Name {
    pub(crate) const ALL: [Self; 2] = [Self::OpenFoodFacts, Self::Agribalyse];

    /// As in the admin routes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenFoodFacts => "open-food-facts",
            Self::Agribalyse => "agribalyse",
        }
    }
}

/// What is switched on, and what was asked. Cloning shares it.
#[derive(Debug, Clone, Default)]
pub struct State(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    faults: BTreeMap<Name, Fault>,
    asked: BTreeMap<Name, BTreeMap<String, u64>>,
}

impl State {
    /// Switches a fault on, or with `None` off.
    pub fn set_fault(&self, name: Name, fault: Option<Fault>) {
        let mut inner = self.inner();
        match fault {
            Some(fault) => inner.faults.insert(name, fault),
            None => inner.faults.remove(&name),
        };
    }

    /// The fault that is switched on.
    pub fn fault(&self, name: Name) -> Option<Fault> {
        self.inner().faults.get(&name).copied()
    }

    /// How often a source was asked about each key, however it answered. Barcodes are written as they were asked for.
    pub fn asked(&self, name: Name) -> BTreeMap<String, u64> {
        self.inner().asked.get(&name).cloned().unwrap_or_default()
    }

    pub(crate) fn count(&self, name: Name, key: &str) {
        *self
            .inner()
            .asked
            .entry(name)
            .or_default()
            .entry(key.to_owned())
            .or_default() += 1;
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
