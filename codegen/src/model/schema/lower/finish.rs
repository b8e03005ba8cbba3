//! What is only known when everything is lowered: what is refused with what, what is exact, what needs a box.
use super::super::bundle::Bundle;
use super::super::schemas::Schemas;
use super::super::types::{Body, Item, ItemId, Rest, Shape, Type};
use super::Work;
use crate::diagnostic::Diagnostic;
use std::collections::HashMap;

impl Work<'_> {
    /// The items, and why those that could not be made were not.
    pub fn finish(self) -> (Vec<Item>, HashMap<ItemId, Diagnostic>, Bundle) {
        let Self {
            mut items,
            filled,
            mut failures,
            mut schemas,
            mut bundle,
            ..
        } = self;
        let uses: Vec<Vec<Use>> = items.iter().map(|item| uses(&item.body)).collect();
        for (index, filled) in filled.iter().enumerate() {
            if !filled {
                failures
                    .entry(ItemId(index))
                    .or_insert_with(|| Diagnostic::error("limit", "a type was not made"));
            }
        }
        spread_failures(&uses, &mut failures);
        spread_inexactness(&mut items, &uses);
        guard_variants(&mut items, &mut schemas, &mut bundle);
        let component = components(&uses);
        let sizes = sizes(&uses, &component);
        for (index, item) in items.iter_mut().enumerate() {
            for used in uses.get(index).into_iter().flatten().filter(|used| used.by_value) {
                if component.get(index) == component.get(used.item.0) && !item.boxed.contains(&used.item) {
                    item.boxed.push(used.item);
                }
            }
            for used in uses.get(index).into_iter().flatten().filter(|used| used.by_value) {
                let large = sizes.get(used.item.0).is_some_and(|size| *size > LARGE);
                if large && !item.boxed.contains(&used.item) {
                    item.boxed.push(used.item);
                }
            }
            let mut imports = Vec::new();
            shapes(&item.body, &mut |shape| imported(shape, &mut imports));
            item.imports = imports;
        }
        (items, failures, bundle)
    }
}

/// Where alternatives are tried and the type of one accepts more than its schema, that schema is asked.
fn guard_variants(items: &mut [Item], schemas: &mut Schemas<'_>, bundle: &mut Bundle) {
    let exact: Vec<bool> = items.iter().map(|item| item.exact).collect();
    for item in items {
        let Body::Union(union) = &mut item.body else { continue };
        for variant in &mut union.variants {
            if let Some(branch) = variant.branch.filter(|_| !is_exact_with(&variant.shape, &exact)) {
                variant.guard = bundle.define(schemas, branch).ok();
            }
        }
    }
}

fn is_exact_with(shape: &Shape, items: &[bool]) -> bool {
    shape.exact
        && match &shape.ty {
            Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => is_exact_with(inner, items),
            Type::Item(id) => items.get(id.0).copied().unwrap_or(false),
            // Whether the other crate's type is exact is not known here.
            Type::Imported(_) => false,
            _ => true,
        }
}

struct Use {
    item: ItemId,
    by_value: bool,
}

fn uses(body: &Body) -> Vec<Use> {
    let mut found = Vec::new();
    shapes(body, &mut |shape| used(shape, true, &mut found));
    found
}

/// The named types that a body consists of.
pub(crate) fn used_items(body: &Body) -> Vec<ItemId> {
    uses(body).into_iter().map(|used| used.item).collect()
}

fn used(shape: &Shape, by_value: bool, found: &mut Vec<Use>) {
    match &shape.ty {
        Type::Item(item) => found.push(Use { item: *item, by_value }),
        Type::Nullable(inner) => used(inner, by_value, found),
        Type::List(inner) | Type::Map(inner) => used(inner, false, found),
        _ => {}
    }
}

fn imported(shape: &Shape, found: &mut Vec<String>) {
    match &shape.ty {
        Type::Imported(path) if !found.contains(path) => found.push(path.clone()),
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => imported(inner, found),
        _ => {}
    }
}

/// Every shape that a body consists of.
pub(crate) fn shapes(body: &Body, visit: &mut dyn FnMut(&Shape)) {
    match body {
        Body::Struct(body) => {
            body.members.iter().for_each(|member| visit(&member.shape));
            rest_shapes(&body.rest, visit);
        }
        Body::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.shape)),
        Body::Tuple(tuple) => tuple.items.iter().chain(&tuple.rest).for_each(visit),
        Body::Newtype(shape) => visit(shape),
        Body::Texts(_) | Body::Never => {}
    }
}

