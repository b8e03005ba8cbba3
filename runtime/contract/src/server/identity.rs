//! Who calls, as far as the layer believes it.

use http::HeaderMap;

use super::super::http::{Field, Location, Raw, Scalar, Style, decode};
use super::{Api, CallerKeys, Operation};

/// What is believed of a request's sender. Only the generated caller types read it.
#[derive(Clone, Copy, Debug)]
pub struct Identity<'r> {
    headers: &'r HeaderMap,
    query: &'r str,
    caller: Option<&'r str>,
    rule: Option<super::CallerRule>,
}

/// The caller is not one that the operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// Nobody is known, or not the one that is needed.
    Unauthenticated,
    /// Known, and not allowed.
    Forbidden,
}

impl<'r> Identity<'r> {
    /// Believes what the caller's key entitles it to say.
    pub(super) fn of(api: &Api, keys: &CallerKeys, headers: &'r HeaderMap, query: &'r str) -> Self {
        let caller = api
            .caller
            .and_then(|rule| single(headers, rule.header))
            .and_then(|shown| keys.verify(shown));
        Self {
            headers,
            query,
            caller,
            rule: api.caller,
        }
    }

    /// Whether this caller may call the operation at all. Whom it brings is the generated caller types' business.
    pub(super) fn admit(&self, operation: &Operation) -> Result<(), Denied> {
        match (self.rule, self.caller) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(Denied::Unauthenticated),
            (Some(rule), Some(caller)) => {
                let allowed = if operation.callers.is_empty() {
                    caller == rule.trusted
                } else {
                    operation.callers.contains(&caller)
                };
                if allowed { Ok(()) } else { Err(Denied::Forbidden) }
            }
        }
    }

    /// Whether a right key came with the request, whoever's it is.
    pub(super) fn is_inside(&self) -> bool {
        self.caller.is_some()
    }

    /// The name of the service that calls.
    pub fn caller(&self) -> Option<&'r str> {
        self.caller
    }

    /// A header that only the trusted caller can set; nothing when someone else did.
    pub fn header(&self, name: &str) -> Option<&'r str> {
        let believed = self.rule.is_none_or(|rule| self.caller == Some(rule.trusted));
        if believed { single(self.headers, name) } else { None }
    }

    /// Whether the request comes with a credential for this role.
    pub fn has_role(&self, role: &str) -> bool {
        let roles = self.rule.and_then(|rule| self.header(rule.roles)).unwrap_or_default();
        roles.split(',').any(|one| one.trim() == role)
    }

    /// Whether it comes with any role at all.
    pub fn has_roles(&self) -> bool {
        self.rule
            .and_then(|rule| self.header(rule.roles))
            .is_some_and(|roles| !roles.trim().is_empty())
    }

    /// A credential that the contract's own scheme carries, unread: for APIs that check their credentials themselves.
    pub fn bearer(&self) -> Option<&'r str> {
        self.authorization("bearer")
    }

    /// What follows the scheme's name in `Authorization`.
    pub fn authorization(&self, scheme: &str) -> Option<&'r str> {
        let (given, credential) = single(self.headers, "authorization")?.split_once(' ')?;
        given.eq_ignore_ascii_case(scheme).then(|| credential.trim())
    }

    /// The raw header of an `apiKey` scheme.
    pub fn raw_header(&self, name: &str) -> Option<&'r str> {
        single(self.headers, name)
    }

    /// The query's member of an `apiKey` scheme.
    pub fn query(&self, name: &'static str) -> Option<String> {
        let field = Field {
            name,
            member: name,
            location: Location::Query,
            style: Style::One(Scalar::Text),
            slash: false,
        };
        let raw = Raw {
            path: &[],
            query: self.query,
            headers: self.headers,
        };
        let found = decode(&[field], raw).ok()?;
        found.get(name)?.as_str().map(str::to_owned)
    }

    /// The cookie of an `apiKey` scheme.
    pub fn cookie(&self, name: &str) -> Option<&'r str> {
        let lines = self
            .headers
            .get_all(http::header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok());
        let mut pairs = lines
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// The header's text when it stands there exactly once: of two that disagree none is believed.
fn single<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}
