//! What may stand on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::MessageFormat;
use crate::config::{Formats, Part, Unknown};
use crate::read::BaseUri;

/// Contracts in, code out.
///
/// Without a command: `generate`. Exit status: 0 fine, 1 a finding (a difference, a refused part), 2 an input cannot be
/// read or the usage is wrong.
#[derive(Debug, Parser)]
#[command(name = "codegen", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// How to say what there is to say: text for people, or a JSON object a line.
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub message_format: MessageFormat,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Writes what `codegen.toml` calls for: what changed, and removes what is stale.
    Generate,
    /// Writes nothing; fails with the differences where a generated file is not what it would be.
    Check,
    /// Makes a Rust crate of JSON Schemas or of an OpenAPI document, without a configuration.
    Rust(Rust),
}

#[derive(Debug, Args)]
pub(super) struct Rust {
    /// Files and folders of JSON Schemas; of folders every `.json`, `.schema`, `.yaml` and `.yml` in them.
    #[arg(long, value_name = "PATH", num_args = 1.., required_unless_present = "openapi", conflicts_with = "openapi")]
    pub schemas: Vec<PathBuf>,
    /// An OpenAPI document, 3.0 or 3.1.
    #[arg(long, value_name = "FILE")]
    pub openapi: Option<PathBuf>,
    /// The crate's folder. It is made, or must be one that codegen has written.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// What to generate of an OpenAPI document.
    #[arg(long, value_name = "PARTS", value_delimiter = ',', requires = "openapi", default_values = ["types", "server", "client"])]
    pub only: Vec<Part>,
    /// The crate's name; by default that of its folder.
    #[arg(long)]
    pub name: Option<String>,
    /// A folder that stands for an address: references below the address are found in it.
    #[arg(long, value_name = "URI=DIR")]
    pub base_uri: Vec<BaseUri>,
    /// Whether `format` gives a type and is enforced, or is a remark.
    #[arg(long, default_value = "assert")]
    pub formats: Formats,
    /// What becomes of members that a schema merely tolerates.
    #[arg(long, default_value = "drop")]
    pub unknown: Unknown,
}
