use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

use super::Readiness;
use crate::metrics::{self, Metrics};

/// What is asked by GET of every process. None of it stands in a service's contract, since it is the runtime's, and the
/// gateway routes none of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Probe {
    /// Whether the process lives.
    Health,
    /// Whether requests should be sent to it.
    Ready,
    /// Its figures.
    Metrics,
}

impl Probe {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Health, Self::Ready, Self::Metrics];

    /// The path at which it is asked.
    pub fn path(self) -> &'static str {
        match self {
            Self::Health => "/health",
            Self::Ready => "/ready",
            Self::Metrics => "/metrics",
        }
    }

    /// The probe at a path, for servers that route by hand.
    pub fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|probe| probe.path() == path)
    }
}

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

    /// The answer to a probe.
    pub async fn answer(&self, probe: Probe) -> Response<Bytes> {
        match probe {
            Probe::Health => self.health(),
            Probe::Ready => self.ready().await,
            Probe::Metrics => self.metrics(),
        }
    }

    /// The answer to a GET of a path, for servers that route by hand; `None` where no probe is.
    pub async fn get(&self, path: &str) -> Option<Response<Bytes>> {
        match Probe::at(path) {
            Some(probe) => Some(self.answer(probe).await),
            None => None,
        }
    }

    /// Live: the process answers. Says nothing of its dependencies, since a restart would not mend those.
    pub fn health(&self) -> Response<Bytes> {
        json_answer(StatusCode::OK, &json!({ "status": "ok" }))
    }

    /// Ready: each dependency was asked and answered, and the process is not stopping; else 503.
    async fn ready(&self) -> Response<Bytes> {
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
    fn metrics(&self) -> Response<Bytes> {
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
        let answer = probes.answer(Probe::Ready).await;
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(
            &answer.body()[..],
            br#"{"status":"failed","checks":{"postgres":"failed","kafka":"ok"}}"#
        );
        assert_eq!(probes.answer(Probe::Health).await.status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn every_probe_is_found_at_its_path_and_answers() {
        let probes = probes(vec![]);
        for probe in Probe::ALL {
            assert_eq!(Probe::at(probe.path()), Some(probe));
            assert_eq!(
                probes.get(probe.path()).await.unwrap().status(),
                StatusCode::OK,
                "{probe:?}"
            );
        }
        assert!(probes.get("/internal").await.is_none());
    }
}
