//! The model's tables as Rust constants.

use crate::model::api::{Field, FieldPlace, Media, MediaKind, Property, Scalar, Settings, Style};

/// `&[Field { … }]`
pub(in crate::emit::rust) fn fields(fields: &[Field]) -> String {
    list(fields.iter().map(|field| {
        let place = match field.place {
            FieldPlace::Path => "Path",
            FieldPlace::Query => "Query",
            FieldPlace::Header => "Header",
            FieldPlace::Cookie => "Cookie",
        };
        format!(
            "Field {{ name: {:?}, member: {:?}, location: Location::{place}, style: {}, slash: {} }}",
            field.name,
            field.member,
            style(&field.style),
            field.slash
        )
    }))
}

fn style(style: &Style) -> String {
    let text = match style {
        Style::One(one) => format!("One({})", scalar(one)),
        Style::Repeated(one) => format!("Repeated({})", scalar(one)),
        Style::Separated(separator, one) => format!("Separated({separator:?}, {})", scalar(one)),
        Style::Deep(members) => format!("Deep({})", properties(members)),
        Style::DeepOpen(members, one) => format!("DeepOpen({}, {})", properties(members), scalar(one)),
        Style::Exploded(members) => format!("Exploded({})", properties(members)),
        Style::Flat(members) => format!("Flat({})", properties(members)),
        Style::Pairs(members) => format!("Pairs({})", properties(members)),
        Style::Json => "Json".to_owned(),
        Style::Querystring => "Querystring".to_owned(),
    };
    format!("Style::{text}")
}

fn properties(properties: &[Property]) -> String {
    list(properties.iter().map(|property| {
        format!(
            "Property {{ name: {:?}, scalar: {}, list: {} }}",
            property.name,
            scalar(&property.scalar),
            property.list
        )
    }))
}

fn scalar(one: &Scalar) -> String {
    let text = match one {
        Scalar::Text => "Text".to_owned(),
        Scalar::Integer => "Integer".to_owned(),
        Scalar::Number => "Number".to_owned(),
        Scalar::Boolean => "Boolean".to_owned(),
        Scalar::Null => "Null".to_owned(),
        Scalar::OneOf(choices) => format!("OneOf({})", list(choices.iter().map(scalar))),
    };
    format!("Scalar::{text}")
}

/// `&[Media { … }]`
pub(in crate::emit::rust) fn media(all: &[Media]) -> String {
    list(all.iter().map(|media| {
        let kind = match &media.kind {
            MediaKind::Json => "Json".to_owned(),
            MediaKind::Text => "Text".to_owned(),
            MediaKind::Bytes => "Bytes".to_owned(),
            MediaKind::Form(members) => format!("Form({})", fields(members)),
        };
        format!("Media {{ essence: {:?}, kind: MediaKind::{kind} }}", media.essence)
    }))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}

/// `ErrorBody { … }`
pub(in crate::emit::rust) fn api(settings: &Settings) -> String {
    let errors = &settings.errors;
    let violations = match &errors.violations {
        Some(names) => format!(
            "Some(ViolationNames {{ member: {:?}, at: {:?}, rule: {:?} }})",
            names.member, names.at, names.rule
        ),
        None => "None".to_owned(),
    };
    format!(
        "ErrorBody {{ code: {:?}, message: {:?}, correlation_id: {:?}, violations: {violations} }}",
        errors.code, errors.message, errors.correlation_id
    )
}
