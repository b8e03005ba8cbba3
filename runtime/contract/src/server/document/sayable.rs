//! The contract as far as dropshot can say it, and a list of the rest.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value, json};

use super::contract::{Contract, answers, body_type, first_success, json_body, parameters};

/// Something that the contract says of an operation and dropshot cannot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unsaid {
    /// `POST /api/v1/scans`
    pub operation: String,
    pub what: String,
    pub why: &'static str,
}

impl fmt::Display for Unsaid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}: {}", self.operation, self.what, self.why)
    }
}

/// What a server's report must equal.
pub(super) struct Sayable {
    pub document: Value,
    pub unsaid: Vec<Unsaid>,
}

/// Goes through the contract's operations.
pub(super) fn sayable(contract: &Contract) -> Sayable {
    let mut paths: Map<String, Value> = Map::new();
    let mut unsaid = Vec::new();
    for (path, method, said) in contract.operations() {
        let mut operation = Operation {
            contract,
            said,
            name: format!("{} {path}", method.to_uppercase()),
            sayable: Map::new(),
            unsaid: &mut unsaid,
        };
        operation.texts();
        operation.parameters();
        operation.body();
        operation.answers();
        operation.lost();
        let sayable = operation.sayable;
        paths.entry(path.clone()).or_insert_with(|| json!({}))[method] = Value::Object(sayable);
    }
    let mut document = json!({"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": paths});
    let mut responses = Map::new();
    let refers = |item: &Value| item.as_object().into_iter().flatten().any(|(_, one)| has_error(one));
    if let Some(error) = contract.error()
        && document["paths"]
            .as_object()
            .into_iter()
            .flatten()
            .any(|(_, item)| refers(item))
    {
        responses.insert("Error".to_owned(), error.clone());
    }
    document["components"] = json!({"responses": responses});
    let schemas = contract.components(&document).into_iter();
    let schemas = schemas.map(|(name, schema)| (name, schema.clone())).collect();
    document["components"]["schemas"] = Value::Object(schemas);
    Sayable { document, unsaid }
}

fn has_error(operation: &Value) -> bool {
    operation["responses"].get("4XX").is_some()
}

struct Operation<'c> {
    contract: &'c Contract,
    said: &'c Value,
    name: String,
    sayable: Map<String, Value>,
    unsaid: &'c mut Vec<Unsaid>,
}

