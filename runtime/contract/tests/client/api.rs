//! A small client in the form that the generator gives it; what progenitor would write of it is written by hand.

use std::fmt;
use std::time::Duration;

use contract::Rejected;
use contract::client::progenitor_client::{Error, ResponseValue};
use contract::client::*;
use serde_json::{Map, Value, json};

const fn field(name: &'static str, location: Location, style: Style) -> Field {
    Field {
        name,
        member: name,
        location,
        style,
        slash: true,
    }
}

static FIELDS: &[Field] = &[
    field("name", Location::Path, Style::One(Scalar::Text)),
    field("tag", Location::Query, Style::Repeated(Scalar::Text)),
    field("idempotency-key", Location::Header, Style::One(Scalar::Text)),
];

static SCHEMES: &[SchemeSpec] = &[
    SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    },
    SchemeSpec {
        name: "visitor",
        shown: Shown::Cookie("visitor"),
    },
];

const fn spec(operation: &'static str, repeatable: bool) -> CallSpec {
    CallSpec {
        operation,
        parameters: FIELDS,
        schemes: SCHEMES,
        timeout: Duration::from_secs(5),
        repeatable,
        repeatable_with: Some("idempotency-key"),
        gateway: &[(429, "rate_limited")],
        correlation_id: Some("x-correlation-id"),
    }
}

static GET: CallSpec = spec("get", true);
static POST: CallSpec = spec("post", false);

static ERRORS: ErrorBody = ErrorBody {
    code: "code",
    message: "message",
    correlation_id: Some("correlationId"),
    violations: None,
};

#[derive(Debug)]
pub struct Fine(String);

#[derive(Debug)]
pub struct NotFound(pub Problem);

impl fmt::Display for NotFound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl Decode for Fine {
    fn decode(received: &Received) -> Result<Option<Self>, Rejected> {
        if received.status != 200 {
            return Ok(None);
        }
        let text = received.any()?.as_str().map(str::to_owned);
        Ok(Some(Self(text.ok_or_else(|| {
            Rejected::new([contract::Violation::new("", "type")])
        })?)))
    }
}

impl Decode for NotFound {
    fn decode(received: &Received) -> Result<Option<Self>, Rejected> {
        if received.status != 404 {
            return Ok(None);
        }
        let problem = ERRORS.read(&received.body);
        Ok(Some(Self(problem.ok_or_else(|| {
            Rejected::new([contract::Violation::new("", "error body")])
        })?)))
    }
}

pub struct Asked {
    pub name: String,
    pub tags: Vec<String>,
    pub key: Option<String>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            name: "n".to_owned(),
            tags: Vec::new(),
            key: None,
        }
    }
}

pub struct Shop(Core);

impl Shop {
    pub fn new(address: &str, options: Options) -> Self {
        Self(Core::new(address, options, ERRORS).unwrap())
    }

    pub async fn get(&self, asked: Asked) -> Result<String, Failure<NotFound>> {
        self.send(&GET, http::Method::GET, asked, Content::default()).await
    }

    pub async fn post(&self, asked: Asked) -> Result<String, Failure<NotFound>> {
        self.send(
            &POST,
            http::Method::POST,
            asked,
            Content::new("application/json", "\"body\""),
        )
        .await
    }

    async fn send(
        &self,
        spec: &'static CallSpec,
        method: http::Method,
        asked: Asked,
        content: Content,
    ) -> Result<String, Failure<NotFound>> {
        let mut parameters = Map::from_iter([("name".to_owned(), json!(asked.name))]);
        if !asked.tags.is_empty() {
            parameters.insert("tag".to_owned(), json!(asked.tags));
        }
        if let Some(key) = asked.key {
            parameters.insert("idempotency-key".to_owned(), json!(key));
        }
        let call = self.0.call(spec, &Value::Object(parameters), content)?;
        let path = percent_encoding::utf8_percent_encode(call.path("name"), percent_encoding::NON_ALPHANUMERIC);
        let http = self.0.http();
        let request = http
            .request(method, format!("{}/items/{path}", self.0.base()))
            .header("api-version", "1");
        let mut request = request.body(call.body()).build().unwrap();
        call.prepare(&mut request);
        let sent = match call.execute(&http, request).await {
            Ok(response) if response.status().is_success() => Ok(ResponseValue::stream(response)),
            Ok(response) => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            Err(error) => Err(error.into()),
        };
        self.0.receive::<Fine, NotFound>(spec, sent).await.map(|fine| fine.0)
    }
}
