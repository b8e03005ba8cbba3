//! One service's module.

use askama::Template;
use heck::{ToPascalCase, ToShoutySnakeCase};

use super::view::{
    ArmView, ChannelView, MemberView, MessageView, ReaderView, ReceiverView, SendView, ServiceModule, TraceView,
    VariantView,
};
use crate::diagnostic::Diagnostic;
use crate::model::messages::{Envelope, Event, Messages, Role, Service, Topic, TopicId};
use crate::output::{Module, Names, RustCrate, module_step};
use crate::read::{Location, Pointer};

/// How the types of payloads are found and their members named: what the types' own emitter knows.
pub trait Payload {
    /// The path of the type of the schema at a location, `None` where it was refused.
    fn path(&self, schema: &Location) -> Option<String>;
    /// The Rust expression of a required member of that type, from the value on: `visitor_id`, `item.gtin`.
    fn field(&self, schema: &Location, member: &Pointer) -> Option<String>;
}

/// The feature that the modules need, here and in `support`.
const FEATURE: &str = "events";

/// Puts a module for each service into the crate. A service that neither sends nor receives anything but drafts has none.
pub fn emit(messages: &Messages, payloads: &impl Payload, made: &mut RustCrate) -> Result<(), Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for service in &messages.services {
        let mut work = Work {
            messages,
            payloads,
            names: Names::default(),
            messages_made: Vec::new(),
            findings: &mut findings,
        };
        let Some(module) = work.module(service) else { continue };
        match module.render() {
            Ok(text) => {
                let mut docs = format!("What `{}` sends and receives.", service.name);
                if let Some(description) = &service.description {
                    docs = format!("{docs} {description}");
                }
                let path = module_step(&service.name);
                made.module(
                    &path,
                    Module {
                        docs,
                        text,
                        feature: Some(FEATURE.to_owned()),
                    },
                );
                made.default_feature(FEATURE);
            }
            Err(error) => findings.push(Diagnostic::error("emit", format!("{}: {error}", service.name))),
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// A module that is being put together.
struct Work<'w, P> {
    messages: &'w Messages,
    payloads: &'w P,
    names: Names,
    messages_made: Vec<(TopicId, String, MessageView)>,
    findings: &'w mut Vec<Diagnostic>,
}

impl<P: Payload> Work<'_, P> {
    fn module<'s>(&mut self, service: &'s Service) -> Option<ServiceModule<'s>> {
        let sends: Vec<_> = service.sends.iter().filter(|send| !send.draft).collect();
        let receives: Vec<_> = service.receives.iter().filter(|receive| !receive.draft).collect();
        if sends.is_empty() && receives.is_empty() {
            return None;
        }
        let mut readers = Vec::new();
        let mut receiver = None;
        let incoming: Vec<_> = receives.iter().map(|receive| (receive.topic, &receive.event)).collect();
        if !incoming.is_empty() {
            let docs = format!("/// The events that `{}` receives.", service.name);
            let reader = self.reader("Incoming", docs, &incoming);
            receiver = Some(ReceiverView {
                handler: format!("{}Events", service.name.to_pascal_case()),
                variants: reader.variants.clone(),
                channels: self.channels(&incoming),
            });
            readers.push(reader);
        }
        let sent: Vec<_> = sends.iter().map(|send| (send.topic, &send.event)).collect();
        if !sent.is_empty() {
            let docs = format!(
                "/// The events that `{}` sends, for those who read them back: tests, tools for dead letters.",
                service.name
            );
            readers.push(self.reader("Sent", docs, &sent));
        }
        let sends = sent
            .iter()
            .filter_map(|(topic, event)| self.send(*topic, event))
            .collect();
        let envelope = &self.messages.envelope;
        Some(ServiceModule {
            service: &service.name,
            sends,
            readers,
            receiver,
            messages: std::mem::take(&mut self.messages_made)
                .into_iter()
                .map(|(_, _, view)| view)
                .collect(),
            members: members(envelope),
            trace: trace(envelope.trace_pattern.as_deref()),
        })
    }

    fn send(&mut self, topic: TopicId, event: &Event) -> Option<SendView> {
        let path = self.payloads.path(&event.payload)?;
        let key = self.payloads.field(&event.payload, &event.key)?;
        Some(SendView {
            path,
            constant: self.constant(topic, event)?,
            key,
        })
    }

    /// An enum of events. One that comes through several topics with one payload is one variant.
    fn reader(&mut self, name: &'static str, docs: String, events: &[(TopicId, &Event)]) -> ReaderView {
        let mut reader = ReaderView {
            name,
            docs,
            variants: Vec::new(),
            arms: Vec::new(),
        };
        let (mut variants, mut methods) = (Names::default(), Names::default());
        let mut known: Vec<(&Event, String)> = Vec::new();
        for (id, event) in events {
            let Some(topic) = self.messages.topic(*id) else {
                continue;
            };
            let Some(path) = self.payloads.path(&event.payload) else {
                self.findings.push(Diagnostic::error(
                    "asyncapi-payload",
                    format!(
                        "`{}` is not generated, since the schema of its payload was refused",
                        event.name
                    ),
                ));
                continue;
            };
            let same = |other: &&(&Event, String)| other.0.name == event.name && other.0.payload == event.payload;
            let variant = match known.iter().find(same) {
                Some((_, variant)) => variant.clone(),
                None => {
                    let variant = variants.take(&pascal(&event.name));
                    reader.variants.push(VariantView {
                        name: variant.clone(),
                        method: methods.take(&module_step(&event.name)),
                        path,
                        docs: docs_of(event, topic),
                        revision: event
                            .revision
                            .as_ref()
                            .and_then(|at| self.payloads.field(&event.payload, at)),
                    });
                    known.push((event, variant.clone()));
                    variant
                }
            };
            let Some(constant) = self.constant(*id, event) else {
                continue;
            };
            reader.arms.push(ArmView {
                topic: literal(&topic.name),
                event_type: literal(&event.name),
                constant,
                variant,
            });
        }
        reader
    }

    /// The static that describes a message, made when first asked for.
    fn constant(&mut self, id: TopicId, event: &Event) -> Option<String> {
        let made = self
            .messages_made
            .iter()
            .find(|(topic, name, _)| *topic == id && *name == event.name);
        if let Some((_, _, view)) = made {
            return Some(view.constant.clone());
        }
        let topic = self.messages.topic(id)?;
        let wish = event.name.to_shouty_snake_case();
        // Apart from the two other statics of a module.
        let wish = if matches!(wish.as_str(), "ENVELOPE" | "TRACE") {
            format!("{wish}_EVENT")
        } else {
            wish
        };
        let constant = self.names.take(&wish);
        let view = MessageView {
            constant: constant.clone(),
            topic: literal(&topic.name),
            event_type: literal(&event.name),
            version: event.version,
            producer: literal(&event.producer),
        };
        self.messages_made.push((id, event.name.clone(), view));
        Some(constant)
    }

    fn channels(&self, events: &[(TopicId, &Event)]) -> Vec<ChannelView> {
        let mut ids: Vec<_> = events.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        let topics = ids.into_iter().filter_map(|id| self.messages.topic(id));
        topics
            .map(|topic| ChannelView {
                topic: literal(&topic.name),
                retention: topic.retention_ms,
            })
            .collect()
    }
}

