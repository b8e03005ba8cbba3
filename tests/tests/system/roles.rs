//! Each role is refused in every other schema, and a service's role makes nothing in its own (rule 3 of the domain).

use local_stack::testing::{Database, servers};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, NoTls};

const SCHEMAS: [&str; 6] = [
    "passport",
    "personalization",
    "fridge",
    "identity",
    "measurement",
    "brand_analytics",
];

/// Everything that could be done with a row of somebody else's.
const STATEMENTS: [&str; 6] = [
    "SELECT * FROM {schema}.probe",
    "INSERT INTO {schema}.probe VALUES (2)",
    "UPDATE {schema}.probe SET id = 3",
    "DELETE FROM {schema}.probe",
    "TRUNCATE {schema}.probe",
    "CREATE TABLE {schema}.other (id int)",
];

#[tokio::test]
async fn each_role_is_refused_in_every_other_schema() {
    let database = with_probes().await;
    for own in SCHEMAS {
        for role in [own.to_owned(), format!("{own}_owner")] {
            let client = connect(&database.url(&role)).await;
            for schema in SCHEMAS.into_iter().filter(|schema| *schema != own) {
                for statement in STATEMENTS {
                    refused(&client, &role, &statement.replace("{schema}", schema)).await;
                }
            }
        }
    }
}

#[tokio::test]
async fn a_service_reads_and_writes_rows_of_its_own_and_makes_nothing() {
    let database = with_probes().await;
    for schema in SCHEMAS {
        let client = connect(&database.url(schema)).await;
        for statement in &STATEMENTS[..4] {
            let statement = statement.replace("{schema}", schema);
            client
                .batch_execute(&statement)
                .await
                .unwrap_or_else(|error| panic!("{schema}: {statement}: {error}"));
        }
        for statement in &STATEMENTS[4..] {
            refused(&client, schema, &statement.replace("{schema}", schema)).await;
        }
        for statement in [
            "CREATE SCHEMA mine",
            "CREATE TABLE public.mine (id int)",
            "CREATE TEMPORARY TABLE mine (id int)",
        ] {
            refused(&client, schema, statement).await;
        }
    }
}

/// A table with a row in each schema, made as the migrations make theirs: by the schema's owner.
async fn with_probes() -> Database {
    let database = servers().await.unwrap().empty_database().await.unwrap();
    for schema in SCHEMAS {
        let owner = connect(&database.owner_url(schema)).await;
        let made = format!("CREATE TABLE {schema}.probe (id int); INSERT INTO {schema}.probe VALUES (1)");
        owner.batch_execute(&made).await.unwrap();
    }
    database
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

async fn refused(client: &Client, role: &str, statement: &str) {
    let error = match client.batch_execute(statement).await {
        Ok(()) => panic!("{role} may {statement}"),
        Err(error) => error,
    };
    assert_eq!(
        error.code(),
        Some(&SqlState::INSUFFICIENT_PRIVILEGE),
        "{role}: {statement}: {error}"
    );
}
