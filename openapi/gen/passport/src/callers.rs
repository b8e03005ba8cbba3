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

/// Who calls `resolveGtin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveGtinCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveGtinCaller {
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

/// Who calls `headResolveGtin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveGtinCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveGtinCaller {
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

/// Who calls `resolveVariant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveVariantCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveVariantCaller {
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

/// Who calls `headResolveVariant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveVariantCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveVariantCaller {
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

/// Who calls `resolveLot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveLotCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveLotCaller {
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

/// Who calls `headResolveLot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveLotCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveLotCaller {
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

/// Who calls `resolveSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveSerialCaller {
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

/// Who calls `headResolveSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveSerialCaller {
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

/// Who calls `resolveVariantLot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveVariantLotCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveVariantLotCaller {
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

/// Who calls `headResolveVariantLot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveVariantLotCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveVariantLotCaller {
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

/// Who calls `resolveVariantSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveVariantSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveVariantSerialCaller {
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

/// Who calls `headResolveVariantSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveVariantSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveVariantSerialCaller {
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

/// Who calls `resolveLotSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveLotSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveLotSerialCaller {
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

/// Who calls `headResolveLotSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveLotSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveLotSerialCaller {
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

/// Who calls `resolveVariantLotSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveVariantLotSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ResolveVariantLotSerialCaller {
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

/// Who calls `headResolveVariantLotSerial`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadResolveVariantLotSerialCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for HeadResolveVariantLotSerialCaller {
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

/// Who calls `listScans`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListScansCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for ListScansCaller {
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

/// Who calls `createScan`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateScanCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Visitor,
}

impl Caller for CreateScanCaller {
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

/// Who calls `getScan`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetScanCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Option<Visitor>,
}

impl Caller for GetScanCaller {
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

/// Who calls `getProduct`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetProductCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
}

impl Caller for GetProductCaller {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied> {
        let brand_user = BrandUser::of(identity)?;
        let consumer = Consumer::of(identity)?;
        Ok(Self { brand_user, consumer })
    }
}

/// Who calls `reportProduct`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportProductCaller {
    pub brand_user: Option<BrandUser>,
    pub consumer: Option<Consumer>,
    pub visitor: Visitor,
}

impl Caller for ReportProductCaller {
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
