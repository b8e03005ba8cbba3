//! Signing in at Keycloak as the web client does: the authorization code flow with PKCE (RFC 6749, RFC 7636).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hyper::header::{LOCATION, SET_COOKIE};
use hyper::{HeaderMap, Method};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::Url;

use super::Keycloak;
use super::administration::{FORM, body, failed, form};
use crate::error::StackError;
use crate::http::Answer;

/// As the realm's file has it.
const CLIENT: &str = "packytrace-web";
const REDIRECT: &str = "http://localhost:3000/signed-in";
const AUTH: &str = "/realms/packytrace/protocol/openid-connect/auth";

impl Keycloak {
    /// Signs somebody in at Keycloak's own page, as a browser does for the client `packytrace-web`. The token endpoint's
    /// answer.
    ///
    /// # Errors
    /// When Keycloak is away, or does not sign the person in.
    pub async fn sign_in_by_code(&self, username: &str, password: &str) -> Result<Value, StackError> {
        let verifier = format!("{0}{0}", uuid::Uuid::new_v4().simple());
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
        let query = form(&[
            ("client_id", CLIENT),
            ("redirect_uri", REDIRECT),
            ("response_type", "code"),
            ("scope", "openid"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        let page = self.ask(Method::GET, &format!("{AUTH}?{query}"), &[], "").await?;
        let action = action(&page).ok_or_else(|| failed("the page has no form"))?;
        let cookies = cookies(&page.headers);
        let credentials = form(&[("username", username), ("password", password)]);
        let headers = [("cookie", cookies.as_str()), FORM];
        let signed_in = self.ask(Method::POST, &action, &headers, &credentials).await?;
        let code = code(&signed_in.headers).ok_or_else(|| failed("no code comes back"))?;
        self.web_tokens(&[
            ("grant_type", "authorization_code"),
            ("redirect_uri", REDIRECT),
            ("code", &code),
            ("code_verifier", &verifier),
        ])
        .await
    }

    /// Trades a refresh token of the client `packytrace-web` for the next tokens. The token endpoint's answer.
    ///
    /// # Errors
    /// When Keycloak is away, or refuses the token.
    pub async fn refresh_web(&self, refresh_token: &str) -> Result<Value, StackError> {
        self.web_tokens(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token)])
            .await
    }

    async fn web_tokens(&self, fields: &[(&str, &str)]) -> Result<Value, StackError> {
        let client = [("client_id", CLIENT)];
        body(&self.grant("packytrace", &[&client, fields].concat()).await?)
    }
}

/// Where the page's form goes, as a path with its query.
fn action(page: &Answer) -> Option<String> {
    let text = String::from_utf8_lossy(&page.body);
    let (_, rest) = text.split_once("action=\"")?;
    let (action, _) = rest.split_once('"')?;
    let url = Url::parse(&action.replace("&amp;", "&")).ok()?;
    Some(format!("{}?{}", url.path(), url.query().unwrap_or_default()))
}

/// What a browser sends back of the cookies that were set.
fn cookies(headers: &HeaderMap) -> String {
    let set = headers
        .get_all(SET_COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let pairs = set.filter_map(|value| value.split(';').next());
    pairs.collect::<Vec<_>>().join("; ")
}

/// The code in the address that Keycloak sends the browser to.
fn code(headers: &HeaderMap) -> Option<String> {
    let url = Url::parse(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    let mut members = url.query_pairs();
    members
        .find(|(name, _)| name == "code")
        .map(|(_, code)| code.into_owned())
}
