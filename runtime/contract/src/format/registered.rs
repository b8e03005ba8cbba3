//! One meaning of each format for types and guards: ours where there is a type of ours, the validator's elsewhere.
use super::super::read::{Read, scalars};
use super::{civil, instant, unique_id};
use jsonschema::{ValidationOptions, Validator};
use serde::de::Deserializer;
use serde_json::{Value, json};
use std::net::Ipv4Addr;
use std::sync::OnceLock;

/// Makes a validator read formats as the types do.
pub fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    options
        .with_format("date", |text: &str| civil::parse(text).is_some())
        .with_format("date-time", |text: &str| instant::parse(text).is_some())
        .with_format("uuid", |text: &str| unique_id::parse(text).is_some())
        .with_format("ipv4", |text: &str| ipv4(text).is_some())
}

/// Four decimal numbers without leading zeros, so that the address is written as it was read.
fn ipv4(text: &str) -> Option<Ipv4Addr> {
    text.parse().ok()
}

impl Read for Ipv4Addr {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalars::text(deserializer, ipv4, "an IPv4 address")
    }
}

macro_rules! formats {
    ($($name:ident = $format:literal,)*) => {
        /// The formats that are texts.
        #[derive(Clone, Copy)]
        pub(super) enum Text {
            $($name,)*
        }

        /// Whether the text has the format.
        pub(super) fn accepts(format: Text, text: &str) -> bool {
            let (name, validator) = match format {
                $(Text::$name => {
                    static VALIDATOR: OnceLock<Option<Validator>> = OnceLock::new();
                    ($format, &VALIDATOR)
                })*
            };
            let build = || jsonschema::options().should_validate_formats(true).build(&json!({"format": name})).ok();
            validator.get_or_init(build).as_ref().is_some_and(|validator| validator.is_valid(&Value::from(text)))
        }
    };
}

formats! {
    Duration = "duration",
    Email = "email",
    Hostname = "hostname",
    Ipv6 = "ipv6",
    Iri = "iri",
    IriReference = "iri-reference",
    JsonPointer = "json-pointer",
    Regex = "regex",
    RelativeJsonPointer = "relative-json-pointer",
    Time = "time",
    Uri = "uri",
    UriReference = "uri-reference",
    UriTemplate = "uri-template",
}
