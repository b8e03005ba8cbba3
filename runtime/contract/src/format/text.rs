//! Formats whose values are texts, kept letter for letter. Checked by the validator, so that type and guard agree.
use super::super::read::{Read, scalars};
use super::{Malformed, registered};
use serde::de::Deserializer;
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $format:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            fn parse(text: &str) -> Option<Self> {
                registered::accepts(registered::Text::$name, text).then(|| Self(text.to_owned()))
            }

            /// The text as it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it was written.
            pub fn into_inner(self) -> String {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                Self::parse(text).ok_or(Malformed::new($format))
            }
        }

        impl TryFrom<String> for $name {
            type Error = Malformed;

            fn try_from(text: String) -> Result<Self, Malformed> {
                match registered::accepts(registered::Text::$name, &text) {
                    true => Ok(Self(text)),
                    false => Err(Malformed::new($format)),
                }
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl Read for $name {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                scalars::text(deserializer, Self::parse, concat!("a valid ", $format))
            }
        }
    )*};
}

texts! {
    /// An ISO 8601 duration (RFC 3339, appendix A): `P1DT12H`.
    Duration = "duration";
    /// An e-mail address (RFC 5321).
    Email = "email";
    /// A host name (RFC 1123).
    Hostname = "hostname";
    /// An IPv6 address (RFC 4291).
    Ipv6 = "ipv6";
    /// An internationalised absolute address (RFC 3987).
    Iri = "iri";
    /// An internationalised address, possibly relative (RFC 3987).
    IriReference = "iri-reference";
    /// A JSON pointer (RFC 6901).
    JsonPointer = "json-pointer";
    /// A regular expression (ECMA-262).
    Regex = "regex";
    /// A relative JSON pointer.
    RelativeJsonPointer = "relative-json-pointer";
    /// A time of day with an offset (RFC 3339, full-time).
    Time = "time";
    /// An absolute address (RFC 3986).
    Uri = "uri";
    /// An address, possibly relative (RFC 3986).
    UriReference = "uri-reference";
    /// A URI template (RFC 6570).
    UriTemplate = "uri-template";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_every_letter() {
        assert_eq!("P1DT12H".parse::<Duration>().unwrap().as_str(), "P1DT12H");
        assert_eq!(
            "HTTP://Example.com/%7ea".parse::<Uri>().unwrap().as_str(),
            "HTTP://Example.com/%7ea"
        );
        assert_eq!("::1".parse::<Ipv6>().unwrap().to_string(), "::1");
        assert!("P".parse::<Duration>().is_err());
        assert!("not an address".parse::<Uri>().is_err());
        assert!("a@b@c".parse::<Email>().is_err());
        assert_eq!("x".parse::<Email>().unwrap_err().to_string(), "not a valid email");
    }
}
