//! One run: somebody scans, signs up and is erased, with something broken in between; whatever is left is taken up.

mod dying;

use std::time::{Duration, Instant};

use http::Method;
use identity::keycloak::Keycloak;
use identity::saga::{SignedUp, SignupRequest};
use identity::store::{self, NewAccount};
use local_stack::testing::{Database, Topics};
use rand::RngExt;
use rand::rngs::StdRng;
use runtime::service::Running;
use uuid::Uuid;

use super::fault::{Card, Fault, Mishap};
use super::instance::{Instance, keycloak};
use super::proxy::Proxy;
use super::servers::Under;
use super::tables::{Tables, database};
use super::{PATIENCE, passport};

const TOPICS: [&str; 6] = [
    "identity.facts.v1",
    "identity.pseudonyms.v1",
    "identity.brands.v1",
    "passport.facts.v1",
    "passport.catalog.v1",
    "passport.erasures.v1",
];
const PASSWORD: &str = "correct horse battery";
const OPEN_SIGNUPS: &str = "signups WHERE state IN ('started', 'linked')";
const EVENTS_OF_LINKS: &str = "type IN ('VisitorLinkedToAccount', 'SubjectLinked')";
const EVENTS_OF_ERASURES: &str = "type IN ('AccountErasureRequested', 'SubjectErased')";

pub struct Lane {
    identity: Instance,
    passport: Running,
    proxy: Proxy,
    tables: Tables,
    /// To look at Keycloak past the proxy.
    keycloak: Keycloak,
    random: StdRng,
    database: Database,
    topics: Topics,
    // Dropped last: the others end on running servers.
    under: Under,
}

struct Person {
    email: String,
    visitor: Uuid,
    /// What they scanned before they had an account.
    scan: Uuid,
}

impl Lane {
    pub async fn open(under: Under, random: StdRng) -> Self {
        let topics = under.servers().topics(&TOPICS).await.unwrap();
        let database = database(under.servers()).await;
        let proxy = Proxy::start(under.clone(), database.superuser_url()).await;
        Self {
            identity: Instance::start(&under, proxy.url(), &database, &topics),
            passport: passport::start(&under, &database, &topics).await,
            tables: Tables::open(&database).await,
            keycloak: keycloak(under.keycloak_url()),
            proxy,
            random,
            database,
            topics,
            under,
        }
    }

    pub async fn close(self) {
        self.nothing_waits().await;
        drop(self.identity);
        self.passport.stop().await.unwrap();
    }

    /// Whether something was broken in this run.
    pub async fn run(&mut self, card: Card) -> bool {
        let visitor = Uuid::new_v4();
        let person = Person {
            email: format!("{}@example.org", Uuid::new_v4()),
            visitor,
            scan: passport::scan(&self.passport, visitor).await,
        };
        let mut cut = self.signs_up(&person, card.sign_up).await;
        let user = self.keycloak.user_of_email(&person.email).await.unwrap();
        let user = match user {
            Some(user) => user,
            // Given up: the person tries again.
            None => {
                self.signs_up(&person, None).await;
                self.keycloak.user_of_email(&person.email).await.unwrap().unwrap()
            }
        };
        let consumer_ref = user.attribute("consumerRef").unwrap().parse().unwrap();
        cut |= self.is_erased((user.id, consumer_ref), card.erasure).await;
        self.nobody_is_left(&person, user.id, card).await;
        cut
    }

    /// What Keycloak is asked when somebody signs up with this address, by its methods.
    pub async fn asked_for(&self, email: &str) -> (SignedUp, Vec<Method>) {
        let request = SignupRequest {
            email,
            password: PASSWORD,
            visitor_id: None,
            account: NewAccount::default(),
        };
        self.proxy.plan(None);
        let signed_up = self.identity.sagas().sign_up(request).await.unwrap();
        (signed_up, self.proxy.asked())
    }

