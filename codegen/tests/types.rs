//! Generated types against the schemas that they were generated from: every example and thousands of mutations of it must
//! be accepted by the type exactly when the validator accepts it, and come back as it was.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::path::PathBuf;

use contract::{Document, same};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};
use type_fixtures::{arrays, draft7, names, objects, orders, people, strict_tree, texts, tree, unions};

/// What a type makes of a text: the text that it writes, or its refusal.
type Decode = fn(&[u8]) -> Result<Vec<u8>, String>;

fn decode<T: Document>(json: &[u8]) -> Result<Vec<u8>, String> {
    T::from_json(json)
        .map(|value| value.to_json())
        .map_err(|rejected| rejected.to_string())
}

const TYPES: &[(&str, &str, Decode)] = &[
    ("orders.json", "", decode::<orders::Orders>),
    ("orders.json", "/$defs/Gtin", decode::<orders::Gtin>),
    ("people.json", "/$defs/Customer", decode::<people::Customer>),
    ("people.json", "/$defs/Employee", decode::<people::Employee>),
    ("unions.json", "/$defs/Circle", decode::<unions::Circle>),
    ("unions.json", "/$defs/Shape", decode::<unions::Shape>),
    ("unions.json", "/$defs/Contact", decode::<unions::Contact>),
    ("unions.json", "/$defs/Reach", decode::<unions::Reach>),
    ("unions.json", "/$defs/Id", decode::<unions::Id>),
    ("unions.json", "/$defs/Multiple", decode::<unions::Multiple>),
    ("unions.json", "/$defs/Level", decode::<unions::Level>),
    ("unions.json", "/$defs/Colour", decode::<unions::Colour>),
    ("unions.json", "/$defs/Mixed", decode::<unions::Mixed>),
    ("unions.json", "/$defs/Loose", decode::<unions::Loose>),
    ("unions.json", "/$defs/Guarded", decode::<unions::Guarded>),
    ("unions.json", "/$defs/Crossed", decode::<unions::Crossed>),
    ("unions.json", "/$defs/NotText", decode::<unions::NotText>),
    ("arrays.json", "/$defs/Pair", decode::<arrays::Pair>),
    ("arrays.json", "/$defs/Open", decode::<arrays::Open>),
    ("arrays.json", "/$defs/Some", decode::<arrays::SomeType>),
    ("arrays.json", "/$defs/Unique", decode::<arrays::Unique>),
    ("arrays.json", "/$defs/Contains", decode::<arrays::Contains>),
    ("arrays.json", "/$defs/Empty", decode::<arrays::Empty>),
    ("objects.json", "/$defs/Headers", decode::<objects::Headers>),
    ("objects.json", "/$defs/Tagged", decode::<objects::Tagged>),
    ("objects.json", "/$defs/Names", decode::<objects::Names>),
    ("objects.json", "/$defs/Counted", decode::<objects::Counted>),
    ("objects.json", "/$defs/Dependent", decode::<objects::Dependent>),
    ("objects.json", "/$defs/Conditional", decode::<objects::Conditional>),
    ("objects.json", "/$defs/Closed", decode::<objects::Closed>),
    ("names.json", "/$defs/Option", decode::<names::OptionType>),
    ("names.json", "/$defs/Vec", decode::<names::VecType>),
    ("names.json", "/$defs/Box", decode::<names::BoxType>),
    ("names.json", "/$defs/A", decode::<names::A>),
    ("names.json", "/$defs/String", decode::<names::StringType>),
    ("names.json", "/$defs/a-b", decode::<names::AB>),
    ("names.json", "/$defs/a_b", decode::<names::AB2>),
    ("names.json", "/$defs/support", decode::<names::Support>),
    ("texts.json", "/$defs/Texts", decode::<texts::Texts>),
    ("draft7.json", "", decode::<draft7::Draft7>),
    ("draft7.json", "/definitions/thing", decode::<draft7::Thing>),
    ("tree.json", "", decode::<tree::Tree>),
    ("strict_tree.json", "", decode::<strict_tree::StrictTree>),
];

/// A type with the validator of its schema and the examples that stand there.
struct Case {
    name: String,
    decode: Decode,
    validator: Validator,
    examples: Vec<Value>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/types")
}

