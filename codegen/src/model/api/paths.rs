//! A document's paths, one operation after the other.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::read::{DocumentId, Location, Sources};

use super::cursor::Cursor;
use super::names::{Distinct, derived};
use super::operation::{Api, Object, Operation, Refused, Scheme};
use super::settings::Settings;
use super::{answers, bodies, extensions, parameters, security};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Reads a document's own operations. A path item that leads into another OpenAPI document is that document's. Objects
/// whose schemas are made up are added to the sources.
///
/// # Errors
/// Where the document as a whole cannot be read: its security schemes, say. What is wrong with one operation refuses that
/// operation.
pub fn read(sources: &mut Sources, document: DocumentId, settings: &Settings) -> Result<Api, Diagnostic> {
    let mut api = read_all(sources, document, settings)?;
    let mut made = MadeUp::default();
    for operation in &mut api.operations {
        let id = operation.id.clone();
        if let Some(object) = &mut operation.object {
            let place = format!("{}#parameters", operation.path);
            made.place(sources, document, place, &format!("{id}Parameters"), object);
        }
        for (index, answer) in operation.answers.iter_mut().enumerate() {
            let name = match &answer.component {
                Some(component) => format!("{component}Headers"),
                None => format!("{id}Headers{index}"),
            };
            if let Some(object) = &mut answer.headers {
                let at = &answer.at;
                let place = format!("{}#{}", sources.document(at.document).uri, at.pointer);
                made.place(sources, document, place, &name, object);
            }
        }
    }
    Ok(api)
}

/// Schemas that no document holds, by where their parts come from: those of one shared answer, or of one path's
/// parameters, are one.
#[derive(Default)]
struct MadeUp(Vec<(String, Object)>);

impl MadeUp {
    fn place(&mut self, sources: &mut Sources, near: DocumentId, place: String, name: &str, object: &mut Object) {
        let same = |(known, other): &&(String, Object)| {
            *known == place && other.schema == object.schema && other.fields == object.fields
        };
        if let Some((_, known)) = self.0.iter().find(same) {
            object.at = known.at.clone();
            return;
        }
        let id = sources.add_synthetic(name, near, object.schema.clone());
        object.at = Some(Location::root(id));
        self.0.push((place, object.clone()));
    }
}

/// The document that answers for a path of this one: itself, or the OpenAPI document that the path item leads into.
///
/// # Errors
/// Where the reference leads nowhere.
pub fn owner(sources: &Sources, document: DocumentId, path: &str) -> Result<Location, Diagnostic> {
    let at = Location::root(document).child("paths").child(path);
    sources.follow(&at)
}

fn is_openapi(sources: &Sources, document: DocumentId) -> bool {
    let value = &sources.document(document).value;
    value.get("openapi").is_some() && value.get("paths").is_some()
}

fn read_all(sources: &Sources, document: DocumentId, settings: &Settings) -> Result<Api, Diagnostic> {
    let root = Cursor::open(sources, &Location::root(document))?;
    let info = root.member("info")?;
    let of_info = |name: &str| info.as_ref().map_or(Ok(None), |info| info.text(name));
    let mut api = Api {
        document,
        name: stem(&sources.document(document).name),
        title: of_info("title")?.unwrap_or_default(),
        description: of_info("description")?,
        version: of_info("version").ok().flatten().unwrap_or_default(),
        operations: Vec::new(),
        refused: Vec::new(),
        schemes: security::schemes(&root)?,
        warnings: Vec::new(),
    };
    let Some(paths) = root.member("paths")? else {
        return Ok(api);
    };
    let draft = extensions::is_draft(&root)?;
    let mut names = Distinct::default();
    let mut routes = BTreeSet::new();
    for path in paths.object()?.keys().filter(|path| !path.starts_with("x-")) {
        let found = owner(sources, document, path).and_then(|at| Cursor::open(sources, &at));
        let item = match found {
            Ok(item) if item.at.document != document && is_openapi(sources, item.at.document) => continue,
            Ok(item) => item,
            Err(why) => {
                api.refused.push(Refused {
                    id: path.clone(),
                    at: paths.at.child(path),
                    why,
                });
                continue;
            }
        };
        for method in METHODS {
            let Some(at) = item.here(method) else { continue };
            let place = Cursor {
                sources,
                at: at.clone(),
                value: item.value.get(method).unwrap_or(item.value),
            };
            let written = place.text("operationId").ok().flatten().filter(|id| is_name(id));
            let id = names.name(&written.unwrap_or_else(|| derived(method, path)));
            let context = Context {
                root: &root,
                item: &item,
                schemes: &api.schemes,
                settings,
                draft,
            };
            let read = context.operation(&at, &id, method, path, &mut routes);
            match read {
                Ok(operation) => api.operations.push(operation),
                Err(why) => api.refused.push(Refused { id, at, why }),
            }
        }
    }
    Ok(api)
}

