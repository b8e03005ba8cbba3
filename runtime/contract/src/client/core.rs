//! What a generated client consists of, whatever its operations are.

use std::sync::Arc;

use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::Serialize;
use serde_json::Value;

use super::super::http::{Content, ErrorBody, encode};
use super::retry::retry_after;
use super::{Call, CallSpec, Decode, Failure, Options, Received};

/// A base address, a connection pool, and the options.
#[derive(Clone, Debug)]
pub struct Core {
    base: String,
    http: reqwest::Client,
    options: Arc<Options>,
    errors: ErrorBody,
}

/// A client cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    #[error("the base address is not an absolute http address")]
    Address,
    #[error("the HTTP client cannot be built")]
    Http,
}

impl Core {
    /// # Errors
    /// When the address is none.
    pub fn new(base: &str, options: Options, errors: ErrorBody) -> Result<Self, BuildError> {
        let url = reqwest::Url::parse(base).map_err(|_| BuildError::Address)?;
        if !matches!(url.scheme(), "http" | "https") || url.query().is_some() || url.fragment().is_some() {
            return Err(BuildError::Address);
        }
        let http = reqwest::Client::builder()
            .connect_timeout(options.connect_timeout)
            // A redirect is an answer of the contract's.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| BuildError::Http)?;
        let base = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self {
            base,
            http,
            options: Arc::new(options),
            errors,
        })
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    pub fn http(&self) -> reqwest::Client {
        self.http.clone()
    }

    /// A call with its parameters written as texts.
    ///
    /// # Errors
    /// When a value cannot be written where it belongs, or calls are not let through.
    pub fn call<E>(
        &self,
        spec: &'static CallSpec,
        parameters: &impl Serialize,
        content: Content,
    ) -> Result<Call, Failure<E>> {
        let object = match serde_json::to_value(parameters) {
            Ok(Value::Object(object)) => object,
            _ => serde_json::Map::new(),
        };
        let encoded = encode(spec.parameters, &object).map_err(|unsendable| Failure::Unsendable(unsendable.0))?;
        let call = Call::new(spec, Arc::clone(&self.options), encoded, content);
        call.enter().map_err(|_| Failure::Shut)?;
        Ok(call)
    }

    /// What came back, decoded by its status.
    ///
    /// # Errors
    /// Everything that is no documented success.
    pub async fn receive<T: Decode, E: Decode>(
        &self,
        spec: &'static CallSpec,
        sent: Result<ResponseValue<ByteStream>, Error<ByteStream>>,
    ) -> Result<T, Failure<E>> {
        let received = whole(sent).await?;
        let status = received.status;
        let rejected = |rejected| Failure::Rejected { status, rejected };
        if let Some(answer) = T::decode(&received).map_err(rejected)? {
            return Ok(answer);
        }
        match E::decode(&received) {
            Ok(Some(error)) => Err(Failure::Answer(error)),
            Ok(None) => Err(self
                .gateway(spec, &received)
                .unwrap_or(Failure::Undocumented { status })),
            Err(broken) => Err(rejected(broken)),
        }
    }

    /// An answer of the gateway's own has the error body, with one of its codes.
    fn gateway<E>(&self, spec: &CallSpec, received: &Received) -> Option<Failure<E>> {
        let problem = self.errors.read(&received.body)?;
        let known = spec
            .gateway
            .iter()
            .any(|(status, code)| *status == received.status && *code == problem.code());
        known.then(|| Failure::Gateway {
            status: received.status,
            problem,
            retry_after: retry_after(&received.headers),
        })
    }
}

/// progenitor's errors show payloads, and reqwest's the address: none of them goes further than here.
async fn whole<E>(sent: Result<ResponseValue<ByteStream>, Error<ByteStream>>) -> Result<Received, Failure<E>> {
    use futures_util::TryStreamExt;

    let response = match sent {
        Ok(response) | Err(Error::ErrorResponse(response)) => response,
        Err(Error::CommunicationError(error) | Error::ResponseBodyError(error) | Error::InvalidUpgrade(error)) => {
            return Err(transport(&error));
        }
        Err(_) => return Err(Failure::Broken),
    };
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let chunks = response
        .into_inner()
        .into_inner()
        .try_fold(bytes::BytesMut::new(), |mut body, chunk| async move {
            body.extend_from_slice(&chunk);
            Ok(body)
        });
    let body = chunks.await.map_err(|error| transport(&error))?.freeze();
    Ok(Received { status, headers, body })
}

fn transport<E>(error: &reqwest::Error) -> Failure<E> {
    match error {
        error if error.is_connect() => Failure::Unreachable,
        error if error.is_timeout() => Failure::Timeout,
        _ => Failure::Broken,
    }
}
