//! JSON Schemas as types.
