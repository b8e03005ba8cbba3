use std::time::Duration;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::client::{
    BuildError, CallSpec, Content, Core, Decode, ErrorBody, Failure, Field, Location, Options, Property, Received, Scalar,
    SchemeSpec, Shown, Style, ViolationNames,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
static ERRORS: ErrorBody = {{ errors }};

static GATEWAY: &[(u16, &str)] = &{{ gateway }};
{% for one in operations %}
{%- let operation = one.view.operation %}
static {{ one.view.constant }}: CallSpec = CallSpec {
    operation: {{ format!("{:?}", operation.id) }},
    parameters: {{ one.view.parameters_table() }},
    schemes: &[{{ one.schemes }}],
    timeout: Duration::from_millis({{ operation.timeout_ms }}),
    repeatable: {{ operation.repeatable }},
    repeatable_with: {{ one.repeatable_with }},
    gateway: {% if operation.is_internal() %}&[]{% else %}GATEWAY{% endif %},
    correlation_id: {{ correlation_id }},
};
{% endfor %}
{{ about }}#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// For the API at this address.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(base: &str, options: Options) -> Result<Self, BuildError> {
        Core::new(base, options, ERRORS).map(|core| Self { core })
    }
    {%- for one in operations %}
    {%- let view = one.view %}

{{ view.docs }}    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn {{ view.function }}(&self{% if let Some(name) = view.request.name %}, request: operations::{{ name }}{% endif %}) -> Result<operations::{{ view.ok.name }}, Failure<operations::{{ view.error.name }}>> {
        {%- if let Some(object) = view.request.parameters %}
        let parameters = {{ object.path }} {
            {%- for field in object.fields %}
            {{ field.ident }}: request.{{ field.ident }},
            {%- endfor %}
        };
        {%- else %}
        let parameters = ();
        {%- endif %}
        let content = {{ one.content }};
        let call = self.core.call(&{{ view.constant }}, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.{{ view.function }}({{ one.arguments }}).await;
        self.core.receive(&{{ view.constant }}, sent).await
    }
    {%- endfor %}
}
{% for one in operations %}
{% for outcome in one.view.outcomes() %}
{% include "client/decode.rs" %}
{% endfor %}
{% endfor %}
