//! Where a member of a type is, for other generated code.
use super::{docs, paths, structs};
use crate::model::schema::{Body, Item, RootType, Shape, Type, Types};
use crate::read::Pointer;

/// The fields that lead from a root type to one of its members (`measurement.visitor_id`), as code writes them. `None`
/// where the member is not always there, or the type has no such field.
pub fn member_path(types: &Types, root: &RootType, member: &Pointer) -> Option<String> {
    let item = types
        .items
        .iter()
        .find(|item| item.live && item.module == root.module && item.name == root.name)?;
    let mut body = Some(&item.body);
    let mut path = Vec::new();
    for token in member.tokens() {
        while let Some(Body::Newtype(shape)) = body {
            path.push("0".to_owned());
            body = body_of(types, shape);
        }
        let Some(Body::Struct(structure)) = body else {
            return None;
        };
        let (ident, member) = structs::idents(structure).find(|(_, member)| member.name == token)?;
        if !member.required {
            return None;
        }
        path.push(ident);
        body = body_of(types, &member.shape);
    }
    Some(path.join("."))
}

/// A field of a struct, as code in a module of another name writes it.
#[derive(Clone, Debug)]
pub struct Field {
    /// The member in JSON.
    pub member: String,
    pub ident: String,
    pub ty: String,
    /// `/// …` lines.
    pub docs: String,
}

/// The fields of a root that is a struct of this crate; nothing for any other.
pub fn fields(types: &Types, root: &RootType) -> Vec<Field> {
    let found = types
        .items
        .iter()
        .find(|item| item.live && item.module == root.module && item.name == root.name);
    let Some((item, Body::Struct(body))) = found.map(|item| (item, &item.body)) else {
        return Vec::new();
    };
    let outside = Item {
        module: String::from("\0"),
        ..item.clone()
    };
    structs::idents(body)
        .map(|(ident, member)| {
            let ty = paths::path(types, &outside, &member.shape);
            Field {
                member: member.name.clone(),
                ident,
                ty: if member.required { ty } else { format!("Option<{ty}>") },
                docs: docs::comment(&member.docs),
            }
        })
        .collect()
}

fn body_of<'t>(types: &'t Types, shape: &Shape) -> Option<&'t Body> {
    match &shape.ty {
        Type::Item(id) => Some(&types.item(*id).body),
        _ => None,
    }
}
