//! What a token must say to be one of ours. Configured once.

use std::time::Duration;

use gateway_routes::{Access, Route};
use jsonwebtoken::{Algorithm, Validation};

/// The rules of one issuer.
#[derive(Clone, Debug)]
pub struct Rules {
    /// `azp`: the clients that may ask for tokens on somebody's behalf.
    pub clients: Vec<String>,
    /// The roles that the contracts name. A token has exactly one of them.
    pub roles: Vec<&'static str>,
    /// By how much clocks may differ.
    pub leeway: Duration,
    /// The registered claims (RFC 7519 section 4.1), as the JWT library checks them.
    pub(super) registered: Validation,
}

impl Rules {
    /// Tokens of this issuer, for this audience, asked for by these clients, with a role that the table names.
    pub fn new(issuer: &str, audience: &str, clients: Vec<String>, routes: &[Route], leeway: Duration) -> Self {
        let mut registered = Validation::new(Algorithm::RS256);
        registered.set_issuer(&[issuer]);
        registered.set_audience(&[audience]);
        registered.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        registered.validate_nbf = true;
        registered.leeway = leeway.as_secs();
        Self {
            clients,
            roles: roles(routes),
            leeway,
            registered,
        }
    }
}

/// All roles that some operation asks for.
fn roles(routes: &[Route]) -> Vec<&'static str> {
    let mut roles: Vec<&'static str> = routes
        .iter()
        .flat_map(|route| match route.access {
            Access::Open => &[],
            Access::Optional { roles } | Access::Required { roles } => roles,
        })
        .copied()
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}