fn members(envelope: &Envelope) -> Vec<MemberView> {
    let view = |member: &crate::model::messages::Member| MemberView {
        role: match member.role {
            Role::Id => "Id",
            Role::Type => "Type",
            Role::Version => "Version",
            Role::Time => "Time",
            Role::Producer => "Producer",
            Role::Correlation => "Correlation",
            Role::Causation => "Causation",
            Role::Trace => "Trace",
            Role::Payload => "Payload",
        },
        name: literal(&member.name),
        required: member.required,
    };
    envelope.members.iter().map(view).collect()
}

/// The form of W3C Trace Context, which `support` checks without a regular expression.
const W3C: &str = "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$";

fn trace(pattern: Option<&str>) -> TraceView {
    match pattern {
        None => TraceView::Any,
        Some(W3C) => TraceView::W3c,
        Some(other) => TraceView::Pattern(literal(other)),
    }
}

fn docs_of(event: &Event, topic: &Topic) -> String {
    let mut docs = String::new();
    for line in event.summary.iter().flat_map(|summary| summary.lines()) {
        docs.push_str(format!("/// {line}").trim_end());
        docs.push('\n');
    }
    if !docs.is_empty() {
        docs.push_str("///\n");
    }
    docs.push_str(&format!(
        "/// `{}` of `{}`, by `{}`.",
        event.name,
        topic.name,
        event.key.as_str().trim_start_matches('/')
    ));
    docs
}

/// A variant's name: an event may be called anything.
fn pascal(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let name = plain.to_pascal_case();
    match name.chars().next() {
        None => "Event".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("Event{name}"),
        _ if name == "Self" => "Self_".to_owned(),
        _ => name,
    }
}

/// A Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}
