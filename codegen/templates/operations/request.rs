{%- let request = operation.request %}
{%- if let Some(name) = request.name %}
{{ operation.about("What", "is asked.") }}#[derive(Clone, Debug, PartialEq)]
pub struct {{ name }} {
    {%- for field in request.fields() %}
{{ field.docs }}    pub {{ field.ident }}: {{ field.ty }},
    {%- endfor %}
    {%- if let Some(body) = request.body %}
{{ body.comment() }}    pub {{ body.ident }}: {{ body.field_type() }},
    {%- endif %}
}

impl {{ name }} {
    /// `operationId`
    pub const ID: &'static str = {{ format!("{:?}", operation.operation.id) }};
    /// The path's template.
    pub const PATH: &'static str = {{ format!("{:?}", operation.operation.path) }};
    {%- let variables = operation.variables() %}
    {%- if variables.len() > 0 %}
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(Self::PATH, {{ request.table() }}, [
            {%- for field in variables %}
            ({{ format!("{:?}", field.member) }}, support::http::member(&self.{{ field.ident }})),
            {%- endfor %}
        ])
    }
    {%- endif %}
}
{% if let Some(body) = request.body %}
{%- if let Some(choice) = body.choice %}
{{ operation.about("The body of", ", by its media type.") }}#[derive(Clone, Debug, PartialEq)]
pub enum {{ choice }} {
    {%- for media in body.media %}
    /// `{{ media.media.essence }}`
    {{ media.variant }}({{ media.ty }}),
    {%- endfor %}
}
{% endif %}
{%- endif %}
{%- endif %}
