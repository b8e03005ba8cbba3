//! The passport service: resolver of GS1 Digital Links, product catalog, scan records.
//!
//! A request walks from the generated server to `handlers`, which decodes with `domain`, reads and writes with `store`,
//! tells others with `events`, and answers. `import` brings products from files, `sources` what others know of them;
//! `tasks` run beside the requests.
pub mod brands;
pub mod change;
pub mod command;
pub mod domain;
pub mod events;
pub mod handlers;
pub mod import;
pub mod people;
pub mod service;
pub mod settings;
pub mod sources;
pub mod store;
pub mod tasks;

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service's migrations, in their order.
pub fn migrations() -> refinery::Runner {
    migrations::migrations::runner()
}
