//! What a client does around a request, against a server that answers by a script.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod api;
mod script;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::client::{Budget, Credential, Credentials, Failure, Gate, Options, Outcome, Retries, Shut};
use http::HeaderMap;

use api::{Asked, Shop};
use script::{Script, answer};

fn options() -> Options {
    let retries = Retries {
        pause: Duration::from_millis(1),
        ..Retries::default()
    };
    Options {
        retries,
        ..Options::default()
    }
}

fn shop(script: &Script, options: Options) -> Shop {
    Shop::new(&script.address(), options)
}

#[tokio::test]
async fn what_may_be_repeated_is_repeated_until_it_is_answered() {
    for passing in [429, 502, 503, 504] {
        let script = Script::start(vec![answer(passing, "", ""), answer(200, "", "\"fine\"")]).await;
        assert_eq!(shop(&script, options()).get(Asked::default()).await.unwrap(), "fine");
        assert_eq!(script.requests().len(), 2, "{passing}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again_where_the_contract_allows_it() {
    let script = Script::start(vec![String::new(), answer(200, "", "\"fine\"")]).await;
    assert_eq!(shop(&script, options()).get(Asked::default()).await.unwrap(), "fine");
    let script = Script::start(vec![String::new(), answer(200, "", "\"fine\"")]).await;
    assert!(matches!(
        shop(&script, options()).post(Asked::default()).await,
        Err(Failure::Broken)
    ));
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn what_may_not_be_repeated_is_sent_once() {
    let script = Script::start(vec![answer(503, "", ""), answer(200, "", "\"fine\"")]).await;
    let failure = shop(&script, options()).post(Asked::default()).await.unwrap_err();
    assert!(matches!(failure, Failure::Undocumented { status: 503 }), "{failure:?}");
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn with_an_idempotency_key_it_may_be_repeated() {
    let script = Script::start(vec![answer(503, "", ""), answer(200, "", "\"fine\"")]).await;
    let asked = Asked {
        key: Some("k-1".to_owned()),
        ..Asked::default()
    };
    assert_eq!(shop(&script, options()).post(asked).await.unwrap(), "fine");
    let requests = script.requests();
    assert_eq!(requests.len(), 2);
    assert!(
        requests
            .iter()
            .all(|request| request.contains("idempotency-key: k-1") && request.ends_with("\"body\""))
    );
}

#[tokio::test]
async fn patience_ends() {
    let script = Script::start(vec![answer(503, "", ""); 5]).await;
    assert!(shop(&script, options()).get(Asked::default()).await.is_err());
    assert_eq!(script.requests().len(), 3);

    let script = Script::start(vec![answer(503, "retry-after: 3600\r\n", ""); 2]).await;
    assert!(shop(&script, options()).get(Asked::default()).await.is_err());
    assert_eq!(script.requests().len(), 1, "nobody waits an hour");

    let budget = Arc::new(Budget::default());
    while budget.withdraw() {}
    let script = Script::start(vec![answer(503, "", ""); 2]).await;
    let spent = Options { budget, ..options() };
    assert!(shop(&script, spent).get(Asked::default()).await.is_err());
    assert_eq!(script.requests().len(), 1, "the budget is spent");
}

#[tokio::test]
async fn nobody_there_and_no_answer_in_time_are_told_apart() {
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let nobody = Shop::new(&format!("http://{free}"), options())
        .post(Asked::default())
        .await;
    assert!(matches!(nobody, Err(Failure::Unreachable)), "{nobody:?}");

    let script = Script::start(vec![script::NEVER.to_owned()]).await;
    let hasty = Options {
        timeout: Some(Duration::from_millis(50)),
        ..options()
    };
    let late = shop(&script, hasty).post(Asked::default()).await;
    assert!(matches!(late, Err(Failure::Timeout)), "{late:?}");
}

#[tokio::test]
async fn answers_are_told_apart_by_what_the_contract_says() {
    let problem = r#"{"code":"gone","message":"It is gone.","correlationId":"c-1"}"#;
    let limited = problem.replace("gone", "rate_limited");
    let script = Script::start(vec![
        answer(404, "", problem),
        answer(404, "", "not json"),
        answer(429, "retry-after: 7\r\n", &limited),
        answer(429, "", problem),
        answer(418, "", ""),
        answer(302, "location: /elsewhere\r\n", ""),
        answer(200, "", "7"),
    ])
    .await;
    let once = Options {
        retries: Retries::none(),
        ..options()
    };
    let shop = shop(&script, once);
    let mut failures = Vec::new();
    for _ in 0..7 {
        failures.push(shop.post(Asked::default()).await.unwrap_err());
    }
    let shown: Vec<_> = failures.iter().map(ToString::to_string).collect();
    assert!(matches!(&failures[0], Failure::Answer(error) if error.0.code() == "gone"));
    assert!(matches!(failures[1], Failure::Rejected { status: 404, .. }));
    assert!(
        matches!(&failures[2], Failure::Gateway { status: 429, retry_after: Some(after), .. } if after.as_secs() == 7)
    );
    assert!(
        matches!(failures[3], Failure::Undocumented { status: 429 }),
        "a code that the gateway does not have"
    );
    assert!(matches!(failures[4], Failure::Undocumented { status: 418 }));
    assert!(
        matches!(failures[5], Failure::Undocumented { status: 302 }),
        "redirects are not followed"
    );
    assert!(matches!(failures[6], Failure::Rejected { status: 200, .. }));
    let address = script.address();
    assert!(
        shown
            .iter()
            .all(|text| !text.contains(&address) && !text.contains("not json")),
        "{shown:?}"
    );
}

#[tokio::test]
async fn everything_is_put_where_it_belongs() {
    let script = Script::start(vec![answer(200, "set-cookie: v=2\r\n", "\"fine\"")]).await;
    let cookies = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&cookies);
    let credentials = Credentials::default()
        .with("token", Credential::new("t-1"))
        .with("visitor", Credential::new("v-1"))
        .with("service", Credential::new("fridge:key"));
    assert!(!format!("{credentials:?}").contains("t-1"));
    let mut headers = HeaderMap::new();
    headers.insert("x-extra", "yes".parse().unwrap());
    let options = Options {
        credentials,
        headers,
        observe: Some(Arc::new(move |answer| {
            *seen.lock().unwrap() = answer.headers.get("set-cookie").cloned()
        })),
        ..options()
    };
    let asked = Asked {
        tags: vec!["a b".to_owned(), "c&d".to_owned()],
        name: "a/b c".to_owned(),
        ..Asked::default()
    };
    shop(&script, options).get(asked).await.unwrap();
    let request = script.requests().remove(0);
    assert!(
        request.starts_with("GET /items/a%2Fb%20c?tag=a%20b&tag=c%26d HTTP/1.1\r\n"),
        "{request}"
    );
    for line in [
        "authorization: Bearer t-1",
        "cookie: visitor=v-1",
        "x-extra: yes",
        "traceparent: 00-",
        "x-correlation-id: ",
    ] {
        assert!(request.contains(line), "{line} in {request}");
    }
    for line in ["fridge", "api-version"] {
        assert!(!request.contains(line), "{line} in {request}");
    }
    assert_eq!(cookies.lock().unwrap().as_ref().unwrap(), "v=2");
}

#[tokio::test]
async fn a_value_that_would_change_the_address_is_not_sent() {
    let script = Script::start(Vec::new()).await;
    let asked = Asked {
        name: "..".to_owned(),
        ..Asked::default()
    };
    assert!(matches!(
        shop(&script, options()).get(asked).await,
        Err(Failure::Unsendable("name"))
    ));
    assert!(script.requests().is_empty());
}

#[derive(Default)]
struct Breaker {
    outcomes: Mutex<Vec<Outcome>>,
}

impl Gate for Breaker {
    fn enter(&self, _: &'static str) -> Result<(), Shut> {
        if self.outcomes.lock().unwrap().contains(&Outcome::Failed) {
            Err(Shut)
        } else {
            Ok(())
        }
    }

    fn leave(&self, _: &'static str, outcome: Outcome) {
        self.outcomes.lock().unwrap().push(outcome);
    }
}

#[tokio::test]
async fn a_gate_learns_how_calls_go_and_shuts() {
    let script = Script::start(vec![answer(404, "", "{}"), answer(500, "", "")]).await;
    let gate = Arc::new(Breaker::default());
    let shop = shop(
        &script,
        Options {
            gate: Some(Arc::clone(&gate) as Arc<dyn Gate>),
            ..options()
        },
    );
    for _ in 0..3 {
        let _ = shop.post(Asked::default()).await;
    }
    assert_eq!(*gate.outcomes.lock().unwrap(), [Outcome::Answered, Outcome::Failed]);
    assert!(matches!(shop.post(Asked::default()).await, Err(Failure::Shut)));
    assert_eq!(script.requests().len(), 2);
}
