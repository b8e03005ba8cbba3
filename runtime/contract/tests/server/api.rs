//! A small API as the generator would write it, and its handlers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use contract::server::*;
use contract::{Rejected, Violation};
use http::{Method, Response};
use serde_json::{Map, Value, json};
use tokio::sync::{Notify, Semaphore};

const fn layer(code: &'static str) -> LayerAnswer {
    LayerAnswer { code, message: "." }
}

pub const API: Api = Api {
    name: "shop",
    caller: Some(CallerRule {
        header: "x-caller",
        trusted: "gateway",
        roles: "x-roles",
    }),
    challenge: Some("Bearer"),
    correlation_id: Some("x-correlation-id"),
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: Some("correlationId"),
        violations: Some(ViolationNames {
            member: "violations",
            at: "at",
            rule: "rule",
        }),
    },
    answers: LayerAnswers {
        invalid_request: layer("invalid_request"),
        unauthenticated: layer("unauthenticated"),
        forbidden: layer("forbidden"),
        not_found: layer("not_found"),
        method_not_allowed: layer("method_not_allowed"),
        body_too_large: layer("body_too_large"),
        unsupported_media_type: layer("unsupported_media_type"),
        internal: layer("internal"),
    },
    document: "{}",
};

const JSON: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

pub const fn operation(id: &'static str, method: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method,
        path,
        callers: &[],
        parameters: &[],
        body: BodyRule::None,
        body_limit: 100,
        forbids: true,
    }
}

const fn path(name: &'static str, scalar: Scalar, slash: bool) -> Field {
    Field {
        name,
        member: name,
        location: Location::Path,
        style: Style::One(scalar),
        slash,
    }
}

pub const TEXT: Scalar = Scalar::Text;

pub const fn field(name: &'static str, location: Location, style: Style) -> Field {
    Field {
        name,
        member: name,
        location,
        style,
        slash: false,
    }
}

const fn query(name: &'static str, style: Style) -> Field {
    Field {
        name,
        member: name,
        location: Location::Query,
        style,
        slash: false,
    }
}

static GET_ITEM: Operation = Operation {
    parameters: &[
        path("id", Scalar::Integer, false),
        query("tag", Style::Repeated(Scalar::Text)),
    ],
    ..operation("getItem", "GET", "/items/{id}")
};
static GET_SUMMARY: Operation = operation("getSummary", "GET", "/items/summary");
static HEAD_SUMMARY: Operation = operation("headSummary", "HEAD", "/items/summary");
static ADD_ITEM: Operation = Operation {
    parameters: &[query("dry", Style::One(Scalar::Boolean))],
    body: BodyRule::Required(JSON),
    ..operation("addItem", "POST", "/items")
};
static GET_NAME: Operation = Operation {
    forbids: false,
    parameters: &[path("name", Scalar::Text, false)],
    ..operation("getName", "GET", "/names/{name}")
};
static GET_LOT: Operation = Operation {
    parameters: &[path("name", Scalar::Text, true)],
    ..operation("getLot", "GET", "/lots/{name}")
};
static GET_INTERNAL: Operation = Operation {
    callers: &["fridge"],
    ..operation("getInternal", "GET", "/internal/name")
};
static GET_ME: Operation = operation("getMe", "GET", "/me");
static PANIC: Operation = operation("panic", "GET", "/panic");
static WRONG: Operation = operation("wrong", "GET", "/wrong");
static SLOW_GET: Operation = operation("slowGet", "GET", "/slow");
static SLOW_POST: Operation = operation("slowPost", "POST", "/slow");

pub struct Shop {
    pub slow_begun: Semaphore,
    pub gets_given_up: Semaphore,
    pub slow_may_end: Notify,
    pub posts_ended: AtomicUsize,
}

impl Default for Shop {
    fn default() -> Self {
        Self {
            slow_begun: Semaphore::new(0),
            gets_given_up: Semaphore::new(0),
            slow_may_end: Notify::new(),
            posts_ended: AtomicUsize::new(0),
        }
    }
}

fn wrong(at: &str) -> Rejected {
    Rejected::new([Violation::new(at, "type")])
}

/// Parameters by name, checked by hand.
struct Parameters(Map<String, Value>);

impl Request for Parameters {
    type Parameters = Map<String, Value>;

    fn parameters(object: Map<String, Value>) -> Result<Self::Parameters, Rejected> {
        for (name, fits) in [
            ("id", Value::is_i64 as fn(&Value) -> bool),
            ("name", Value::is_string),
            ("tag", Value::is_array),
            ("dry", Value::is_boolean),
        ] {
            if object.get(name).is_some_and(|value| !fits(value)) {
                return Err(wrong(&format!("/{name}")));
            }
        }
        Ok(object)
    }

