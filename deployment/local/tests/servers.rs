//! The harness on the real servers.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::time::Duration;

use local_stack::testing::{Database, ServerName, own_servers, servers};
use rdkafka::ClientConfig;
use rdkafka::consumer::{BaseConsumer, Consumer};
use rdkafka::producer::{FutureProducer, FutureRecord};
use tokio_postgres::{Client, NoTls};

async fn connect(url: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn migrate(database: &Database) -> Result<(), tokio_postgres::Error> {
    let owner = connect(&database.owner_url("passport")).await?;
    owner
        .batch_execute("CREATE TABLE thing (id bigint PRIMARY KEY); INSERT INTO thing VALUES (1)")
        .await
}

async fn things(client: &Client) -> i64 {
    client
        .query_one("SELECT count(*) FROM passport.thing", &[])
        .await
        .unwrap()
        .get(0)
}

fn refused(error: tokio_postgres::Error) -> String {
    error
        .as_db_error()
        .map(|told| told.message().to_owned())
        .unwrap_or_else(|| error.to_string())
}

#[tokio::test]
async fn each_database_is_a_fresh_copy_of_its_template() {
    let servers = servers().await.unwrap();
    let mut migrations = 0;
    let one = servers
        .database("copies", async |database| {
            migrations += 1;
            migrate(database).await
        })
        .await
        .unwrap();
    let other = servers
        .database("copies", async |database| {
            migrations += 1;
            migrate(database).await
        })
        .await
        .unwrap();
    assert!(
        migrations <= 1,
        "the template is migrated once, or was by an earlier run"
    );
    let (one, other) = (
        connect(&one.url("passport")).await.unwrap(),
        connect(&other.url("passport")).await.unwrap(),
    );
    one.execute("INSERT INTO thing VALUES (2)", &[]).await.unwrap();
    assert_eq!((things(&one).await, things(&other).await), (2, 1));
}

#[tokio::test]
async fn a_migration_that_fails_leaves_no_template() {
    let servers = servers().await.unwrap();
    // The process in the name: a template made by an earlier run of this binary would be found whole.
    let template = format!("failing{}", std::process::id());
    let error = servers
        .database(&template, async |_| Err("no such luck"))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("migrating the template of {template}: no such luck")
    );
    servers.database(&template, migrate).await.unwrap();
    let again = servers.database(&template, async |_| Err("called again")).await;
    assert!(again.is_ok(), "now it is there");
}

#[tokio::test]
async fn a_service_reads_and_writes_and_makes_nothing() {
    let database = servers().await.unwrap().database("roles", migrate).await.unwrap();
    let service = connect(&database.url("passport")).await.unwrap();
    service.execute("INSERT INTO thing VALUES (7)", &[]).await.unwrap();
    service
        .execute("UPDATE thing SET id = 8 WHERE id = 7", &[])
        .await
        .unwrap();
    service.execute("DELETE FROM thing WHERE id = 8", &[]).await.unwrap();
    for (forbidden, told) in [
        ("CREATE TABLE other (id int)", "permission denied for schema passport"),
        (
            "CREATE TABLE public.other (id int)",
            "permission denied for schema public",
        ),
        (
            "CREATE TEMPORARY TABLE other (id int)",
            "permission denied to create temporary tables",
        ),
        ("CREATE SCHEMA mine", "permission denied for database"),
        ("TRUNCATE thing", "permission denied for table thing"),
        ("DROP TABLE thing", "must be owner of table thing"),
        ("SET ROLE passport_owner", "permission denied to set role"),
    ] {
        let error = refused(service.batch_execute(forbidden).await.unwrap_err());
        assert!(error.contains(told), "{forbidden}: {error}");
    }
}

#[tokio::test]
async fn no_role_sees_another_schema() {
    let database = servers().await.unwrap().database("walls", every_schema).await.unwrap();
    let schemas = local_stack::credentials::SCHEMAS;
    for schema in schemas {
        for role in [schema.to_owned(), format!("{schema}_owner")] {
            let client = connect(&database.url(&role)).await.unwrap();
            client.query("SELECT * FROM thing", &[]).await.unwrap();
            for other in schemas.into_iter().filter(|&other| other != schema) {
                let error = refused(
                    client
                        .query(&format!("SELECT * FROM {other}.thing"), &[])
                        .await
                        .unwrap_err(),
                );
                assert_eq!(error, format!("permission denied for schema {other}"), "as {role}");
            }
            for other in ["postgres", "template1", "keycloak"] {
                let url = database.url(&role).replace(database.name(), other);
                let error = refused(connect(&url).await.map(drop).unwrap_err());
                assert!(
                    error.contains("permission denied for database"),
                    "{role} in {other}: {error}"
                );
            }
        }
    }
}

