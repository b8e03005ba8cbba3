//! `codegen.toml`: which sources become which targets.

pub mod callers;
mod envelope;
pub mod gateway;
mod group;
pub mod layer;
mod load;
pub mod operation;

pub use envelope::Envelope;
pub use group::{Formats, Group, Part, RoutesTarget, RustTarget, Unknown};
pub use load::{FILE, Project};

use indexmap::IndexMap;
use serde::Deserialize;

/// The whole configuration. What only some targets need has a section in a file of its own beside this one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Configuration {
    /// In the order of the pipeline: a group may refer to schemas of those before it, and takes their types from there.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// What stands around every event.
    pub envelope: Option<Envelope>,
    /// How a service knows who calls.
    pub identity: Option<callers::Identity>,
    /// Kinds of callers, by the name of their generated type.
    #[serde(default)]
    pub callers: IndexMap<String, callers::Caller>,
    #[serde(default)]
    pub headers: gateway::Headers,
    #[serde(default)]
    pub gateway: gateway::Gateway,
    #[serde(default)]
    pub errors: layer::Errors,
    #[serde(default)]
    pub layer: layer::Layer,
    #[serde(default)]
    pub operation: operation::Operation,
}
