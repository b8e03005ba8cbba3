//! What other sources fill after the answer, with recordings in their place and faults that are switched on.
mod caching;
mod faults;
mod kitchen;
mod sharing;
mod unknown;
