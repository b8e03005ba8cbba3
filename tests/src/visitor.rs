//! A visitor as a browser is one: whoever meets it first gets a cookie and shows it from then on.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::client::{Credential, Credentials, Observer, Options};
use gateway_routes::cookie;
use passport_api::client::Client;

/// The security scheme of the contracts under which the cookie stands.
pub const VISITOR: &str = "visitor";

/// A client of passport without a cookie. What it is given is put into the returned place.
///
/// # Panics
/// When no client can be built.
pub fn stranger(url: &str) -> (Client, Arc<Mutex<Option<String>>>) {
    let given = Arc::new(Mutex::new(None));
    let options = Options {
        observe: Some(keeping(&given)),
        ..patient()
    };
    (Client::new(url, options).expect("a client"), given)
}

/// A client of passport that shows this cookie.
///
/// # Panics
/// When no client can be built.
pub fn known(url: &str, cookie: &str) -> Client {
    let credentials = Credentials::default().with(VISITOR, Credential::new(cookie));
    Client::new(
        url,
        Options {
            credentials,
            ..patient()
        },
    )
    .expect("a client")
}

/// Puts the cookie of every answer that brings one into a place.
pub(crate) fn keeping(place: &Arc<Mutex<Option<String>>>) -> Observer {
    let place = Arc::clone(place);
    Arc::new(move |seen| {
        let start = format!("{}=", cookie::NAME);
        for header in seen.headers.get_all("set-cookie") {
            let value = header
                .to_str()
                .ok()
                .and_then(|text| text.strip_prefix(&start)?.split(';').next());
            if let Some(value) = value {
                *place.lock().expect("nobody panicked here") = Some(value.to_owned());
            }
        }
    })
}

/// On a machine that does much else, an answer may take a while.
pub(crate) fn patient() -> Options {
    Options {
        timeout: Some(Duration::from_secs(20)),
        ..Options::default()
    }
}
