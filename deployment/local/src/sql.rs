//! Applies `deployment/postgres`: the files that a container's entry point would run, without `psql`.

use tokio_postgres::Client;

use crate::credentials::KEYCLOAK;
use crate::error::StackError;
use crate::servers::postgres::connect;

const SCHEMAS: &str = include_str!("../../postgres/init/01-schemas.sql");
const KEYCLOAK_DATABASE: &str = include_str!("../../postgres/init/02-keycloak.sql");
const PASSWORDS: &str = include_str!("../../postgres/development-passwords.sql");

/// All that is applied, to see whether a server was made with the same.
pub const ALL: &str = concat!(
    include_str!("../../postgres/init/01-schemas.sql"),
    include_str!("../../postgres/init/02-keycloak.sql"),
    include_str!("../../postgres/development-passwords.sql"),
);

/// Makes roles, the services' database with its schemas, and Keycloak's database; sets the development passwords.
/// May be repeated.
///
/// # Errors
/// What Postgres refuses.
pub async fn prepare_server(admin: &Client, port: u16, database: &str) -> Result<(), StackError> {
    if !exists(admin, database).await? {
        run(admin, "making the database", &format!("CREATE DATABASE \"{database}\"")).await?;
    }
    let inside = connect(port, database)
        .await
        .map_err(StackError::postgres("connecting"))?;
    prepare_database(&inside).await?;
    // One statement at a time: CREATE DATABASE refuses to stand in a batch, which is a transaction.
    let there = exists(admin, KEYCLOAK).await?;
    for statement in statements(KEYCLOAK_DATABASE) {
        if !(there && statement.starts_with("CREATE DATABASE keycloak ")) {
            run(admin, "applying 02-keycloak.sql", &statement).await?;
        }
    }
    run(admin, "applying development-passwords.sql", PASSWORDS).await
}

/// Makes the schemas in the database that `inside` is connected to. May be repeated.
///
/// # Errors
/// What Postgres refuses.
pub async fn prepare_database(inside: &Client) -> Result<(), StackError> {
    run(inside, "applying 01-schemas.sql", SCHEMAS).await
}

/// Whether there is a database of this name.
///
/// # Errors
/// What Postgres refuses.
pub async fn exists(admin: &Client, database: &str) -> Result<bool, StackError> {
    admin
        .query_opt("SELECT FROM pg_database WHERE datname = $1", &[&database])
        .await
        .map(|row| row.is_some())
        .map_err(StackError::postgres("looking for a database"))
}

pub(crate) async fn run(client: &Client, doing: &str, sql: &str) -> Result<(), StackError> {
    client.batch_execute(sql).await.map_err(StackError::postgres(doing))
}

/// The statements of a file that has comments on lines of their own and no semicolon inside a statement.
fn statements(file: &str) -> Vec<String> {
    let code: Vec<&str> = file
        .lines()
        .filter(|line| !line.trim_start().starts_with("--"))
        .collect();
    code.join("\n")
        .split(';')
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_no_statements() {
        assert_eq!(
            statements(KEYCLOAK_DATABASE),
            [
                "CREATE DATABASE keycloak OWNER keycloak",
                "REVOKE ALL ON DATABASE keycloak FROM PUBLIC"
            ]
        );
    }
}