    async fn signs_up(&mut self, person: &Person, mishap: Option<Mishap>) -> bool {
        let under_way = self.under.under_way.clone();
        let under_way = under_way.read().await;
        let outcome = match mishap {
            Some(mishap) if mishap.fault.is_of_identity() => self.dies_at_sign_up(person, mishap).await,
            _ => self.sign_up(person, mishap).await,
        };
        // Shown when the test fails: it should have been the fault.
        if let Err(error) = &outcome {
            eprintln!("a sign-up failed: {error}");
        }
        let went_well = outcome.is_ok();
        let cut = self.comes_to_pass(mishap).await;
        assert!(
            went_well || !self.needs_nothing_of(mishap),
            "{mishap:?}: a sign-up failed"
        );
        self.starts_again(mishap, async |lane| {
            let _ = lane.identity.sagas().recover_signups().await;
        })
        .await;
        self.recovers().await;
        drop(under_way);
        self.sweeps().await;
        self.nobody_is_half_there(person).await;
        cut
    }

    async fn sign_up(&self, person: &Person, mishap: Option<Mishap>) -> Result<(), String> {
        let request = SignupRequest {
            email: &person.email,
            password: PASSWORD,
            visitor_id: Some(person.visitor),
            account: NewAccount::default(),
        };
        self.proxy.plan(mishap);
        let signed_up = self.identity.sagas().sign_up(request).await;
        signed_up.map(drop).map_err(|error| error.to_string())
    }

    /// Whether a saga goes well although this breaks: events wait for Kafka, and nobody waits for events.
    fn needs_nothing_of(&self, mishap: Option<Mishap>) -> bool {
        mishap.is_none_or(|mishap| mishap.fault.is_of_kafka())
    }

    /// Whether what was planned has come. What comes later comes now.
    async fn comes_to_pass(&mut self, mishap: Option<Mishap>) -> bool {
        if mishap.is_some_and(|mishap| mishap.fault == Fault::KafkaLater) {
            let later = Duration::from_millis(self.random.random_range(0..300));
            tokio::time::sleep(later).await;
            self.under.kill_kafka().await;
            return true;
        }
        self.proxy.heal()
    }

    /// Whatever was killed is there again. Before that, identity tries to go on without it.
    async fn starts_again(&mut self, mishap: Option<Mishap>, without: impl AsyncFnOnce(&Self)) {
        let Some(Mishap { fault, .. }) = mishap else {
            return;
        };
        match fault {
            Fault::KilledBefore | Fault::KilledAfter => {
                self.identity = Instance::start(&self.under, self.proxy.url(), &self.database, &self.topics);
            }
            Fault::Before | Fault::After | Fault::Postgres => {}
            _ => {
                without(self).await;
                let later = Duration::from_millis(self.random.random_range(0..1000));
                self.under.start_again(later).await;
            }
        }
    }

