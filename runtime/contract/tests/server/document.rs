//! What the server reports, beside what the contract says: equal, until one of the two is changed anywhere.

use contract::server::{Api, Comparison, Endpoints, Location, Operation, Style, compare};
use serde_json::{Value, json};

use super::api::{API, Outcome, Said, field, operation};

static GET_ITEM: Operation = Operation {
    parameters: &[field("id", Location::Path, Style::One(super::api::TEXT))],
    ..operation("getItem", "GET", "/items/{id}")
};
static ADD_ITEM: Operation = operation("addItem", "POST", "/items");

/// With everything that dropshot can say, and something that it cannot.
fn document() -> Value {
    let id = json!({"$ref": "#/components/schemas/Id"});
    let item = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}});
    let problem = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/items/{id}": {"get": {
                "operationId": "getItem",
                "summary": "One item.",
                "tags": ["items"],
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "description": "Which.", "schema": id},
                    {"name": "limit", "in": "query", "required": false, "schema": {"type": "integer", "minimum": 0, "exclusiveMinimum": true}},
                    {"name": "tag", "in": "query", "required": false, "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "x-colours", "in": "header", "required": false, "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "responses": {
                    "200": {
                        "description": "The item.",
                        "headers": {"etag": {"required": true, "description": "Its version.", "schema": {"type": "string", "minLength": 2}}},
                        "content": item,
                    },
                    "304": {"description": "As it was."},
                    "404": {"description": "There is none.", "content": problem},
                },
                "security": [{"token": []}],
            }},
            "/items": {"post": {
                "operationId": "addItem",
                "deprecated": true,
                "requestBody": {"required": true, "content": item},
                "responses": {"204": {"description": "Added."}, "default": {"description": "Not.", "content": problem}},
            }},
        },
        "components": {
            "responses": {"Error": {"description": "Error", "content": problem}},
            "schemas": {
                "Id": {"type": "string", "format": "uuid"},
                "Item": {
                    "description": "An item.",
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": id,
                        "price": {"description": "What it costs.", "type": "number", "minimum": 0, "nullable": true},
                        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}, "maxItems": 9},
                        "size": {"oneOf": [{"type": "string", "enum": ["s", "m"]}, {"type": "integer", "maximum": 60}]},
                    },
                    "additionalProperties": false,
                },
                "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
            },
        },
    })
}

fn api(document: &Value) -> &'static Api {
    let document = Box::leak(document.to_string().into_boxed_str());
    Box::leak(Box::new(Api { document, ..API }))
}

/// What a server with one document reports, beside another document.
fn beside(served: &Value, contract: &Value) -> Comparison {
    let api_served = api(served);
    let mut endpoints = Endpoints::new(api_served);
    for operation in [&GET_ITEM, &ADD_ITEM] {
        endpoints.operation(api_served, operation, |(): (), (): ()| async {
            Outcome::Ok(Said::Json(200, json!(null)))
        });
    }
    compare(&endpoints, api(contract)).unwrap()
}

#[test]
fn what_is_reported_equals_the_contract() {
    let comparison = beside(&document(), &document());
    assert_eq!(comparison.differences, []);
    let unsaid: Vec<_> = comparison.unsaid.iter().map(ToString::to_string).collect();
    assert_eq!(
        unsaid,
        [
            "GET /items/{id}: security: dropshot has no place for it",
            "GET /items/{id}: query parameter `tag`: dropshot takes one scalar as a parameter",
            "GET /items/{id}: answer 304: dropshot has one success for an operation",
            "GET /items/{id}: errors status by status: dropshot has one answer for all of 4XX and 5XX",
            "POST /items: errors status by status: dropshot has one answer for all of 4XX and 5XX",
        ]
    );
}

/// Every leaf that dropshot can say, changed one after the other, is found where it stands.
#[test]
fn a_change_anywhere_is_found_at_its_place() {
    for (place, changed, found) in [
        (
            "/paths/~1items~1{id}/get/summary",
            json!("Two items."),
            "/paths/~1items~1{id}/get/summary",
        ),
        (
            "/paths/~1items~1{id}/get/operationId",
            json!("got"),
            "/paths/~1items~1{id}/get/operationId",
        ),
        (
            "/paths/~1items~1{id}/get/tags/0",
            json!("things"),
            "/paths/~1items~1{id}/get/tags/0",
        ),
        (
            "/paths/~1items~1{id}/get/parameters/1/schema/minimum",
            json!(1),
            "/paths/~1items~1{id}/get/parameters/query limit/schema/minimum",
        ),
        (
            "/paths/~1items~1{id}/get/parameters/0/description",
            json!("That."),
            "/paths/~1items~1{id}/get/parameters/path id/description",
        ),
        (
            "/paths/~1items~1{id}/get/parameters/3/schema/items/type",
            json!("integer"),
            "/paths/~1items~1{id}/get/parameters/header x-colours/schema/items/type",
        ),
        (
            "/paths/~1items~1{id}/get/responses/200/headers/etag/schema/minLength",
            json!(3),
            "/paths/~1items~1{id}/get/responses/200/headers/etag/schema/minLength",
        ),
        (
            "/paths/~1items~1{id}/get/responses/200/content/application~1json/schema",
            json!({"$ref": "#/components/schemas/Id"}),
            "/paths/~1items~1{id}/get/responses/200/content/application~1json/schema/$ref",
        ),
        (
            "/paths/~1items/post/requestBody/content/application~1json/schema",
            json!({"$ref": "#/components/schemas/Problem"}),
            "/paths/~1items/post/requestBody/content/application~1json/schema/$ref",
        ),
        (
            "/paths/~1items/post/deprecated",
            json!(false),
            "/paths/~1items/post/deprecated",
        ),
        (
            "/components/schemas/Id/format",
            json!("email"),
            "/components/schemas/Id/format",
        ),
        (
            "/components/schemas/Item/properties/size/oneOf/1/maximum",
            json!(61),
            "/components/schemas/Item/properties/size/oneOf/1/maximum",
        ),
        (
            "/components/schemas/Item/properties/price/nullable",
            json!(false),
            "/components/schemas/Item/properties/price/nullable",
        ),
        (
            "/components/schemas/Item/required/0",
            json!("price"),
            "/components/schemas/Item/required/0",
        ),
        (
            "/components/schemas/Item/additionalProperties",
            json!(true),
            "/components/schemas/Item/additionalProperties",
        ),
        (
            "/components/schemas/Problem/properties/code/type",
            json!("integer"),
            "/components/schemas/Problem/properties/code/type",
        ),
        (
            "/components/responses/Error/content/application~1json/schema",
            json!({"$ref": "#/components/schemas/Id"}),
            "/components/responses",
        ),
    ] {
        let mut contract = document();
        *contract.pointer_mut(place).unwrap() = changed;
        let differences = beside(&document(), &contract).differences;
        assert!(
            differences.iter().any(|one| one.place == found),
            "{place}: {differences:?}"
        );
    }
}

#[test]
fn an_operation_that_is_not_served_is_found() {
    let mut contract = document();
    contract["paths"]["/more"] = json!({"get": {"operationId": "more", "responses": {"204": {"description": "D"}}}});
    let missing = beside(&document(), &contract).differences;
    assert!(missing[0].place == "/paths/~1more" && missing[0].reported.is_none());
    let mut less = document();
    less["paths"].as_object_mut().unwrap().remove("/items");
    assert!(beside(&document(), &less).differences[0].contract.is_none());
}
