//! What lowering makes: types, free of how a target writes them.
use super::mask::Mask;
use crate::diagnostic::Diagnostic;
use serde_json::{Number, Value};

pub use super::lowering::RootId;

/// A named type, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub(crate) usize);

/// Everything that was lowered.
#[derive(Debug)]
pub struct Types {
    /// Named types, in the order in which they were met.
    pub items: Vec<Item>,
    /// For each root its type, or why it has none.
    pub(crate) roots: Vec<Result<RootType, Diagnostic>>,
    /// The schemas again, for the guards: `{"$defs": {..}}`. A definition's `$comment` says where it comes from.
    pub bundle: Value,
    pub formats: super::lowering::Formats,
}

impl Types {
    /// The type of a root.
    ///
    /// # Errors
    /// Why it was refused.
    pub fn root(&self, id: RootId) -> Result<RootType, &Diagnostic> {
        match self.roots.get(id.0) {
            Some(Ok(root)) => Ok(root.clone()),
            Some(Err(diagnostic)) => Err(diagnostic),
            // Ids are made by `Lowering::root` alone.
            None => unreachable!("a root of other types"),
        }
    }

    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0]
    }
}

/// Where the type of a root stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RootType {
    /// As other code of the same crate names it: `crate::types::NewScan`; for an imported one, as given.
    pub path: String,
    /// `types`
    pub module: String,
    /// `NewScan`
    pub name: String,
    /// Whether it was imported, so that another crate holds it.
    pub imported: bool,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Item {
    pub module: String,
    pub name: String,
    pub docs: Docs,
    pub body: Body,
    /// The definition in the bundle, for those that a root has.
    pub guard: Option<String>,
    /// Whether decoding alone accepts exactly what the schema does, all that it refers to included.
    pub exact: bool,
    /// Named types that it holds by value, so that they need a box where they hold it, too.
    pub boxed: Vec<ItemId>,
    /// Imported types that it consists of.
    pub imports: Vec<String>,
    /// Whether a root that was not refused needs it.
    pub live: bool,
}

/// What a person reads about a type or a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    pub deprecated: bool,
}

/// What a named type consists of.
#[derive(Clone, Debug)]
pub enum Body {
    Struct(Struct),
    /// Texts out of a list.
    Texts(Texts),
    /// One of several types.
    Union(Union),
    /// An array whose first items have types of their own.
    Tuple(Tuple),
    /// Anything else under a name of its own.
    Newtype(Shape),
    /// Nothing is accepted.
    Never,
}

#[derive(Clone, Debug)]
pub struct Struct {
    pub members: Vec<Member>,
    /// Names that must not be there.
    pub forbidden: Vec<String>,
    /// Names that must be there, though nothing more is said of them.
    pub present: Vec<String>,
    pub rest: Rest,
    pub counts: Counts,
    /// When the first is there, so must the others.
    pub dependencies: Vec<(String, Vec<String>)>,
}

/// How many members or items there may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub least: Option<u64>,
    pub most: Option<u64>,
}

impl Counts {
    pub fn is_any(self) -> bool {
        self.least.unwrap_or(0) == 0 && self.most.is_none()
    }
}

#[derive(Clone, Debug)]
pub struct Member {
    /// In JSON.
    pub name: String,
    pub docs: Docs,
    pub required: bool,
    pub shape: Shape,
}

/// Members beside those with a name.
#[derive(Clone, Debug)]
pub enum Rest {
    /// Tolerated, and dropped.
    Drop,
    /// Kept as they are.
    Keep,
    /// Not accepted.
    Deny,
    /// All of one shape.
    Map(Shape),
    /// Those whose name the pattern matches, and the others.
    Pattern {
        pattern: String,
        matching: Option<Shape>,
        others: Box<Rest>,
    },
}

#[derive(Clone, Debug)]
pub struct Texts {
    pub values: Vec<String>,
    /// Whether any other text is accepted, too.
    pub open: bool,
}

