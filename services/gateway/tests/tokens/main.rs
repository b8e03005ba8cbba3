//! Tokens: whom a gateway with an issuer lets in, whom it does not, and what it does while it cannot tell.

mod cases;
mod documents;
mod fixture;
mod hostile;
#[path = "../support/issuer.rs"]
mod issuer;
mod keys;
mod maker;
mod served;
mod sessions;
#[path = "../support/mod.rs"]
mod support;
mod walk;
