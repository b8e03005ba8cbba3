//! Who must answer an event: each service that receives it and sends the answer.

use super::types::{Confirmation, Messages, Service};

/// What `x-confirmed-by` of the messages adds up to, in the order of the topics.
pub fn all(messages: &Messages) -> Vec<Confirmation> {
    let asking = messages.topics.iter().flat_map(|topic| &topic.events);
    asking
        .filter_map(|event| {
            let answer = event.confirmed_by.as_ref()?;
            let mut confirmation = Confirmation {
                event: event.name.clone(),
                confirmed_by: answer.clone(),
                services: Vec::new(),
                drafts: Vec::new(),
            };
            for service in &messages.services {
                let receives = service
                    .receives
                    .iter()
                    .filter(|receive| receive.event == *event)
                    .map(|it| it.draft);
                let sends = service
                    .sends
                    .iter()
                    .filter(|send| send.event.name == *answer)
                    .map(|it| it.draft);
                match (ready(receives), ready(sends)) {
                    (Some(true), Some(true)) => confirmation.services.push(name(service)),
                    (Some(_), Some(_)) => confirmation.drafts.push(name(service)),
                    _ => {}
                }
            }
            Some(confirmation)
        })
        .collect()
}

/// `None`: not at all. Else whether one of them is no draft.
fn ready(mut drafts: impl Iterator<Item = bool>) -> Option<bool> {
    let first = !drafts.next()?;
    Some(first || drafts.any(|draft| !draft))
}

fn name(service: &Service) -> String {
    service.name.clone()
}
