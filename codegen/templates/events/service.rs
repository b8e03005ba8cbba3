{%- if sends.is_empty() == false %}
/// What `{{ service }}` may send. Sealed: what is not in its contract cannot be published in its name.
pub trait Sends: sealed::Sealed + crate::support::Document {
    /// What the contract says of the message.
    const MESSAGE: &'static crate::support::events::Message;
    /// The topic, without a prefix.
    const TOPIC: &'static str = Self::MESSAGE.topic;

    /// What the event is partitioned and ordered by.
    fn key(&self) -> ::std::string::String;
}

mod sealed {
    pub trait Sealed {}
}

/// Sends an event: puts the envelope around it and the whole into `outbox`. Gives the message's id.
///
/// `origin` is what set the event off; `occurred_at` when the fact came about, which is kept to the microsecond.
///
/// # Errors
/// Those of the outbox.
pub fn send<'o, E: Sends, O: crate::support::events::Outbox>(
    outbox: &'o mut O,
    origin: &crate::support::events::Origin,
    occurred_at: crate::support::jiff::Timestamp,
    event: &E,
) -> impl ::std::future::Future<Output = ::std::result::Result<crate::support::uuid::Uuid, O::Error>> + ::std::marker::Send + use<'o, E, O> {
    let message = crate::support::events::encode(E::MESSAGE, event.key(), origin, occurred_at, event);
    async move {
        let id = message.event_id;
        outbox.put(message).await?;
        ::std::result::Result::Ok(id)
    }
}
{% for send in sends %}
impl sealed::Sealed for {{ send.path }} {}

impl Sends for {{ send.path }} {
    const MESSAGE: &'static crate::support::events::Message = &{{ send.constant }};

    fn key(&self) -> ::std::string::String {
        crate::support::events::key(&self.{{ send.key }})
    }
}
{% endfor %}
{%- endif %}
{%- for reader in readers %}
{{ reader.docs }}
#[derive(Clone, Debug, PartialEq)]
pub enum {{ reader.name }} {
    {%- for variant in reader.variants %}
{{ variant.docs }}
    {{ variant.name }}({{ variant.path }}),
    {%- endfor %}
}

impl crate::support::events::Incoming for {{ reader.name }} {
    fn envelope() -> &'static crate::support::events::Envelope {
        &ENVELOPE
    }

    fn message(topic: &str, event_type: &str) -> ::std::option::Option<&'static crate::support::events::Message> {
        match (topic, event_type) {
            {%- for arm in reader.arms %}
            ({{ arm.topic }}, {{ arm.event_type }}) => ::std::option::Option::Some(&{{ arm.constant }}),
            {%- endfor %}
            _ => ::std::option::Option::None,
        }
    }

    fn visit<'de, A: crate::support::MapAccess<'de>>(
        topic: &str,
        event_type: &str,
        map: &mut A,
    ) -> ::std::result::Result<::std::option::Option<Self>, A::Error> {
        let event = match (topic, event_type) {
            {%- for arm in reader.arms %}
            ({{ arm.topic }}, {{ arm.event_type }}) => Self::{{ arm.variant }}(crate::support::events::payload(map)?),
            {%- endfor %}
            _ => return ::std::result::Result::Ok(::std::option::Option::None),
        };
        ::std::result::Result::Ok(::std::option::Option::Some(event))
    }

    fn from_value(
        topic: &str,
        event_type: &str,
        payload: crate::support::Value,
    ) -> ::std::result::Result<::std::option::Option<Self>, crate::support::Rejected> {
        let event = match (topic, event_type) {
            {%- for arm in reader.arms %}
            ({{ arm.topic }}, {{ arm.event_type }}) => Self::{{ arm.variant }}(crate::support::Document::from_value(payload)?),
            {%- endfor %}
            _ => return ::std::result::Result::Ok(::std::option::Option::None),
        };
        ::std::result::Result::Ok(::std::option::Option::Some(event))
    }

    fn revision(&self) -> ::std::option::Option<i64> {
        {%- if reader.has_revisions() %}
        match self {
            {%- for variant in reader.variants %}
            {%- if let Some(revision) = variant.revision %}
            Self::{{ variant.name }}(event) => crate::support::events::revision(&event.{{ revision }}),
            {%- endif %}
            {%- endfor %}
            {%- if reader.has_others() %}
            _ => ::std::option::Option::None,
            {%- endif %}
        }
        {%- else %}
        ::std::option::Option::None
        {%- endif %}
    }
}
{% endfor %}
{%- if let Some(receiver) = receiver %}
/// What `{{ service }}` does with each event that it receives. `T` is the transaction in which the effect is made and the
/// event is recorded as handled: what it holds is committed together, or not at all.
pub trait {{ receiver.handler }}<T>: ::std::marker::Send + ::std::marker::Sync {
    /// Why an event could not be handled.
    type Error: ::std::marker::Send;
    {% for variant in receiver.variants %}
{{ variant.docs }}
    fn {{ variant.method }}(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: {{ variant.path }},
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;
    {% endfor %}
}

/// Hands each event to its method of a [`{{ receiver.handler }}`].
#[derive(Clone, Debug)]
pub struct Receiver<H>(pub H);

impl<T: ::std::marker::Send, H: {{ receiver.handler }}<T>> crate::support::events::Receives<T> for Receiver<H> {
    type Incoming = Incoming;
    type Error = H::Error;
    const CHANNELS: &'static [crate::support::events::Channel] = &[
        {%- for channel in receiver.channels %}
        crate::support::events::Channel {
            topic: {{ channel.topic }},
            retention: {% if let Some(retention) = channel.retention %}::std::option::Option::Some(::std::time::Duration::from_millis({{ retention }})){% else %}::std::option::Option::None{% endif %},
        },
        {%- endfor %}
    ];

    async fn handle(
        &self,
        transaction: &mut T,
        received: crate::support::events::Received<Incoming>,
    ) -> ::std::result::Result<(), H::Error> {
        let crate::support::events::Received { meta, event } = received;
        match event {
            {%- for variant in receiver.variants %}
            Incoming::{{ variant.name }}(event) => self.0.{{ variant.method }}(transaction, &meta, event).await,
            {%- endfor %}
        }
    }
}
{% endif %}
{% for message in messages %}
static {{ message.constant }}: crate::support::events::Message = crate::support::events::Message {
    topic: {{ message.topic }},
    event_type: {{ message.event_type }},
    schema_version: {{ message.version }},
    producer: {{ message.producer }},
    envelope: &ENVELOPE,
};
{% endfor %}
static ENVELOPE: crate::support::events::Envelope = crate::support::events::Envelope {
    members: &[
        {%- for member in members %}
        crate::support::events::Member {
            role: crate::support::events::Role::{{ member.role }},
            name: {{ member.name }},
            required: {{ member.required }},
        },
        {%- endfor %}
    ],
    trace: crate::support::events::Trace::{{ trace.name() }},
};
{%- if let TraceView::Pattern(pattern) = trace %}

static TRACE: crate::support::Pattern = crate::support::Pattern::new({{ pattern }});
{%- endif %}
