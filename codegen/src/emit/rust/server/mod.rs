//! One trait for each API, and what stands between it and the wire.
