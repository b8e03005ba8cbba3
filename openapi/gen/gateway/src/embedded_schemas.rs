// Written by codegen; do not edit.

//! The schemas, for the guards.

use crate::support;

pub(crate) static SCHEMAS: support::Schemas = support::Schemas::new(TEXT, support::Formats::Assert);

const TEXT: &str = r#"{"$defs":{"s0001":{"properties":{"status":{"type":["string"],"const":"ok"}},"type":["object"],"required":["status"],"$comment":"openapi/gateway.yaml#/components/schemas/Health"}}}"#;