    /// Identity takes up what was left, later: claims have run out, and a second look is a time-out away.
    async fn recovers(&self) {
        let sagas = self.identity.sagas();
        let begun = Instant::now();
        while self.tables.count(OPEN_SIGNUPS).await > 0 {
            assert!(begun.elapsed() < PATIENCE, "a sign-up is left lying");
            let later = "UPDATE signups SET claimed_until = now() - interval '1 second',
                                            missing_since = missing_since - interval '1 hour'
                         WHERE state IN ('started', 'linked')";
            self.tables.execute(later).await;
            // A connection of the pool may still be one that was cut, and Keycloak not be itself yet.
            if sagas.recover_signups().await.is_err() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }

    /// The daily sweep, as if a day had passed.
    async fn sweeps(&self) {
        let _alone = self.under.under_way.write().await;
        self.identity.sagas().sweep(Duration::ZERO).await.unwrap();
    }

    /// Either both sides know the person, with the link and its events told once, or neither does. What identity has
    /// linked is linked in passport.
    async fn nobody_is_half_there(&self, person: &Person) {
        let Person { email, visitor, scan } = person;
        let links = format!("visitor_links WHERE visitor_id = '{visitor}'");
        let told = format!("public.told WHERE {EVENTS_OF_LINKS} AND payload LIKE '%{visitor}%'");
        let (links, told) = (self.tables.count(&links).await, self.tables.count(&told).await);
        let Some(user) = self.keycloak.user_of_email(email).await.unwrap() else {
            assert_eq!((links, told), (0, 0));
            return;
        };
        assert!(user.is_enabled() && user.attribute("signupId").is_none());
        let client = self.identity.pool().get().await.unwrap();
        let account = store::account(&**client, user.id).await.unwrap().unwrap();
        let consumer_ref = account.consumer_ref.to_string();
        assert_eq!(user.attribute("consumerRef"), Some(consumer_ref.as_str()));
        assert_eq!((links, told), (1, 2));
        let owned = format!("passport.scans WHERE scan_id = '{scan}' AND account_id = '{}'", user.id);
        self.tables.until(1, &owned).await;
    }

    /// Erases an account, and waits until passport has confirmed it. Whether something was broken.
    async fn is_erased(&mut self, account: (Uuid, Uuid), mishap: Option<Mishap>) -> bool {
        let (erasure_id, went_well) = match mishap {
            Some(mishap) if mishap.fault.is_of_identity() => (self.dies_at_erasure(account, mishap).await, false),
            _ => {
                let sagas = self.identity.sagas();
                let erasure_id = sagas.erase_account(account.0).await.unwrap().unwrap();
                self.proxy.plan(mishap);
                (erasure_id, sagas.drive_erasures().await.is_ok())
            }
        };
        let cut = self.comes_to_pass(mishap).await;
        assert!(
            went_well || !self.needs_nothing_of(mishap),
            "{mishap:?}: an erasure failed"
        );
        let drives = async |lane: &Self| {
            let later =
                "UPDATE person_erasures SET claimed_until = now() - interval '1 second' WHERE state = 'requested'";
            lane.tables.execute(later).await;
            lane.identity.sagas().drive_erasures().await.is_ok()
        };
        self.starts_again(mishap, async |lane| {
            drives(lane).await;
        })
        .await;
        let begun = Instant::now();
        let requested = format!("person_erasures WHERE state = 'requested' AND erasure_id = '{erasure_id}'");
        while self.tables.count(&requested).await > 0 {
            assert!(begun.elapsed() < PATIENCE, "{mishap:?}: an erasure is left lying");
            if !drives(self).await {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
        let told = format!("public.told WHERE {EVENTS_OF_ERASURES} AND payload LIKE '%{erasure_id}%'");
        assert_eq!(self.tables.count(&told).await, 2, "{mishap:?}: told once");
        let completed = format!("person_erasures WHERE state = 'completed' AND erasure_id = '{erasure_id}'");
        self.tables.until(1, &completed).await;
        cut
    }

    /// Nothing of an erased person is on any side.
    async fn nobody_is_left(&self, person: &Person, account: Uuid, card: Card) {
        let user = self.keycloak.user_of_email(&person.email).await.unwrap();
        assert!(user.is_none(), "{card:?}: still in Keycloak");
        let visitor = person.visitor;
        for table in [
            "accounts",
            "visitor_links",
            "signups",
            "person_erasures",
            "passport.scans",
            "passport.visitor_links",
        ] {
            let found = format!("{table} t WHERE t::text LIKE '%{account}%' OR t::text LIKE '%{visitor}%'");
            assert_eq!(self.tables.count(&found).await, 0, "{card:?}: {table}");
        }
    }

    /// All that was committed has been told, and nothing has been given up.
    async fn nothing_waits(&self) {
        for rows in [
            "identity.outbox",
            "passport.outbox",
            OPEN_SIGNUPS,
            "person_erasures WHERE state <> 'completed'",
        ] {
            self.tables.until(0, rows).await;
        }
    }
}
