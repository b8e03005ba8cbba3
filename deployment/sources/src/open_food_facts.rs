//! `GET /api/v2/product/{barcode}`: <https://openfoodfacts.github.io/openfoodfacts-server/api/>
use hyper::StatusCode;
use serde_json::{Value, json};

use super::generated;

/// Products, one a line.
const RECORDINGS: &str = include_str!("../recordings/open-food-facts.jsonl");

/// What is answered about another product than the one that was asked for.
const ANOTHER: &str = "3999999999994";

/// The barcode in a path.
pub fn code(path: &str) -> Option<&str> {
    let code = path.strip_prefix("/api/v2/product/")?;
    Some(code.strip_suffix(".json").unwrap_or(code))
}

/// The answer about a barcode, with only those members of the product that are asked for.
pub fn answer(code: &str, fields: Option<&str>) -> (StatusCode, Value) {
    let Some(mut product) = recorded(code).or_else(|| generated::product(code)) else {
        let answer = json!({"code": code, "status": 0, "status_verbose": "product not found"});
        return (StatusCode::NOT_FOUND, answer);
    };
    if let (Some(members), Some(fields)) = (product.as_object_mut(), fields) {
        members.retain(|member, _| fields.split(',').any(|field| field == member));
    }
    let answer = json!({"code": code, "product": product, "status": 1, "status_verbose": "product found"});
    (StatusCode::OK, answer)
}

/// An answer about another product.
pub fn wrong() -> Value {
    json!({
        "code": ANOTHER,
        "product": {"code": ANOTHER, "product_name": "Something else"},
        "status": 1,
        "status_verbose": "product found",
    })
}

fn recorded(code: &str) -> Option<Value> {
    RECORDINGS
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|product| product.get("code").and_then(Value::as_str) == Some(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recording_is_a_product() {
        for line in RECORDINGS.lines() {
            let product: Value = serde_json::from_str(line).expect(line);
            let code = product["code"].as_str().expect(line);
            assert_eq!(answer(code, None).0, StatusCode::OK, "{line}");
        }
        assert!(RECORDINGS.lines().count() >= 3);
    }

    #[test]
    fn only_what_is_asked_for_is_answered() {
        let (status, answer) = answer("5601234567892", Some("code,origins"));
        assert_eq!(status, StatusCode::OK);
        assert_eq!(answer["product"].as_object().unwrap().len(), 2);
        assert_eq!(super::answer("5601234567899", None).0, StatusCode::NOT_FOUND);
    }

    #[test]
    fn paths_are_those_of_the_api() {
        assert_eq!(code("/api/v2/product/5601234567892"), Some("5601234567892"));
        assert_eq!(code("/api/v2/product/5601234567892.json"), Some("5601234567892"));
        assert_eq!(code("/api/v2/search"), None);
    }
}
