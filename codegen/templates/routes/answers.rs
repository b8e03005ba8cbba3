//! What the gateway itself may answer, and the error body's member names.

/// An answer of the gateway's own.
#[derive(Debug)]
pub struct Answer {
    /// The key that it has in the generator's configuration.
    pub name: &'static str,
    pub status: u16,
    pub code: &'static str,
    pub message: &'static str,
    /// Whether it says after how many seconds to come back.
    pub retry_after: bool,
}
{% for answer in answers %}
/// {{ answer.status }} `{{ answer.code }}`
pub const {{ answer.constant }}: Answer = Answer {
    name: {{ answer.name|fmt("{:?}") }},
    status: {{ answer.status }},
    code: {{ answer.code|fmt("{:?}") }},
    message: {{ answer.message|fmt("{:?}") }},
    retry_after: {{ answer.retry_after }},
};
{% endfor %}
/// All of them.
pub static ANSWERS: &[Answer] = &[
{%- for answer in answers %}
    {{ answer.constant }},
{%- endfor %}
];

/// The members of the error body.
pub mod body {
    pub const CODE: &str = {{ body.code|fmt("{:?}") }};
    pub const MESSAGE: &str = {{ body.message|fmt("{:?}") }};
{%- if let Some(name) = body.correlation_id %}
    pub const CORRELATION_ID: &str = {{ name|fmt("{:?}") }};
{%- endif %}
}
