//! The parameters' table: how the texts of a request become one JSON object, and the other way round.

mod decoding;
mod encoding;
mod query;
mod scalar;

pub use decoding::{Malformed, Raw, decode};
pub use encoding::{Encoded, Unsendable, encode, member, path};
pub use scalar::Scalar;

/// One parameter, or one header of an answer, or one member of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// On the wire. Headers in lower case.
    pub name: &'static str,
    /// In the JSON object.
    pub member: &'static str,
    pub location: Location,
    pub style: Style,
    /// Of a path variable: `%2F` may stand in it.
    pub slash: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a value is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a=1`
    One(Scalar),
    /// `a=1&a=2`; of a header: several lines, or one with commas.
    Repeated(Scalar),
    /// `a=1,2`, or with another separator: space or `|`.
    Separated(char, Scalar),
    /// `a[x]=1&a[y]=2`
    Deep(&'static [Property]),
    /// The same, with members of any name beside those.
    DeepOpen(&'static [Property], Scalar),
    /// `x=1&y=2`: the members stand among the other parameters.
    Exploded(&'static [Property]),
    /// `x,1,y,2`
    Flat(&'static [Property]),
    /// `x=1,y=2`
    Pairs(&'static [Property]),
    /// A JSON text.
    Json,
    /// The whole query as it came, not decoded. Whoever takes it reads it himself: other parameters of the query say what
    /// may stand there, and are not read.
    Querystring,
}

/// A member of a parameter that is an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Property {
    pub name: &'static str,
    pub scalar: Scalar,
    /// The member is a list (`a[x]=1&a[x]=2`).
    pub list: bool,
}
