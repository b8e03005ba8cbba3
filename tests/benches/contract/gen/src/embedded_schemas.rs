// Written by codegen; do not edit.

//! The schemas, for the guards.

use crate::support;

pub(crate) static SCHEMAS: support::Schemas =
    support::Schemas::new(include_str!("embedded_schemas.json"), support::Formats::Assert);
