//! Which endpoint a request is for: the most literal template that matches decides, also that the method is another.
//!
//! dropshot's router would make texts of all of a path, and copy what it knows of the endpoint, for every request; it still
//! sees every template when the server starts, and refuses what it would not take.

use std::borrow::Cow;

use http::Method;
use percent_encoding::percent_decode_str;

use super::layers::Segment;

/// What is served, by template and method.
pub(super) struct Routes<T>(Vec<Route<T>>);

struct Route<T> {
    /// Literals; nothing where a variable stands.
    segments: Vec<Option<String>>,
    methods: Vec<(Method, T)>,
}

/// What is known of a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<'r, T> {
    Served(&'r T),
    /// There is such a path, but not for this method.
    Methods(Vec<String>),
    Nothing,
}

impl<T> Routes<T> {
    /// Of templates with their methods, in any order. Names of variables tell no templates apart.
    pub fn new(served: impl IntoIterator<Item = (Vec<Segment>, Method, T)>) -> Self {
        let mut served: Vec<_> = served.into_iter().collect();
        served.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        let mut routes: Vec<Route<T>> = Vec::new();
        for (segments, method, what) in served {
            let segments: Vec<_> = segments.into_iter().map(literal).collect();
            match routes.iter_mut().find(|route| route.segments == segments) {
                Some(route) => route.methods.push((method, what)),
                None => routes.push(Route {
                    segments,
                    methods: vec![(method, what)],
                }),
            }
        }
        Self(routes)
    }

    /// Empty segments do not count: `/items/` is `/items`. Dot segments are refused, as dropshot refuses them: whoever
    /// resolves them before us, or after us, would read another path.
    pub fn find(&self, method: &Method, path: &str) -> Found<'_, T> {
        let Some(route) = self.0.iter().find(|route| route.matches(path)) else {
            return Found::Nothing;
        };
        match route.methods.iter().find(|(known, _)| known == method) {
            Some((_, served)) => Found::Served(served),
            None => Found::Methods(route.methods.iter().map(|(known, _)| known.to_string()).collect()),
        }
    }
}

impl<T> Route<T> {
    fn matches(&self, path: &str) -> bool {
        let mut given = path.split('/').filter(|segment| !segment.is_empty());
        let fit = self.segments.iter().all(|wanted| match (wanted, given.next()) {
            (Some(literal), Some(given)) => given == literal || decoded(given).is_some_and(|text| text == *literal),
            (None, Some(given)) => !matches!(given, "." | ".."),
            (_, None) => false,
        });
        fit && given.next().is_none()
    }
}

/// Nothing for what is no text, and for what is not encoded.
fn decoded(segment: &str) -> Option<Cow<'_, str>> {
    if segment.contains('%') {
        percent_decode_str(segment).decode_utf8().ok()
    } else {
        None
    }
}

fn literal(segment: Segment) -> Option<String> {
    match segment {
        Segment::Literal(text) => Some(text),
        Segment::Variable(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::layers::segments;
    use super::*;

    fn routes(templates: &[(&str, Method)]) -> Routes<String> {
        Routes::new(templates.iter().map(|(template, method)| {
            let what = format!("{method} {template}");
            (segments(template).unwrap(), method.clone(), what)
        }))
    }

    #[test]
    fn the_most_literal_template_decides() {
        let routes = routes(&[
            ("/{kind}/{id}", Method::GET),
            ("/items/{id}", Method::GET),
            ("/items/summary", Method::GET),
            ("/items/{item}", Method::PUT),
            ("/", Method::GET),
        ]);
        let get = |path| routes.find(&Method::GET, path);
        for (path, template) in [
            ("/items/summary", "/items/summary"),
            ("/items/1", "/items/{id}"),
            ("//items/1/", "/items/{id}"),
            ("/%69tems/1", "/items/{id}"),
            ("/items/a%2Fb", "/items/{id}"),
            ("/Items/1", "/{kind}/{id}"),
            ("/", "/"),
        ] {
            assert_eq!(get(path), Found::Served(&format!("GET {template}")), "{path}");
        }
        for path in ["/items", "/items/1/2", "/%FF", "/items/.", "/items/..", "/../items"] {
            assert_eq!(get(path), Found::Nothing, "{path}");
        }
        let put = routes.find(&Method::PUT, "/items/1");
        assert_eq!(put, Found::Served(&"PUT /items/{item}".to_owned()));
    }

    #[test]
    fn another_method_is_told_those_that_there_are() {
        let routes = routes(&[("/a", Method::PUT), ("/a", Method::GET), ("/{b}", Method::POST)]);
        let found = routes.find(&Method::POST, "/a");
        assert_eq!(found, Found::Methods(vec!["PUT".to_owned(), "GET".to_owned()]));
    }
}
