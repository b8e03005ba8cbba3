//! Giving and taking rights on a broker, through a listener whose user may do that.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use kafka_protocol::error::ParseResponseErrorCode;
use kafka_protocol::messages::create_acls_request::AclCreation;
use kafka_protocol::messages::delete_acls_request::DeleteAclsFilter;
use kafka_protocol::messages::{
    ApiKey, CreateAclsRequest, CreateAclsResponse, DeleteAclsRequest, DeleteAclsResponse, DescribeAclsRequest,
    DescribeAclsResponse,
};
use kafka_protocol::protocol::StrBytes;
use tokio::time::sleep;

use super::Acl;
use super::acl::Filter;
use super::wire::{Unanswered, ask};
use crate::error::StackError;

/// The version of all three requests, which Kafka knows since 3.3.
const VERSION: i16 = 3;

/// How long a right that was given may take to hold.
const PATIENCE: Duration = Duration::from_secs(30);

/// Gives rights and waits until they hold. May be repeated.
///
/// # Errors
/// What Kafka refuses.
pub async fn give(brokers: &str, acls: &BTreeSet<Acl>) -> Result<(), StackError> {
    let Some(last) = acls.last() else { return Ok(()) };
    let creations = acls.iter().map(creation).collect();
    let request = CreateAclsRequest::default().with_creations(creations);
    let answer: CreateAclsResponse = ask(brokers, ApiKey::CreateAcls, VERSION, &request)
        .await
        .map_err(unanswered("giving rights"))?;
    for result in &answer.results {
        refusal("giving rights", result.error_code, result.error_message.as_ref())?;
    }
    // The controller has them now; the broker hears of all of them at once, a moment later.
    let deadline = Instant::now() + PATIENCE;
    while !held(brokers, &Filter::only(last)).await?.contains(last) {
        if Instant::now() >= deadline {
            return Err(failed("giving rights", "they do not hold".to_owned()));
        }
        sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

/// Takes rights away. What is not there is no error.
///
/// # Errors
/// What Kafka refuses.
pub async fn take(brokers: &str, acls: &BTreeSet<Acl>) -> Result<(), StackError> {
    if acls.is_empty() {
        return Ok(());
    }
    let filters = acls.iter().map(|acl| deletion(&Filter::only(acl))).collect();
    let request = DeleteAclsRequest::default().with_filters(filters);
    let answer: DeleteAclsResponse = ask(brokers, ApiKey::DeleteAcls, VERSION, &request)
        .await
        .map_err(unanswered("taking rights"))?;
    for result in &answer.filter_results {
        refusal("taking rights", result.error_code, result.error_message.as_ref())?;
    }
    Ok(())
}

/// Gives these rights and takes all others, whoever gave them.
///
/// # Errors
/// What Kafka refuses.
pub async fn replace(brokers: &str, acls: &BTreeSet<Acl>) -> Result<(), StackError> {
    let there = all(brokers).await?;
    give(brokers, &acls.difference(&there).cloned().collect()).await?;
    take(brokers, &there.difference(acls).cloned().collect()).await
}

/// Takes all rights on topics and groups whose name is `meant`.
///
/// # Errors
/// What Kafka refuses.
pub async fn take_named(brokers: &str, meant: impl Fn(&str) -> bool) -> Result<(), StackError> {
    let there = all(brokers).await?;
    take(brokers, &there.into_iter().filter(|acl| meant(acl.name())).collect()).await
}

/// All rights that the broker knows.
///
/// # Errors
/// What Kafka refuses.
pub async fn all(brokers: &str) -> Result<BTreeSet<Acl>, StackError> {
    held(brokers, &Filter::all()).await
}

async fn held(brokers: &str, filter: &Filter) -> Result<BTreeSet<Acl>, StackError> {
    let request = DescribeAclsRequest::default()
        .with_resource_type_filter(filter.resource)
        .with_resource_name_filter(filter.name.clone().map(StrBytes::from_string))
        .with_pattern_type_filter(filter.pattern)
        .with_principal_filter(filter.principal.clone().map(StrBytes::from_string))
        .with_host_filter(filter.host.clone().map(StrBytes::from_string))
        .with_operation(filter.operation)
        .with_permission_type(filter.permission);
    let answer: DescribeAclsResponse = ask(brokers, ApiKey::DescribeAcls, VERSION, &request)
        .await
        .map_err(unanswered("listing rights"))?;
    refusal("listing rights", answer.error_code, answer.error_message.as_ref())?;
    let acls = answer.resources.iter().flat_map(|resource| {
        resource.acls.iter().map(|acl| Acl {
            principal: acl.principal.to_string(),
            host: acl.host.to_string(),
            resource: resource.resource_type,
            pattern: resource.pattern_type,
            name: resource.resource_name.to_string(),
            operation: acl.operation,
            permission: acl.permission_type,
        })
    });
    Ok(acls.collect())
}

fn creation(acl: &Acl) -> AclCreation {
    AclCreation::default()
        .with_resource_type(acl.resource)
        .with_resource_name(StrBytes::from_string(acl.name.clone()))
        .with_resource_pattern_type(acl.pattern)
        .with_principal(StrBytes::from_string(acl.principal.clone()))
        .with_host(StrBytes::from_string(acl.host.clone()))
        .with_operation(acl.operation)
        .with_permission_type(acl.permission)
}

fn deletion(filter: &Filter) -> DeleteAclsFilter {
    DeleteAclsFilter::default()
        .with_resource_type_filter(filter.resource)
        .with_resource_name_filter(filter.name.clone().map(StrBytes::from_string))
        .with_pattern_type_filter(filter.pattern)
        .with_principal_filter(filter.principal.clone().map(StrBytes::from_string))
        .with_host_filter(filter.host.clone().map(StrBytes::from_string))
        .with_operation(filter.operation)
        .with_permission_type(filter.permission)
}

fn refusal(doing: &str, code: i16, message: Option<&StrBytes>) -> Result<(), StackError> {
    match code.err() {
        None => Ok(()),
        Some(error) => Err(failed(
            doing,
            message.map_or_else(|| error.to_string(), |message| format!("{error} {message}")),
        )),
    }
}

fn unanswered(doing: &'static str) -> impl FnOnce(Unanswered) -> StackError {
    move |error| failed(doing, error.to_string())
}

fn failed(doing: &str, reason: String) -> StackError {
    StackError::Kafka {
        doing: doing.to_owned(),
        reason,
    }
}
