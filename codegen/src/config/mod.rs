//! `codegen.toml`: sources to targets.
