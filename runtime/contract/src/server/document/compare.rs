//! What the server reports beside what the contract lowers to.

use dropshot::semver::Version;
use serde_json::{Map, Value, json};

use super::super::{Api, EndpointError, Endpoints};

/// How the two compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Operation, and what is said otherwise; empty when they are equal as far as dropshot can say it.
    pub differences: Vec<(String, String)>,
    /// Operation, and what the contract says of it that dropshot cannot.
    pub unsaid: Vec<(String, String)>,
}

/// The document that dropshot reports of the endpoints.
///
/// # Errors
/// Where the endpoints cannot be served together.
pub fn report(endpoints: &Endpoints) -> Result<Value, EndpointError> {
    let mut paths = Map::new();
    for description in endpoints.descriptions()? {
        let reported = description
            .openapi("reported", Version::new(0, 0, 0))
            .json()
            .unwrap_or_default();
        for (path, item) in reported["paths"].as_object().into_iter().flatten() {
            let known = paths.entry(path.clone()).or_insert_with(|| json!({}));
            for (method, operation) in item.as_object().into_iter().flatten() {
                known[method] = operation.clone();
            }
        }
    }
    Ok(json!({"paths": paths}))
}

/// Compares what the server reports of an API with what its contract lowers to.
///
/// # Errors
/// Where the endpoints cannot be served together.
pub fn compare(endpoints: &Endpoints, api: &Api) -> Result<Comparison, EndpointError> {
    let reported = report(endpoints)?;
    let contract: Value = serde_json::from_str(api.document).unwrap_or_default();
    let mut comparison = Comparison::default();
    let (mut reported, contract) = (operations(&reported), operations(&contract));
    for (route, wanted) in &contract {
        match reported.remove(route) {
            None => comparison.differences.push((route.clone(), "is not served".to_owned())),
            Some(found) => comparison.operation(route, &found, wanted),
        }
    }
    let beyond = reported
        .keys()
        .map(|route| (route.clone(), "is in no contract".to_owned()));
    comparison.differences.extend(beyond);
    Ok(comparison)
}

/// Method and path -> operation.
fn operations(document: &Value) -> std::collections::BTreeMap<String, Value> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_path = |(path, item): (&String, &Value)| {
        let methods = item.as_object().into_iter().flatten();
        methods
            .map(|(method, operation)| (format!("{} {path}", method.to_uppercase()), operation.clone()))
            .collect::<Vec<_>>()
    };
    paths.flat_map(of_path).collect()
}

impl Comparison {
    fn operation(&mut self, route: &str, found: &Value, wanted: &Value) {
        for name in ["operationId", "summary", "description", "tags", "deprecated"] {
            self.same(route, name, &found[name], &wanted[name]);
        }
        self.parameters(route, &found["parameters"], &wanted["parameters"]);
        self.body(route, &found["requestBody"], &wanted["requestBody"]);
        self.answers(route, &found["responses"], &wanted["responses"]);
        if !wanted["security"].is_null() {
            self.unsaid(route, "security");
        }
    }

    fn same(&mut self, route: &str, what: &str, found: &Value, wanted: &Value) {
        if found != wanted {
            self.differences
                .push((route.to_owned(), format!("{what}: {found} in place of {wanted}")));
        }
    }

    fn unsaid(&mut self, route: &str, what: impl Into<String>) {
        self.unsaid.push((route.to_owned(), what.into()));
    }

    fn parameters(&mut self, route: &str, found: &Value, wanted: &Value) {
        let list = |parameters: &Value| parameters.as_array().cloned().unwrap_or_default();
        let mut found = list(found);
        for parameter in list(wanted) {
            let name = format!("parameter {} {}", parameter["in"], parameter["name"]);
            let sayable = matches!(
                parameter["schema"]["type"].as_str(),
                Some("string" | "integer" | "number" | "boolean")
            );
            if !sayable || parameter["in"] == "cookie" {
                self.unsaid(route, name);
                continue;
            }
            let same = |other: &Value| other["name"] == parameter["name"] && other["in"] == parameter["in"];
            match found.iter().position(same) {
                None => self
                    .differences
                    .push((route.to_owned(), format!("{name} is not there"))),
                Some(at) => {
                    let other = found.swap_remove(at);
                    self.same(route, &name, &other["schema"]["type"], &parameter["schema"]["type"]);
                    self.same(route, &name, &other["description"], &parameter["description"]);
                    let required = |value: &Value| Value::Bool(value["required"].as_bool().unwrap_or_default());
                    self.same(route, &name, &required(&other), &required(&parameter));
                }
            }
        }
        for other in found {
            self.differences.push((
                route.to_owned(),
                format!("parameter {} is in no contract", other["name"]),
            ));
        }
    }

    fn body(&mut self, route: &str, found: &Value, wanted: &Value) {
        let types = |body: &Value| {
            body["content"]
                .as_object()
                .map(|content| content.keys().cloned().collect::<Vec<_>>())
        };
        let (found, declared) = (types(found), types(wanted));
        match (found, declared) {
            (None, None) => {}
            (Some(found), Some(declared)) => {
                let known = found.iter().all(|essence| declared.contains(essence));
                // `application/x+json` is reported as `application/json`.
                if !known && !declared.iter().any(|essence| essence.ends_with("+json")) {
                    self.differences
                        .push((route.to_owned(), format!("body: {found:?} in place of {declared:?}")));
                }
                if declared.len() > 1 {
                    self.unsaid(route, "further media types of the body");
                }
                if wanted["required"] == false {
                    self.unsaid(route, "the body is optional");
                }
                self.unsaid(route, "the body's schema, which is its type's");
            }
            (None, Some(_)) => self.unsaid(route, "the body, whose media types dropshot does not know"),
            (Some(_), None) => self
                .differences
                .push((route.to_owned(), "a body that is in no contract".to_owned())),
        }
    }

    /// The first success with its headers; of errors dropshot knows one for all.
    fn answers(&mut self, route: &str, found: &Value, wanted: &Value) {
        let statuses = wanted.as_object().cloned().unwrap_or_default();
        let success = |key: &String| key.parse::<u16>().is_ok_and(|status| status < 400);
        let first = statuses.keys().find(|key| success(key)).cloned();
        for status in statuses.keys().filter(|status| Some(*status) != first.as_ref()) {
            self.unsaid(route, format!("answer {status}"));
        }
        let Some(first) = first else { return };
        let (found, wanted) = (&found[&first], &wanted[&first]);
        self.same(
            route,
            &format!("answer {first}"),
            &found["description"],
            &wanted["description"],
        );
        let headers = |answer: &Value| {
            let headers = answer["headers"].as_object().into_iter().flatten();
            let pair = |(name, header): (&String, &Value)| {
                (
                    name.clone(),
                    Value::Bool(header["required"].as_bool().unwrap_or_default()),
                )
            };
            Value::Object(headers.map(pair).collect())
        };
        self.same(
            route,
            &format!("headers of answer {first}"),
            &headers(found),
            &headers(wanted),
        );
        let has_body =
            |answer: &Value| Value::Bool(answer["content"].as_object().is_some_and(|content| !content.is_empty()));
        self.same(
            route,
            &format!("body of answer {first}"),
            &has_body(found),
            &has_body(wanted),
        );
    }
}
