//! The table itself, in the order of the gateway's document.

use crate::{Route, Service};

/// Everything that is public.
pub static ROUTES: &[Route] = &[];

/// The services that own at least one route.
pub static SERVICES: &[Service] = &[];
