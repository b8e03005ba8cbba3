//! The tokens, by what is wrong with them.

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256};
use local_stack::testing::encode;
use serde_json::{Value, json};

use crate::issuer::{ACCOUNT_ID, AUDIENCE, BRAND_ID, ISSUER, brand_claims, claims, now, with};
use crate::maker::{Case, Maker, case, forbidden, invalid, parts};

/// Whose signature it is.
pub fn forged(maker: &Maker<'_>) -> Vec<Case> {
    let good = maker.key.token(&claims());
    let [header, payload, signature] = parts(&good);
    let mut cases = vec![
        invalid("another key under the same name", &maker.forger.token(&claims())),
        invalid("no signature", &format!("{header}.{payload}.")),
        invalid(
            "half a signature",
            &format!("{header}.{payload}.{}", &signature[..signature.len() / 2]),
        ),
        invalid(
            "a signature of nothing",
            &format!("{header}.{payload}.{}", encode([0; 256])),
        ),
        invalid("two parts", &format!("{header}.{payload}")),
        invalid("four parts", &format!("{good}.{signature}")),
        invalid(
            "five parts, as encrypted ones have",
            &format!("{good}.{payload}.{signature}"),
        ),
        invalid("no header", &format!(".{payload}.{signature}")),
        invalid("dots", ".."),
        invalid("padding", &format!("{header}.{payload}.{signature}==")),
        invalid("a header with padding", &format!("{header}=.{payload}.{signature}")),
        invalid(
            "the other alphabet",
            &format!(
                "{header}.{payload}.{}",
                signature.replace('-', "+").replace('_', "/") + "+/"
            ),
        ),
        invalid("rubbish", "rubbish"),
        invalid("a token longer than any", &maker.with("note", json!("x".repeat(9000)))),
    ];
    // What was signed is not what is said.
    let swaps = [
        (
            "another account",
            with(&[("sub", json!("00000000-0000-4000-8000-000000000001"))]),
        ),
        (
            "another role",
            with(&[
                ("realm_access", json!({"roles": ["brand_user"]})),
                ("brand_id", json!(BRAND_ID)),
            ]),
        ),
        ("a later expiry", with(&[("exp", json!(now() + 9999))])),
    ];
    cases.extend(
        swaps.map(|(name, claims)| invalid(name, &format!("{header}.{}.{signature}", encode(claims.to_string())))),
    );
    let [_, _, other] = parts(&maker.with("sid", json!("session-9")));
    cases.push(invalid(
        "the signature of another token",
        &format!("{header}.{payload}.{other}"),
    ));
    let mut flipped = signature.clone().into_bytes();
    flipped[10] = if flipped[10] == b'A' { b'B' } else { b'A' };
    let flipped = String::from_utf8(flipped).expect("text");
    cases.push(invalid(
        "one bit of the signature",
        &format!("{header}.{payload}.{flipped}"),
    ));
    cases
}

