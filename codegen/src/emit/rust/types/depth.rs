//! How deep types lie within one another: the compiler follows them all to see whether a type may be sent to a thread.
use crate::model::schema::{Body, Types, used_items};

/// The most types on a way down from any type. Circles are followed once.
pub(super) fn depth(types: &Types) -> usize {
    let below: Vec<Vec<usize>> = types.items.iter().map(|item| used(&item.body)).collect();
    let mut depths: Vec<Option<usize>> = vec![None; below.len()];
    let mut open = vec![false; below.len()];
    for start in 0..below.len() {
        let mut walk = vec![start];
        while let Some(index) = walk.last().copied() {
            let waiting = match open[index] {
                true => Vec::new(),
                false => below[index]
                    .iter()
                    .copied()
                    .filter(|next| depths[*next].is_none() && !open[*next])
                    .collect(),
            };
            open[index] = true;
            if waiting.is_empty() {
                let deepest = below[index].iter().filter_map(|next| depths[*next]).max().unwrap_or(0);
                depths[index] = Some(deepest + 1);
                walk.pop();
            } else {
                walk.extend(waiting);
            }
        }
    }
    depths.into_iter().flatten().max().unwrap_or(0)
}

fn used(body: &Body) -> Vec<usize> {
    used_items(body).into_iter().map(|id| id.0).collect()
}