    fn assemble(mut parameters: Self::Parameters, body: Option<Received>) -> Result<Self, Refusal> {
        if let Some(body) = body {
            let item: Value = serde_json::from_slice(&body.bytes).map_err(|_| wrong(""))?;
            if !item["id"].is_i64() {
                return Err(wrong("/id").into());
            }
            parameters.insert("body".to_owned(), item);
        }
        Ok(Self(parameters))
    }
}

struct Consumer;

impl Caller for Consumer {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match (identity.header("x-account-id"), identity.has_role("consumer")) {
            (Some(_), true) => Ok(Self),
            (Some(_), false) => Err(Denied::Forbidden),
            _ => Err(Denied::Unauthenticated),
        }
    }
}

struct Service(String);

impl Caller for Service {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        identity
            .caller()
            .map(|name| Self(name.to_owned()))
            .ok_or(Denied::Unauthenticated)
    }
}

pub enum Said {
    Json(u16, Value),
    Item(Value),
}

impl Answers for Said {
    fn answer(self) -> Answer {
        const ETAG: &[Field] = &[Field {
            name: "etag",
            member: "etag",
            location: Location::Header,
            style: Style::One(Scalar::Text),
            slash: false,
        }];
        match self {
            Self::Json(status, body) => Answer::with(status, Content::new("application/json", body.to_string())),
            Self::Item(body) => {
                let values = Map::from_iter([("etag".to_owned(), json!(format!("\"{}\"", body["id"])))]);
                let table = HeaderTable {
                    fields: ETAG,
                    values,
                    constants: &[("cache-control", "no-store")],
                };
                Answer::with(200, Content::new("application/json", body.to_string())).headers(table)
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), Rejected> {
        if written.body == br#""secret""# {
            Err(wrong(""))
        } else {
            Ok(())
        }
    }
}

struct GivenUp(Arc<Shop>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.gets_given_up.add_permits(1);
    }
}

pub type Outcome = Result<Said, Said>;

static SHOP: Api = API;

pub fn endpoints(shop: Arc<Shop>) -> Endpoints {
    let mut all = Endpoints::new(&SHOP);
    all.operation(&SHOP, &GET_ITEM, |(): (), Parameters(p): Parameters| async move {
        let tags = p.get("tag").cloned().unwrap_or_else(|| json!([]));
        Outcome::Ok(Said::Item(json!({"id": p["id"], "tags": tags})))
    });
    for operation in [&GET_SUMMARY, &HEAD_SUMMARY] {
        all.operation(&SHOP, operation, |(): (), (): ()| async {
            Outcome::Ok(Said::Json(200, json!("summary")))
        });
    }
    all.operation(&SHOP, &ADD_ITEM, |(): (), Parameters(p): Parameters| async move {
        Outcome::Ok(Said::Json(201, p["body"].clone()))
    });
    for operation in [&GET_NAME, &GET_LOT] {
        all.operation(&SHOP, operation, |(): (), Parameters(p): Parameters| async move {
            Outcome::Ok(Said::Json(200, p["name"].clone()))
        });
    }
    all.operation(&SHOP, &GET_INTERNAL, |Service(name): Service, (): ()| async move {
        Outcome::Ok(Said::Json(200, json!(name)))
    });
    all.operation(&SHOP, &GET_ME, |_: Consumer, (): ()| async {
        Outcome::Ok(Said::Json(200, json!("me")))
    });
    all.operation(&SHOP, &PANIC, |(): (), (): ()| async {
        if PANIC.id == "panic" {
            panic!("secret");
        }
        Outcome::Ok(Said::Json(200, json!(null)))
    });
    all.operation(&SHOP, &WRONG, |(): (), (): ()| async {
        Outcome::Ok(Said::Json(200, json!("secret")))
    });
    let slow = Arc::clone(&shop);
    all.operation(&SHOP, &SLOW_GET, move |(): (), (): ()| {
        let shop = Arc::clone(&slow);
        async move {
            let _given_up = GivenUp(Arc::clone(&shop));
            shop.slow_begun.add_permits(1);
            std::future::pending::<()>().await;
            Outcome::Ok(Said::Json(200, json!(null)))
        }
    });
    all.operation(&SHOP, &SLOW_POST, move |(): (), (): ()| {
        let shop = Arc::clone(&shop);
        async move {
            shop.slow_begun.add_permits(1);
            shop.slow_may_end.notified().await;
            shop.posts_ended.fetch_add(1, Ordering::SeqCst);
            Outcome::Ok(Said::Json(200, json!(null)))
        }
    });
    all.raw(Method::GET, "/health", |_| async { Response::new("fine".into()) });
    all
}
