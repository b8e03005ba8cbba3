//! Where a member of a type is, for other generated code.
use super::structs;
use crate::model::schema::{Body, RootType, Shape, Type, Types};
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

fn body_of<'t>(types: &'t Types, shape: &Shape) -> Option<&'t Body> {
    match &shape.ty {
        Type::Item(id) => Some(&types.item(*id).body),
        _ => None,
    }
}
