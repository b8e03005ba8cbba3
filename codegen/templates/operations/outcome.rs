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
    {%- if let Some(internal) = outcome.internal() %}

    /// The error with this status; 500 when the contract documents no such error.
    pub fn from_status(status: u16, problem: support::http::Problem) -> Self {
        match status {
            {%- for (code, ident) in outcome.coded() %}
            {{ code }} => Self::{{ ident }}(problem),
            {%- endfor %}
            _ => Self::{{ internal }}(problem),
        }
    }
    {%- endif %}
}
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
