//! The error body: what a handler says of a failure, and how the contract writes it.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::super::Rejected;

/// Why an operation failed. The layer adds the correlation id and writes it in the contract's error body.
#[derive(Clone, Default)]
pub struct Problem {
    code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    correlation_id: Option<String>,
    violations: Vec<(String, String)>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Problem {
    /// `code` is for programs and part of the contract, `message` is for people. Neither repeats what the request said.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code: Some(code.into()),
            message: Some(message.into()),
            ..Self::default()
        }
    }

    /// A failure of ours. The source is logged and never shown; code and message are those of the contract's layer.
    pub fn internal(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            source: Some(Arc::from(source.into())),
            ..Self::default()
        }
    }

    /// With what went wrong beneath; logged, never shown.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            source: Some(Arc::from(source.into())),
            ..self
        }
    }

    /// With what the request broke.
    #[must_use]
    pub fn with_violations(self, rejected: &Rejected) -> Self {
        let violations = rejected
            .violations()
            .iter()
            .map(|found| (found.at().to_owned(), found.rule().to_owned()))
            .collect();
        Self { violations, ..self }
    }

    /// With one more of them.
    #[must_use]
    pub fn with_violation(mut self, at: impl Into<String>, rule: impl Into<String>) -> Self {
        self.violations.push((at.into(), rule.into()));
        self
    }

    /// Empty when the layer chooses it.
    pub fn code(&self) -> &str {
        self.code.as_deref().unwrap_or_default()
    }

    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }

    /// Known of problems that came as an answer.
    pub fn correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_deref()
    }

    /// Pairs of place in the request and place in the schema.
    pub fn violations(&self) -> &[(String, String)] {
        &self.violations
    }

    /// What went wrong beneath.
    pub fn source(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.source.as_deref()
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Problem")
            .field("code", &self.code)
            .field("correlation_id", &self.correlation_id)
            .finish()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code.as_deref().unwrap_or("internal"))
    }
}

/// Code and message of an answer that the layer itself gives.
#[derive(Clone, Copy, Debug)]
pub struct LayerAnswer {
    pub code: &'static str,
    pub message: &'static str,
}

impl From<&LayerAnswer> for Problem {
    fn from(answer: &LayerAnswer) -> Self {
        Self::new(answer.code, answer.message)
    }
}

/// How the contract calls the members of its error body.
#[derive(Clone, Copy, Debug)]
pub struct ErrorBody {
    pub code: &'static str,
    pub message: &'static str,
    pub correlation_id: Option<&'static str>,
    pub violations: Option<ViolationNames>,
}

/// The member that lists violations, and the members of each.
#[derive(Clone, Copy, Debug)]
pub struct ViolationNames {
    pub member: &'static str,
    pub at: &'static str,
    pub rule: &'static str,
}

impl ErrorBody {
    /// As JSON. What the problem leaves open is taken from `otherwise`.
    pub fn write(&self, problem: &Problem, correlation_id: &str, otherwise: &LayerAnswer) -> Vec<u8> {
        let mut body = Map::new();
        body.insert(
            self.code.to_owned(),
            problem.code.as_deref().unwrap_or(otherwise.code).into(),
        );
        body.insert(
            self.message.to_owned(),
            problem.message.as_deref().unwrap_or(otherwise.message).into(),
        );
        if let Some(name) = self.correlation_id {
            body.insert(name.to_owned(), correlation_id.into());
        }
        if let (Some(names), false) = (self.violations, problem.violations.is_empty()) {
            let list = problem.violations.iter().map(|(at, rule)| {
                Value::Object(Map::from_iter([
                    (names.at.to_owned(), Value::from(at.as_str())),
                    (names.rule.to_owned(), Value::from(rule.as_str())),
                ]))
            });
            body.insert(names.member.to_owned(), list.collect());
        }
        Value::Object(body).to_string().into_bytes()
    }

    /// From JSON; nothing when code or message are not there.
    pub fn read(&self, body: &[u8]) -> Option<Problem> {
        let body: Map<String, Value> = serde_json::from_slice(body).ok()?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let violations = self.violations.and_then(|names| {
            let list = body.get(names.member)?.as_array()?;
            let pair = |found: &Value| {
                Some((
                    found.get(names.at)?.as_str()?.to_owned(),
                    found.get(names.rule)?.as_str()?.to_owned(),
                ))
            };
            Some(list.iter().filter_map(pair).collect())
        });
        Some(Problem {
            code: Some(text(self.code)?.into()),
            message: Some(text(self.message)?.into()),
            correlation_id: self.correlation_id.and_then(text),
            violations: violations.unwrap_or_default(),
            source: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: ErrorBody = ErrorBody {
        code: "code",
        message: "message",
        correlation_id: Some("correlationId"),
        violations: Some(ViolationNames {
            member: "violations",
            at: "at",
            rule: "rule",
        }),
    };
    const INTERNAL: LayerAnswer = LayerAnswer {
        code: "internal",
        message: "The server failed.",
    };

    #[test]
    fn a_problem_comes_back_as_it_was_written() {
        let read = BODY
            .read(&BODY.write(&Problem::new("gone", "It is gone."), "c-1", &INTERNAL))
            .unwrap();
        assert_eq!(
            (read.code(), read.message(), read.correlation_id()),
            ("gone", "It is gone.", Some("c-1"))
        );
    }

    #[test]
    fn an_internal_problem_says_nothing_of_its_source() {
        let written = BODY.write(&Problem::internal("password is hunter2"), "c-1", &INTERNAL);
        let text = String::from_utf8(written).unwrap();
        assert_eq!(
            text,
            r#"{"code":"internal","message":"The server failed.","correlationId":"c-1"}"#
        );
        assert!(!format!("{:?}", Problem::internal("password is hunter2")).contains("hunter2"));
    }
}