/// Something from which a name in code can be made.
fn is_name(id: &str) -> bool {
    let mut letters = id.chars().filter(|c| c.is_ascii_alphanumeric());
    letters.next().is_some_and(|first| first.is_ascii_alphabetic()) && id.is_ascii()
}

fn stem(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file).to_owned()
}

struct Context<'a, 's> {
    root: &'a Cursor<'s>,
    item: &'a Cursor<'s>,
    schemes: &'a [Scheme],
    settings: &'a Settings,
    draft: bool,
}

impl Context<'_, '_> {
    fn operation(
        &self,
        at: &Location,
        id: &str,
        method: &str,
        path: &str,
        routes: &mut BTreeSet<(String, String)>,
    ) -> Result<Operation, Diagnostic> {
        let cursor = Cursor::open(self.item.sources, at)?;
        cursor.object()?;
        let method = method.to_ascii_uppercase();
        let extensions = extensions::read(&cursor, &method, self.settings)?;
        let parameters = parameters::read(self.item, &cursor)?;
        template(&cursor, path, &parameters)?;
        if !routes.insert((method.clone(), shape(path))) {
            return Err(cursor.refuse("path", "another path of the document matches the same requests"));
        }
        Ok(Operation {
            id: id.to_owned(),
            at: at.clone(),
            summary: self.said(&cursor, "summary")?,
            description: self.said(&cursor, "description")?,
            tags: cursor.texts("tags")?,
            deprecated: cursor.flag("deprecated")?,
            draft: self.draft || extensions.draft,
            timeout_ms: extensions.timeout_ms,
            body_limit: extensions.body_limit,
            repeatable: extensions.repeatable,
            visitor: extensions.visitor,
            callers: extensions.callers,
            admits: extensions.admits,
            security: security::alternatives(self.root, &cursor, self.schemes)?,
            object: parameters::object(&cursor, &parameters),
            parameters,
            body: if method == "TRACE" {
                None
            } else {
                bodies::read(&cursor)?
            },
            answers: answers::read(&cursor)?,
            path: path.to_owned(),
            method,
        })
    }

    /// What the operation says, else what its path item says.
    fn said(&self, cursor: &Cursor<'_>, name: &str) -> Result<Option<String>, Diagnostic> {
        let own = cursor.text(name)?;
        Ok(match own {
            Some(own) => Some(own),
            None => self.item.text(name)?,
        })
    }
}

/// The path without the names of its variables.
fn shape(path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/');
    segments
        .map(|segment| if segment.starts_with('{') { "{}" } else { segment })
        .collect::<Vec<_>>()
        .join("/")
}

/// Whether the template can be routed, and names the path's parameters and no others.
fn template(cursor: &Cursor<'_>, path: &str, parameters: &[super::operation::Parameter]) -> Result<(), Diagnostic> {
    let Some(rest) = path.strip_prefix('/') else {
        return Err(cursor.refuse("path", format!("the path `{path}` does not begin with `/`")));
    };
    let mut variables = BTreeSet::new();
    let segments = rest
        .strip_suffix('/')
        .unwrap_or(rest)
        .split('/')
        .filter(|_| !rest.is_empty());
    for segment in segments {
        match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) if !name.is_empty() && !name.contains(['{', '}', ':']) => {
                if !variables.insert(name) {
                    return Err(cursor.refuse("path", format!("the variable `{name}` stands twice in `{path}`")));
                }
            }
            None if !segment.is_empty() && !segment.contains(['{', '}']) => {}
            _ => {
                let message = format!("`{segment}` in `{path}` is neither a literal nor exactly one variable");
                return Err(cursor
                    .refuse("path", message)
                    .help("give the variable a segment of its own"));
            }
        }
    }
    let is_path = |parameter: &&super::operation::Parameter| parameter.field.place == super::table::Place::Path;
    for parameter in parameters.iter().filter(is_path) {
        if !variables.remove(parameter.name.as_str()) {
            let message = format!("the path `{path}` has no variable `{}`", parameter.name);
            return Err(Diagnostic::error("path", message).at(cursor.sources.place(&parameter.at)));
        }
    }
    match variables.first() {
        Some(name) => Err(cursor
            .refuse(
                "path",
                format!("no parameter describes the variable `{name}` of `{path}`"),
            )
            .help(format!("add a parameter `name: {name}, in: path, required: true`"))),
        None => Ok(()),
    }
}
