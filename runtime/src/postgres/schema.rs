use std::fmt;

/// A service's schema in Postgres, which is also the name of the role that reads and writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schema {
    service: &'static str,
}

impl Schema {
    /// The schema of a service: its name with underscores (`brand-analytics` has `brand_analytics`).
    ///
    /// Names are constants of the services; one that would need quoting in SQL does not compile where this is used in
    /// a `const`, and ends the process at its start elsewhere.
    pub const fn of(service: &'static str) -> Self {
        let bytes = service.as_bytes();
        assert!(
            !bytes.is_empty() && bytes.len() <= 48,
            "a service's name has 1 to 48 characters"
        );
        let mut index = 0;
        while index < bytes.len() {
            let byte = bytes[index];
            assert!(
                byte.is_ascii_lowercase() || (index > 0 && (byte == b'-' || byte.is_ascii_digit())),
                "a service's name is lower-case letters, digits and hyphens, with a letter first"
            );
            index += 1;
        }
        Self { service }
    }

    /// The service's own name.
    pub fn service(self) -> &'static str {
        self.service
    }
}

impl fmt::Display for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.service.replace('-', "_"))
    }
}