/// Which key and algorithm a header claims.
pub fn headers(maker: &Maker<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    let kid = maker.key.kid.as_str();
    let payload = encode(claims().to_string());
    for alg in ["none", "None", "NONE", "nOnE", ""] {
        let header = encode(json!({"alg": alg, "typ": "JWT", "kid": kid}).to_string());
        cases.push(invalid(
            format!("algorithm {alg:?} without a signature"),
            &format!("{header}.{payload}."),
        ));
    }
    cases.push(invalid(
        "algorithm none with a good signature",
        &maker.headed("alg", json!("none")),
    ));
    // The public key, which everybody has, in place of a secret.
    for (alg, algorithm) in [
        ("HS256", hmac::HMAC_SHA256),
        ("HS384", hmac::HMAC_SHA384),
        ("HS512", hmac::HMAC_SHA512),
    ] {
        for (form, secret) in maker.key.public_forms().into_iter().enumerate() {
            let message = format!(
                "{}.{payload}",
                encode(json!({"alg": alg, "typ": "JWT", "kid": kid}).to_string())
            );
            let tag = hmac::sign(&hmac::Key::new(algorithm, &secret), message.as_bytes());
            cases.push(invalid(
                format!("{alg} with the public key, form {form}"),
                &format!("{message}.{}", encode(tag)),
            ));
        }
    }
    // Good signatures of algorithms that are not taken, and of some under the name of the one that is.
    let good = json!({"alg": "RS256", "typ": "JWT", "kid": kid});
    for (alg, encoding) in [
        (
            "RS384",
            &RSA_PKCS1_SHA384 as &'static dyn aws_lc_rs::signature::RsaEncoding,
        ),
        ("RS512", &RSA_PKCS1_SHA512),
        ("PS256", &RSA_PSS_SHA256),
    ] {
        let mut header = good.clone();
        header["alg"] = json!(alg);
        for (name, header) in [(alg.to_owned(), header), (format!("{alg} as RS256"), good.clone())] {
            let message = format!("{}.{payload}", encode(header.to_string()));
            let signature = encode(maker.key.sign(encoding, &message));
            cases.push(invalid(name, &format!("{message}.{signature}")));
        }
    }
    for alg in ["ES256", "EdDSA", "rs256", "RS256 ", "RSA", "HS256"] {
        cases.push(invalid(
            format!("signed well and called {alg:?}"),
            &maker.headed("alg", json!(alg)),
        ));
    }
    for (name, value) in [
        ("alg", json!(["RS256"])),
        ("alg", Value::Null),
        ("kid", json!("")),
        ("kid", Value::Null),
        ("kid", json!(1)),
        ("kid", json!([kid])),
        ("kid", json!(kid.to_uppercase())),
        ("kid", json!(format!("{kid} "))),
        ("kid", json!(format!("{kid}\0"))),
        ("kid", json!("../../../../dev/null")),
        ("kid", json!("x' UNION SELECT 'AA")),
        ("kid", json!("k".repeat(600))),
        ("typ", json!("JOSE")),
        ("typ", json!("logout+jwt")),
        ("typ", json!(7)),
        ("crit", json!(["exp"])),
        ("crit", json!([])),
        ("b64", json!(false)),
        ("zip", json!("DEF")),
        ("enc", json!("A256GCM")),
        ("jku", json!("http://127.0.0.1:1/certs")),
        ("x5u", json!("http://127.0.0.1:1/cert")),
        ("x5c", json!(["MIIC"])),
    ] {
        cases.push(invalid(
            format!("header with {name} {value}"),
            &maker.headed(name, value),
        ));
    }
    // A key that the token brings along.
    let mut own = maker.forger.header();
    own["jwk"] = maker.forger.jwk();
    cases.push(invalid(
        "its own key",
        &maker.forger.token_of(&own, claims().to_string()),
    ));
    own["kid"] = json!("mine");
    cases.push(invalid(
        "its own key under its own name",
        &maker.forger.token_of(&own, claims().to_string()),
    ));
    for (name, header) in [
        ("alg twice", format!(r#"{{"alg":"RS256","alg":"none","kid":"{kid}"}}"#)),
        ("kid twice", format!(r#"{{"alg":"RS256","kid":"{kid}","kid":"other"}}"#)),
        ("a header that is a list", "[]".to_owned()),
        ("a header that is no JSON", "alg: RS256".to_owned()),
    ] {
        let message = format!("{}.{payload}", encode(header));
        let signature = maker.key.sign(&aws_lc_rs::signature::RSA_PKCS1_SHA256, &message);
        cases.push(invalid(name, &format!("{message}.{}", encode(signature))));
    }
    cases
}

/// Tokens of our issuer that are for something else, or of somebody else.
pub fn others(maker: &Maker<'_>) -> Vec<Case> {
    let without = |name: &str| maker.with(name, Value::Null);
    let roles = |roles: &[&str]| maker.with("realm_access", json!({"roles": roles}));
    let issuer_list = json!([ISSUER]);
    let mut cases = vec![
        invalid("an ID token", &maker.with("typ", json!("ID"))),
        invalid("a refresh token", &maker.with("typ", json!("Refresh"))),
        invalid("a logout token", &maker.with("typ", json!("Logout"))),
        invalid("a token of no type", &without("typ")),
        invalid("the service account's token", &without("sid")),
        invalid(
            "another issuer",
            &maker.with("iss", json!("http://issuer.test/realms/master")),
        ),
        invalid(
            "the issuer with a slash",
            &maker.with("iss", json!(format!("{ISSUER}/"))),
        ),
        invalid(
            "the issuer by TLS",
            &maker.with("iss", json!(ISSUER.replace("http", "https"))),
        ),
        invalid("a list of issuers", &maker.with("iss", issuer_list)),
        invalid("no issuer", &without("iss")),
        invalid("another audience", &maker.with("aud", json!("account"))),
        invalid("other audiences", &maker.with("aud", json!(["account", "broker"]))),
        invalid("no audiences", &maker.with("aud", json!([]))),
        invalid("no audience", &without("aud")),
        invalid("a longer audience", &maker.with("aud", json!(format!("{AUDIENCE}-2")))),
        invalid(
            "an audience in capitals",
            &maker.with("aud", json!(AUDIENCE.to_uppercase())),
        ),
        invalid("another client", &maker.with("azp", json!("admin-cli"))),
        invalid("no client", &without("azp")),
        forbidden("both roles", &roles(&["consumer", "brand_user"])),
        forbidden("no role", &roles(&[])),
        forbidden("no roles at all", &without("realm_access")),
        forbidden("a role of another's", &roles(&["admin", "realm-admin"])),
        forbidden("a role in capitals", &roles(&["CONSUMER"])),
        forbidden("another role", &maker.key.token(&brand_claims())),
        case(
            "an account without its pseudonym",
            &without("consumer_ref"),
            403,
            "account_incomplete",
        ),
    ];
    let mut brandless = brand_claims();
    brandless.as_object_mut().expect("an object").remove("brand_id");
    cases.push(forbidden("a brand user without a brand", &maker.key.token(&brandless)));
    cases
}

/// Claims of wrong types, twice, or in no object.
pub fn claims_of_wrong_kinds(maker: &Maker<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, value) in [
        ("sub", json!(7)),
        ("sub", json!("")),
        ("sub", json!("admin")),
        ("sub", json!([ACCOUNT_ID])),
        ("sub", json!(ACCOUNT_ID.to_uppercase())),
        ("sub", json!(format!("{ACCOUNT_ID}\r\nx-roles: admin"))),
        ("aud", json!(7)),
        ("aud", json!({AUDIENCE: true})),
        ("azp", json!(["identity-service"])),
        ("typ", json!(["Bearer"])),
        ("typ", json!("bearer")),
        ("sid", json!("")),
        ("sid", json!(7)),
        ("sid", json!("a b")),
        ("sid", json!("x".repeat(65))),
        ("realm_access", json!(["consumer"])),
        ("realm_access", json!({"roles": "consumer"})),
        ("realm_access", json!({"roles": [["consumer"]]})),
        ("realm_access", json!("consumer")),
        ("consumer_ref", json!("me")),
        ("consumer_ref", json!(["3b241101-e2bb-4255-8caf-4136c566a962"])),
        ("consumer_ref", json!({})),
    ] {
        cases.push(invalid(format!("{name} {value}"), &maker.with(name, value)));
    }
    let good = claims().to_string();
    let header = maker.key.header();
    let raw = |name: &str, payload: &[u8]| invalid(name, &maker.key.token_of(&header, payload));
    let twice = |member: &str| format!("{},{member}}}", good.trim_end_matches('}').to_owned() + close(&good));
    cases.extend([
        raw(
            "the account twice",
            twice(r#""sub":"00000000-0000-4000-8000-000000000001""#).as_bytes(),
        ),
        raw("the expiry twice", twice(r#""exp":9999999999"#).as_bytes()),
        raw("the type twice", twice(r#""typ":"Bearer""#).as_bytes()),
        raw("a list", format!("[{good}]").as_bytes()),
        raw("a text", b"\"token\""),
        raw("null", b"null"),
        raw("nothing", b""),
        raw("no JSON", b"<claims/>"),
        raw("something after it", format!("{good} {good}").as_bytes()),
        raw("a byte order mark", format!("\u{feff}{good}").as_bytes()),
        raw(
            "no UTF-8",
            &[good.trim_end_matches('}').as_bytes(), b",\"x\":\"\xff\"}"].concat(),
        ),
        raw(
            "a deep nest",
            format!("{}{}", "[".repeat(3000), "]".repeat(3000)).as_bytes(),
        ),
    ]);
    cases
}

/// The braces that [`str::trim_end_matches`] took too many of.
fn close(object: &str) -> &'static str {
    match object.len() - object.trim_end_matches('}').len() {
        1 => "",
        _ => "}",
    }
}

/// When.
pub fn times(maker: &Maker<'_>) -> Vec<Case> {
    let now = now();
    let mut cases = Vec::new();
    for (name, value) in [
        ("exp", json!(now - 3600)),
        // Just beyond the leeway of ten seconds.
        ("exp", json!(now - 12)),
        ("exp", json!(0)),
        ("exp", json!(-1)),
        ("exp", json!((now + 300).to_string())),
        ("exp", json!(now as f64 + 300.5)),
        ("exp", json!(1e300)),
        ("exp", json!([now + 300])),
        ("exp", json!(true)),
        ("exp", Value::Null),
        ("nbf", json!(now + 3600)),
        ("nbf", json!(now + 60)),
        ("nbf", json!("tomorrow")),
        ("iat", json!(now + 3600)),
        ("iat", json!(now + 60)),
        ("iat", json!(now.to_string())),
        ("iat", json!(-1)),
        ("iat", Value::Null),
    ] {
        cases.push(invalid(format!("{name} {value}"), &maker.with(name, value)));
    }
    cases
}
