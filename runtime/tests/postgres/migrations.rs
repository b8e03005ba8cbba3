use runtime::migrate::{MigrateError, SchemaError, check};

use super::{empty, migrate_with, migrations, pool, settings};

const FIRST: (&str, &str) = ("V1__catalog", "CREATE TABLE catalog (gtin text PRIMARY KEY)");
const SECOND: (&str, &str) = ("V2__scans", "CREATE TABLE scans (id uuid PRIMARY KEY)");

#[tokio::test]
async fn twice_is_once() {
    let database = empty().await;
    let first = migrate_with(&database, &[FIRST]).await.unwrap();
    assert!(
        first.names().starts_with(&["runtime V1__idempotency".to_owned()]),
        "{first:?}"
    );
    assert_eq!(first.names().last().map(String::as_str), Some("service V1__catalog"));
    assert!(migrate_with(&database, &[FIRST]).await.unwrap().names().is_empty());
    let later = migrate_with(&database, &[FIRST, SECOND]).await.unwrap();
    assert_eq!(later.names(), ["service V2__scans"]);
}

#[tokio::test]
async fn several_at_once_apply_each_migration_once() {
    let database = empty().await;
    let all = [FIRST, SECOND];
    let runs = futures_util::future::join_all((0..4).map(|_| migrate_with(&database, &all))).await;
    let mut names: Vec<String> = runs
        .iter()
        .flat_map(|run| run.as_ref().unwrap().names())
        .cloned()
        .collect();
    let applied = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), applied, "a migration was applied twice");
    check(&pool(&settings(&database)), &migrations(&all)).await.unwrap();
}

#[tokio::test]
async fn serve_takes_the_very_version_it_knows() {
    let database = empty().await;
    let pool = pool(&settings(&database));
    let known = |texts| migrations(texts);
    assert!(matches!(
        check(&pool, &known(&[FIRST])).await,
        Err(SchemaError::Missing { .. })
    ));

    migrate_with(&database, &[FIRST]).await.unwrap();
    check(&pool, &known(&[FIRST])).await.unwrap();
    let behind = check(&pool, &known(&[FIRST, SECOND])).await.unwrap_err();
    assert_eq!(
        behind.to_string(),
        "the schema lacks service migration V2__scans: run `passport migrate`"
    );

    migrate_with(&database, &[FIRST, SECOND]).await.unwrap();
    assert!(matches!(
        check(&pool, &known(&[FIRST])).await,
        Err(SchemaError::Unknown { .. })
    ));
    let other_text = ("V2__scans", "CREATE TABLE scans (id bigint PRIMARY KEY)");
    assert!(matches!(
        check(&pool, &known(&[FIRST, other_text])).await,
        Err(SchemaError::Unknown { .. })
    ));
}

#[tokio::test]
async fn a_changed_or_missing_migration_is_not_migrated_over() {
    let database = empty().await;
    migrate_with(&database, &[FIRST, SECOND]).await.unwrap();
    let changed = ("V2__scans", "CREATE TABLE scans (id bigint PRIMARY KEY)");
    for texts in [&[FIRST, changed][..], &[FIRST]] {
        assert!(matches!(
            migrate_with(&database, texts).await,
            Err(MigrateError::Failed { .. })
        ));
    }
}

#[tokio::test]
async fn a_refused_migration_leaves_what_was_before_it_and_says_what_postgres_said() {
    let database = empty().await;
    let broken = (
        "V2__scans",
        "CREATE TABLE scans (id uuid PRIMARY KEY); CREATE TABLE catalog ()",
    );
    let refused = migrate_with(&database, &[FIRST, broken]).await.unwrap_err().to_string();
    assert!(
        refused.contains("V2__scans") && refused.contains("\"catalog\" already exists"),
        "{refused}"
    );
    // Half of a migration is none.
    assert_eq!(
        migrate_with(&database, &[FIRST, SECOND]).await.unwrap().names(),
        ["service V2__scans"]
    );
}

#[tokio::test]
async fn the_service_reads_its_history_and_cannot_write_it() {
    let database = empty().await;
    migrate_with(&database, &[FIRST]).await.unwrap();
    let client = pool(&settings(&database)).get().await.unwrap();
    for table in ["runtime_migrations", "service_migrations"] {
        client
            .query_one(&format!("SELECT count(*) FROM {table}"), &[])
            .await
            .unwrap();
        let refused = client.batch_execute(&format!("DELETE FROM {table}")).await.unwrap_err();
        assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{table}");
    }
    let refused = client.batch_execute("CREATE TABLE passport.own ()").await.unwrap_err();
    assert_eq!(refused.code().map(|code| code.code()), Some("42501"));
}

#[tokio::test]
async fn a_role_that_owns_no_schema_is_told_what_to_do() {
    let database = empty().await;
    let settings = runtime::migrate::MigrateSettings::for_url(runtime::config::Secret::new(database.url("passport")));
    let refused = runtime::migrate::migrate(
        super::SCHEMA,
        &settings,
        runtime::config::Environment::Test,
        migrations(&[FIRST]),
    )
    .await
    .unwrap_err();
    assert!(refused.to_string().contains("01-schemas.sql"), "{refused}");
}
