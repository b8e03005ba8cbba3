//! What every service shares.
