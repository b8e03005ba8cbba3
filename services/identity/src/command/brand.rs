use runtime::clock::now;
use runtime::config::Environment;
use runtime::postgres::PoolSettings;
use uuid::{Uuid, uuid};

use super::CommandError;
use crate::domain::{Prefix, check_prefixes};
use crate::events;
use crate::service::Identity;
use crate::store;

/// `brand register`
#[derive(Debug, clap::Args)]
pub struct RegisterBrand {
    /// The brand's id; a new one when absent.
    #[arg(long)]
    pub id: Option<Uuid>,

    /// Its name.
    #[arg(long)]
    pub name: String,

    /// A GS1 company prefix; may stand several times. Together they are all that the brand has.
    #[arg(long = "prefix", required = true)]
    pub prefixes: Vec<String>,

    /// The database.
    #[command(flatten)]
    pub pool: PoolSettings,
}

/// `UnclaimedBrand` of the contracts.
const UNCLAIMED: Uuid = uuid!("00000000-0000-8000-8000-000000000001");

/// Registers a brand: its row, its prefixes and its event in one transaction.
pub async fn register(arguments: RegisterBrand, environment: Environment) -> Result<(), CommandError> {
    let brand_id = arguments.id.unwrap_or_else(Uuid::now_v7);
    if brand_id == UNCLAIMED {
        return Err(CommandError::Unclaimed);
    }
    if !(1..=200).contains(&arguments.name.chars().count()) {
        return Err(CommandError::Name);
    }
    let parsed = arguments.prefixes.iter().map(|prefix| prefix.parse());
    let mut own: Vec<Prefix> = parsed.collect::<Result<_, _>>()?;
    own.sort();

    let pool = runtime::service::open::<Identity>(&arguments.pool, environment).await?;
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    store::lock_brands(&*transaction).await?;
    let others = store::other_prefixes(&*transaction, brand_id).await?;
    let others: Vec<Prefix> = others.iter().map(|prefix| prefix.parse()).collect::<Result<_, _>>()?;
    check_prefixes(&own, &others)?;
    let prefixes: Vec<String> = own.iter().map(ToString::to_string).collect();
    let saved = store::save_brand(&*transaction, brand_id, &arguments.name, &prefixes).await?;
    if let Some(revision) = saved {
        events::brand_registered(&transaction, now(), brand_id, &arguments.name, &prefixes, revision).await?;
    }
    transaction.commit().await?;
    match saved {
        Some(revision) => println!("brand {brand_id}: revision {revision}"),
        None => println!("brand {brand_id}: as it was"),
    }
    Ok(())
}
