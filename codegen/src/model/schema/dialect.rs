//! Which words a schema uses: drafts, vocabularies, and what OpenAPI 3.0 made of them.
use crate::read::Sources;
use serde_json::Value;

/// The draft that a schema is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Draft {
    Draft4,
    /// The schema objects of OpenAPI 3.0: draft 5 with `nullable`, without `$ref` siblings.
    OpenApi30,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
}

/// A draft, and which of its groups of keywords apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub draft: Draft,
    pub applicator: bool,
    pub unevaluated: bool,
    pub validation: bool,
}

impl Dialect {
    pub const fn of(draft: Draft) -> Self {
        Self {
            draft,
            applicator: true,
            unevaluated: true,
            validation: true,
        }
    }

    /// The dialect that a whole document is in.
    pub fn of_document(document: &Value) -> Self {
        if document
            .get("openapi")
            .and_then(Value::as_str)
            .is_some_and(|version| version.starts_with("3.0"))
        {
            return Self::of(Draft::OpenApi30);
        }
        Self::of(Draft::Draft202012)
    }

    /// The dialect that `$schema` names: a draft, or a metaschema with vocabularies. `None` for one that is not known.
    pub fn of_metaschema(uri: &str, sources: &Sources) -> Option<Self> {
        let mut dialect = None;
        let mut uri = uri.to_owned();
        // A metaschema may be written in terms of another one; only a circle is longer.
        for _ in 0..16 {
            if let Some(draft) = draft(&uri) {
                return Some(dialect.unwrap_or(Self::of(draft)));
            }
            let metaschema = sources.value(&sources.resource(&uri)?)?;
            if let (None, Some(vocabularies)) = (dialect, metaschema.get("$vocabulary").and_then(Value::as_object)) {
                let uses = |name: &str| vocabularies.keys().any(|vocabulary| vocabulary.ends_with(name));
                let old = vocabularies.keys().any(|vocabulary| vocabulary.contains("/2019-09/"));
                dialect = Some(Self {
                    draft: if old { Draft::Draft201909 } else { Draft::Draft202012 },
                    applicator: uses("/vocab/applicator"),
                    unevaluated: uses("/vocab/unevaluated") || (old && uses("/vocab/applicator")),
                    validation: uses("/vocab/validation"),
                });
            }
            let next = metaschema.get("$schema").and_then(Value::as_str);
            match next {
                Some(next) if next != uri => uri = next.to_owned(),
                _ => return dialect,
            }
        }
        None
    }

    /// Whether `$ref` makes its siblings count for nothing.
    pub fn reference_stands_alone(self) -> bool {
        self.draft <= Draft::Draft7
    }

    /// The keyword that names a resource.
    pub fn id(self) -> &'static str {
        if self.draft == Draft::Draft4 { "id" } else { "$id" }
    }
}

fn draft(uri: &str) -> Option<Draft> {
    let uri = uri.trim_end_matches('#');
    let path = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
    Some(match path {
        "json-schema.org/draft/2020-12/schema" => Draft::Draft202012,
        "json-schema.org/draft/2019-09/schema" => Draft::Draft201909,
        "json-schema.org/draft-07/schema" => Draft::Draft7,
        "json-schema.org/draft-06/schema" => Draft::Draft6,
        "json-schema.org/draft-04/schema" | "json-schema.org/schema" => Draft::Draft4,
        "spec.openapis.org/oas/3.1/dialect/base" => Draft::Draft202012,
        _ => return None,
    })
}
