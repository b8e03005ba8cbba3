//! What the program does beside serving: the register of brands and of those who act for them. No public route leads
//! here.
mod brand;
mod brand_user;
mod error;

use runtime::config::ProcessSettings;

pub use brand::{RegisterBrand, register};
pub use brand_user::{AddBrandUser, RemoveBrandUser, add, remove};
pub use error::CommandError;

/// Commands of identity's own.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// The register of brands.
    #[command(subcommand)]
    Brand(Brand),
    /// Those who act for brands.
    #[command(subcommand)]
    BrandUser(BrandUser),
}

/// What to do with a brand.
#[derive(Debug, clap::Subcommand)]
pub enum Brand {
    /// Registers a brand or changes it; what is as it was changes nothing.
    Register(RegisterBrand),
}

/// What to do with somebody who acts for a brand.
#[derive(Debug, clap::Subcommand)]
pub enum BrandUser {
    /// Makes a user who acts for a brand; Keycloak sends a mail to set the password.
    Add(AddBrandUser),
    /// Takes a user away, with all sessions.
    Remove(RemoveBrandUser),
}

/// Does what the command says. What came of it is told on standard output: ids only.
pub async fn run(command: Command, process: ProcessSettings) -> Result<(), CommandError> {
    match command {
        Command::Brand(Brand::Register(arguments)) => register(arguments, process.environment).await,
        Command::BrandUser(BrandUser::Add(arguments)) => add(arguments, process.environment).await,
        Command::BrandUser(BrandUser::Remove(arguments)) => remove(arguments, process.environment).await,
    }
}
