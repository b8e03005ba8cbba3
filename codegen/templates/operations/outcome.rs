{{ outcome.comment() }}#[derive(Clone, Debug)]
pub enum {{ outcome.name }} {
    {%- for variant in outcome.variants %}
{{ variant.comment() }}    {{ variant.ident }}{{ variant.declared() }},
    {%- endfor %}
}

impl {{ outcome.name }} {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        {%- if outcome.variants.is_empty() %}
        match *self {}
        {%- else %}
        match self {
            {%- for variant in outcome.variants %}
            {{ variant.status_arm() }},
            {%- endfor %}
        }
        {%- endif %}
    }
}
{%- if let Some(internal) = outcome.internal() %}

impl From<support::http::Refused> for {{ outcome.name }} {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            {%- for (code, made) in outcome.coded() %}
            {{ code }} => {{ made }},
            {%- endfor %}
            500 => Self::{{ internal }}(refused.into_problem()),
            _ => Self::{{ internal }}(refused.undocumented()),
        }
    }
}
{%- endif %}
{% if outcome.is_error %}
impl std::fmt::Display for {{ outcome.name }} {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        {%- if outcome.variants.is_empty() %}
        let _ = out;
        match *self {}
        {%- else if outcome.has_codes() == false %}
        write!(out, "{{ operation.operation.id }}: {}", self.status())
        {%- else %}
        match self {
            {%- for variant in outcome.variants %}
            {%- if let Some(shown) = variant.shown() %}
            Self::{{ variant.ident }}{{ shown.pattern }} => write!(out, "{{ operation.operation.id }}: {{ shown.status }} {}", {{ shown.arguments }}),
            {%- endif %}
            {%- endfor %}
            {%- if outcome.has_codes_only() == false %}
            _ => write!(out, "{{ operation.operation.id }}: {}", self.status()),
            {%- endif %}
        }
        {%- endif %}
    }
}

impl std::error::Error for {{ outcome.name }} {}
{% endif %}
