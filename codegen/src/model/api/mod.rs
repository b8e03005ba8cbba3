//! OpenAPI documents as operations.
