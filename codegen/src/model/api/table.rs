//! How values are written as texts: the table that generated code hands to the layer.

/// One parameter, header or member of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// On the wire; headers in lower case.
    pub name: String,
    /// In the JSON object.
    pub member: String,
    pub place: Place,
    pub style: Style,
    pub slash: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Style {
    One(Scalar),
    Repeated(Scalar),
    Separated(char, Scalar),
    Deep(Vec<Property>),
    DeepOpen(Vec<Property>, Scalar),
    Exploded(Vec<Property>),
    Flat(Vec<Property>),
    Pairs(Vec<Property>),
    Json,
    Querystring,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    pub name: String,
    pub scalar: Scalar,
    pub list: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scalar {
    Text,
    Integer,
    Number,
    Boolean,
    Null,
    OneOf(Vec<Scalar>),
}