#[derive(Clone, Debug)]
pub struct Union {
    pub variants: Vec<Variant>,
    pub tag: Option<String>,
    /// Whether exactly one alternative must hold (`oneOf`), where the kind of a value leaves several.
    pub exclusive: bool,
}

impl Union {
    /// A union whose alternatives the kind of the value tells apart.
    pub(super) fn of_kinds(variants: Vec<Variant>) -> Self {
        Self {
            variants,
            tag: None,
            exclusive: false,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Variant {
    /// What it would like to be called.
    pub name: String,
    /// The kinds of value that it may hold.
    pub kinds: Mask,
    pub shape: Shape,
    /// The texts of the tag that lead to it.
    pub tags: Vec<String>,
    /// The definition in the bundle that says whether the alternative holds, where its type accepts more.
    pub guard: Option<String>,
    /// The schema of the alternative.
    pub(super) branch: Option<super::schemas::At>,
}

impl Variant {
    /// An alternative that the kind of the value tells apart.
    pub(super) fn of_kind(name: &str, kinds: Mask, shape: Shape) -> Self {
        Self {
            name: name.to_owned(),
            kinds,
            shape,
            tags: Vec::new(),
            guard: None,
            branch: None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Tuple {
    pub items: Vec<Shape>,
    /// So many of them must be there.
    pub required: usize,
    pub rest: Option<Shape>,
    pub counts: Counts,
}

/// A type, with the rules that it does not itself keep.
#[derive(Clone, Debug)]
pub struct Shape {
    pub ty: Type,
    pub checks: Vec<Check>,
    /// Whether type and checks are all that the schema says (of what is inline; named types know for themselves).
    pub exact: bool,
}

impl Shape {
    pub fn of(ty: Type) -> Self {
        Self {
            ty,
            checks: Vec::new(),
            exact: true,
        }
    }

    pub fn relaxed(ty: Type) -> Self {
        Self {
            ty,
            checks: Vec::new(),
            exact: false,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    Null,
    Boolean,
    I32,
    I64,
    U32,
    U64,
    I128,
    Double,
    Number,
    Text,
}

/// A type where it is used.
#[derive(Clone, Debug)]
pub enum Type {
    /// Any JSON.
    Any,
    /// Nothing at all.
    Never,
    Scalar(Scalar),
    /// A text with a format that has a type.
    Format(&'static str),
    List(Box<Shape>),
    Map(Box<Shape>),
    Nullable(Box<Shape>),
    Item(ItemId),
    /// Of another crate.
    Imported(String),
}

/// A rule about a value.
#[derive(Clone, Debug)]
pub enum Check {
    MinLength(u64),
    MaxLength(u64),
    Pattern(String),
    Format(&'static str),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    /// Of integers.
    MultipleOf(u64),
    /// Of numbers: whether they must be integers, or must not.
    Whole(bool),
    Counts(Counts),
    /// One of these values.
    Listed(Vec<Value>),
    /// Of the kinds in this set.
    Kinds(Mask),
    /// The pattern must match every name of a map.
    Names(String),
}

/// Equality of JSON values as JSON Schema means it: numbers by their value.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => match (integer(left), integer(right)) {
            (Some(left), Some(right)) => left == right,
            (None, None) => left.as_f64() == right.as_f64(),
            _ => false,
        },
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// The number as an integer, when it is one.
pub(crate) fn integer(number: &Number) -> Option<i128> {
    if let Some(integer) = number.as_i64() {
        return Some(integer.into());
    }
    if let Some(integer) = number.as_u64() {
        return Some(integer.into());
    }
    #[allow(clippy::cast_possible_truncation)]
    number
        .as_f64()
        .filter(|float| float.fract() == 0.0 && float.abs() < 1e30)
        .map(|float| float as i128)
}

/// The pattern compiled as the validator does it.
pub(super) fn regex(pattern: &str) -> Option<fancy_regex::Regex> {
    let translated = jsonschema_regex::to_rust_regex(pattern).ok()?;
    fancy_regex::Regex::new(&translated).ok()
}