fn cases() -> Vec<Case> {
    let files: Vec<(String, Value)> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect();
    let mut registry = Registry::new();
    for (name, schema) in &files {
        registry = registry.add(format!("file:///types/{name}"), schema.clone()).unwrap();
    }
    let registry = registry.prepare().unwrap();
    TYPES
        .iter()
        .map(|(file, pointer, decode)| {
            let schema = &files.iter().find(|(name, _)| name == file).unwrap().1;
            let examples = schema.pointer(pointer).unwrap().get("examples");
            let reference = json!({"$ref": format!("file:///types/{file}#{pointer}")});
            let options = jsonschema::options()
                .should_validate_formats(true)
                .with_registry(&registry);
            Case {
                name: format!("{file}#{pointer}"),
                decode: *decode,
                validator: options.build(&reference).unwrap(),
                examples: examples.and_then(Value::as_array).cloned().unwrap_or_default(),
            }
        })
        .collect()
}

/// Puts an instance through a type and says what is wrong with the outcome.
fn judge(case: &Case, instance: &Value) -> Result<(), String> {
    let valid = case.validator.is_valid(instance);
    let text = instance.to_string();
    match ((case.decode)(text.as_bytes()), valid) {
        (Ok(_), false) => Err(format!("{}: accepts {text}", case.name)),
        (Err(_), true) if beyond_64_bits(instance) => Ok(()),
        (Err(why), true) => Err(format!("{}: refuses {text}: {why}", case.name)),
        (Err(_), false) => Ok(()),
        (Ok(written), true) => {
            let again: Value = serde_json::from_slice(&written).map_err(|error| error.to_string())?;
            if !case.validator.is_valid(&again) {
                return Err(format!("{}: {text} becomes invalid: {again}", case.name));
            }
            match same(&canonical(instance), &canonical(&again)) {
                true => Ok(()),
                false => Err(format!("{}: {text} becomes {again}", case.name)),
            }
        }
    }
}

/// Integers that no type here holds; the decision that they are refused stands in the ADR on numbers.
fn beyond_64_bits(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            number.is_f64()
                && number
                    .as_f64()
                    .is_some_and(|float| float.fract() == 0.0 && float.abs() > 9.3e18)
        }
        Value::Array(items) => items.iter().any(beyond_64_bits),
        Value::Object(members) => members.values().any(beyond_64_bits),
        _ => false,
    }
}

/// A UUID may change its case, an instant the way it is written.
fn canonical(value: &Value) -> Value {
    match value {
        Value::String(text) if text.len() == 36 && text.parse::<contract::uuid::Uuid>().is_ok() => {
            json!(text.to_lowercase())
        }
        Value::String(text) => match text.parse::<contract::format::DateTime>() {
            Ok(instant) => json!(instant.to_string()),
            Err(_) => value.clone(),
        },
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), canonical(member)))
            .collect(),
        _ => value.clone(),
    }
}

/// Every instance that differs from this one in one place.
fn mutations(value: &Value) -> Vec<Value> {
    let mut found: Vec<Value> = strange();
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let with = |other: Value| {
                    let mut items = items.clone();
                    items[index] = other;
                    Value::Array(items)
                };
                found.extend(mutations(item).into_iter().map(with));
            }
            found.push(Value::Array(items.iter().skip(1).cloned().collect()));
            for extra in strange() {
                found.push(Value::Array(items.iter().cloned().chain([extra]).collect()));
            }
            found.push(Value::Array(items.iter().chain(items).cloned().collect()));
        }
        Value::Object(members) => {
            for (name, member) in members {
                let with = |other: Value| {
                    let mut members = members.clone();
                    members.insert(name.clone(), other);
                    Value::Object(members)
                };
                found.extend(mutations(member).into_iter().map(with));
                let mut without = members.clone();
                without.remove(name);
                found.push(Value::Object(without));
            }
            for name in [
                "unknown",
                "X-Z",
                "forbidden",
                "vat",
                "size",
                "additional",
                "longer name",
                "mail",
                "phone",
                "staffNumber",
            ] {
                for extra in [json!(null), json!(1), json!("text"), json!({"a": [1]})] {
                    let mut more = members.clone();
                    more.insert(name.to_owned(), extra);
                    found.push(Value::Object(more));
                }
            }
        }
        _ => {}
    }
    found
}

