//! Every token that is not a good one gets its status, everywhere, and nothing reaches the service.

use crate::cases::{claims_of_wrong_kinds, forged, headers, others, times};
use crate::fixture::Fixture;
use crate::maker::{Case, Maker};
use crate::support::client::{Reply, with_body};

fn all(maker: &Maker<'_>) -> Vec<Case> {
    let cases: Vec<Case> = [
        forged(maker),
        headers(maker),
        others(maker),
        claims_of_wrong_kinds(maker),
        times(maker),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert!(cases.len() >= 80, "{}", cases.len());
    cases
}

fn problems(case: &Case, place: &str, reply: &Reply) -> Option<String> {
    let what = |what: String| Some(format!("{} at {place}: {what}", case.name));
    if reply.status != case.status {
        return what(format!("{} in place of {}", reply.status, case.status));
    }
    if reply.code() != case.code {
        return what(format!("{} in place of {}", reply.code(), case.code));
    }
    let challenge = match case.status {
        401 => r#"Bearer error="invalid_token""#,
        _ => r#"Bearer error="insufficient_scope""#,
    };
    if reply.header("www-authenticate") != Some(challenge) {
        return what(format!("challenged with {:?}", reply.header("www-authenticate")));
    }
    None
}

#[tokio::test]
async fn none_gets_in() {
    let fixture = Fixture::start().await;
    let maker = Maker::new(&fixture);
    let mut wrong = Vec::new();
    for case in all(&maker) {
        // Where an account is needed, where one may be, and once more, since what was refused is not held as good.
        let optional = with_body("POST", "/v1/things", &case.lines, "{}");
        for (place, request) in [
            (
                "required",
                format!("GET /v1/mine HTTP/1.1\r\nhost: h\r\n{}\r\n", case.lines),
            ),
            ("optional", optional),
            (
                "again",
                format!("GET /v1/mine HTTP/1.1\r\nhost: h\r\n{}\r\n", case.lines),
            ),
        ] {
            let reply = fixture.client().await.send(request).await;
            wrong.extend(problems(&case, place, &reply));
            let reached = fixture.upstream.seen().len();
            if reached > 0 {
                wrong.push(format!("{} at {place}: reached the service", case.name));
                fixture.upstream.forget();
            }
        }
        // Where nobody is asked, it is removed unread.
        let open = format!("GET /v1/things/1 HTTP/1.1\r\nhost: h\r\n{}\r\n", case.lines);
        let reply = fixture.client().await.send(open).await;
        assert_eq!(reply.status, 200, "{}", case.name);
        let seen = fixture.upstream.only();
        assert_eq!(
            (seen.header("authorization"), seen.header("x-account-id")),
            (None, None)
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // And it was not for want of trying: a good one does.
    assert_eq!(fixture.mine(&fixture.good()).await.status, 200);
    fixture.close().await;
}
