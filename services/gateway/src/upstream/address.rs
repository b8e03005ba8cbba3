//! Where services are: `<SERVICE>_URL`.

use std::collections::HashMap;

use gateway_routes::Service;
use http::Uri;
use http::uri::{Authority, Scheme};
use thiserror::Error;

/// A service's address that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Not a URL of the one form that is taken.
    #[error("{0} must be http://host:port without a path, a query or a user")]
    Form(&'static str),
}

/// Reads the addresses of services; one without an address is not there. `lookup` gives an environment variable.
///
/// # Errors
///
/// [`AddressError`], which names the variable and not its value.
pub fn addresses(
    services: &'static [Service],
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<HashMap<&'static str, Authority>, AddressError> {
    let mut found = HashMap::new();
    for service in services {
        if let Some(text) = lookup(service.url_env).filter(|text| !text.trim().is_empty()) {
            let authority = parse(text.trim()).ok_or(AddressError::Form(service.url_env))?;
            found.insert(service.name, authority);
        }
    }
    Ok(found)
}

/// Between gateway and services it is plain HTTP, inside one network; paths are forwarded unchanged, so the address
/// can have none.
fn parse(text: &str) -> Option<Authority> {
    let uri: Uri = text.parse().ok()?;
    let plain = uri.scheme() == Some(&Scheme::HTTP) && matches!(uri.path(), "" | "/") && uri.query().is_none();
    uri.authority()
        .filter(|authority| plain && !authority.as_str().contains('@'))
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    static SERVICES: &[Service] = &[
        Service {
            name: "passport",
            url_env: "PASSPORT_URL",
        },
        Service {
            name: "fridge",
            url_env: "FRIDGE_URL",
        },
    ];

    fn read(url: &str) -> Result<HashMap<&'static str, Authority>, AddressError> {
        addresses(SERVICES, |name| (name == "PASSPORT_URL").then(|| url.to_owned()))
    }

    #[test]
    fn a_service_without_an_address_is_not_there() {
        let found = read("http://127.0.0.1:8081").unwrap();
        assert_eq!(found["passport"], "127.0.0.1:8081");
        assert!(!found.contains_key("fridge"));
        assert!(read(" ").unwrap().is_empty());
        assert_eq!(read("http://passport:8081/").unwrap()["passport"], "passport:8081");
    }

    #[test]
    fn everything_else_is_refused_by_the_variable_s_name() {
        for url in [
            "passport:8081",
            "https://passport",
            "http://a/b",
            "http://a?b",
            "http://u:p@a",
            "/",
            "rubbish url",
        ] {
            assert_eq!(read(url), Err(AddressError::Form("PASSPORT_URL")), "{url}");
        }
    }
}
