//! dropshot takes schemas from types only, and does not export the type that holds one. Types that hand out what was
//! prepared give all of them.

use std::cell::RefCell;

use dropshot::{
    ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointParameter, ApiEndpointResponse, ApiEndpointVersions,
    ErrorStatusCode, Header, HttpError, HttpResponse, HttpResponseError, HttpResponseHeaders, HttpResponseOk, Path,
    Query, SharedExtractor, StubContext,
};
use http::Method;
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{ArrayValidation, InstanceType, ObjectValidation, Schema, SchemaObject};
use serde::{Deserialize, Serialize};

/// Members of an object with what their schemas refer to.
#[derive(Clone, Default)]
pub(super) struct Members {
    pub members: Vec<Member>,
    /// By the names of components.
    pub definitions: Vec<(String, Schema)>,
}

/// A member of an object.
#[derive(Clone)]
pub(super) struct Member {
    pub name: String,
    pub schema: Schema,
    pub required: bool,
}

/// A schema with what it refers to.
#[derive(Clone)]
pub(super) struct Defined {
    pub schema: Schema,
    pub definitions: Vec<(String, Schema)>,
}

thread_local! {
    static PREPARED: RefCell<Members> = RefCell::default();
    static ERROR: RefCell<Option<Defined>> = const { RefCell::new(None) };
}

/// A type with the members that were prepared.
#[derive(Debug, Deserialize, Serialize)]
struct Prepared {}

impl JsonSchema for Prepared {
    fn schema_name() -> String {
        "Prepared".to_owned()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let prepared = PREPARED.take();
        generator.definitions_mut().extend(prepared.definitions);
        let mut object = ObjectValidation::default();
        for member in prepared.members {
            if member.required {
                object.required.insert(member.name.clone());
            }
            object.properties.insert(member.name, member.schema);
        }
        Schema::Object(SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            object: Some(Box::new(object)),
            ..SchemaObject::default()
        })
    }
}

pub(super) fn query(members: Members) -> Vec<ApiEndpointParameter> {
    PREPARED.set(members);
    <Query<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

pub(super) fn path(members: Members) -> Vec<ApiEndpointParameter> {
    PREPARED.set(members);
    <Path<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

pub(super) fn header(members: Members) -> Vec<ApiEndpointParameter> {
    PREPARED.set(members);
    <Header<Prepared> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters
}

/// An answer with these headers.
pub(super) fn response(headers: Members) -> ApiEndpointResponse {
    PREPARED.set(headers);
    HttpResponseHeaders::<HttpResponseOk<()>, Prepared>::response_metadata()
}

/// The error body, whose schema dropshot asks for when it reports: see [`with_error`].
#[derive(Debug, Serialize, thiserror::Error)]
#[error("an error of the layer")]
struct Error {}

impl JsonSchema for Error {
    fn is_referenceable() -> bool {
        false
    }

    fn schema_name() -> String {
        "Error".to_owned()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let prepared = ERROR.with_borrow(Clone::clone);
        let Some(prepared) = prepared else {
            return Schema::Object(SchemaObject::default());
        };
        generator.definitions_mut().extend(prepared.definitions);
        prepared.schema
    }
}

impl From<HttpError> for Error {
    fn from(_: HttpError) -> Self {
        Self {}
    }
}

impl HttpResponseError for Error {
    fn status_code(&self) -> ErrorStatusCode {
        ErrorStatusCode::INTERNAL_SERVER_ERROR
    }
}

/// An endpoint that reports the error body, to take that from.
pub(super) fn failing() -> ApiEndpoint<StubContext> {
    ApiEndpoint::new_for_types::<(), Result<HttpResponseOk<()>, Error>>(
        "failing".to_owned(),
        Method::GET,
        "application/json",
        "/",
        ApiEndpointVersions::All,
    )
}

/// Does something while the error body has this schema.
pub(super) fn with_error<T>(error: Option<Defined>, work: impl FnOnce() -> T) -> T {
    ERROR.set(error);
    let done = work();
    ERROR.set(None);
    done
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
    path(Members {
        members: vec![Member {
            name: name.to_owned(),
            schema: Schema::Object(list),
            required: true,
        }],
        ..Members::default()
    })
}
