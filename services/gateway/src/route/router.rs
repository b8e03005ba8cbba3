//! The table as a tree of segments. Literals are tried before variables, as OpenAPI 3.1 demands.

use gateway_routes::Route;
use http::HeaderValue;
use thiserror::Error;

use super::path::has_encoded_slash;

/// What a method and a path lead to.
#[derive(Debug)]
pub enum Match<'t> {
    /// This operation.
    Route(&'static Route),
    /// The path exists, not with this method: these methods are what `Allow` says.
    OtherMethods(&'t HeaderValue, &'t [&'static Route]),
    /// No such path.
    Nothing,
}

/// A table that cannot be routed by. It is generated, so this is a mistake in the contracts or the generator.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// A template without a slash at the start, with an empty segment, or with a brace inside a segment.
    #[error("{operation}: {template} is no path template that the gateway can route")]
    Template {
        operation: &'static str,
        template: &'static str,
    },
    /// More segments than the mask of escaped slashes has bits.
    #[error("{operation}: {template} has more than {MAX_SEGMENTS} segments")]
    TooLong {
        operation: &'static str,
        template: &'static str,
    },
    /// `x-encoded-slash` on a parameter that the template does not have.
    #[error("{operation}: {template} has no parameter {parameter}")]
    Parameter {
        operation: &'static str,
        template: &'static str,
        parameter: &'static str,
    },
    /// Two operations at one place.
    #[error("{first} and {second} have the same method and path")]
    Twice { first: &'static str, second: &'static str },
    /// A method that is no token.
    #[error("{operation}: no such method")]
    Method { operation: &'static str },
}

const MAX_SEGMENTS: usize = 64;

/// Finds operations. Built once, read by every request.
#[derive(Debug)]
pub struct Router {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: Vec<(&'static str, Node)>,
    variable: Option<Box<Node>>,
    entries: Vec<Entry>,
    routes: Vec<&'static Route>,
    allow: Option<HeaderValue>,
}

#[derive(Debug)]
struct Entry {
    route: &'static Route,
    /// Bit n: segment n may hold an escaped slash.
    encoded_slash: u64,
}

impl Router {
    /// Builds the tree.
    ///
    /// # Errors
    ///
    /// [`TableError`] when the table contradicts itself.
    pub fn new(routes: &'static [Route]) -> Result<Self, TableError> {
        let mut root = Node::default();
        for route in routes {
            root.add(route)?;
        }
        root.finish()?;
        Ok(Self { root })
    }

    /// Finds the operation for a method and a raw path that passed [`super::path::check`].
    pub fn find(&self, method: &str, path: &str) -> Match<'_> {
        let Some(rest) = path.strip_prefix('/') else {
            return Match::Nothing;
        };
        let Some((node, slashes)) = self.root.walk(rest, 0, 0) else {
            return Match::Nothing;
        };
        let Some(entry) = node.entries.iter().find(|entry| entry.route.method == method) else {
            return match &node.allow {
                Some(allow) => Match::OtherMethods(allow, &node.routes),
                None => Match::Nothing,
            };
        };
        // An escaped slash where the contract has none: to the service it may be two segments, so no such path.
        if slashes & !entry.encoded_slash == 0 {
            Match::Route(entry.route)
        } else {
            Match::Nothing
        }
    }
}

impl Node {
    fn add(&mut self, route: &'static Route) -> Result<(), TableError> {
        let Route {
            operation, template, ..
        } = *route;
        let malformed = || TableError::Template { operation, template };
        let mut node = self;
        let mut marked = Vec::new();
        let mut encoded_slash = 0;
        let rest = template.strip_prefix('/').ok_or_else(malformed)?;
        for (index, segment) in rest.split('/').enumerate() {
            if index >= MAX_SEGMENTS {
                return Err(TableError::TooLong { operation, template });
            }
            let name = segment.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
            let plain = name.unwrap_or(segment);
            if plain.is_empty() || plain.contains(['{', '}']) {
                return Err(malformed());
            }
            node = match name {
                Some(name) => {
                    if let Some(parameter) = route.encoded_slash.iter().find(|marked| **marked == name) {
                        marked.push(*parameter);
                        encoded_slash |= 1 << index;
                    }
                    node.variable.get_or_insert_default()
                }
                None => node.literal(segment),
            };
        }
        if let Some(parameter) = route.encoded_slash.iter().find(|name| !marked.contains(name)) {
            return Err(TableError::Parameter {
                operation,
                template,
                parameter,
            });
        }
        if let Some(other) = node.entries.iter().find(|entry| entry.route.method == route.method) {
            return Err(TableError::Twice {
                first: other.route.operation,
                second: operation,
            });
        }
        node.entries.push(Entry { route, encoded_slash });
        node.routes.push(route);
        Ok(())
    }

    fn literal(&mut self, segment: &'static str) -> &mut Node {
        let place = match self.literals.iter().position(|(literal, _)| *literal == segment) {
            Some(place) => place,
            None => {
                self.literals.push((segment, Node::default()));
                self.literals.len() - 1
            }
        };
        &mut self.literals[place].1
    }

    /// Writes down each `Allow`, so that no request has to.
    fn finish(&mut self) -> Result<(), TableError> {
        if let Some(first) = self.routes.first() {
            let methods = self
                .routes
                .iter()
                .map(|route| route.method)
                .collect::<Vec<_>>()
                .join(", ");
            let allow = HeaderValue::try_from(methods).map_err(|_| TableError::Method {
                operation: first.operation,
            })?;
            self.allow = Some(allow);
        }
        self.literals
            .iter_mut()
            .map(|(_, node)| node)
            .chain(self.variable.as_deref_mut())
            .try_for_each(Node::finish)
    }

    /// The place of a path, and which of its segments hold an escaped slash. Depth is bounded by the table's.
    fn walk(&self, rest: &str, depth: u32, slashes: u64) -> Option<(&Node, u64)> {
        let (segment, rest) = match rest.split_once('/') {
            Some((segment, rest)) => (segment, Some(rest)),
            None => (rest, None),
        };
        let literal = self.literals.iter().find(|(literal, _)| *literal == segment);
        if let Some(found) = literal.and_then(|(_, node)| node.arrive(rest, depth, slashes)) {
            return Some(found);
        }
        if segment.is_empty() {
            return None;
        }
        let marked = u64::from(has_encoded_slash(segment)).checked_shl(depth)?;
        self.variable.as_deref()?.arrive(rest, depth, slashes | marked)
    }

    fn arrive(&self, rest: Option<&str>, depth: u32, slashes: u64) -> Option<(&Node, u64)> {
        match rest {
            Some(rest) => self.walk(rest, depth + 1, slashes),
            None => (!self.entries.is_empty()).then_some((self, slashes)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::route;
    use proptest::prelude::*;

    fn router(routes: Vec<Route>) -> Router {
        Router::new(Vec::leak(routes)).expect("a good table")
    }

    fn found(router: &Router, method: &str, path: &str) -> Option<&'static str> {
        match router.find(method, path) {
            Match::Route(route) => Some(route.operation),
            _ => None,
        }
    }

    #[test]
    fn a_literal_goes_before_a_variable_and_a_dead_end_is_left_again() {
        let router = router(vec![
            route("one", "GET", "/items/{id}"),
            route("summary", "GET", "/items/summary"),
            route("eat", "POST", "/items/{id}/eat"),
            route("deep", "GET", "/items/summary/all"),
        ]);
        assert_eq!(found(&router, "GET", "/items/summary"), Some("summary"));
        assert_eq!(found(&router, "GET", "/items/7"), Some("one"));
        assert_eq!(found(&router, "POST", "/items/summary/eat"), Some("eat"));
        assert_eq!(found(&router, "GET", "/items/summary/all"), Some("deep"));
    }

    #[test]
    fn a_known_path_says_its_methods() {
        let router = router(vec![route("list", "GET", "/items"), route("make", "POST", "/items")]);
        let Match::OtherMethods(allow, _) = router.find("BREW", "/items") else {
            panic!("405 expected")
        };
        assert_eq!(allow, "GET, POST");
        // HEAD is only where the contract lists it.
        assert!(matches!(router.find("HEAD", "/items"), Match::OtherMethods(..)));
        assert!(matches!(router.find("get", "/items"), Match::OtherMethods(..)));
    }

    #[test]
    fn raw_bytes_are_compared() {
        let router = router(vec![route("list", "GET", "/items"), route("root", "GET", "/a/{x}")]);
        for path in ["/%69tems", "/items/", "/Items", "/", "/a", "/a/", "/a/b/", "/a/b/c"] {
            assert!(matches!(router.find("GET", path), Match::Nothing), "{path}");
        }
    }

    #[test]
    fn an_escaped_slash_needs_the_contract_s_mark() {
        let mut marked = route("lot", "GET", "/01/{gtin}/10/{lot}");
        marked.encoded_slash = &["lot"];
        let router = router(vec![marked, route("gtin", "GET", "/01/{gtin}")]);
        assert_eq!(found(&router, "GET", "/01/1/10/A%2fB"), Some("lot"));
        assert!(matches!(router.find("GET", "/01/1%2F2/10/A"), Match::Nothing));
        assert!(matches!(router.find("GET", "/01/1%2F2"), Match::Nothing));
    }

    #[test]
    fn a_table_that_contradicts_itself_is_refused() {
        let refused = |routes: Vec<Route>| Router::new(Vec::leak(routes)).expect_err("refused");
        let same = vec![route("a", "GET", "/x/{p}"), route("b", "GET", "/x/{q}")];
        assert_eq!(
            refused(same),
            TableError::Twice {
                first: "a",
                second: "b"
            }
        );
        for template in ["x", "/x//y", "/x/", "/{}", "/x/{p}.json", "/a}"] {
            assert!(
                matches!(refused(vec![route("a", "GET", template)]), TableError::Template { .. }),
                "{template}"
            );
        }
        let mut unknown = route("a", "GET", "/x/{p}");
        unknown.encoded_slash = &["q"];
        assert!(matches!(
            refused(vec![unknown]),
            TableError::Parameter { parameter: "q", .. }
        ));
    }

    proptest! {
        #[test]
        fn every_filled_template_finds_its_own_route(a in "[a-zA-Z0-9._~-]{1,12}", b in "[a-zA-Z0-9%]{1,6}") {
            let router = router(vec![
                route("two", "GET", "/v/{a}/w/{b}"),
                route("one", "GET", "/v/{a}"),
            ]);
            prop_assume!(!has_encoded_slash(&b));
            prop_assert_eq!(found(&router, "GET", &format!("/v/{a}/w/{b}")), Some("two"));
            prop_assert_eq!(found(&router, "GET", &format!("/v/{a}")), Some("one"));
        }

        #[test]
        fn nothing_makes_it_panic(path in "\\PC{0,60}", slashes in 0usize..200) {
            let router = router(vec![route("one", "GET", "/v/{a}")]);
            let _ = router.find("GET", &path);
            let _ = router.find("GET", &"/v".repeat(slashes));
        }
    }
}
