//! The client of an API, on the same types as its server.
