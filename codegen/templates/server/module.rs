#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{
    Answer, Answers, Api, BodyRule, Caller, CallerRule, Content, Denied, Endpoints, ErrorBody, Field, HeaderTable, Identity,
    LayerAnswer, LayerAnswers, Location, Media, MediaKind, Operation, Property, Received, Refusal, Request, Scalar, Style,
    ViolationNames, Written,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
{%- if has_callers %}
#[allow(unused_imports)]
pub use crate::callers::*;
{%- endif %}

/// What all operations share.
pub static API: Api = Api {
    name: {{ format!("{:?}", self.view.api.name) }},
    caller: {{ shared.caller }},
    challenge: {{ shared.challenge }},
    correlation_id: {{ shared.correlation_id }},
    errors: {{ shared.errors }},
    answers: LayerAnswers {
        {%- for (name, answer) in shared.answers %}
        {{ name }}: LayerAnswer { code: {{ format!("{:?}", answer.code) }}, message: {{ format!("{:?}", answer.message) }} },
        {%- endfor %}
    },
    document: include_str!("openapi.json"),
};
{% for one in view.operations %}
{%- let operation = one.operation %}
{%- if let Some(body) = operation.body %}
static {{ one.constant }}_BODY: &[Media] = {{ crate::emit::rust::operations::media(body.media) }};
{% endif %}
static {{ one.constant }}: Operation = Operation {
    id: {{ format!("{:?}", operation.id) }},
    method: {{ format!("{:?}", operation.method) }},
    path: {{ format!("{:?}", operation.path) }},
    callers: &{{ format!("{:?}", operation.callers) }},
    parameters: {{ one.parameters_table() }},
    {%- if let Some(body) = operation.body %}
    body: BodyRule::{% if body.required %}Required{% else %}Optional{% endif %}({{ one.constant }}_BODY),
    {%- else %}
    body: BodyRule::None,
    {%- endif %}
    body_limit: {{ operation.body_limit }},
    forbids: {{ operation.documents(403) }},
};
{% endfor %}
{{ about }}pub trait {{ api }}: Send + Sync + 'static {
    {%- for one in view.operations %}
{{ one.docs }}    fn {{ one.function }}(&self{% for (name, ty) in one.arguments() %}, {{ name }}: {{ ty }}{% endfor %}) -> impl Future<Output = Result<operations::{{ one.ok.name }}, operations::{{ one.error.name }}>> + Send;
{% endfor %}
}

/// Every operation, served by this implementation.
pub fn endpoints<A: {{ api }}>(api: Arc<A>) -> Endpoints {
    served(move || Arc::clone(&api))
}

fn served<A: {{ api }}>(api: impl Fn() -> Arc<A> + Clone + Send + Sync + 'static) -> Endpoints {
    let mut endpoints = Endpoints::new(&API);
    {%- for one in view.operations %}
    let this = api.clone();
    endpoints.operation(&API, &{{ one.constant }}, move |{{ one.pattern("caller") }}, {{ one.pattern("request") }}| {
        let api = this();
        async move { api.{{ one.function }}({% for (name, _) in one.arguments() %}{{ name }}, {% endfor %}).await }
    });
    {%- endfor %}
    drop(api);
    endpoints
}
{% for one in view.operations %}
{% include "server/request.rs" %}
{% for outcome in one.outcomes() %}
{% include "server/answers.rs" %}
{% endfor %}
{% endfor %}
{% include "server/test.rs" %}
