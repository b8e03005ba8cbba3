//! The stack without containers.
