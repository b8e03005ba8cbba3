//! One run: somebody signs up and is erased, with something broken once in each, and whatever is left is taken up.
use std::time::Duration;

use identity::domain::Confirmers;
use identity::keycloak::{Keycloak, KeycloakSettings};
use identity::saga::{SagaSettings, Sagas, SignupRequest};
use identity::store::{self, NewAccount};
use local_stack::testing::{Database, servers};
use runtime::config::{Environment, Secret};
use runtime::erasure::{TombstoneSettings, Tombstones};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::postgres::{Pool, PoolSettings, Schema};
use tokio::sync::RwLock;
use tokio_postgres::NoTls;
use uuid::Uuid;

use super::proxy::{FAULTS, Proxy};

const IDENTITY: Schema = Schema::of("identity");
const PATIENCE: Duration = Duration::from_secs(60);
/// Requests of a sign-up (token, make, get, change) and one more, at which nothing is left to be broken.
const STEPS: usize = 5;

/// Held for reading while a sign-up is under way.
static UNDER_WAY: RwLock<()> = RwLock::const_new(());

pub struct Lane {
    _database: Database,
    proxy: Proxy,
    superuser: tokio_postgres::Client,
    /// As the service, through the proxy.
    settings: SagaSettings,
    /// To look at Keycloak past the proxy.
    keycloak: Keycloak,
}

fn keycloak(url: &str) -> KeycloakSettings {
    KeycloakSettings {
        keycloak_url: url.parse().unwrap(),
        keycloak_realm: "packytrace".to_owned(),
        keycloak_client_id: "identity-service".to_owned(),
        keycloak_client_secret: Secret::new("identity-service-development"),
        keycloak_timeout_ms: PATIENCE,
    }
}

impl Lane {
    pub async fn open() -> Self {
        let servers = servers().await.unwrap();
        let keycloak_url = servers.keycloak().await.unwrap().url();
        let database = servers
            .database("identity", async |database| {
                let settings = MigrateSettings::for_url(Secret::new(database.owner_url("identity")));
                migrate(IDENTITY, &settings, Environment::Test, identity::migrations())
                    .await
                    .map(drop)
            })
            .await
            .unwrap();
        let proxy = Proxy::start(keycloak_url, database.superuser_url()).await;
        let (superuser, connection) = tokio_postgres::connect(&database.superuser_url(), NoTls).await.unwrap();
        tokio::spawn(connection);
        superuser.batch_execute("SET search_path = identity").await.unwrap();
        let pool = PoolSettings {
            database_wait_ms: PATIENCE,
            database_connect_ms: PATIENCE,
            database_statement_ms: PATIENCE,
            ..PoolSettings::for_url(Secret::new(database.url("identity")))
        };
        let tombstones = TombstoneSettings {
            tombstone_keys: Secret::new("fedcba9876543210fedcba9876543210"),
        };
        // As if passport were asked already, whatever its contract says today.
        let confirmers = || Confirmers {
            services: vec!["passport".to_owned()],
            drafts: Vec::new(),
        };
        Self {
            settings: SagaSettings {
                pool: Pool::new(IDENTITY, &pool, Environment::Test).unwrap(),
                keycloak: Keycloak::new(&keycloak(&proxy.url())).unwrap(),
                tombstones: Tombstones::new(&tombstones, Environment::Test).unwrap(),
                patience: PATIENCE,
                verify_email: false,
                resend: Duration::from_secs(600),
                of_accounts: confirmers(),
                of_visitors: confirmers(),
            },
            keycloak: Keycloak::new(&keycloak(keycloak_url)).unwrap(),
            _database: database,
            proxy,
            superuser,
        }
    }

    /// Identity after a start: nothing is remembered but what is in the database.
    fn sagas(&self) -> Sagas {
        let mut settings = self.settings.clone();
        settings.keycloak = Keycloak::new(&keycloak(&self.proxy.url())).unwrap();
        Sagas::new(settings)
    }

    /// Whether something was broken in this run.
    pub async fn run(&self, run: usize) -> bool {
        let fault = FAULTS[run % FAULTS.len()];
        let step = run / FAULTS.len() % STEPS;
        let (email, visitor) = (format!("{}@example.org", Uuid::new_v4()), Uuid::new_v4());
        let under_way = UNDER_WAY.read().await;
        self.proxy.plan(step, fault);
        let went_well = self.until_killed(self.signs_up(&email, visitor)).await;
        let mut cut = self.proxy.heal();
        assert!(cut || went_well, "run {run}: a sign-up fails though nothing is broken");
        self.recover().await;
        drop(under_way);
        self.sweep().await;
        self.nobody_is_half_there(&email, visitor).await;
        if self.keycloak.user_of_email(&email).await.unwrap().is_none() {
            // Given up: the person tries again.
            let under_way = UNDER_WAY.read().await;
            assert!(
                self.until_killed(self.signs_up(&email, visitor)).await,
                "run {run}: the second sign-up"
            );
            drop(under_way);
            self.nobody_is_half_there(&email, visitor).await;
        }
        let account = self.keycloak.user_of_email(&email).await.unwrap().unwrap().id;
        self.proxy.plan(step % 3, fault);
        cut |= self.erased(account).await;
        assert!(
            self.keycloak.user_of_email(&email).await.unwrap().is_none(),
            "run {run}: still in Keycloak"
        );
        for table in ["accounts", "visitor_links", "signups", "person_erasures"] {
            let found = format!("SELECT count(*) FROM {table} t WHERE t::text LIKE '%{account}%'");
            assert_eq!(self.count(&found).await, 0, "run {run}: {table}");
        }
        cut
    }

