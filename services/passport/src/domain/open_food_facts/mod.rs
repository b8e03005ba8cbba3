//! Open Food Facts: what holds of everything that it says of a product, in its export and in its API.
//!
//! `credit` is who is to be named, `nutriments` the nutrition table, `brands` the brand, `said` a text of any field and
//! `ingredients` that of one. The words of its taxonomies are in `domain::taxonomy`.
mod brands;
mod credit;
mod ingredients;
mod nutriments;
mod said;

pub use brands::brand;
pub use credit::{code, credit, source};
pub use ingredients::ingredients;
pub use nutriments::{Figure, Untrue, figure, nutrition};
pub use said::said;
