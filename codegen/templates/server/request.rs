{%- let request = one.request %}
{%- if let Some(name) = request.name %}
impl Request for operations::{{ name }} {
    type Parameters = {% if let Some(object) = request.parameters %}{{ object.path }}{% else %}(){% endif %};

    {% if request.parameters.is_some() -%}
    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }
    {%- else -%}
    fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        Ok(())
    }
    {%- endif %}

    fn assemble(
        {% if request.parameters.is_some() %}parameters{% else %}_{% endif %}: Self::Parameters,
        {% if request.body.is_some() %}received{% else %}_{% endif %}: Option<Received>,
    ) -> Result<Self, Refusal> {
        {%- if let Some(body) = request.body %}
        let {{ body.ident }} = match received {
            {%- for (index, value) in super::requests::chosen(one, body) %}
            Some(received) if received.media == {{ index }} => {{ value }},
            {%- endfor %}
            {%- if body.required == false %}
            None => None,
            {%- endif %}
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        {%- endif %}
        Ok(Self {
            {%- for field in request.fields() %}
            {{ field.ident }}: parameters.{{ field.ident }},
            {%- endfor %}
            {%- if let Some(body) = request.body %}
            {{ body.ident }},
            {%- endif %}
        })
    }
}
{%- endif %}
