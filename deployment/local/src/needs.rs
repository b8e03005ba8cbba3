//! What must be on the machine: a JDK, Maven, memory.

use std::process::{Command, Stdio};

use sysinfo::System;

use crate::error::StackError;

/// Kafka 4 and Keycloak 26 need it.
pub const JAVA: u32 = 17;

/// Checks that `java` is there and new enough.
///
/// # Errors
/// One line that says what to install.
pub fn java() -> Result<(), StackError> {
    let output = Command::new("java")
        .arg("-version")
        .stdin(Stdio::null())
        .output()
        .map_err(|_| StackError::MissingProgram {
            program: "java",
            what: "a JDK 17 or newer",
        })?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    match java_version(&told) {
        Some(found) if found < JAVA => Err(StackError::OldJava { found, needed: JAVA }),
        Some(_) => Ok(()),
        None => Err(StackError::UnknownJava { needed: JAVA }),
    }
}

/// The main version of a `java -version`: 17 in `openjdk version "17.0.15"`, 8 in `java version "1.8.0_292"`.
fn java_version(told: &str) -> Option<u32> {
    let quoted = told.split('"').nth(1)?;
    let mut parts = quoted.split(['.', '-', '+', '_']);
    match parts.next()?.parse().ok()? {
        1 => parts.next()?.parse().ok(),
        main => Some(main),
    }
}

/// Checks that Maven is there.
///
/// # Errors
/// One line that says what to install.
pub fn maven() -> Result<(), StackError> {
    Command::new("mvn")
        .arg("-version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map(drop)
        .map_err(|_| StackError::MissingProgram {
            program: "mvn",
            what: "Maven 3.8 or newer",
        })
}

/// Checks that so much memory (in MiB) can be had.
///
/// # Errors
/// When there is less.
pub fn memory(needed_mib: u64) -> Result<(), StackError> {
    // Where the system does not tell, nothing is claimed.
    let Ok(mut system) = System::new() else { return Ok(()) };
    system.refresh_memory();
    let mut available = system.available_memory();
    if let Some(limits) = system.cgroup_limits() {
        available = available.min(limits.free_memory);
    }
    let available_mib = available / (1024 * 1024);
    if available_mib < needed_mib {
        Err(StackError::Memory {
            available_mib,
            needed_mib,
        })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn java_tells_its_version_in_two_ways() {
        assert_eq!(
            java_version("openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime"),
            Some(17)
        );
        assert_eq!(java_version("java version \"1.8.0_292\""), Some(8));
        assert_eq!(java_version("openjdk version \"25\" 2025-09-16"), Some(25));
        assert_eq!(java_version("openjdk version \"24-ea\" 2025-03-18"), Some(24));
        assert_eq!(java_version("command not found"), None);
    }

    #[test]
    fn too_little_memory_is_said_in_one_line() {
        let error = memory(u64::MAX / 2).unwrap_err().to_string();
        assert!(
            error.contains("MiB of memory are available") && !error.contains('\n'),
            "{error}"
        );
    }
}
