#![allow(dead_code)]

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{Caller, Denied, Identity};
{% for one in callers %}
{%- match one.sort %}
{%- when Sort::Configured with { members, guard } %}
{{ one.docs }}#[derive(Clone, Debug, PartialEq, Eq)]
pub struct {{ one.name }} {
    {%- for member in members %}
    {{ member.ident }}: {{ member.ty }},
    {%- endfor %}
}

impl {{ one.name }} {
    {%- for member in members %}
    /// From `{{ member.header }}`.
    pub fn {{ member.ident }}(&self) -> {{ member.shown_ty }} {
        {{ member.shown }}
    }
{% endfor %}
    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        {%- if let Some(guard) = guard %}
        if {{ guard }} {
            return Ok(None);
        }
        {%- endif %}
        Ok(Some(Self {
            {%- for member in members %}
            {{ member.ident }}: {{ member.found }},
            {%- endfor %}
        }))
    }
}
{%- when Sort::Service %}
{{ one.docs }}#[derive(Clone, Debug, PartialEq, Eq)]
pub struct {{ one.name }} {
    name: String,
}

impl {{ one.name }} {
    /// The service's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        Ok(identity.caller().map(|name| Self { name: name.to_owned() }))
    }
}
{%- when Sort::Credential with (found) %}
{{ one.docs }}#[derive(Clone, PartialEq, Eq)]
pub struct {{ one.name }} {
    credential: String,
}

impl {{ one.name }} {
    /// As it came.
    pub fn credential(&self) -> &str {
        &self.credential
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        let found: Option<String> = {{ found }};
        Ok(found.map(|credential| Self { credential }))
    }
}

impl std::fmt::Debug for {{ one.name }} {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str({{ format!("{:?}", one.name) }})
    }
}
{%- endmatch %}

impl Caller for {{ one.name }} {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match {{ one.name }}::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}
{% endfor %}
{% for operation in operations %}
{%- if let CallerView::Several { name, parts, alternatives } = operation.caller %}
{{ operation.about("Who calls", ".") }}#[derive(Clone, Debug, PartialEq, Eq)]
pub struct {{ name }} {
    {%- for part in parts %}
    pub {{ part.ident }}: {% if part.required %}{{ part.ty }}{% else %}Option<{{ part.ty }}>{% endif %},
    {%- endfor %}
}

impl Caller for {{ name }} {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        {%- for part in parts %}
        let {{ part.ident }} = {{ part.ty }}::of(identity)?;
        {%- endfor %}
        {%- if let Some(ways) = super::callers::ways(alternatives) %}
        if !({{ ways }}) {
            return Err(if identity.has_roles() { Denied::Forbidden } else { Denied::Unauthenticated });
        }
        {%- endif %}
        Ok(Self {
            {%- for part in parts %}
            {%- if part.required %}
            {{ part.ident }}: {{ part.ident }}.ok_or(Denied::Unauthenticated)?,
            {%- else %}
            {{ part.ident }},
            {%- endif %}
            {%- endfor %}
        })
    }
}
{% endif %}
{%- endfor %}
