//! `[[group]]`: sources that become one crate, and what else is made of them.

use serde::Deserialize;

/// Sources and their targets. Every path is relative to the configuration's folder and has `/` between its steps.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Group {
    /// What messages call it.
    pub name: String,
    /// Files and folders of JSON Schemas.
    pub schemas: Vec<String>,
    /// Files and folders of AsyncAPI documents.
    pub asyncapi: Vec<String>,
    /// An OpenAPI document.
    pub openapi: Option<String>,
    pub formats: Formats,
    pub unknown: Unknown,
    /// The crate of the sources' types, and of what is built on them.
    pub rust: Option<RustTarget>,
    /// The file that lists the topics of the AsyncAPI documents.
    pub topics: Option<String>,
    /// The crate of a gateway's route table, from the OpenAPI document.
    pub routes: Option<RoutesTarget>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RustTarget {
    #[serde(rename = "crate")]
    pub name: String,
    pub out: String,
    /// What to generate of an OpenAPI document; everything, unless it says otherwise.
    #[serde(default = "Part::all")]
    pub only: Vec<Part>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RoutesTarget {
    #[serde(rename = "crate")]
    pub name: String,
    pub out: String,
}

/// Part of what an OpenAPI document becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Types,
    Server,
    Client,
}

impl Part {
    /// The feature of the generated crate that it stands behind.
    pub fn feature(self) -> Option<&'static str> {
        match self {
            Self::Types => None,
            Self::Server => Some("server"),
            Self::Client => Some("client"),
        }
    }

    pub fn all() -> Vec<Self> {
        vec![Self::Types, Self::Server, Self::Client]
    }
}

/// What `format` means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Formats {
    /// It gives a type and is enforced, where it is known.
    #[default]
    Assert,
    /// It is a remark, as the 2020-12 specification has it by default.
    Annotate,
}

/// What becomes of members that a schema merely tolerates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    #[default]
    Drop,
    Keep,
}

impl Group {
    /// Every path that it reads.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.schemas
            .iter()
            .chain(&self.asyncapi)
            .chain(&self.openapi)
            .map(String::as_str)
    }

    /// Every path that it writes.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        let rust = self.rust.as_ref().map(|target| target.out.as_str());
        let routes = self.routes.as_ref().map(|target| target.out.as_str());
        rust.into_iter().chain(routes).chain(self.topics.as_deref())
    }
}

impl From<Formats> for crate::model::schema::Formats {
    fn from(formats: Formats) -> Self {
        match formats {
            Formats::Assert => Self::Assert,
            Formats::Annotate => Self::Annotate,
        }
    }
}

impl From<Unknown> for crate::model::schema::Unknown {
    fn from(unknown: Unknown) -> Self {
        match unknown {
            Unknown::Drop => Self::Drop,
            Unknown::Keep => Self::Keep,
        }
    }
}
