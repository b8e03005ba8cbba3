//! dropshot takes schemas from types only, and does not export the type that holds one. A type that hands out a prepared
//! schema gives all of them.

use std::cell::RefCell;

use dropshot::{
    ApiEndpointBodyContentType, ApiEndpointParameter, ApiEndpointResponse, HttpResponse, HttpResponseHeaders,
    HttpResponseOk, Path, Query, SharedExtractor,
};
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{ArrayValidation, InstanceType, ObjectValidation, Schema, SchemaObject};
use serde::{Deserialize, Serialize};

thread_local! {
    static PREPARED: RefCell<Option<ObjectValidation>> = const { RefCell::new(None) };
}

/// A type with the members that were prepared.
#[derive(Debug, Deserialize, Serialize)]
struct Prepared {}

impl JsonSchema for Prepared {
    fn schema_name() -> String {
        "Prepared".to_owned()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let members = PREPARED
            .with(|prepared| prepared.borrow_mut().take())
            .unwrap_or_default();
        object(members)
    }
}

fn object(members: ObjectValidation) -> Schema {
    let object = SchemaObject {
        instance_type: Some(InstanceType::Object.into()),
        object: Some(Box::new(members)),
        ..SchemaObject::default()
    };
    Schema::Object(object)
}

/// Members of an object, each with its schema, and whether it must be there.
pub(super) fn query(members: Vec<(String, Schema, bool)>) -> Vec<ApiEndpointParameter> {
    prepare(members);
    <Query<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

pub(super) fn path(members: Vec<(String, Schema, bool)>) -> Vec<ApiEndpointParameter> {
    prepare(members);
    <Path<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

pub(super) fn header(members: Vec<(String, Schema, bool)>) -> Vec<ApiEndpointParameter> {
    prepare(members);
    <dropshot::Header<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

/// An answer with these headers.
pub(super) fn response(headers: Vec<(String, Schema, bool)>) -> ApiEndpointResponse {
    prepare(headers);
    HttpResponseHeaders::<HttpResponseOk<()>, Prepared>::response_metadata()
}

fn prepare(members: Vec<(String, Schema, bool)>) {
    let mut object = ObjectValidation::default();
    for (name, schema, required) in members {
        if required {
            object.required.insert(name.clone());
        }
        object.properties.insert(name, schema);
    }
    PREPARED.with(|prepared| *prepared.borrow_mut() = Some(object));
}

/// The parameter of a template that takes all the rest of a path.
pub(in super::super) fn wildcard(name: &str) -> Vec<ApiEndpointParameter> {
    let text = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        ..SchemaObject::default()
    };
    let list = SchemaObject {
        instance_type: Some(InstanceType::Array.into()),
        array: Some(Box::new(ArrayValidation {
            items: Some(Schema::Object(text).into()),
            ..ArrayValidation::default()
        })),
        ..SchemaObject::default()
    };
    path(vec![(name.to_owned(), Schema::Object(list), true)])
}
