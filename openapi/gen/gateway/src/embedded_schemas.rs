// Written by codegen; do not edit.

//! The schemas, for the guards.

use crate::support;

pub(crate) static SCHEMAS: support::Schemas = support::Schemas::new(TEXT, support::Formats::Assert);

const TEXT: &str = r##"{"$defs":{"s0001":{"properties":{"status":{"type":["string"],"const":"ok"}},"type":["object"],"required":["status"],"$comment":"openapi/gateway.yaml#/components/schemas/Health"},"s0002":{"$ref":"#/$defs/s0001","$comment":"openapi/gateway.yaml#/paths/~1health/get/responses/200/content/application~1json/schema"},"s0003":{"$ref":"#/$defs/s0004","$comment":"openapi/common.yaml#/components/responses/Internal/content/application~1json/schema"},"s0004":{"properties":{"code":{"type":["string"],"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"},"message":{"type":["string"]},"correlationId":{"$ref":"#/$defs/s0005"},"violations":{"items":{"$ref":"#/$defs/s0006"},"type":["array"]}},"type":["object"],"required":["code","message","correlationId"],"$comment":"contracts/jsonschema/common.schema.json#/$defs/Problem"},"s0005":{"type":["string"],"format":"uuid","$comment":"contracts/jsonschema/common.schema.json#/$defs/CorrelationId"},"s0006":{"properties":{"at":{"type":["string"]},"rule":{"type":["string"]}},"type":["object"],"required":["at","rule"],"$comment":"contracts/jsonschema/common.schema.json#/$defs/Violation"}}}"##;
