//! The realm, asked as its clients ask it.

use hyper::Method;
use local_stack::http::Answer;
use local_stack::testing::{Keycloak, admin, servers, token_claims};
use serde_json::{Value, json};

/// Fields of a form.
pub type Fields<'f> = &'f [(&'f str, &'f str)];

pub const PASSWORD: &str = "correct horse battery";

/// A Keycloak that is there, and answers.
pub struct Realm(pub Keycloak);

/// Somebody with an access token.
pub struct Bearer(local_stack::testing::Bearer);

impl Realm {
    /// The one that all tests share, which nobody changes.
    pub async fn shared() -> Self {
        Self(servers().await.unwrap().keycloak().await.unwrap().clone())
    }

    pub async fn ask(&self, method: Method, path: &str, headers: Fields<'_>, body: &str) -> Answer {
        self.0.ask(method, path, headers, body).await.unwrap()
    }

    /// Asks a realm's token endpoint.
    pub async fn grant(&self, realm: &str, fields: Fields<'_>) -> Answer {
        self.0.grant(realm, fields).await.unwrap()
    }

    /// The same as the client of identity.
    pub async fn token(&self, fields: Fields<'_>) -> Answer {
        self.0.grant_to_service(fields).await.unwrap()
    }

    /// Signs somebody in through that client.
    pub async fn sign_in(&self, username: &str, password: &str) -> Answer {
        let fields = [
            ("grant_type", "password"),
            ("username", username),
            ("password", password),
        ];
        self.token(&fields).await
    }

    /// Identity's service account.
    pub async fn service_account(&self) -> Bearer {
        Bearer(self.0.service_account().await.unwrap())
    }

    /// The administrator of the realm `master`.
    pub async fn administrator(&self) -> Bearer {
        Bearer(self.0.administrator().await.unwrap())
    }

    /// Whoever was given these tokens.
    pub fn bearer(&self, granted: &Answer) -> Bearer {
        Bearer(self.0.bearer(granted).unwrap())
    }
}

impl Bearer {
    pub fn claims(&self) -> Value {
        token_claims(self.0.token())
    }

    pub async fn ask(&self, method: Method, path: &str, body: &str) -> Answer {
        self.0.ask(method, path, body).await.unwrap()
    }

    /// What an address of the admin API of the realm holds.
    pub async fn get(&self, path: &str) -> Value {
        let answer = self.ask(Method::GET, &admin(path), "").await;
        assert_eq!(answer.status, 200, "{path}: {:?}", answer.body);
        read(&answer)
    }

    /// Makes something in the realm and gives its address.
    pub async fn make(&self, path: &str, what: &Value) -> String {
        let made = self.ask(Method::POST, &admin(path), &what.to_string()).await;
        assert_eq!(made.status, 201, "{path}: {:?}", made.body);
        let location = made.headers["location"].to_str().unwrap();
        location.split_once("/admin/realms/packytrace/").unwrap().1.to_owned()
    }

    /// Makes a user that may sign in with [`PASSWORD`]; its address in the admin API.
    pub async fn make_user(&self, email: &str) -> String {
        let credentials = json!([{"type": "password", "value": PASSWORD, "temporary": false}]);
        let user = json!({"username": email, "email": email, "enabled": true, "credentials": credentials});
        self.make("users", &user).await
    }

    pub async fn delete(&self, path: &str) {
        let deleted = self.ask(Method::DELETE, &admin(path), "").await;
        assert_eq!(deleted.status, 204, "{path}: {:?}", deleted.body);
    }
}

/// An address that nobody has.
pub fn address() -> String {
    format!("{}@example.org", uuid::Uuid::new_v4())
}

pub fn read(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

/// The names of what is in a list.
pub fn names(list: &Value, member: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items.map(|item| item[member].as_str().unwrap().to_owned()).collect()
}
