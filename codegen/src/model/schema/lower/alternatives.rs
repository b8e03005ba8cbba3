//! `anyOf` and `oneOf`: unions, by kind or by tag where the branches are told apart so, by trying where not.
use super::super::mask::Mask;
use super::super::node::{self, Alternatives, Choice, Closure, Node};
use super::super::schemas::At;
use super::super::types::{Body, Texts, Type, Union, Variant};
use super::kinds::kind_name;
use super::literals::{distinct, listed};
use super::{Form, Hint, Work};
use crate::diagnostic::Diagnostic;
use serde_json::Value;

/// Most branches that become a type each. Beyond, the guard judges and the type is that of the rest.
const BRANCHES: usize = 200;
/// Most combinations of alternatives that all hold of one value (`allOf` of several `oneOf`): each would be a type.
const COMBINATIONS: usize = 64;

struct Branch {
    at: At,
    node: Node,
    mask: Mask,
    literals: Option<Vec<Value>>,
    tags: Vec<(String, Vec<String>)>,
}

impl Work<'_> {
    /// The form of a node with alternatives; `None` for one without, or with more than can be a type.
    pub(super) fn alternative_form(
        &mut self,
        node: &Node,
        closure: &Closure,
        hint: &Hint,
    ) -> Result<Option<Form>, Diagnostic> {
        let Some((choice, branches)) = closure.choices.first() else {
            return Ok(None);
        };
        let combinations = closure.choices.iter().fold(1, |product: usize, (_, branches)| {
            product.saturating_mul(branches.len())
        });
        let several = closure.choices.len() > 1 || self.width > 1;
        let too_many = several && self.width.saturating_mul(combinations) > COMBINATIONS;
        if branches.len() > BRANCHES || too_many || !self.is_alone(closure)? {
            return Ok(None);
        }
        let mut alternatives = Vec::new();
        for at in branches {
            let branch = self.branch(node, *choice, *at)?;
            if !branch.mask.is_empty() {
                alternatives.push(branch);
            }
        }
        if let Some(form) = self.listed_branches(*choice, &alternatives, hint) {
            return Ok(Some(form));
        }
        let width = self.width;
        self.width *= branches.len();
        let form = self.branches(*choice, alternatives, hint);
        self.width = width;
        form
    }

    /// Whether nothing stands beside the alternatives that looks at which of them hold.
    fn is_alone(&mut self, closure: &Closure) -> Result<bool, Diagnostic> {
        let looks = |part: &node::Part| {
            let keywords = &part.keywords;
            keywords.unevaluated_items.is_some()
                || keywords.unevaluated_properties.is_some()
                || keywords.condition.is_some()
        };
        Ok(!closure.parts.iter().any(looks))
    }

    fn branch(&mut self, node: &Node, choice: Choice, at: At) -> Result<Branch, Diagnostic> {
        let node = node.choose(&mut self.schemas, choice, at)?;
        let closure = node::closure(&mut self.schemas, &node)?;
        let plain = |part: &node::Part| {
            let keywords = &part.keywords;
            !keywords.says_of_numbers()
                && !keywords.says_of_strings()
                && !keywords.says_of_arrays()
                && !keywords.says_of_objects()
        };
        let literals = match closure.parts.iter().all(plain) && self.is_local(&closure)? {
            true => listed(&closure),
            false => None,
        };
        let mask = match &literals {
            Some(values) => values
                .iter()
                .fold(Mask::NONE, |mask, value| mask.or(Mask::of_value(value))),
            None => closure.mask,
        };
        let tags = if mask == Mask::OBJECT {
            self.tags(&closure)?
        } else {
            Vec::new()
        };
        Ok(Branch {
            at,
            node,
            mask,
            literals,
            tags,
        })
    }

    /// Members that must be there and are one of a few texts.
    fn tags(&mut self, closure: &Closure) -> Result<Vec<(String, Vec<String>)>, Diagnostic> {
        let mut tags = Vec::new();
        let names: Vec<String> = closure
            .parts
            .iter()
            .flat_map(|part| &part.keywords.properties)
            .map(|(name, _)| name.clone())
            .collect();
        for name in names {
            if !closure.parts.iter().any(|part| part.keywords.required.contains(&name)) {
                continue;
            }
            let heads = self.member_heads(closure, &name);
            let member = node::closure(&mut self.schemas, &Node::new(&heads, Mask::ALL))?;
            let Some(values) = listed(&member) else { continue };
            let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
            if let Some(texts) = texts {
                tags.push((name, texts));
            }
        }
        Ok(tags)
    }

    /// Branches that all list their values are one list.
    fn listed_branches(&mut self, choice: Choice, branches: &[Branch], hint: &Hint) -> Option<Form> {
        let lists: Option<Vec<&Vec<Value>>> = branches.iter().map(|branch| branch.literals.as_ref()).collect();
        let lists = lists.filter(|lists| !lists.is_empty())?;
        let all: Vec<Value> = lists.iter().flat_map(|list| list.iter().cloned()).collect();
        let mut values = distinct(all.clone());
        if choice.keyword == Alternatives::One {
            let times = |value: &Value| {
                all.iter()
                    .filter(|other| super::super::types::same(value, other))
                    .count()
            };
            if all.len() > 2000 {
                return None;
            }
            values.retain(|value| times(value) == 1);
        }
        Some(self.values(values, true, hint))
    }

    fn branches(&mut self, choice: Choice, mut branches: Vec<Branch>, hint: &Hint) -> Result<Option<Form>, Diagnostic> {
        if let [only] = branches.as_slice() {
            let node = only.node.clone();
            return self.form(&node, hint).map(Some);
        }
        let null = branches.iter().filter(|branch| branch.mask.has(Mask::NULL)).count() == 1
            && branches.iter().any(|branch| branch.mask == Mask::NULL);
        if null {
            branches.retain(|branch| branch.mask != Mask::NULL);
        }
        if let Some(form) = self.open_texts(choice, &branches, null) {
            return Ok(Some(form));
        }
        let tag = tag(&branches);
        let told_apart = tag.is_some() || pairwise(&branches, |one, other| !one.mask.has(other.mask));
        if !told_apart && choice.keyword == Alternatives::Any {
            // Several may hold, and which one is read first must not decide what is kept.
            for branch in &mut branches {
                branch.node.keep |= branch.mask.has(Mask::OBJECT);
            }
        }
        let mut variants = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let name = self.branch_name(branch, index, tag.as_deref());
            let below = if branches.len() == 1 {
                hint.clone()
            } else {
                hint.child(&name)
            };
            let shape = self.shape_of_same(branch.node.clone(), &below)?;
            if matches!(shape.ty, Type::Never) {
                continue;
            }
            let tags = branch
                .tags
                .iter()
                .find(|(name, _)| Some(name) == tag.as_ref())
                .map(|(_, tags)| tags.clone());
            variants.push(Variant {
                tags: tags.unwrap_or_default(),
                branch: (!told_apart).then_some(branch.at),
                ..Variant::of_kind(&name, branch.mask, shape)
            });
        }
        let exclusive = !told_apart && choice.keyword == Alternatives::One;
        Ok(Some(self.union(
            Union {
                variants,
                tag,
                exclusive,
            },
            null,
            true,
            hint,
        )))
    }

    /// A list of texts beside any text: an enum that may grow.
    fn open_texts(&mut self, choice: Choice, branches: &[Branch], null: bool) -> Option<Form> {
        let (listed, plain): (Vec<&Branch>, Vec<&Branch>) =
            branches.iter().partition(|branch| branch.literals.is_some());
        let [plain] = plain.as_slice() else { return None };
        if null || choice.keyword != Alternatives::Any || plain.mask != Mask::STRING || listed.is_empty() {
            return None;
        }
        let closure = node::closure(&mut self.schemas, &plain.node).ok()?;
        if closure.parts.iter().any(|part| part.keywords.says_of_strings()) || !self.is_local(&closure).ok()? {
            return None;
        }
        let values: Vec<&Value> = listed
            .iter()
            .flat_map(|branch| branch.literals.iter().flatten())
            .collect();
        let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        let mut distinct = indexmap::IndexSet::new();
        distinct.extend(texts?);
        Some(Form::Named(
            Body::Texts(Texts {
                values: distinct.into_iter().collect(),
                open: true,
            }),
            true,
        ))
    }

    /// What a branch is called: by its tag, its definition, its title, its kind.
    fn branch_name(&mut self, branch: &Branch, index: usize, tag: Option<&str>) -> String {
        let tags = tag.and_then(|tag| branch.tags.iter().find(|(name, _)| name == tag));
        if let Some([only]) = tags.map(|(_, tags)| tags.as_slice()) {
            return only.clone();
        }
        if let Some(at) = branch.node.single() {
            let location = self.schemas.location(at);
            let step = location.pointer.last().map(std::borrow::Cow::into_owned);
            let by_number = step.as_ref().is_some_and(|step| step.parse::<usize>().is_ok());
            match step {
                Some(step) if !by_number => return step,
                None => {
                    let name = &self.schemas.sources.document(location.document).name;
                    let file = name.rsplit('/').next().unwrap_or_default();
                    return file.split('.').next().unwrap_or_default().to_owned();
                }
                Some(_) => {}
            }
        }
        let title = self
            .schemas
            .keywords(branch.at)
            .ok()
            .and_then(|keywords| keywords.title.clone());
        if let Some(title) = title.filter(|title| title.len() <= 40) {
            return title;
        }
        let single_kind = branch.mask.kinds().count() == 1 || branch.mask == Mask::NUMBER;
        if single_kind && branch.mask != Mask::OBJECT {
            kind_name(branch.mask).to_owned()
        } else {
            format!("Variant{}", index + 1)
        }
    }
}

/// The member whose text tells all branches apart.
fn tag(branches: &[Branch]) -> Option<String> {
    let (first, rest) = branches.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let candidate = |name: &String| {
        let all: Option<Vec<&Vec<String>>> = branches
            .iter()
            .map(|branch| branch.tags.iter().find(|(own, _)| own == name).map(|(_, tags)| tags))
            .collect();
        all.is_some_and(|lists| {
            let mut seen = std::collections::HashSet::new();
            lists.into_iter().flatten().all(|text| seen.insert(text))
        })
    };
    first
        .tags
        .iter()
        .map(|(name, _)| name)
        .find(|name| candidate(name))
        .cloned()
}

fn pairwise(branches: &[Branch], apart: impl Fn(&Branch, &Branch) -> bool) -> bool {
    branches
        .iter()
        .enumerate()
        .all(|(index, one)| branches.iter().skip(index + 1).all(|other| apart(one, other)))
}
