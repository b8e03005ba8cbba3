//! Names for operations that have none, and names that collide.

use std::collections::BTreeSet;

use heck::{ToLowerCamelCase, ToPascalCase};

use crate::model::schema::pascal;
use crate::read::Location;

/// A name from method and path: `GET /items/{id}` is `getItemsById`.
pub(super) fn derived(method: &str, path: &str) -> String {
    let mut words = method.to_lowercase();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        words.push(' ');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => words.push_str(&format!("by {name}")),
            None => words.push_str(segment),
        }
    }
    let plain: String = words
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    plain.to_lower_camel_case()
}

/// The name of a shared component of this sort, in the form of a type's; none for what stands anywhere else.
pub(super) fn component(at: &Location, sort: &str) -> Option<String> {
    let steps: Vec<_> = at.pointer.tokens().collect();
    match steps.as_slice() {
        [components, of_sort, name] if components == "components" && of_sort == sort => Some(pascal(name)),
        _ => None,
    }
}

/// Names that are told apart by what they become in code, not by how they are written.
#[derive(Default)]
pub(super) struct Distinct(BTreeSet<String>);

impl Distinct {
    /// The name itself, or with the first number that makes it another.
    pub fn name(&mut self, wanted: &str) -> String {
        let taken = |name: &str, set: &BTreeSet<String>| set.contains(&name.to_pascal_case());
        let mut name = wanted.to_owned();
        let mut count = 2;
        while taken(&name, &self.0) {
            name = format!("{wanted}{count}");
            count += 1;
        }
        self.0.insert(name.to_pascal_case());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_of_method_and_path() {
        assert_eq!(derived("GET", "/items/{id}"), "getItemsById");
        assert_eq!(derived("POST", "/"), "post");
        assert_eq!(derived("GET", "/a-b/{c_d}/e.json"), "getABByCDEJson");
    }

    #[test]
    fn names_differ_in_code_too() {
        let mut names = Distinct::default();
        assert_eq!(names.name("get_item"), "get_item");
        assert_eq!(names.name("getItem"), "getItem2");
        assert_eq!(names.name("get-item"), "get-item3");
    }
}
