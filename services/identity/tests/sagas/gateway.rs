//! How the gateway calls services for people.

use contract::client::{Credential, Credentials, Options, Retries};
use http::HeaderValue;
use service_testing::{Person, key_of};

use super::PATIENCE;

/// What a client is made with. Nothing is tried again: whoever calls a service that is killed learns of it.
pub fn options(person: &Person) -> Options {
    let key = key_of("gateway");
    let mut headers = person.headers();
    headers.insert("x-caller", HeaderValue::from_static(key));
    Options {
        headers,
        credentials: Credentials::default().with("service", Credential::new(key)),
        timeout: Some(PATIENCE),
        retries: Retries::none(),
        ..Options::default()
    }
}