async fn every_schema(database: &Database) -> Result<(), tokio_postgres::Error> {
    for schema in local_stack::credentials::SCHEMAS {
        connect(&database.owner_url(schema))
            .await?
            .batch_execute("CREATE TABLE thing (id int)")
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_an_owner_makes_is_executable_by_nobody_until_granted() {
    let database = servers().await.unwrap().empty_database().await.unwrap();
    let owner = connect(&database.owner_url("fridge")).await.unwrap();
    let make = "CREATE FUNCTION answer() RETURNS int LANGUAGE sql AS 'SELECT 42'";
    owner.batch_execute(make).await.unwrap();
    let service = connect(&database.url("fridge")).await.unwrap();
    let error = refused(service.query("SELECT answer()", &[]).await.unwrap_err());
    assert_eq!(error, "permission denied for function answer");
    owner
        .batch_execute("GRANT EXECUTE ON FUNCTION answer() TO fridge")
        .await
        .unwrap();
    service.query("SELECT answer()", &[]).await.unwrap();
}

#[tokio::test]
async fn a_wrong_password_is_refused() {
    let database = servers().await.unwrap().empty_database().await.unwrap();
    let url = database.url("passport").replace("passport-development", "wrong");
    assert!(refused(connect(&url).await.map(drop).unwrap_err()).contains("password authentication failed"));
}

#[tokio::test]
async fn topics_are_made_with_partitions_and_only_by_us() {
    let servers = servers().await.unwrap();
    let topics = servers.plain_topics(&["one", "two"], 3).await.unwrap();
    let client: BaseConsumer = ClientConfig::new()
        .set("bootstrap.servers", servers.kafka_brokers())
        .create()
        .unwrap();
    let found = client
        .fetch_metadata(Some(&topics.name("one")), Duration::from_secs(20))
        .unwrap();
    assert_eq!(found.topics()[0].partitions().len(), 3);
    let missing = client
        .fetch_metadata(Some(&topics.name("three")), Duration::from_secs(20))
        .unwrap();
    assert!(
        missing.topics()[0].error().is_some(),
        "a topic is never made by asking for it"
    );
}

#[tokio::test]
async fn own_servers_keep_what_was_committed_when_they_are_killed() {
    let servers = own_servers().await.unwrap();
    let database = servers.database("killed", migrate).await.unwrap();
    let topics = servers.plain_topics(&["kept"], 1).await.unwrap();

    for round in 2..4_i64 {
        let client = connect(&database.url("passport")).await.unwrap();
        client
            .execute("INSERT INTO thing VALUES ($1)", &[&round])
            .await
            .unwrap();
        servers.kill(ServerName::Postgres).await.unwrap();
        assert!(client.query("SELECT 1", &[]).await.is_err(), "it is gone");
        servers.start(ServerName::Postgres).await.unwrap();
        let client = connect(&database.url("passport")).await.unwrap();
        assert_eq!(things(&client).await, round);
    }

    let topic = topics.name("kept");
    for round in 1..3_i64 {
        send(servers.kafka_brokers(), &topic).await;
        servers.kill(ServerName::Kafka).await.unwrap();
        servers.start(ServerName::Kafka).await.unwrap();
        assert_eq!(last_offset(servers.kafka_brokers(), &topic), round);
    }
    servers.stop(ServerName::Kafka).await.unwrap();
    servers.stop(ServerName::Postgres).await.unwrap();
}

async fn send(brokers: &str, topic: &str) {
    let producer: FutureProducer = ClientConfig::new()
        .set("bootstrap.servers", brokers)
        .set("acks", "all")
        .create()
        .unwrap();
    producer
        .send(
            FutureRecord::to(topic).key("key").payload("value"),
            Duration::from_secs(30),
        )
        .await
        .unwrap();
}

fn last_offset(brokers: &str, topic: &str) -> i64 {
    let client: BaseConsumer = ClientConfig::new().set("bootstrap.servers", brokers).create().unwrap();
    client.fetch_watermarks(topic, 0, Duration::from_secs(30)).unwrap().1
}
