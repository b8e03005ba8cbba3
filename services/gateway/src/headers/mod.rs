//! Which headers pass, in both directions, and which the gateway sets itself: pure functions over header maps.

pub mod client_address;
pub mod cors;
pub mod hop;
pub mod inbound;
pub mod names;
pub mod outbound;
pub mod request_id;
pub mod security;
pub mod spelling;
pub mod stops;
