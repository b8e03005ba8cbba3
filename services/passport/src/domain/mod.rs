//! Types and rules of the product passport: pure, without I/O.
pub mod brand;
pub mod catalog;
pub mod digital_link;
pub mod expiry;
pub mod gtin;
pub mod item;
pub mod label;
pub mod measurement;
pub mod open_food_facts;
pub mod sections;
pub mod taxonomy;
pub mod visit;

pub use brand::{BrandPrefixes, UNCLAIMED};
pub use catalog::{Product, Recall, Source};
pub use digital_link::LinkError;
pub use gtin::{Gtin, GtinError};
pub use item::{InvalidItem, Qualifiers, ScannedItem};
pub use label::DigitalLabel;
pub use sections::{Eco, Impact, Journey, Section, Sections};
