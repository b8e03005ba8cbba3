//! The schemas that operations use, as roots of the lowering.

use heck::ToPascalCase;

use crate::model::schema::{Lowering, RootId};
use crate::read::Location;

use super::operation::{Api, Media, Object, Operation, Status};

/// For each operation, in their order, its schemas as the lowering knows them.
#[derive(Debug)]
pub struct Roots {
    pub operations: Vec<OperationRoots>,
    pub problem: Option<RootId>,
}

#[derive(Debug, Default)]
pub struct OperationRoots {
    pub object: Option<RootId>,
    pub body: Vec<Option<RootId>>,
    pub answers: Vec<AnswerRoots>,
}

#[derive(Debug)]
pub struct AnswerRoots {
    pub headers: Option<RootId>,
    pub media: Vec<Option<RootId>>,
}

/// Registers everything that an API's operations need.
pub fn register(api: &Api, problem: Option<&Location>, lowering: &mut Lowering<'_>) -> Roots {
    Roots {
        operations: api
            .operations
            .iter()
            .map(|operation| operation_roots(operation, lowering))
            .collect(),
        problem: problem.map(|at| lowering.root(at.clone(), MODULE, "Problem")),
    }
}

const MODULE: &str = "types";

fn operation_roots(operation: &Operation, lowering: &mut Lowering<'_>) -> OperationRoots {
    // Of a draft only the document's named schemas become types.
    if operation.draft {
        return OperationRoots::default();
    }
    let name = operation.id.to_pascal_case();
    let body_name = operation.body.as_ref().and_then(|body| body.component.clone());
    let body_name = body_name.unwrap_or_else(|| name.clone());
    let body = operation.body.iter().flat_map(|body| &body.media);
    OperationRoots {
        object: object(operation.object.as_ref(), &format!("{name}Parameters"), lowering),
        body: body
            .map(|media| schema(media, &format!("{body_name}Body"), lowering))
            .collect(),
        answers: operation
            .answers
            .iter()
            .map(|answer| {
                let status = match answer.status {
                    Status::Code(code) => code.to_string(),
                    Status::Range(first) => format!("{first}XX"),
                    Status::Default => "Default".to_owned(),
                };
                // What the document shares is one type for all who share it.
                let name = answer.component.clone().unwrap_or_else(|| format!("{name}{status}"));
                AnswerRoots {
                    headers: object(answer.headers.as_ref(), &format!("{name}Headers"), lowering),
                    media: answer
                        .media
                        .iter()
                        .map(|media| schema(media, &format!("{name}Body"), lowering))
                        .collect(),
                }
            })
            .collect(),
    }
}

fn object(object: Option<&Object>, name: &str, lowering: &mut Lowering<'_>) -> Option<RootId> {
    Some(lowering.root(object?.at.clone()?, MODULE, name))
}

fn schema(media: &Media, name: &str, lowering: &mut Lowering<'_>) -> Option<RootId> {
    Some(lowering.root(media.schema.clone()?, MODULE, name))
}
