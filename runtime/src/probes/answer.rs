use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

use super::Readiness;
use crate::metrics::{self, Metrics};

/// The paths of the probes. They stand in no service's contract, since they are the runtime's, and the gateway routes
/// none of them.
pub const PATHS: [&str; 3] = ["/health", "/ready", "/metrics"];

/// Answers the probes, whatever server carries them. Cloning shares it.
#[derive(Clone)]
pub struct Probes {
    readiness: Readiness,
    metrics: Metrics,
}

impl Probes {
    /// With what they answer from.
    pub fn new(readiness: Readiness, metrics: Metrics) -> Self {
        Self { readiness, metrics }
    }

    /// The answer to a GET of one of [`PATHS`], `None` for any other path.
    pub async fn get(&self, path: &str) -> Option<Response<Bytes>> {
        match path {
            "/health" => Some(self.health()),
            "/ready" => Some(self.ready().await),
            "/metrics" => Some(self.metrics()),
            _ => None,
        }
    }

    /// Live: the process answers. Says nothing of its dependencies, since a restart would not mend those.
    pub fn health(&self) -> Response<Bytes> {
        json_answer(StatusCode::OK, &json!({ "status": "ok" }))
    }

    /// Ready: each dependency was asked and answered, and the process is not stopping; else 503.
    pub async fn ready(&self) -> Response<Bytes> {
        let report = self.readiness.report().await;
        let word = |ok| if ok { "ok" } else { "failed" };
        let checks: Map<String, Value> = report
            .checks
            .iter()
            .map(|(name, up)| ((*name).to_owned(), Value::from(word(*up))))
            .collect();
        let status = if report.ready {
            StatusCode::OK
        } else {
            StatusCode::SERVICE_UNAVAILABLE
        };
        json_answer(status, &json!({ "status": word(report.ready), "checks": checks }))
    }

    /// The figures for Prometheus.
    pub fn metrics(&self) -> Response<Bytes> {
        answer(StatusCode::OK, metrics::CONTENT_TYPE, self.metrics.render().into())
    }
}

fn json_answer(status: StatusCode, body: &Value) -> Response<Bytes> {
    answer(status, "application/json", body.to_string().into())
}

fn answer(status: StatusCode, content_type: &'static str, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::super::{Check, CheckError};
    use super::*;

    fn probes(checks: Vec<Check>) -> Probes {
        Probes::new(Readiness::new(checks), Metrics::install().unwrap())
    }

    #[tokio::test]
    async fn ready_names_what_failed_and_not_why() {
        let probes = probes(vec![
            Check::new("postgres", || async {
                Err("password authentication failed for passport")
            }),
            Check::new("kafka", || async { Ok::<(), CheckError>(()) }),
        ]);
        let answer = probes.get("/ready").await.unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(
            &answer.body()[..],
            br#"{"status":"failed","checks":{"postgres":"failed","kafka":"ok"}}"#
        );
        assert_eq!(probes.get("/health").await.unwrap().status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn every_path_has_an_answer_and_no_other_has() {
        let probes = probes(vec![]);
        for path in PATHS {
            assert_eq!(probes.get(path).await.unwrap().status(), StatusCode::OK, "{path}");
        }
        assert!(probes.get("/internal").await.is_none());
    }
}