fn strange() -> Vec<Value> {
    let texts = r#"[null, true, false, 0, -0.0, 1, 1.0, 1.5, -1, 3, 15, 100, 1e2, 2147483648, 9007199254740993, 9223372036854775807, 9223372036854775808,
        18446744073709551615, -9223372036854775808, 1e19, 1e300, 0.1, "", "a", "abc", "ä", "order", "circle", "max", "0", "05601234567892",
        "2026-01-02", "2026-01-02T03:04:05+01:00", "1998-12-31T23:59:60Z", "2eb8aa08aa9841eab4aa73b441d16380", "10.0.0.01", "::1",
        [], [1], [1, 1], [null], ["a", 2, "c"], {}, {"a": 1}, {"a": "x", "b": 2, "c": 3, "d": 4}, {"shape": "square", "side": 1}]"#;
    serde_json::from_str(texts).unwrap()
}

#[test]
fn examples_and_mutations_are_judged_as_the_schema_judges_them() {
    let cases = cases();
    let mut wrong = Vec::new();
    let mut judged = 0;
    for case in &cases {
        for example in &case.examples {
            for instance in mutations(example).iter().chain([example]) {
                judged += 1;
                wrong.extend(judge(case, instance).err());
            }
        }
    }
    assert!(judged > 5_000, "{judged} instances are too few to say anything");
    assert!(
        wrong.is_empty(),
        "{} of {judged} wrong:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

#[test]
fn every_example_is_judged_by_every_type() {
    let cases = cases();
    let examples: Vec<&Value> = cases.iter().flat_map(|case| &case.examples).collect();
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|case| examples.iter().filter_map(|example| judge(case, example).err()))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_refusal_names_place_and_rule_and_nothing_else() {
    let order =
        r#"{"id": "secret", "kind": "order", "lines": [{"gtin": "secret", "count": 4}], "note": "longer than five"}"#;
    let rejected = orders::Orders::from_json(order.as_bytes()).unwrap_err();
    let mut found: Vec<(&str, &str)> = rejected
        .violations()
        .iter()
        .map(|violation| (violation.at(), violation.rule()))
        .collect();
    found.sort_unstable();
    let file = "codegen/tests/fixtures/types/orders.json";
    assert_eq!(
        found,
        [
            ("/id", format!("{file}#/properties/id/format").as_str()),
            (
                "/lines/0/count",
                &format!("{file}#/properties/lines/items/properties/count/multipleOf")
            ),
            ("/lines/0/gtin", &format!("{file}#/$defs/Gtin/pattern")),
            ("/note", &format!("{file}#/properties/note/maxLength")),
        ]
    );
    assert!(!rejected.to_string().contains("secret"));
}

#[test]
fn a_member_given_twice_is_refused() {
    for text in [r#"{"a": 1, "a": 1}"#, r#"{"a": 1, "b": 1, "b": 1}"#] {
        let rejected = objects::Names::from_json(text.as_bytes()).unwrap_err();
        assert!(rejected.to_string().contains("given twice"), "{rejected}");
    }
    assert!(objects::Closed::from_json(br#"{"a": 1, "a": 1}"#).is_err());
}

#[test]
fn types_are_what_the_schema_says() {
    let line = orders::OrdersLinesItem {
        gtin: "05601234567892".parse().unwrap(),
        count: Some(3),
        price: Some(1.5),
    };
    assert_eq!(
        serde_json::to_string(&line).unwrap(),
        r#"{"gtin":"05601234567892","count":3,"price":1.5}"#
    );
    assert!("1234".parse::<orders::Gtin>().is_err());
    let shape = unions::Shape::from_json(br#"{"shape": "square", "side": 2}"#).unwrap();
    assert!(matches!(shape, unions::Shape::Square(square) if square.shape == unions::SquareShape::Square));
    assert_eq!(
        unions::Colour::from_json(b"\"mauve\"").unwrap(),
        unions::Colour::Other("mauve".to_owned())
    );
    let order = orders::Orders::from_json(
        br#"{"id": "2eb8aa08-aa98-41ea-b4aa-73b441d16380", "kind": "order", "status": null, "lines": [{"gtin": "05601234567892"}], "note": null}"#,
    )
    .unwrap();
    assert_eq!((order.status, order.note, order.labels), (Some(None), None, None));
}
