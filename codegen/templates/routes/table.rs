//! The table itself, in the order of the gateway's document.

use std::time::Duration;

use crate::{Access, Route, Service, Visitor};

/// Everything that is public.
pub static ROUTES: &[Route] = &[
{%- for route in routes %}
    Route {
        operation: {{ route.operation|fmt("{:?}") }},
        service: {{ route.service|fmt("{:?}") }},
        method: {{ route.method|fmt("{:?}") }},
        template: {{ route.template|fmt("{:?}") }},
        access: {{ route.access }},
        visitor: Visitor::{{ route.visitor|fmt("{:?}") }},
        timeout: Duration::from_millis({{ route.timeout_ms }}),
        body_limit: {{ route.body_limit }},
        repeatable: {{ route.repeatable }},
        idempotency_key: {{ route.idempotency_key }},
        draft: {{ route.draft }},
        encoded_slash: {{ route.encoded_slash }},
        admits: {{ route.admits }},
    },
{%- endfor %}
];

/// The services that own at least one route.
pub static SERVICES: &[Service] = &[
{%- for service in services %}
    Service { name: {{ service.name|fmt("{:?}") }}, url_env: {{ service.url_env|fmt("{:?}") }} },
{%- endfor %}
];
