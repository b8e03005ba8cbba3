//! Strings: lengths, patterns, formats.
use super::super::lowering::Formats;
use super::super::node::Closure;
use super::super::types::{Check, Scalar, Shape, Type};
use super::Work;

/// Formats that have a type: the format, the type's name in `support::format` (or its path), the length that all its
/// texts have, and whether the type can be looked at as the text that was written.
const TYPED: &[(&str, &str, Option<u64>, bool)] = &[
    ("date", "jiff::civil::Date", Some(10), false),
    ("date-time", "format::DateTime", None, false),
    ("duration", "format::Duration", None, true),
    ("email", "format::Email", None, true),
    ("hostname", "format::Hostname", None, true),
    ("ipv4", "std::net::Ipv4Addr", None, false),
    ("ipv6", "format::Ipv6", None, true),
    ("iri", "format::Iri", None, true),
    ("iri-reference", "format::IriReference", None, true),
    ("json-pointer", "format::JsonPointer", None, true),
    ("regex", "format::Regex", None, true),
    ("relative-json-pointer", "format::RelativeJsonPointer", None, true),
    ("time", "format::Time", None, true),
    ("uri", "format::Uri", None, true),
    ("uri-reference", "format::UriReference", None, true),
    ("uri-template", "format::UriTemplate", None, true),
    ("uuid", "uuid::Uuid", Some(36), false),
];

impl Work<'_> {
    pub(super) fn string(&self, closure: &Closure) -> Shape {
        let (mut least, mut most) = (0, u64::MAX);
        let mut patterns: Vec<String> = Vec::new();
        let mut formats: Vec<&(&str, &'static str, Option<u64>, bool)> = Vec::new();
        for part in &closure.parts {
            let keywords = &part.keywords;
            least = least.max(keywords.min_length.unwrap_or(0));
            most = most.min(keywords.max_length.unwrap_or(u64::MAX));
            if let Some(pattern) = keywords.pattern.as_ref().filter(|pattern| !patterns.contains(pattern)) {
                patterns.push(pattern.clone());
            }
            let format = keywords
                .format
                .as_ref()
                .filter(|_| self.options.formats == Formats::Assert);
            if let Some(format) = format.and_then(|format| TYPED.iter().find(|known| known.0 == format))
                && formats.iter().all(|known| known.0 != format.0)
            {
                formats.push(format);
            }
        }
        if least > most {
            return Shape::of(Type::Never);
        }
        let fixed = formats.first().and_then(|format| format.2);
        if fixed.is_some_and(|length| length < least || length > most) {
            return Shape::of(Type::Never);
        }
        let mut checks = Vec::new();
        if least > 0 && fixed.is_none() {
            checks.push(Check::MinLength(least));
        }
        if most < u64::MAX && fixed.is_none() {
            checks.push(Check::MaxLength(most));
        }
        checks.extend(patterns.into_iter().map(Check::Pattern));
        let typed = match formats.as_slice() {
            [] => None,
            [format] if format.3 || checks.is_empty() => Some(format.1),
            [first, rest @ ..] if first.3 => {
                checks.extend(rest.iter().map(|format| Check::Format(format.1)));
                Some(first.1)
            }
            all => {
                checks.extend(all.iter().map(|format| Check::Format(format.1)));
                None
            }
        };
        let ty = typed.map_or(Type::Scalar(Scalar::Text), Type::Format);
        Shape {
            ty,
            checks,
            exact: true,
        }
    }
}
