use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A value that nothing may print: a key, a password, a URL that holds one.
///
/// Parsing never fails, since clap puts a refused value into its error text. What a secret must look like is
/// therefore checked by whoever uses it, with an error that names the setting only.
#[derive(Clone)]
pub struct Secret(Box<str>);

impl Secret {
    /// Wraps a value.
    pub fn new(value: impl Into<Box<str>>) -> Self {
        Self(value.into())
    }

    /// The value itself. The name is long so that each use stands out in a review.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// Whether the value was made for development: every key, password and token that stands in the repository
    /// (deployment files, the realm, the tests) has the word `development` in it, so that it gives itself away.
    pub fn is_for_development(&self) -> bool {
        self.0.contains("development")
    }
}

impl FromStr for Secret {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::new(value))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_debug_nor_display_show_the_value() {
        let secret = Secret::new("hunter2");
        assert!(!format!("{secret:?} {secret:#?} {secret}").contains("hunter2"));
    }
}
