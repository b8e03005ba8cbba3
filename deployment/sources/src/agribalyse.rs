//! `GET /data-fair/api/v1/datasets/{id}/lines?qs=Code_AGB:"{code}"`: <https://data.ademe.fr/datasets/agribalyse-31-synthese>
use serde_json::{Value, json};

use super::generated;

/// Kinds of food, one a line.
const RECORDINGS: &str = include_str!("../recordings/agribalyse.jsonl");

/// What is answered about another kind of food than the one that was asked for.
const ANOTHER: &str = "99999";

/// Whether a path is that of a data set's lines.
pub fn is_lines(path: &str) -> bool {
    let id = path
        .strip_prefix("/data-fair/api/v1/datasets/")
        .and_then(|rest| rest.strip_suffix("/lines"));
    id.is_some_and(|id| !id.is_empty() && !id.contains('/'))
}

/// The code in the search; what else the search's language can say is not recorded.
pub fn code(search: &str) -> Option<&str> {
    let code = search.strip_prefix("Code_AGB:")?;
    Some(code.trim_matches('"'))
}

/// The lines with a code, with the columns that are asked for.
pub fn answer(code: &str, select: Option<&str>) -> Value {
    let mut lines: Vec<Value> = recorded(code).or_else(|| generated::food(code)).into_iter().collect();
    for line in lines.iter_mut().filter_map(Value::as_object_mut) {
        if let Some(select) = select {
            line.retain(|column, _| select.split(',').any(|selected| selected == column));
        }
        line.insert("_score".to_owned(), json!(1));
    }
    json!({"total": lines.len(), "results": lines})
}

/// A line of another kind of food.
pub fn wrong() -> Value {
    let line = json!({"Code_AGB": ANOTHER, "LCI_Name": "Something else", "Changement_climatique": 99, "_score": 1});
    json!({"total": 1, "results": [line]})
}

fn recorded(code: &str) -> Option<Value> {
    RECORDINGS
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|food| food.get("Code_AGB").and_then(Value::as_str) == Some(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recording_is_a_kind_of_food() {
        for line in RECORDINGS.lines() {
            let food: Value = serde_json::from_str(line).expect(line);
            let code = food["Code_AGB"].as_str().expect(line);
            assert_eq!(answer(code, Some("Code_AGB"))["total"], 1, "{line}");
        }
    }

    #[test]
    fn a_search_is_read() {
        assert!(is_lines("/data-fair/api/v1/datasets/agribalyse-31-synthese/lines"));
        assert!(!is_lines("/data-fair/api/v1/datasets//lines") && !is_lines("/lines"));
        assert_eq!(code("Code_AGB:\"9311\""), Some("9311"));
        assert_eq!(code("9311"), None);
        assert_eq!(answer("1", None), json!({"total": 0, "results": []}));
    }
}
