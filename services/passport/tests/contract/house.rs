//! Passport on real servers, and clients of it that show themselves as the gateway would.
use std::ops::{Deref, DerefMut};
use std::path::Path;

use contract::client::Options;
use contract::events::Origin;
use contracts::identity::Sends;
use jiff::Timestamp;
use local_stack::testing::Database;
use passport::import::{Report, import_catalog};
use passport::service::Passport;
use passport_api::client::Client;
use service_testing::{Person, TOMBSTONE_KEY, key_of, pool};

pub const WEB: &str = "https://web.example";
/// Products of the demo catalog.
pub const OATS: &str = "5601234567892";
/// A GTIN that the demo catalog does not have.
pub const UNKNOWN: &str = "4006381333931";

const TOPICS: [&str; 5] = [
    "passport.facts.v1",
    "passport.catalog.v1",
    "identity.brands.v1",
    "identity.facts.v1",
    "passport.erasures.v1",
];

/// A running passport.
pub struct House(service_testing::House<Passport>);

impl Deref for House {
    type Target = service_testing::House<Passport>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for House {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl House {
    /// With the demo catalog.
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// With settings of its own.
    pub async fn open_with(own: &[&str]) -> Self {
        let usual = [("--tombstone-keys", TOMBSTONE_KEY), ("--web-url", WEB)];
        let house = service_testing::House::furnish(&TOPICS, &usual, own).await;
        import_demo(&house.database).await;
        Self(house)
    }

    /// As the gateway calls for a person.
    pub fn for_person(&self, person: &Person) -> Client {
        self.client(self.options_for(person))
    }

    /// As a service calls.
    pub fn for_service(&self, name: &str) -> Client {
        self.client(self.options(key_of(name), &Person::default()))
    }

    /// With a key that is not right.
    pub fn for_nobody(&self) -> Client {
        self.client(self.options("gateway:another-key-0123456789", &Person::visitor()))
    }

    fn client(&self, options: Options) -> Client {
        Client::new(&self.url(), options).unwrap()
    }

    /// Tells passport of something as identity does: by an event of its own that happened at that time.
    pub async fn tell(&self, occurred_at: Timestamp, event: &impl Sends) {
        contracts::identity::send(&mut self.outbox().await, &Origin::unlinked(), occurred_at, event)
            .await
            .unwrap();
    }
}

/// Imports the demo catalog; no line of it is rejected.
pub async fn import_demo(database: &Database) -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/catalog.jsonl");
    let mut rejects = Vec::new();
    let report = import_catalog(&pool::<Passport>(database), &path, &mut rejects)
        .await
        .unwrap();
    assert_eq!(String::from_utf8(rejects).unwrap(), "");
    report
}
