//! What all generated code stands on.
