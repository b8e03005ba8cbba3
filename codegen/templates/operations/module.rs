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
{%- if !refusing().is_empty() %}

/// Makes every operation's error from a service's own failure, which is `Into<Refused>`.
#[macro_export]
macro_rules! errors_from {
    ($failure:ty) => {
        $crate::errors_from! {
            $failure:
            {%- for name in refusing() %}
            {{ name }}
            {%- endfor %}
        }
    };
    ($failure:ty: $($error:ident)*) => {
        $(impl From<$failure> for $crate::operations::$error {
            fn from(failure: $failure) -> Self {
                <$crate::support::http::Refused as From<$failure>>::from(failure).into()
            }
        })*
    };
}
{%- endif %}
