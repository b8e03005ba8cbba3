//! The passport service: resolver of GS1 Digital Links, product catalog, scan records.
//!
//! `domain` holds the rules, `store` all SQL, `import` reads products from files.
pub mod domain;
pub mod store;

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service's migrations, in their order.
pub fn migrations() -> refinery::Runner {
    migrations::migrations::runner()
}
