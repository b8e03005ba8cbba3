// Written by codegen; do not edit.

//! The schemas, for the guards.

use crate::support;

pub(crate) static SCHEMAS: support::Schemas = support::Schemas::new(TEXT, support::Formats::Assert);

const TEXT: &str = r##"{"$defs":{"s0001":{"properties":{"consumerRef":{"$ref":"#/$defs/s0002"},"visitorIds":{"items":{"$ref":"#/$defs/s0003"},"type":["array"]}},"type":["object"],"required":["visitorIds"],"$comment":"openapi/measurement.yaml#/components/schemas/Subject"},"s0002":{"type":["string"],"format":"uuid","$comment":"contracts/jsonschema/common.schema.json#/$defs/ConsumerRef"},"s0003":{"type":["string"],"format":"uuid","$comment":"contracts/jsonschema/common.schema.json#/$defs/VisitorId"},"s0004":{"properties":{"facts":{"items":{"$ref":"#/$defs/s0005"},"type":["array"]}},"type":["object"],"required":["facts"],"$comment":"openapi/measurement.yaml#/components/schemas/SubjectExport"},"s0005":{"properties":{"gtin":{"$ref":"#/$defs/s0006"},"metric":{"$ref":"#/$defs/s0007"},"occurredAt":{"$ref":"#/$defs/s0008"}},"type":["object"],"required":["gtin","metric","occurredAt"],"$comment":"openapi/measurement.yaml#/components/schemas/HeldFact"},"s0006":{"type":["string"],"pattern":"^[0-9]{14}$","$comment":"contracts/jsonschema/common.schema.json#/$defs/Gtin"},"s0007":{"anyOf":[{"type":["string"],"enum":["scanned","verdict_shown","saved","converted","eaten","wasted"]},{"type":["string"]}],"$comment":"contracts/jsonschema/common.schema.json#/$defs/EngagementMetric"},"s0008":{"type":["string"],"format":"date-time","$comment":"contracts/jsonschema/common.schema.json#/$defs/Timestamp"}}}"##;
