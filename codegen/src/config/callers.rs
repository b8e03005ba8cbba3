//! `[identity]` and `[callers.*]`: who may call, and which headers carry what is known of him.

use indexmap::IndexMap;
use serde::Deserialize;

/// How a service knows that a request comes from inside the house.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Identity {
    /// The header in which a caller names itself and shows its key: `name:key`.
    pub caller_header: String,
    /// The caller whose identity headers are believed, and who alone may call public operations.
    pub trusted: String,
    /// The header that lists the roles of a token, separated by commas.
    pub roles_header: String,
}

/// A kind of caller: one security scheme, or one role of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Caller {
    /// The name of the contracts' security scheme.
    pub scheme: String,
    /// The role in the scheme's list that makes this caller; absent where the scheme has no roles.
    #[serde(default)]
    pub role: Option<String>,
    /// A word of `x-admits`: operations that say it have this caller in place of the one without a word, whose members
    /// a credential that is admitted may lack.
    #[serde(default)]
    pub admits: Option<String>,
    /// What the generated type's documentation says.
    pub doc: String,
    /// Member -> where it comes from. A caller without members is known by the name in the caller header.
    #[serde(default)]
    pub members: IndexMap<String, Member>,
}

/// One thing that is known of a caller.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Member {
    pub header: String,
    #[serde(rename = "type")]
    pub kind: MemberKind,
    /// Absent in some requests; the generated getter gives an `Option`.
    #[serde(default)]
    pub optional: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum MemberKind {
    Uuid,
    Text,
}
