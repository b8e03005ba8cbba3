//! How the browser's client may sign people in, and how not.

use hyper::Method;
use url::Url;
use url::form_urlencoded::Serializer;

use super::realm::Realm;

const REDIRECT: &str = "http://localhost:3000/signed-in";
/// Of the verifier in RFC 7636, appendix B.
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// The status of the page to sign in at, and the error that the browser is sent back with.
async fn page(realm: &Realm, changed: &[(&str, &str)]) -> (u16, Option<String>) {
    let usual = [
        ("client_id", "packytrace-web"),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("scope", "openid"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let kept = usual
        .iter()
        .filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let query = Serializer::new(String::new())
        .extend_pairs(kept)
        .extend_pairs(changed.iter().filter(|(_, value)| !value.is_empty()))
        .finish();
    let path = format!("/realms/packytrace/protocol/openid-connect/auth?{query}");
    let answer = realm.ask(Method::GET, &path, &[], "").await;
    let back = answer.headers.get("location").map(|location| {
        let location = location.to_str().unwrap();
        assert!(location.starts_with(REDIRECT));
        // A flow that hands out tokens answers behind `#`.
        let location = Url::parse(&location.replace('#', "?")).unwrap();
        let mut members = location.query_pairs();
        members.find(|(name, _)| name == "error").unwrap().1.into_owned()
    });
    (answer.status, back)
}

#[tokio::test]
async fn the_browser_signs_in_by_code_with_s256_and_comes_back_to_one_address() {
    let realm = Realm::shared().await;
    assert_eq!(page(&realm, &[]).await, (200, None));
    for elsewhere in [
        "http://localhost:3000/",
        "http://localhost:3000/signed-in/more",
        "http://localhost:3000/signed-in?more=1",
        "http://localhost:3000.example.org/signed-in",
        "https://localhost:3000/signed-in",
        "http://evil.example.org/signed-in",
    ] {
        assert_eq!(
            page(&realm, &[("redirect_uri", elsewhere)]).await,
            (400, None),
            "{elsewhere}"
        );
    }
    for (changed, why) in [
        (
            vec![("code_challenge", ""), ("code_challenge_method", "")],
            "invalid_request",
        ),
        (vec![("code_challenge_method", "plain")], "invalid_request"),
        (vec![("code_challenge_method", "")], "invalid_request"),
        (vec![("response_type", "token")], "unauthorized_client"),
    ] {
        assert_eq!(page(&realm, &changed).await, (302, Some(why.to_owned())), "{changed:?}");
    }
    // The other client has no page at all.
    let (status, back) = page(&realm, &[("client_id", "identity-service")]).await;
    assert_eq!((status, back), (400, None));
}

#[tokio::test]
async fn the_browsers_client_takes_no_passwords() {
    let realm = Realm::shared().await;
    let fields = [
        ("client_id", "packytrace-web"),
        ("grant_type", "password"),
        ("username", "demo@packytrace.dev"),
        ("password", "demo"),
    ];
    let refused = realm.grant("packytrace", &fields).await;
    assert_eq!(refused.status, 400);
    assert!(String::from_utf8_lossy(&refused.body).contains("unauthorized_client"));
}
