//! A type under a name of its own.
use super::checks::Checks;
use super::item::{read, serialize};
use super::paths;
use crate::model::schema::{Item, Scalar, Shape, Type, Types};

pub(super) fn newtype(types: &Types, item: &Item, shape: &Shape) -> String {
    let name = &item.name;
    let inner = paths::path(types, item, shape);
    let mut checks = Checks::default();
    checks.value("&self.0", shape);
    let text = matches!(shape.ty, Type::Scalar(Scalar::Text));
    let derives = match &shape.ty {
        Type::Scalar(Scalar::Text) => "Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash",
        Type::Scalar(Scalar::Boolean | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128) => {
            "Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash"
        }
        Type::Scalar(Scalar::Double) => "Clone, Copy, Debug, PartialEq, PartialOrd",
        Type::Format("uuid::Uuid") => "Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash",
        Type::Format(_) => "Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash",
        _ => "Clone, Debug, PartialEq",
    };
    let visibility = if checks.is_empty() { "pub " } else { "" };
    let mut code = format!("#[derive({derives})]\npub struct {name}({visibility}{inner});\n\n");
    if checks.is_empty() {
        code.push_str(&format!(
            "impl From<{inner}> for {name} {{\nfn from(value: {inner}) -> Self {{\nSelf(value)\n}}\n}}\n\n"
        ));
    } else {
        code.push_str(&format!("impl {name} {{\n{}}}\n\n", checks.function()));
        code.push_str(&format!(
            "impl TryFrom<{inner}> for {name} {{\ntype Error = support::Failed;\n\nfn try_from(value: {inner}) -> Result<Self, support::Failed> {{\n\
             let value = Self(value);\nvalue.check()?;\nOk(value)\n}}\n}}\n\n"
        ));
    }
    if !matches!(shape.ty, Type::Scalar(Scalar::Null)) {
        code.push_str(&format!(
            "impl {name} {{\n/// What it holds.\npub fn into_inner(self) -> {inner} {{\nself.0\n}}\n}}\n\n"
        ));
        let target = if text { "str" } else { inner.as_str() };
        code.push_str(&format!(
        "impl std::ops::Deref for {name} {{\ntype Target = {target};\n\nfn deref(&self) -> &{target} {{\n&self.0\n}}\n}}\n\n"
    ));
    }
    if text {
        code.push_str(&texts(name, checks.is_empty()));
    }
    code.push_str(&read(
        item,
        &match checks.is_empty() {
            true => format!("<{inner} as support::Read>::read(deserializer).map(Self)\n"),
            false => format!("let value = <{inner} as support::Read>::read(deserializer).map(Self)?;\nsupport::read::checked(value, Self::check)\n"),
        },
    ));
    code.push_str(&serialize(item, "support::Serialize::serialize(&self.0, serializer)\n"));
    code
}

fn texts(name: &str, any: bool) -> String {
    let (error, made) = match any {
        true => ("std::convert::Infallible", "Ok(Self(text.to_owned()))"),
        false => ("support::Failed", "Self::try_from(text.to_owned())"),
    };
    format!(
        "impl std::str::FromStr for {name} {{\ntype Err = {error};\n\nfn from_str(text: &str) -> Result<Self, {error}> {{\n{made}\n}}\n}}\n\n\
         impl AsRef<str> for {name} {{\nfn as_ref(&self) -> &str {{\n&self.0\n}}\n}}\n\n\
         impl std::fmt::Display for {name} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.write_str(&self.0)\n}}\n}}\n\n"
    )
}
