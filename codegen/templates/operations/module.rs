// Answers are moved once, from the handler to the wire.
#![allow(clippy::large_enum_variant)]

IMPORTS
{% for entry in operations %}
{%- let operation = entry.view %}
{% include "operations/request.rs" %}
{% for outcome in operation.outcomes() %}
{% include "operations/outcome.rs" %}
{% endfor %}
{% for table in entry.tables %}
pub(crate) static {{ table.name }}: &[Field] = {{ table.fields }};
{% endfor %}
{% endfor %}
