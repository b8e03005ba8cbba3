//! Templates by their segments: which of them dropshot's router takes together, since it refuses a literal beside a
//! variable (`/items/summary`, `/items/{id}`), and what a path's variables are.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

/// A template's segments, most literal first when sorted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    Literal(String),
    Variable(String),
}

/// The segments of a template; the reason when dropshot could not route it.
pub(super) fn segments(template: &str) -> Result<Vec<Segment>, String> {
    let Some(rest) = template.strip_prefix('/') else {
        return Err("a path begins with `/`".to_owned());
    };
    let mut segments = Vec::new();
    for text in rest
        .strip_suffix('/')
        .unwrap_or(rest)
        .split('/')
        .filter(|_| !rest.is_empty())
    {
        let segment = match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
            Some(name) if !name.is_empty() && !name.contains(['{', '}', ':']) => Segment::Variable(name.to_owned()),
            None if !text.is_empty() && !text.contains(['{', '}']) => Segment::Literal(text.to_owned()),
            _ => return Err(format!("`{text}` is neither a literal nor one variable")),
        };
        if matches!(segment, Segment::Variable(_)) && segments.contains(&segment) {
            return Err(format!("`{text}` stands twice"));
        }
        segments.push(segment);
    }
    Ok(segments)
}

/// Templates that one dropshot router takes together.
#[derive(Default)]
pub(super) struct Compatible(BTreeMap<Vec<Segment>, Option<String>>);

impl Compatible {
    /// Takes the template in, unless it stands beside another that the router refuses.
    pub fn take(&mut self, segments: &[Segment]) -> bool {
        let steps = || (0..segments.len()).filter_map(|at| Some((segments.get(..at)?, segments.get(at)?)));
        let variable = |segment: &Segment| match segment {
            Segment::Literal(_) => None,
            Segment::Variable(name) => Some(name.clone()),
        };
        let fits = steps().all(|(before, segment)| self.0.get(before).is_none_or(|known| *known == variable(segment)));
        if fits {
            for (before, segment) in steps() {
                self.0.insert(before.to_vec(), variable(segment));
            }
        }
        fits
    }
}

/// The variables' values in a path that the template matched; `None` where one is not UTF-8, or an escape is broken: it
/// would be read as a percent sign here, and as something else elsewhere.
pub(super) fn variables(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let given = path.split('/').filter(|segment| !segment.is_empty());
    let wanted = template.split('/').filter(|segment| !segment.is_empty());
    wanted
        .zip(given)
        .filter_map(|(wanted, given)| Some((wanted.strip_prefix('{')?.strip_suffix('}')?, given)))
        .map(|(name, given)| {
            if !escapes_are_whole(given) {
                return None;
            }
            Some((
                name.to_owned(),
                percent_decode_str(given).decode_utf8().ok()?.into_owned(),
            ))
        })
        .collect()
}

fn escapes_are_whole(text: &str) -> bool {
    let mut rests = text.split('%').skip(1);
    rests.all(|rest| matches!(rest.as_bytes(), [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_sort_before_variables() {
        let mut templates =
            ["/items/{id}", "/items/summary", "/items/{id}/x", "/items/{other}/y"].map(|t| segments(t).unwrap());
        templates.sort();
        let mut layer = Compatible::default();
        let taken: Vec<_> = templates.iter().map(|template| layer.take(template)).collect();
        assert_eq!(taken, [true, false, false, false]);
        let mut next = Compatible::default();
        assert!(next.take(&segments("/items/{id}").unwrap()));
        assert!(next.take(&segments("/items/{id}/x").unwrap()));
        assert!(!next.take(&segments("/items/{other}/y").unwrap()));
    }

    #[test]
    fn what_the_router_would_panic_on_is_an_error() {
        for template in ["", "a", "/{a}.json", "/a//b", "/{}", "/{a}/{a}", "/{a:.*}", "/a{b}"] {
            assert!(segments(template).is_err(), "{template}");
        }
        assert_eq!(segments("/").unwrap(), []);
    }

    #[test]
    fn values_are_decoded_one_by_one() {
        let values = variables("/01/{gtin}/10/{lot}", "/01/05601/10/a%2Fb").unwrap();
        assert_eq!(
            values,
            [
                ("gtin".to_owned(), "05601".to_owned()),
                ("lot".to_owned(), "a/b".to_owned())
            ]
        );
        assert_eq!(variables("/{a}", "/%FF"), None);
        for broken in ["/%", "/a%2", "/%G1", "/%41%-1"] {
            assert_eq!(variables("/{a}", broken), None, "{broken}");
        }
    }
}