    async fn signs_up(&self, email: &str, visitor: Uuid) -> bool {
        let request = SignupRequest {
            email,
            password: "correct horse battery",
            visitor_id: Some(visitor),
            account: NewAccount::default(),
        };
        let outcome = self.sagas().sign_up(request).await;
        // Shown when the test fails: it should have been the fault.
        if let Err(error) = &outcome {
            eprintln!("a sign-up failed: {error}");
        }
        outcome.is_ok()
    }

    /// Does something until it is done or identity is killed; false for the latter.
    async fn until_killed(&self, work: impl Future<Output = bool>) -> bool {
        tokio::select! {
            outcome = work => outcome,
            // Dropped where it stands: what was not committed is rolled back, as when a process dies.
            () = self.proxy.killed.notified() => false,
        }
    }

    /// A new process takes up what was left, later: claims have run out, and a second look is a time-out away.
    async fn recover(&self) {
        let sagas = self.sagas();
        for _ in 0..20 {
            let open = "SELECT count(*) FROM signups WHERE state IN ('started', 'linked')";
            if self.count(open).await == 0 {
                break;
            }
            let later = "UPDATE signups SET claimed_until = now() - interval '1 second',
                                            missing_since = missing_since - interval '1 hour'
                         WHERE state IN ('started', 'linked')";
            self.superuser.execute(later, &[]).await.unwrap();
            // A connection of the pool may still be one that was cut.
            let _ = sagas.recover_signups().await;
        }
    }

    /// The daily sweep, as if a day had passed. Lanes share a Keycloak and know nothing of each other's sign-ups.
    async fn sweep(&self) {
        let _alone = UNDER_WAY.write().await;
        self.sagas().sweep(Duration::ZERO).await.unwrap();
    }

    /// Either both sides know the person, with the link and its events told once, or neither does.
    async fn nobody_is_half_there(&self, email: &str, visitor: Uuid) {
        let open = "SELECT count(*) FROM signups WHERE state IN ('started', 'linked')";
        assert_eq!(self.count(open).await, 0, "a sign-up is left lying");
        let user = self.keycloak.user_of_email(email).await.unwrap();
        let links = format!("SELECT count(*) FROM visitor_links WHERE visitor_id = '{visitor}'");
        let told = format!(
            "SELECT count(*) FROM outbox WHERE type IN ('VisitorLinkedToAccount', 'SubjectLinked')
             AND convert_from(payload, 'UTF8') LIKE '%{visitor}%'"
        );
        let Some(user) = user else {
            assert_eq!((self.count(&links).await, self.count(&told).await), (0, 0));
            return;
        };
        assert!(user.is_enabled() && user.attribute("signupId").is_none());
        let client = self.settings.pool.get().await.unwrap();
        let account = store::account(&**client, user.id).await.unwrap().unwrap();
        assert_eq!(
            user.attribute("consumerRef"),
            Some(account.consumer_ref.to_string().as_str())
        );
        assert_eq!((self.count(&links).await, self.count(&told).await), (1, 2));
    }

    /// Erases an account, with confirmations as their receiver notes them. Whether something was broken.
    async fn erased(&self, account: Uuid) -> bool {
        let erasure_id = self.sagas().erase_account(account).await.unwrap().unwrap();
        let driven = async { self.sagas().drive_erasures().await.is_ok() };
        self.until_killed(driven).await;
        let cut = self.proxy.heal();
        let sagas = self.sagas();
        for _ in 0..20 {
            let announced = format!(
                "SELECT count(*) FROM person_erasures WHERE state = 'announced' AND erasure_id = '{erasure_id}'"
            );
            if self.count(&announced).await == 1 {
                break;
            }
            let later =
                "UPDATE person_erasures SET claimed_until = now() - interval '1 second' WHERE state = 'requested'";
            self.superuser.execute(later, &[]).await.unwrap();
            let _ = sagas.drive_erasures().await;
        }
        let told = format!(
            "SELECT count(*) FROM outbox WHERE type IN ('AccountErasureRequested', 'SubjectErased')
             AND convert_from(payload, 'UTF8') LIKE '%{erasure_id}%'"
        );
        assert_eq!(self.count(&told).await, 2, "told once");
        sagas.confirmed(erasure_id, "passport").await.unwrap();
        let complete =
            format!("SELECT count(*) FROM person_erasures WHERE state = 'completed' AND erasure_id = '{erasure_id}'");
        assert_eq!(self.count(&complete).await, 1);
        cut
    }

    async fn count(&self, query: &str) -> i64 {
        self.superuser.query_one(query, &[]).await.unwrap().get(0)
    }
}
