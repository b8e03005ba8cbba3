//! The headers that gateway and services speak, in lower case as HTTP/2 writes them.
{% for header in headers %}
/// {{ header.doc }}
pub const {{ header.constant }}: &str = {{ header.name|fmt("{:?}") }};
{%- endfor %}

/// Believed from nobody outside: removed from every request, in every spelling, before the gateway sets its own.
pub static STRIPPED: &[&str] = &[
{%- for name in stripped %}
    {{ name|fmt("{:?}") }},
{%- endfor %}
];

/// The name under which the gateway calls, as its callers' keys know it.
pub const TRUSTED: &str = {{ trusted|fmt("{:?}") }};
