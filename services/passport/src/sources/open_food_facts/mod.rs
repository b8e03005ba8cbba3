//! Open Food Facts: the label of products that the catalog does not have, the journey, and the kind of food.
//!
//! `document` is the published format of its product API (version 2) as far as passport reads it, `label` and `journey`
//! are what is made of it.
mod adapter;
mod document;
mod journey;
mod label;
mod text;

pub use adapter::{OpenFoodFacts, ProductFacts};

#[cfg(test)]
mod tests;