impl Operation<'_> {
    fn unsaid(&mut self, what: impl Into<String>, why: &'static str) {
        self.unsaid.push(Unsaid {
            operation: self.name.clone(),
            what: what.into(),
            why,
        });
    }

    fn texts(&mut self) {
        for name in ["operationId", "summary", "description", "tags", "deprecated"] {
            if let Some(value) = self.said.get(name) {
                self.sayable.insert(name.to_owned(), value.clone());
            }
        }
        if self.said.get("security").is_some() {
            self.unsaid("security", "dropshot has no place for it");
        }
    }

    fn parameters(&mut self) {
        let mut sayable = Vec::new();
        for parameter in parameters(self.said) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let same = |other: &Value| other["in"] == "path" && other["name"] == parameter["name"];
            match parameter["in"].as_str() {
                Some("header") => sayable.push(parameter.clone()),
                Some("query") if parameters(self.said).iter().any(same) => {
                    self.unsaid(
                        format!("query parameter `{name}`"),
                        "dropshot wants another name than a variable of the path has",
                    );
                }
                Some(place @ ("path" | "query")) => {
                    if self.contract.is_scalar(&parameter["schema"]) {
                        sayable.push(parameter.clone());
                        continue;
                    }
                    self.unsaid(
                        format!("{place} parameter `{name}`"),
                        "dropshot takes one scalar as a parameter",
                    );
                    if place == "path" {
                        sayable
                            .push(json!({"in": place, "name": name, "required": true, "schema": {"type": "string"}}));
                    }
                }
                _ => self.unsaid(format!("cookie `{name}`"), "dropshot knows no parameters in cookies"),
            }
        }
        if !sayable.is_empty() {
            self.sayable.insert("parameters".to_owned(), Value::Array(sayable));
        }
    }

    fn body(&mut self) {
        let body = &self.said["requestBody"];
        if body.is_null() {
            return;
        }
        let essences: Vec<_> = body["content"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key)
            .collect();
        let Some((chosen, known)) = body_type(body) else {
            self.unsaid("the body", "dropshot knows none of its media types");
            return;
        };
        for essence in essences {
            if essence != chosen {
                self.unsaid(
                    format!("the body as `{essence}`"),
                    "dropshot has one media type for a body",
                );
            } else if known.mime_type() != essence {
                self.unsaid(
                    format!("the media type `{essence}`"),
                    "dropshot calls it `application/json`",
                );
            }
        }
        if body["required"] != true {
            self.unsaid("that the body is optional", "dropshot's bodies are required");
        }
        if !body["description"].is_null() {
            self.unsaid("the body's description", "dropshot's bodies have none");
        }
        let content = json!({known.mime_type(): {"schema": body["content"][chosen]["schema"]}});
        self.sayable
            .insert("requestBody".to_owned(), json!({"required": true, "content": content}));
    }

    fn answers(&mut self) {
        let mut sayable = Map::new();
        let first = first_success(self.said);
        match first {
            Some((status, answer)) => drop(sayable.insert(status.to_string(), self.success(status, answer))),
            None => {
                let anything = json!({"*/*": {"schema": {}}});
                sayable.insert("default".to_owned(), json!({"description": "", "content": anything}));
            }
        }
        let mut several = false;
        for (key, answer) in answers(self.said) {
            let is_first = first.is_some_and(|(status, _)| status.to_string() == *key);
            if is_first {
                continue;
            }
            if key.starts_with(['2', '3']) {
                self.unsaid(format!("answer {key}"), "dropshot has one success for an operation");
            } else if self.contract.is_error(answer) {
                let common = json!({"$ref": "#/components/responses/Error"});
                sayable.insert("4XX".to_owned(), common.clone());
                sayable.insert("5XX".to_owned(), common);
                several = true;
            } else if answer["content"].is_null() {
                several = true;
            } else {
                self.unsaid(
                    format!("the body of answer {key}"),
                    "dropshot has one body for all errors",
                );
            }
        }
        if several {
            self.unsaid(
                "errors status by status",
                "dropshot has one answer for all of 4XX and 5XX",
            );
        }
        self.sayable.insert("responses".to_owned(), Value::Object(sayable));
    }

    fn success(&mut self, status: u16, answer: &Value) -> Value {
        let mut sayable = json!({"description": answer["description"]});
        if let Some(headers) = answer.get("headers") {
            sayable["headers"] = headers.clone();
        }
        if let Some(schema) = json_body(answer) {
            sayable["content"] = json!({"application/json": {"schema": schema}});
        }
        for (essence, _) in answer["content"].as_object().into_iter().flatten() {
            if essence != "application/json" {
                self.unsaid(
                    format!("the body of answer {status} as `{essence}`"),
                    "dropshot's bodies of answers are `application/json`",
                );
            }
        }
        sayable
    }

    /// Keywords that the contract has and the lowered document has no words for.
    fn lost(&mut self) {
        let said = Value::Object(self.sayable.clone());
        let mut lost = BTreeSet::new();
        keywords(&said, "", &mut lost);
        for (name, schema) in self.contract.components(&said) {
            keywords(schema, &name, &mut lost);
        }
        for (place, keyword) in lost {
            let place = if place.is_empty() { "a schema" } else { &place };
            self.unsaid(format!("`{keyword}` of {place}"), "OpenAPI 3.0 has no such keyword");
        }
    }
}

fn keywords(schema: &Value, place: &str, lost: &mut BTreeSet<(String, String)>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| keywords(item, place, lost)),
        Value::Object(members) => {
            let listed = members.get("x-lost-keywords").and_then(Value::as_array);
            let named = listed.into_iter().flatten().filter_map(Value::as_str);
            lost.extend(named.map(|keyword| (place.to_owned(), keyword.to_owned())));
            members.values().for_each(|value| keywords(value, place, lost));
        }
        _ => {}
    }
}
