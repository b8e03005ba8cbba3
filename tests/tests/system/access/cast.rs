//! People of every kind, two of each, so that what is one's can be asked for by the other; and one who is nobody.

use gateway_routes::cookie;
use identity::keycloak::{Created, Keycloak, KeycloakSettings, NewUser};
use local_stack::testing::token_claims;
use runtime::config::Secret;
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};
use system_tests::scanner::scan;
use system_tests::whole::{KEYCLOAK_CLIENT_SECRET, Whole};
use uuid::Uuid;

use super::asking::Lines;

/// Of the demo catalog.
const GTIN: &str = "05601234567892";

/// Somebody who asks.
#[derive(Clone)]
pub struct Person {
    /// Unlike anybody else's.
    pub name: &'static str,
    /// The token's role, for somebody with an account.
    pub role: Option<&'static str>,
    email: Option<String>,
    browser: Browser,
}

impl Person {
    /// Whoever has neither cookie nor token.
    fn nobody(whole: &Whole) -> Self {
        Self {
            name: "nobody",
            role: None,
            email: None,
            browser: Browser::new(&whole.url()),
        }
    }

    /// Somebody with a cookie of his own.
    async fn visitor(whole: &Whole, name: &'static str) -> Self {
        let person = Self {
            name,
            ..Self::nobody(whole)
        };
        scan(&person.browser.passport(), Uuid::new_v4(), GTIN).await;
        person
    }

    /// The same one with an account, signed in.
    async fn with_account(self, email: String, role: &'static str) -> Self {
        let person = Self {
            role: Some(role),
            email: Some(email),
            ..self
        };
        person.signed_in_again().await
    }

    /// The same person with a session that nothing has ended yet.
    pub async fn signed_in_again(&self) -> Self {
        let Some(email) = &self.email else { return self.clone() };
        let tokens = self.browser.sign_in(email, PASSWORD).await;
        Self {
            browser: self.browser.with_token(&tokens.expect("tokens").access_token),
            ..self.clone()
        }
    }

    /// Whoever sits at the same machine after this person has left.
    pub fn signed_out(&self) -> Option<Self> {
        self.role?;
        Some(Self {
            name: "who comes after",
            role: None,
            email: None,
            browser: self.browser.signed_out(),
        })
    }

    /// The account's id, as the token has it.
    pub fn account(&self) -> Option<String> {
        Some(token_claims(self.browser.token()?)["sub"].as_str()?.to_owned())
    }

    /// What goes with every request.
    pub fn lines(&self) -> Lines {
        let token = self
            .browser
            .token()
            .map(|token| ("authorization", format!("Bearer {token}")));
        let cookie = self.browser.cookie();
        let cookie = cookie.map(|value| ("cookie", format!("{}={value}", cookie::NAME)));
        token.into_iter().chain(cookie).collect()
    }
}

/// Two people of every kind, and nobody.
pub struct Cast {
    pub nobody: Person,
    pub pairs: Vec<[Person; 2]>,
}

impl Cast {
    pub async fn meet(whole: &Whole) -> Self {
        let nobody = Person::nobody(whole);
        let mut pairs = vec![[
            Person::visitor(whole, "a visitor").await,
            Person::visitor(whole, "another visitor").await,
        ]];
        let consumer = async |name| {
            let (visitor, email) = (Person::visitor(whole, name).await, address());
            visitor.browser.sign_up(&email).await;
            visitor.with_account(email, "consumer").await
        };
        pairs.push([consumer("a consumer").await, consumer("another consumer").await]);
        let brand_user = async |name| {
            let (visitor, email) = (Person::visitor(whole, name).await, address());
            add_brand_user(whole, &email).await;
            visitor.with_account(email, "brand_user").await
        };
        pairs.push([
            brand_user("a brand user").await,
            brand_user("another brand's user").await,
        ]);
        Self { nobody, pairs }
    }

    /// The one of a pair for whom things are made.
    pub fn owner(&self, pair: usize) -> &Person {
        &self.pairs[pair][0]
    }

    pub fn everybody(&self) -> Vec<Person> {
        self.pairs.iter().flatten().chain([&self.nobody]).cloned().collect()
    }

    /// Everybody but this person, and whoever sits down after him.
    pub fn others(&self, person: &Person) -> Vec<Person> {
        let all = self.everybody().into_iter();
        let others = all.filter(|other| other.name != person.name);
        others.chain(person.signed_out()).collect()
    }
}

/// As `brand-user add` does, and with a password, which a person sets by mail.
async fn add_brand_user(whole: &Whole, email: &str) {
    let settings = KeycloakSettings {
        keycloak_url: whole.keycloak().url().parse().expect("a URL"),
        keycloak_realm: "packytrace".to_owned(),
        keycloak_client_id: "identity-service".to_owned(),
        keycloak_client_secret: Secret::new(KEYCLOAK_CLIENT_SECRET),
        keycloak_timeout_ms: std::time::Duration::from_secs(30),
    };
    let keycloak = Keycloak::new(&settings).expect("a client of Keycloak");
    let user = NewUser {
        email,
        password: Some(PASSWORD),
        attributes: &[("brandId", Uuid::now_v7().to_string())],
        verify_email: false,
    };
    let Created::User(id) = keycloak.create_user(&user).await.expect("a user") else {
        panic!("a user whom Keycloak does not take");
    };
    keycloak.set_only_role(id, "brand_user").await.expect("a role");
    let made = keycloak
        .user(id)
        .await
        .expect("the user")
        .expect("a user that is there");
    keycloak.update_user(made.enabled()).await.expect("a change");
}
