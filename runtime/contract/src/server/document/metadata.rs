//! An endpoint with everything that dropshot can say of it.

use std::sync::Arc;

use dropshot::ApiEndpoint;
use http::Method;
use schemars::schema::{InstanceType, Schema, SchemaObject};

use super::super::super::http::Location;
use super::super::EndpointError;
use super::super::dispatch::Endpoint;
use super::super::serve::{Server, described};
use super::prepared;

/// The endpoint as dropshot registers it.
pub(in super::super) fn describe(endpoint: &Endpoint) -> Result<ApiEndpoint<Arc<Server>>, EndpointError> {
    let operation = endpoint.operation;
    let method = Method::from_bytes(operation.method.as_bytes()).map_err(|error| EndpointError::Unroutable {
        method: operation.method.to_owned(),
        path: operation.path.to_owned(),
        reason: error.to_string(),
    })?;
    let mut described = described(operation.id.to_owned(), method, operation.path);
    let text = || {
        Schema::Object(SchemaObject {
            instance_type: Some(InstanceType::String.into()),
            ..SchemaObject::default()
        })
    };
    let path = operation
        .parameters
        .iter()
        .filter(|field| field.location == Location::Path);
    described.parameters = prepared::path(path.map(|field| (field.name.to_owned(), text(), true)).collect());
    Ok(described)
}
