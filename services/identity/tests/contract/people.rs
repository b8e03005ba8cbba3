//! People, as the gateway shows them and as they sign up.
use contract::client::Failure;
use identity_api::operations::*;
use identity_api::types::{Credentials, NewAccount, Tokens};
use local_stack::testing::token_claims;
use service_testing::Person;
use uuid::Uuid;

use super::house::House;

pub const PASSWORD: &str = "correct horse battery";
pub const TERMS: &str = "2026-11";

/// Whom the gateway shows for these tokens.
pub fn person_of(tokens: &Tokens) -> Person {
    person_of_token(&tokens.access_token)
}

/// The same, of an access token alone.
pub fn person_of_token(access_token: &str) -> Person {
    let claims = token_claims(access_token);
    let id = |name: &str| claims[name].as_str().map(|text| text.parse::<Uuid>().unwrap());
    let account = id("sub").unwrap();
    let consumer = id("consumer_ref").map(|consumer_ref| (account, consumer_ref));
    let brand_user = id("brand_id").map(|brand| (account, brand));
    Person {
        visitor: None,
        newcomer: consumer.or(brand_user).is_none().then_some(account),
        consumer,
        brand_user,
        session: claims["sid"].as_str().map(str::to_owned),
    }
}

/// An address that nobody has.
pub fn address() -> String {
    format!("{}@example.org", Uuid::new_v4())
}

pub fn new_account(email: &str) -> NewAccount {
    NewAccount {
        email: email.parse().unwrap(),
        password: PASSWORD.to_owned(),
        display_name: Some("Ana".to_owned()),
        locale: Some("pt-PT".to_owned().try_into().unwrap()),
        time_zone: Some("Europe/Lisbon".to_owned().try_into().unwrap()),
        age_confirmed: true,
        terms_version: TERMS.to_owned(),
    }
}

pub fn credentials(email: &str, password: &str) -> CreateSession {
    let (email, password) = (email.parse().unwrap(), password.to_owned());
    CreateSession {
        body: Credentials { email, password },
    }
}

impl House {
    /// Signs up as the gateway would pass it on.
    pub async fn sign_up(&self, person: &Person, email: &str) {
        let body = new_account(email);
        let answer = self.for_person(person).create_account(CreateAccount { body }).await;
        let CreateAccountOk::Accepted(_) = answer.unwrap();
    }

    /// Signs in.
    pub async fn sign_in(&self, person: &Person, email: &str) -> Result<Tokens, Failure<CreateSessionError>> {
        let answer = self
            .for_person(person)
            .create_session(credentials(email, PASSWORD))
            .await;
        answer.map(|CreateSessionOk::Created(tokens)| tokens)
    }

    /// A new person with an account, signed in; the address comes along.
    pub async fn somebody(&self) -> (Person, String, Tokens) {
        let email = address();
        self.sign_up(&Person::default(), &email).await;
        let tokens = self.sign_in(&Person::default(), &email).await.unwrap();
        (person_of(&tokens), email, tokens)
    }
}
