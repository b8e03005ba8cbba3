//! The lowered schema means what the schema means: both judge any value alike.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::schema::openapi;

/// Values around the limits that the schemas below have.
fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(0),
        json!(1),
        json!(2),
        json!(0.5),
        json!(1.5),
        json!(2.0),
        json!(""),
        json!("a"),
        json!("ab"),
        json!([]),
        json!(["a"]),
        json!([1, 1]),
        json!([null, "a", 2]),
        json!({}),
        json!({"a": 1}),
        json!({"a": "a", "b": null}),
        json!({"c": [1]}),
    ]
}

fn one_of_values() -> impl Strategy<Value = Value> {
    proptest::sample::select(values())
}

fn types() -> impl Strategy<Value = Value> {
    let names = vec!["null", "boolean", "integer", "number", "string", "array", "object"];
    proptest::sample::subsequence(names, 1..4).prop_map(|names| json!(names))
}

fn limit() -> impl Strategy<Value = Value> {
    proptest::sample::select(vec![json!(0), json!(1), json!(2), json!(0.5), json!(1.5)])
}

/// One or a few keywords, as the printer writes them.
fn keywords(schema: BoxedStrategy<Value>) -> BoxedStrategy<(&'static str, Value)> {
    let list = prop::collection::vec(schema.clone(), 1..3).prop_map(Value::Array);
    let members = prop::collection::btree_map("[ab]", schema.clone(), 0..3).prop_map(|members| json!(members));
    let pair = |name: &'static str, value: BoxedStrategy<Value>| value.prop_map(move |value| (name, value)).boxed();
    let count = || (0..3_u8).prop_map(Value::from).boxed();
    prop_oneof![
        4 => pair("type", types().boxed()),
        1 => pair("const", one_of_values().boxed()),
        1 => pair("enum", prop::collection::vec(one_of_values(), 1..4).prop_map(Value::Array).boxed()),
        1 => pair("minimum", limit().boxed()),
        1 => pair("maximum", limit().boxed()),
        1 => pair("exclusiveMinimum", limit().boxed()),
        1 => pair("exclusiveMaximum", limit().boxed()),
        1 => pair("multipleOf", proptest::sample::select(vec![json!(1), json!(2), json!(0.5)]).boxed()),
        1 => pair("minLength", count()),
        1 => pair("maxLength", count()),
        1 => pair("minItems", count()),
        1 => pair("maxItems", count()),
        1 => pair("uniqueItems", Just(json!(true)).boxed()),
        1 => pair("items", schema.clone()),
        1 => pair("minProperties", count()),
        1 => pair("maxProperties", count()),
        1 => pair("required", proptest::sample::select(vec![json!(["a"]), json!(["a", "b"])]).boxed()),
        1 => pair("additionalProperties", schema.clone()),
        2 => pair("properties", members.boxed()),
        1 => pair("not", schema),
        1 => pair("allOf", list.clone().boxed()),
        1 => pair("anyOf", list.clone().boxed()),
        1 => pair("oneOf", list.boxed()),
    ]
    .boxed()
}

fn schemas() -> impl Strategy<Value = Value> {
    let leaf =
        prop_oneof![1 => any::<bool>().prop_map(Value::Bool), 3 => types().prop_map(|types| json!({"type": types}))];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop::collection::vec(keywords(inner.boxed()), 0..5).prop_map(|members| {
            let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
            let mut members: Map<_, _> = members.collect();
            // The printer writes one of the two.
            if members.contains_key("const") {
                members.remove("enum");
            }
            Value::Object(members)
        })
    })
}

/// OpenAPI 3.0's own words in those of 2020-12, for a validator that knows no others.
fn back(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(back).collect(),
        Value::Object(members) => {
            let mut all: Map<_, _> = members
                .iter()
                .map(|(name, value)| (name.clone(), back(value)))
                .collect();
            if all.remove("nullable") == Some(json!(true)) {
                all["type"] = json!([all["type"], "null"]);
            }
            for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
                if all.remove(exclusive) == Some(json!(true))
                    && let Some(value) = all.remove(limit)
                {
                    all.insert(exclusive.to_owned(), value);
                }
            }
            Value::Object(all)
        }
        other => other.clone(),
    }
}

/// What dropshot's conversion takes: one type, or one way to combine schemas, and nothing beside that.
fn is_reportable(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else {
        return false;
    };
    let combined = ["allOf", "anyOf", "oneOf", "not"].map(|name| members.get(name));
    let below = combined.into_iter().flatten().flat_map(|value| match value {
        Value::Array(schemas) => schemas.iter().collect(),
        other => vec![other],
    });
    let items = members.get("items");
    let properties = members.get("properties").and_then(Value::as_object);
    let rest = members.get("additionalProperties").filter(|rest| !rest.is_boolean());
    let all_below = below
        .chain(items)
        .chain(properties.into_iter().flat_map(Map::values))
        .chain(rest);
    let fits = match members.get("type") {
        Some(Value::String(kind)) => kind != "null" && (kind != "array" || items.is_some()),
        Some(_) => false,
        None => members.len() <= 1 && combined.into_iter().flatten().count() == members.len(),
    };
    let bounds = |value: &Value| !value.is_boolean();
    let once = ["minimum", "maximum"]
        .iter()
        .all(|name| members.get(*name).is_none_or(bounds));
    fits && once && all_below.into_iter().all(is_reportable)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn lowered_and_not_a_schema_accepts_the_same(schema in schemas()) {
        let lowered = openapi(&schema);
        if lowered.to_string().contains("x-lost-keywords") {
            return Ok(());
        }
        prop_assert!(is_reportable(&lowered), "{lowered}");
        let (Ok(before), Ok(after)) = (jsonschema::validator_for(&schema), jsonschema::validator_for(&back(&lowered))) else {
            return Err(TestCaseError::fail(format!("{schema} {lowered}")));
        };
        for value in values() {
            prop_assert_eq!(before.is_valid(&value), after.is_valid(&value), "{} {}", value, &lowered);
        }
    }
}
