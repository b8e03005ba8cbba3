//! Fetching the servers with Maven, once: a stamp remembers the `pom.xml` that a folder was fetched with, and while it
//! is the same, nothing is asked again.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use crate::error::StackError;
use crate::layout::Layout;
use crate::needs;

pub(crate) const POM: &str = include_str!("../pom.xml");

/// What can be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    Postgres,
    Kafka,
    Keycloak,
    /// GreenMail, which catches mails.
    GreenMail,
}

impl Artifact {
    /// Its name: of the folder, and of the execution in `pom.xml`.
    pub fn name(self) -> &'static str {
        match self {
            Artifact::Postgres => "postgres",
            Artifact::Kafka => "kafka",
            Artifact::Keycloak => "keycloak",
            Artifact::GreenMail => "greenmail",
        }
    }

    fn goal(self) -> &'static str {
        match self {
            Artifact::Postgres | Artifact::Keycloak => "dependency:unpack",
            Artifact::Kafka => "dependency:copy-dependencies",
            Artifact::GreenMail => "dependency:copy",
        }
    }

    fn folder(self, layout: &Layout) -> PathBuf {
        match self {
            Artifact::Postgres => layout.postgres_binaries(),
            Artifact::Kafka | Artifact::Keycloak | Artifact::GreenMail => layout.artifacts().join(self.name()),
        }
    }
}

/// Makes sure that `artifact` is there and returns its folder. Blocks, for minutes when it must be fetched.
///
/// # Errors
/// A missing JDK or Maven, a fetch that failed, an archive that is not as expected.
pub fn fetch(layout: &Layout, artifact: Artifact, progress: &dyn Fn(&str)) -> Result<PathBuf, StackError> {
    let folder = artifact.folder(layout);
    let stamp_path = layout.artifacts().join(format!("{}.fetched", artifact.name()));
    let stamp = stamp(&folder);
    if is_fetched(&folder, &stamp_path, &stamp) {
        return Ok(folder);
    }

    // One at a time: Maven's own repository is not made for several at once.
    fs::create_dir_all(layout.artifacts()).map_err(StackError::io("making", &layout.artifacts()))?;
    let lock_path = layout.artifacts().join("lock");
    let lock = File::create(&lock_path).map_err(StackError::io("opening", &lock_path))?;
    lock.lock().map_err(StackError::io("locking", &lock_path))?;
    if is_fetched(&folder, &stamp_path, &stamp) {
        return Ok(folder);
    }

    needs::java()?;
    needs::maven()?;
    progress("fetching with Maven");
    remove(&folder)?;
    let coming = layout.artifacts().join(format!("{}.coming", artifact.name()));
    remove(&coming)?;
    run_maven(layout, artifact, &coming)?;
    match artifact {
        Artifact::Postgres => unpack_postgres(&coming, &folder)?,
        Artifact::Kafka | Artifact::GreenMail => {
            fs::rename(&coming, &folder).map_err(StackError::io("moving to", &folder))?;
        }
        Artifact::Keycloak => {
            let inner = only_folder(&coming).ok_or_else(|| broken(artifact, "no folder in it", &coming))?;
            fs::rename(&inner, &folder).map_err(StackError::io("moving to", &folder))?;
        }
    }
    remove(&coming)?;
    fs::write(&stamp_path, stamp).map_err(StackError::io("writing", &stamp_path))?;
    Ok(folder)
}

fn is_fetched(folder: &Path, stamp_path: &Path, stamp: &str) -> bool {
    folder.is_dir() && fs::read_to_string(stamp_path).is_ok_and(|found| found == stamp)
}

/// What a folder was fetched with: another `pom.xml` or another place means fetching again.
fn stamp(folder: &Path) -> String {
    let digest = Sha256::new()
        .chain_update(POM)
        .chain_update(folder.as_os_str().as_encoded_bytes())
        .finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn run_maven(layout: &Layout, artifact: Artifact, into: &Path) -> Result<(), StackError> {
    let log = layout.artifacts().join(format!("{}.log", artifact.name()));
    let output = File::create(&log).map_err(StackError::io("opening", &log))?;
    let errors = output.try_clone().map_err(StackError::io("opening", &log))?;
    let status = Command::new("mvn")
        .args(["--batch-mode", "--no-transfer-progress", "--file"])
        .arg(layout.root().join("deployment/local/pom.xml"))
        .arg(format!("{}@{}", artifact.goal(), artifact.name()))
        .arg(format!("-Dinto={}", into.display()))
        .arg(format!("-Dpostgres.platform={}", platform()?))
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .status()
        .map_err(|_| StackError::MissingProgram {
            program: "mvn",
            what: "Maven 3.8 or newer",
        })?;
    if status.success() {
        Ok(())
    } else {
        Err(StackError::Fetch {
            what: artifact.name(),
            log,
        })
    }
}

/// The classifier-like end of the Postgres artifact's name for this machine.
fn platform() -> Result<&'static str, StackError> {
    match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => Ok("linux-amd64"),
        ("linux", "aarch64") => Ok("linux-arm64v8"),
        ("macos", "x86_64") => Ok("darwin-amd64"),
        ("macos", "aarch64") => Ok("darwin-arm64v8"),
        (os, arch) => Err(StackError::Platform { os, arch }),
    }
}

/// The jar held one `.txz`: unpacked in Rust, since not every machine has `xz`.
fn unpack_postgres(from: &Path, into: &Path) -> Result<(), StackError> {
    let archive = fs::read_dir(from)
        .map_err(StackError::io("reading", from))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "txz"))
        .ok_or_else(|| broken(Artifact::Postgres, "no .txz in it", from))?;
    let packed = File::open(&archive).map_err(StackError::io("opening", &archive))?;
    let mut unpacked = tar::Archive::new(lzma_rust2::XzReader::new(std::io::BufReader::new(packed), true));
    unpacked
        .unpack(into)
        .map_err(|error| broken(Artifact::Postgres, &error.to_string(), from))
}

fn only_folder(folder: &Path) -> Option<PathBuf> {
    let mut folders = fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            path.is_dir()
                && path
                    .file_name()
                    .is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
        });
    folders.next().filter(|_| folders.next().is_none())
}

fn broken(artifact: Artifact, reason: &str, folder: &Path) -> StackError {
    StackError::Archive {
        what: artifact.name(),
        reason: reason.to_owned(),
        folder: folder.to_owned(),
    }
}

fn remove(folder: &Path) -> Result<(), StackError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StackError::Io {
            doing: "removing",
            path: folder.to_owned(),
            source: error,
        }),
        _ => Ok(()),
    }
}
