//! Identity on real servers, and clients of it that show themselves as the gateway would.
use std::ops::Deref;
use std::time::Duration;

use contract::client::Options;
use identity::keycloak::KeycloakSettings;
use identity::service::Identity;
use identity_api::client::Client;
use local_stack::testing::{Database, Topics, servers};
use runtime::config::Secret;
use service_testing::{Person, TOMBSTONE_KEY, key_of, own_key};

const TOPICS: [&str; 4] = [
    "identity.facts.v1",
    "identity.pseudonyms.v1",
    "identity.brands.v1",
    "passport.erasures.v1",
];

/// As the realm's file has it.
const CLIENT_SECRET: &str = "identity-service-development";

/// A running identity.
pub struct House(service_testing::House<Identity>);

impl Deref for House {
    type Target = service_testing::House<Identity>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// With settings of its own, which stand in place of the others.
    pub async fn open_with(own: &[&str]) -> Self {
        let keycloak = keycloak().await;
        Self(service_testing::House::furnish(&TOPICS, &usual(&keycloak), own).await)
    }

    /// As the gateway calls for a person.
    pub fn for_person(&self, person: &Person) -> Client {
        self.client(self.options_for(person))
    }

    /// As the gateway calls for nobody in particular.
    pub fn for_stranger(&self) -> Client {
        self.for_person(&Person::default())
    }

    /// As a service calls.
    pub fn for_service(&self, name: &str) -> Client {
        self.client(self.options(key_of(name), &Person::default()))
    }

    fn client(&self, options: Options) -> Client {
        Client::new(&self.url(), options).unwrap()
    }
}

/// A fresh database, fresh topics, and what identity's program is started with.
pub async fn furnished() -> (Database, Topics, Vec<String>) {
    let keycloak = keycloak().await;
    service_testing::furnished::<Identity>(&TOPICS, &usual(&keycloak), &[]).await
}

async fn keycloak() -> String {
    let keycloak = servers().await.unwrap().keycloak().await.unwrap();
    keycloak.url().to_owned()
}

/// How identity reaches Keycloak.
pub async fn keycloak_settings() -> KeycloakSettings {
    KeycloakSettings {
        keycloak_url: keycloak().await.parse().unwrap(),
        keycloak_realm: "packytrace".to_owned(),
        keycloak_client_id: "identity-service".to_owned(),
        keycloak_client_secret: Secret::new(CLIENT_SECRET),
        keycloak_timeout_ms: Duration::from_secs(30),
    }
}

fn usual(keycloak: &str) -> [(&str, &str); 7] {
    [
        ("--tombstone-keys", TOMBSTONE_KEY),
        ("--keycloak-url", keycloak),
        ("--keycloak-client-secret", CLIENT_SECRET),
        ("--keycloak-timeout-ms", "30000"),
        ("--caller-key", own_key("identity")),
        ("--passport-url", "http://127.0.0.1:1"),
        ("--recovery-interval-ms", "200"),
    ]
}
