//! The generator as a library.
