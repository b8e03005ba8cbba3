//! Structs with hundreds of members: one function with a local for each takes a compiler minutes, so that the members are
//! collected in a struct of their own, some at a time.
use super::code::literal;
use super::structs::Field;
use crate::model::schema::Item;

/// From here on structs are read in parts.
pub(super) const MANY: usize = 200;
/// So many members are told apart in one function.
const AT_A_TIME: usize = 100;

/// The items that stand before the visitor.
pub(super) fn parts(fields: &[Field]) -> String {
    let mut declared = String::new();
    let mut none = String::new();
    for field in fields {
        declared.push_str(&format!("{}: Option<{}>,\n", field.ident, field.ty));
        none.push_str(&format!("{}: None,\n", field.ident));
    }
    let mut functions = String::new();
    for (number, some) in fields.chunks(AT_A_TIME).enumerate() {
        let arms: String = some
            .iter()
            .map(|field| {
                format!(
                    "{} => support::read::member(&mut self.{}, map_)?,\n",
                    literal(&field.member.name),
                    field.ident
                )
            })
            .collect();
        functions.push_str(&format!(
            "\nfn members_{number}<'de, A_: support::MapAccess<'de>>(&mut self, name_: &str, map_: &mut A_) -> Result<bool, A_::Error> {{\n\
             match name_ {{\n{arms}_ => return Ok(false),\n}}\nOk(true)\n}}\n"
        ));
    }
    format!(
        "struct Parts_ {{\n{declared}}}\n\nimpl Parts_ {{\nfn none() -> Self {{\nSelf {{\n{none}}}\n}}\n{functions}}}\n\n"
    )
}

/// Statements at the start of the loop over members.
pub(super) fn dispatch(fields: &[Field]) -> String {
    let calls: Vec<String> = (0..fields.len().div_ceil(AT_A_TIME))
        .map(|number| format!("parts_.members_{number}(key_.as_str(), &mut map_)?"))
        .collect();
    format!("if {} {{\ncontinue;\n}}\n", calls.join(" || "))
}

/// Statements that take the parts apart into locals with the names of the fields.
pub(super) fn apart(item: &Item, fields: &[Field]) -> String {
    let mut taken = String::new();
    for field in fields {
        taken.push_str(&match field.member.required {
            true => format!("{0}: Some({0}),\n", field.ident),
            false => format!("{},\n", field.ident),
        });
    }
    let any_required = fields.iter().any(|field| field.member.required);
    match any_required {
        true => format!(
            "let Parts_ {{\n{taken}}} = parts_ else {{\nreturn Err(support::read::missing({:?}));\n}};\n",
            item.name
        ),
        false => format!("let Parts_ {{\n{taken}}} = parts_;\n"),
    }
}
