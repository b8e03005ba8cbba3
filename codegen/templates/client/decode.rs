impl Decode for operations::{{ outcome.name }} {
    {%- if outcome.variants.is_empty() %}
    fn decode(_: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(None)
    }
    {%- else %}
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            {%- for variant in outcome.variants %}
            {{ super::decoding::pattern(variant) }} => {
                {%- if let Some(object) = variant.headers %}
                let headers: {{ object.path }} = received.headers(operations::{{ object.table }})?;
                {%- endif %}
                Self::{{ variant.ident }}{{ super::decoding::fields(variant) }}
            }
            {%- endfor %}
            _ => return Ok(None),
        }))
    }
    {%- endif %}
}
