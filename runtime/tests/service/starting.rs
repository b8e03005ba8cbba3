use runtime::service::{LaunchError, OpenError};
use runtime::{Config, launch};

use super::clinic::{Clinic, Ward};

async fn refusal(config: Config<Clinic>) -> String {
    match launch(config).await {
        Ok(_) => panic!("it started"),
        Err(error) => runtime::telemetry::chain(&error),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn development_secrets_are_refused_in_production() {
    let ward = Ward::new().await;
    // The database's test password is the last to be replaced, and stays.
    let mut replaced = vec![("--app-env", "production")];
    for (setting, known, own) in [
        (
            "CALLER_KEYS",
            ("--caller-keys", "gateway:development-key"),
            ("--caller-keys", "gateway:kX3vR9"),
        ),
        (
            "CALLER_KEY",
            ("--caller-key", "passport-development"),
            ("--caller-key", "pQ7wL2"),
        ),
        (
            "IDEMPOTENCY_SECRET",
            ("--idempotency-secret", "development-0123456789abcdef0123456789abcdef"),
            ("--idempotency-secret", "9f86d081884c7d659a2feaa0c55ad015"),
        ),
    ] {
        let mut with_known = replaced.clone();
        with_known.push(known);
        let refused = refusal(ward.config(&with_known)).await;
        assert!(refused.starts_with(setting) && !refused.contains(known.1), "{refused}");
        replaced.push(own);
    }
    assert!(refusal(ward.config(&replaced)).await.starts_with("DATABASE_URL"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_that_was_not_migrated_is_refused() {
    let ward = Ward::new().await;
    let empty = local_stack::testing::servers()
        .await
        .unwrap()
        .empty_database()
        .await
        .unwrap();
    let url = empty.url("passport");
    let refused = launch(ward.config(&[("--database-url", &url)])).await.err().unwrap();
    assert!(matches!(refused, LaunchError::Open(OpenError::Schema(_))));
    assert!(refused.to_string().ends_with("run `passport migrate`"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_settings_are_refused_without_their_values() {
    let ward = Ward::new().await;
    for (name, value) in [
        ("--caller-keys", "gateway-hunter2"),
        ("--database-url", "hunter2"),
        ("--idempotency-secret", "hunter2"),
    ] {
        let refused = refusal(ward.config(&[(name, value)])).await;
        assert!(!refused.contains("hunter2"), "{refused}");
    }
}

#[test]
fn help_and_errors_of_the_command_line_show_no_secret() {
    let arguments = [
        "--database-url",
        "hunter2",
        "--caller-keys",
        "hunter2",
        "--bind",
        "nowhere",
    ];
    let error = Config::<Clinic>::from_arguments(arguments).err().unwrap();
    assert!(!error.to_string().contains("hunter2"), "{error}");
}
