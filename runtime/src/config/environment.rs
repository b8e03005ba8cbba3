use std::fmt;

use super::Secret;

/// Where the process runs (`APP_ENV`). Production unless said otherwise, so that forgetting it is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Environment {
    /// Real people's data. Development secrets are refused.
    #[default]
    Production,
    /// As production, with data of nobody.
    Staging,
    /// A developer's machine, `make up`.
    Development,
    /// A test run.
    Test,
}

impl Environment {
    /// Whether secrets that stand in the repository may be used here.
    pub fn allows_development_secrets(self) -> bool {
        matches!(self, Self::Development | Self::Test)
    }

    /// Refuses a development secret outside development and tests. `setting` names the environment variable.
    pub fn admit(self, setting: &'static str, secret: &Secret) -> Result<(), DevelopmentSecret> {
        if secret.is_for_development() && !self.allows_development_secrets() {
            return Err(DevelopmentSecret {
                setting,
                environment: self,
            });
        }
        Ok(())
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Production => "production",
            Self::Staging => "staging",
            Self::Development => "development",
            Self::Test => "test",
        })
    }
}

/// A secret from the repository where real ones are needed.
#[derive(Debug, Clone, thiserror::Error)]
#[error(
    "{setting} holds a development secret, which APP_ENV={environment} refuses: set {setting} to a secret of your own, \
     or set APP_ENV=development"
)]
pub struct DevelopmentSecret {
    /// The environment variable's name.
    pub setting: &'static str,
    /// Where the process runs.
    pub environment: Environment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn development_secrets_are_for_development_and_tests() {
        let known = Secret::new("development-caller-key");
        let own = Secret::new("b0Jr7mAq");
        for environment in [Environment::Production, Environment::Staging] {
            assert!(environment.admit("CALLER_KEY", &known).is_err());
            assert!(environment.admit("CALLER_KEY", &own).is_ok());
        }
        for environment in [Environment::Development, Environment::Test] {
            assert!(environment.admit("CALLER_KEY", &known).is_ok());
        }
    }

    #[test]
    fn the_refusal_names_the_setting_and_not_the_value() {
        let refused = Environment::Production
            .admit("CALLER_KEY", &Secret::new("development-xyzzy"))
            .expect_err("refused");
        let text = format!("{refused} {refused:?}");
        assert!(text.contains("CALLER_KEY") && !text.contains("xyzzy"));
    }
}
