use std::collections::BTreeMap;

use refinery::{Migration, Runner};

use super::embedded;
use super::error::{SchemaError, Set};
use crate::postgres::{Error, Pool};

/// Whether the schema is at exactly the version that this program was built for.
///
/// A migration that is missing, unknown or has another text is refused: half a feature is worse than none.
pub async fn check(pool: &Pool, migrations: &Runner) -> Result<(), SchemaError> {
    let runtime = embedded::migrations::runner();
    for (set, runner) in [(Set::Runtime, &runtime), (Set::Service, migrations)] {
        check_set(pool, set, runner.get_migrations()).await?;
    }
    Ok(())
}

async fn check_set(pool: &Pool, set: Set, known: &[Migration]) -> Result<(), SchemaError> {
    let schema = pool.schema();
    let service = schema.service();
    let applied = match applied(pool, set).await {
        Err(error) if error.sqlstate() == Some(UNDEFINED_TABLE) => {
            return Err(SchemaError::Missing {
                schema: schema.to_string(),
                service,
                set,
            });
        }
        other => other?,
    };
    compare(known, applied).map_err(|difference| match difference {
        Difference::Behind(migration) => SchemaError::Behind {
            service,
            set,
            migration,
        },
        Difference::Unknown(migration) => SchemaError::Unknown {
            service,
            set,
            migration,
        },
    })
}

/// SQLSTATE of a table that is not there.
const UNDEFINED_TABLE: &str = "42P01";

/// By version: the name, and the hash of the text.
type Applied = BTreeMap<i32, (String, String)>;

async fn applied(pool: &Pool, set: Set) -> Result<Applied, Error> {
    let statement = format!(
        "SELECT version, name, checksum FROM {}.{}",
        pool.schema(),
        set.history()
    );
    let rows = pool.get().await?.query(&statement, &[]).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, (row.try_get(1)?, row.try_get(2)?))))
        .collect()
}

#[derive(Debug, PartialEq)]
enum Difference {
    Behind(String),
    Unknown(String),
}

fn compare(known: &[Migration], mut applied: Applied) -> Result<(), Difference> {
    let mut known: Vec<&Migration> = known.iter().collect();
    known.sort_by_key(|migration| migration.version());
    for migration in known {
        match applied.remove(&migration.version()) {
            None => return Err(Difference::Behind(migration.to_string())),
            Some((name, checksum)) if name == migration.name() && checksum == migration.checksum().to_string() => {}
            Some((name, _)) => return Err(Difference::Unknown(format!("V{}__{name}", migration.version()))),
        }
    }
    match applied.pop_first() {
        Some((version, (name, _))) => Err(Difference::Unknown(format!("V{version}__{name}"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn migrations(texts: &[(&str, &str)]) -> Vec<Migration> {
        texts
            .iter()
            .map(|(name, sql)| Migration::unapplied(name, sql).unwrap())
            .collect()
    }

    fn as_applied(migrations: &[Migration]) -> Applied {
        migrations
            .iter()
            .map(|one| (one.version(), (one.name().to_owned(), one.checksum().to_string())))
            .collect()
    }

    #[test]
    fn only_the_very_same_history_is_known() {
        let both = migrations(&[("V2__b", "SELECT 2"), ("V1__a", "SELECT 1")]);
        assert_eq!(compare(&both, as_applied(&both)), Ok(()));
        assert_eq!(
            compare(&both, as_applied(&both[1..])),
            Err(Difference::Behind("V2__b".to_owned()))
        );
        assert_eq!(
            compare(&both[1..], as_applied(&both)),
            Err(Difference::Unknown("V2__b".to_owned()))
        );
        let changed = migrations(&[("V1__a", "SELECT 1"), ("V2__b", "SELECT 22")]);
        assert_eq!(
            compare(&both, as_applied(&changed)),
            Err(Difference::Unknown("V2__b".to_owned()))
        );
    }
}