fn rest_shapes(rest: &Rest, visit: &mut dyn FnMut(&Shape)) {
    match rest {
        Rest::Map(shape) => visit(shape),
        Rest::Pattern { matching, others, .. } => {
            if let Some(shape) = matching {
                visit(shape);
            }
            rest_shapes(others, visit);
        }
        Rest::Drop | Rest::Keep | Rest::Deny => {}
    }
}

fn spread_failures(uses: &[Vec<Use>], failures: &mut HashMap<ItemId, Diagnostic>) {
    let users = users(uses);
    let mut pending: Vec<ItemId> = failures.keys().copied().collect();
    pending.sort_unstable();
    while let Some(failed) = pending.pop() {
        let Some(diagnostic) = failures.get(&failed).cloned() else {
            continue;
        };
        for user in users.get(failed.0).into_iter().flatten() {
            if !failures.contains_key(user) {
                failures.insert(*user, diagnostic.clone());
                pending.push(*user);
            }
        }
    }
}

fn spread_inexactness(items: &mut [Item], uses: &[Vec<Use>]) {
    let users = users(uses);
    let mut pending = Vec::new();
    for (index, item) in items.iter_mut().enumerate() {
        let mut local = true;
        shapes(&item.body, &mut |shape| local = local && is_exact(shape));
        item.exact = item.exact && local;
        if !item.exact {
            pending.push(ItemId(index));
        }
    }
    while let Some(inexact) = pending.pop() {
        for user in users.get(inexact.0).into_iter().flatten() {
            if let Some(item) = items.get_mut(user.0).filter(|item| item.exact) {
                item.exact = false;
                pending.push(*user);
            }
        }
    }
}

fn is_exact(shape: &Shape) -> bool {
    shape.exact
        && match &shape.ty {
            Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => is_exact(inner),
            _ => true,
        }
}

/// From this size (in words, roughly) on a type is held by pointer, so that sizes do not multiply.
const LARGE: usize = 512;

/// About how many words each item takes. What is in a circle is held by pointer there.
fn sizes(uses: &[Vec<Use>], component: &[usize]) -> Vec<usize> {
    const WORDS: usize = 4;
    // Components are numbered from those that use no others on.
    let mut order: Vec<usize> = (0..uses.len()).collect();
    order.sort_by_key(|index| component.get(*index).copied().unwrap_or_default());
    let mut sizes = vec![0; uses.len()];
    for index in order {
        let of = |used: &Use| match component.get(index) == component.get(used.item.0) {
            true => 1,
            false => match sizes.get(used.item.0) {
                Some(size) if used.by_value && *size <= LARGE => *size,
                _ => 1,
            },
        };
        let size = uses.get(index).into_iter().flatten().map(of).sum::<usize>();
        if let Some(slot) = sizes.get_mut(index) {
            *slot = size + WORDS;
        }
    }
    sizes
}

fn users(uses: &[Vec<Use>]) -> Vec<Vec<ItemId>> {
    let mut users = vec![Vec::new(); uses.len()];
    for (index, used) in uses.iter().enumerate() {
        for used in used {
            if let Some(users) = users.get_mut(used.item.0) {
                users.push(ItemId(index));
            }
        }
    }
    users
}

/// For each item the number of its circle of items that hold one another by value (Tarjan, without recursion).
fn components(uses: &[Vec<Use>]) -> Vec<usize> {
    let count = uses.len();
    let (mut index, mut low, mut component) = (vec![usize::MAX; count], vec![0; count], vec![usize::MAX; count]);
    let (mut stack, mut next, mut circles) = (Vec::new(), 0, 0);
    for start in 0..count {
        if index[start] != usize::MAX {
            continue;
        }
        let mut walk = vec![(start, 0)];
        while let Some((node, edge)) = walk.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
            }
            match uses[node].get(edge) {
                Some(used) => {
                    walk.push((node, edge + 1));
                    let to = used.item.0;
                    if !used.by_value || to >= count {
                        continue;
                    }
                    if index[to] == usize::MAX {
                        walk.push((to, 0));
                    } else if component[to] == usize::MAX {
                        low[node] = low[node].min(index[to]);
                    }
                }
                None => {
                    if low[node] == index[node] {
                        while let Some(member) = stack.pop() {
                            component[member] = circles;
                            if member == node {
                                break;
                            }
                        }
                        circles += 1;
                    }
                    if let Some((parent, _)) = walk.last() {
                        low[*parent] = low[*parent].min(low[node]);
                    }
                }
            }
        }
    }
    component
}
