// Written by codegen; do not edit.

//! Who calls. Only this layer makes these: to have one is to be allowed.

#![allow(dead_code)]

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{Caller, Denied, Identity};

/// Somebody who acts for a brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandUser {
    account_id: support::uuid::Uuid,
    brand_id: support::uuid::Uuid,
    session_id: String,
}

impl BrandUser {
    /// From `X-Account-Id`.
    pub fn account_id(&self) -> support::uuid::Uuid {
        self.account_id
    }

    /// From `X-Brand-Id`.
    pub fn brand_id(&self) -> support::uuid::Uuid {
        self.brand_id
    }

    /// From `X-Session-Id`.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        if !identity.has_role("brand_user") {
            return Ok(None);
        }
        Ok(Some(Self {
            account_id: identity
                .header("x-account-id")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
            brand_id: identity
                .header("x-brand-id")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
            session_id: identity
                .header("x-session-id")
                .ok_or(Denied::Unauthenticated)?
                .to_owned(),
        }))
    }
}

impl Caller for BrandUser {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match BrandUser::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consumer {
    account_id: support::uuid::Uuid,
    consumer_ref: support::uuid::Uuid,
    session_id: String,
}

impl Consumer {
    /// From `X-Account-Id`.
    pub fn account_id(&self) -> support::uuid::Uuid {
        self.account_id
    }

    /// From `X-Consumer-Ref`.
    pub fn consumer_ref(&self) -> support::uuid::Uuid {
        self.consumer_ref
    }

    /// From `X-Session-Id`.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        if !identity.has_role("consumer") {
            return Ok(None);
        }
        Ok(Some(Self {
            account_id: identity
                .header("x-account-id")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
            consumer_ref: identity
                .header("x-consumer-ref")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
            session_id: identity
                .header("x-session-id")
                .ok_or(Denied::Unauthenticated)?
                .to_owned(),
        }))
    }
}

impl Caller for Consumer {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match Consumer::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}

/// A person whose account may not be complete yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    account_id: support::uuid::Uuid,
    consumer_ref: Option<support::uuid::Uuid>,
    session_id: String,
}

impl Newcomer {
    /// From `X-Account-Id`.
    pub fn account_id(&self) -> support::uuid::Uuid {
        self.account_id
    }

    /// From `X-Consumer-Ref`.
    pub fn consumer_ref(&self) -> Option<support::uuid::Uuid> {
        self.consumer_ref
    }

    /// From `X-Session-Id`.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        if !identity.has_role("consumer") {
            return Ok(None);
        }
        Ok(Some(Self {
            account_id: identity
                .header("x-account-id")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
            consumer_ref: identity
                .header("x-consumer-ref")
                .map(|text| text.parse().map_err(|_| Denied::Unauthenticated))
                .transpose()?,
            session_id: identity
                .header("x-session-id")
                .ok_or(Denied::Unauthenticated)?
                .to_owned(),
        }))
    }
}

impl Caller for Newcomer {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match Newcomer::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}

/// Whoever holds the visitor's cookie, with an account or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    visitor_id: support::uuid::Uuid,
}

impl Visitor {
    /// From `X-Visitor-Id`.
    pub fn visitor_id(&self) -> support::uuid::Uuid {
        self.visitor_id
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        if identity.header("x-visitor-id").is_none() {
            return Ok(None);
        }
        Ok(Some(Self {
            visitor_id: identity
                .header("x-visitor-id")
                .ok_or(Denied::Unauthenticated)?
                .parse()
                .map_err(|_| Denied::Unauthenticated)?,
        }))
    }
}

impl Caller for Visitor {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match Visitor::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}

/// Another service of ours, known by its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceCaller {
    name: String,
}

impl ServiceCaller {
    /// The service's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {
        Ok(identity.caller().map(|name| Self { name: name.to_owned() }))
    }
}

impl Caller for ServiceCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        match ServiceCaller::of(identity)? {
            Some(caller) => Ok(caller),
            None if identity.has_roles() => Err(Denied::Forbidden),
            None => Err(Denied::Unauthenticated),
        }
    }
}

/// Who calls `createAccount`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateAccountCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for CreateAccountCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}

/// Who calls `createSession`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateSessionCaller {
    pub visitor: Option<Visitor>,
}

impl Caller for CreateSessionCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let visitor = Visitor::of(identity)?;
        Ok(Self { visitor })
    }
}

/// Who calls `endSession`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndSessionCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
}

impl Caller for EndSessionCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        if !(consumer.is_some() || brand_user.is_some()) {
            return Err(if identity.has_roles() {
                Denied::Forbidden
            } else {
                Denied::Unauthenticated
            });
        }
        Ok(Self { brand_user, consumer })
    }
}

/// Who calls `requestPasswordReset`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestPasswordResetCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for RequestPasswordResetCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}

/// Who calls `requestEmailVerification`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestEmailVerificationCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for RequestEmailVerificationCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}

/// Who calls `eraseMe`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EraseMeCaller {
    pub consumer: Consumer,
    pub visitor: Option<Visitor>,
}

impl Caller for EraseMeCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        if !(consumer.is_some() || consumer.is_some() && visitor.is_some()) {
            return Err(if identity.has_roles() {
                Denied::Forbidden
            } else {
                Denied::Unauthenticated
            });
        }
        Ok(Self {
            consumer: consumer.ok_or(Denied::Unauthenticated)?,
            visitor,
        })
    }
}

/// Who calls `linkVisitor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkVisitorCaller {
    pub newcomer: Newcomer,
    pub visitor: Visitor,
}

impl Caller for LinkVisitorCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let newcomer = Newcomer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        if !(newcomer.is_some() && visitor.is_some()) {
            return Err(if identity.has_roles() {
                Denied::Forbidden
            } else {
                Denied::Unauthenticated
            });
        }
        Ok(Self {
            newcomer: newcomer.ok_or(Denied::Unauthenticated)?,
            visitor: visitor.ok_or(Denied::Unauthenticated)?,
        })
    }
}

/// Who calls `getConsentText`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetConsentTextCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for GetConsentTextCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}

/// Who calls `getVisitorConsents`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetVisitorConsentsCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for GetVisitorConsentsCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}

/// Who calls `putVisitorConsents`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutVisitorConsentsCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Visitor,
}

impl Caller for PutVisitorConsentsCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        if !(visitor.is_some() || visitor.is_some() && consumer.is_some() || visitor.is_some() && brand_user.is_some())
        {
            return Err(if identity.has_roles() {
                Denied::Forbidden
            } else {
                Denied::Unauthenticated
            });
        }
        Ok(Self {
            brand_user,
            consumer,
            visitor: visitor.ok_or(Denied::Unauthenticated)?,
        })
    }
}

/// Who calls `eraseVisitor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EraseVisitorCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Visitor,
}

impl Caller for EraseVisitorCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        if !(visitor.is_some() || visitor.is_some() && consumer.is_some() || visitor.is_some() && brand_user.is_some())
        {
            return Err(if identity.has_roles() {
                Denied::Forbidden
            } else {
                Denied::Unauthenticated
            });
        }
        Ok(Self {
            brand_user,
            consumer,
            visitor: visitor.ok_or(Denied::Unauthenticated)?,
        })
    }
}

/// Who calls `getErasure`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetErasureCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for GetErasureCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        let visitor = Visitor::of(identity)?;
        Ok(Self {
            brand_user,
            consumer,
            visitor,
        })
    }
}
