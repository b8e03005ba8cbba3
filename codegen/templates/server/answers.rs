impl Answers for operations::{{ outcome.name }} {
    fn answer(self) -> Answer {
        match self {
            {%- for variant in outcome.variants %}
            {{ super::answers::pattern(variant) }} => {{ super::answers::answer(variant) }},
            {%- endfor %}
        }
    }
    {%- let arms = super::answers::checks(outcome) %}

    fn check({% if arms.is_empty() %}_{% else %}written{% endif %}: &Written<'_>) -> Result<(), support::Rejected> {
        {%- if arms.is_empty() %}
        Ok(())
        {%- else %}
        match written.status {
            {%- for arm in arms %}
            {{ arm.statuses }} => {
                {{ arm.checks }}
            }
            {%- endfor %}
            _ => Ok(()),
        }
        {%- endif %}
    }
}
