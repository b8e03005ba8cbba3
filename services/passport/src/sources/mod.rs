//! Adapters to the outside: sources that are asked about products, after the scan's answer.
//!
//! A scan commits, beside its own row, what is to be asked (`store::wish`). `worker` claims it, asks the source through
//! its adapter (`open_food_facts`, `agribalyse`), behind a breaker and below a rate, and keeps what came of it: an
//! answer with what follows from it (`following`), or the next attempt (`attempts`). `http` is the one place where
//! something is sent. A source that is slow, away or wrong fails its own section and nothing else.
mod agribalyse;
mod attempts;
mod bell;
mod following;
mod http;
mod open_food_facts;
mod settings;
mod source;
mod tasks;
mod worker;

pub use agribalyse::Agribalyse;
pub use bell::Bells;
pub use http::ClientError;
pub use open_food_facts::{OpenFoodFacts, ProductFacts};
pub use settings::SourceSettings;
pub use source::{Failure, Source};
pub use tasks::tasks;
