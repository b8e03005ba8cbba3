//! Types where they are used, as generated code names them.
use crate::model::schema::{Item, Scalar, Shape, Type, Types};

/// The Rust type of a shape, inside an item.
pub(super) fn path(types: &Types, within: &Item, shape: &Shape) -> String {
    match &shape.ty {
        Type::Any => "support::Value".to_owned(),
        // Nothing can be read into it; what has it has no values either.
        Type::Never => "std::convert::Infallible".to_owned(),
        Type::Scalar(scalar) => scalar_path(scalar).to_owned(),
        Type::Format(path) if path.starts_with("std::") => (*path).to_owned(),
        Type::Format(path) => format!("support::{path}"),
        Type::List(item) => format!("Vec<{}>", behind(types, within, item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", behind(types, within, item)),
        Type::Nullable(inner) => format!("Option<{}>", path(types, within, inner)),
        Type::Item(id) => {
            let name = item_path(within, types.item(*id));
            if within.boxed.contains(id) {
                format!("Box<{name}>")
            } else {
                name
            }
        }
        Type::Imported(path) => path.clone(),
    }
}

/// As [`path`], where it stands behind a pointer already.
fn behind(types: &Types, within: &Item, shape: &Shape) -> String {
    match &shape.ty {
        Type::Item(id) => item_path(within, types.item(*id)),
        Type::Nullable(inner) => format!("Option<{}>", behind(types, within, inner)),
        _ => path(types, within, shape),
    }
}

fn item_path(within: &Item, item: &Item) -> String {
    match item.module == within.module {
        true => item.name.clone(),
        false if item.module.is_empty() => format!("crate::{}", item.name),
        false => format!("crate::{}::{}", item.module, item.name),
    }
}

pub(super) fn scalar_path(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Null => "()",
        Scalar::Boolean => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::I128 => "i128",
        Scalar::Double => "f64",
        Scalar::Number => "support::Number",
        Scalar::Text => "String",
    }
}
