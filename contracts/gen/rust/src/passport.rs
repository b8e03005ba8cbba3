// Written by codegen; do not edit.

//! What `passport` sends and receives. Facts about scans and the product catalog.

/// What `passport` may send. Sealed: what is not in its contract cannot be published in its name.
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
) -> impl ::std::future::Future<Output = ::std::result::Result<crate::support::uuid::Uuid, O::Error>>
+ ::std::marker::Send
+ use<'o, E, O> {
    let message = crate::support::events::encode(E::MESSAGE, event.key(), origin, occurred_at, event);
    async move {
        let id = message.event_id;
        outbox.put(message).await?;
        ::std::result::Result::Ok(id)
    }
}

impl sealed::Sealed for crate::events::v1::product_scanned::ProductScanned {}

impl Sends for crate::events::v1::product_scanned::ProductScanned {
    const MESSAGE: &'static crate::support::events::Message = &PRODUCT_SCANNED;

    fn key(&self) -> ::std::string::String {
        crate::support::events::key(&self.visitor_id)
    }
}

impl sealed::Sealed for crate::events::v1::unknown_product_reported::UnknownProductReported {}

impl Sends for crate::events::v1::unknown_product_reported::UnknownProductReported {
    const MESSAGE: &'static crate::support::events::Message = &UNKNOWN_PRODUCT_REPORTED;

    fn key(&self) -> ::std::string::String {
        crate::support::events::key(&self.visitor_id)
    }
}

impl sealed::Sealed for crate::events::v1::product_catalogued::ProductCatalogued {}

impl Sends for crate::events::v1::product_catalogued::ProductCatalogued {
    const MESSAGE: &'static crate::support::events::Message = &PRODUCT_CATALOGUED;

    fn key(&self) -> ::std::string::String {
        crate::support::events::key(&self.gtin)
    }
}

impl sealed::Sealed for crate::events::v1::erasure_confirmed::ErasureConfirmed {}

impl Sends for crate::events::v1::erasure_confirmed::ErasureConfirmed {
    const MESSAGE: &'static crate::support::events::Message = &ERASURE_CONFIRMED;

    fn key(&self) -> ::std::string::String {
        crate::support::events::key(&self.erasure_id)
    }
}

/// The events that `passport` receives.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// A visitor now belongs to an account: the visitor's ownerless scans made until the event's `occurredAt` become the account's.
    ///
    /// `VisitorLinkedToAccount` of `identity.facts.v1`, by `accountId`.
    VisitorLinkedToAccount(crate::events::v1::visitor_linked_to_account::VisitorLinkedToAccount),
    /// A consumer gave a consent.
    ///
    /// `ConsentGranted` of `identity.facts.v1`, by `accountId`.
    ConsentGranted(crate::events::v1::consent_granted::ConsentGranted),
    /// A consumer took a consent back.
    ///
    /// `ConsentRevoked` of `identity.facts.v1`, by `accountId`.
    ConsentRevoked(crate::events::v1::consent_revoked::ConsentRevoked),
    /// A visitor decided about measurement.
    ///
    /// `VisitorConsentChanged` of `identity.facts.v1`, by `visitorId`.
    VisitorConsentChanged(crate::events::v1::visitor_consent_changed::VisitorConsentChanged),
    /// All that is held about an account must be erased and the erasure confirmed.
    ///
    /// `AccountErasureRequested` of `identity.facts.v1`, by `accountId`.
    AccountErasureRequested(crate::events::v1::account_erasure_requested::AccountErasureRequested),
    /// All that is held about a visitor must be erased and the erasure confirmed.
    ///
    /// `VisitorErasureRequested` of `identity.facts.v1`, by `visitorId`.
    VisitorErasureRequested(crate::events::v1::visitor_erasure_requested::VisitorErasureRequested),
    /// A brand was registered or changed.
    ///
    /// `BrandRegistered` of `identity.brands.v1`, by `brandId`.
    BrandRegistered(crate::events::v1::brand_registered::BrandRegistered),
}

impl crate::support::events::Incoming for Incoming {
    fn envelope() -> &'static crate::support::events::Envelope {
        &ENVELOPE
    }

    fn message(topic: &str, event_type: &str) -> ::std::option::Option<&'static crate::support::events::Message> {
        match (topic, event_type) {
            ("identity.facts.v1", "VisitorLinkedToAccount") => ::std::option::Option::Some(&VISITOR_LINKED_TO_ACCOUNT),
            ("identity.facts.v1", "ConsentGranted") => ::std::option::Option::Some(&CONSENT_GRANTED),
            ("identity.facts.v1", "ConsentRevoked") => ::std::option::Option::Some(&CONSENT_REVOKED),
            ("identity.facts.v1", "VisitorConsentChanged") => ::std::option::Option::Some(&VISITOR_CONSENT_CHANGED),
            ("identity.facts.v1", "AccountErasureRequested") => ::std::option::Option::Some(&ACCOUNT_ERASURE_REQUESTED),
            ("identity.facts.v1", "VisitorErasureRequested") => ::std::option::Option::Some(&VISITOR_ERASURE_REQUESTED),
            ("identity.brands.v1", "BrandRegistered") => ::std::option::Option::Some(&BRAND_REGISTERED),
            _ => ::std::option::Option::None,
        }
    }

    fn visit<'de, A: crate::support::MapAccess<'de>>(
        topic: &str,
        event_type: &str,
        map: &mut A,
    ) -> ::std::result::Result<::std::option::Option<Self>, A::Error> {
        let event = match (topic, event_type) {
            ("identity.facts.v1", "VisitorLinkedToAccount") => {
                Self::VisitorLinkedToAccount(crate::support::events::payload(map)?)
            }
            ("identity.facts.v1", "ConsentGranted") => Self::ConsentGranted(crate::support::events::payload(map)?),
            ("identity.facts.v1", "ConsentRevoked") => Self::ConsentRevoked(crate::support::events::payload(map)?),
            ("identity.facts.v1", "VisitorConsentChanged") => {
                Self::VisitorConsentChanged(crate::support::events::payload(map)?)
            }
            ("identity.facts.v1", "AccountErasureRequested") => {
                Self::AccountErasureRequested(crate::support::events::payload(map)?)
            }
            ("identity.facts.v1", "VisitorErasureRequested") => {
                Self::VisitorErasureRequested(crate::support::events::payload(map)?)
            }
            ("identity.brands.v1", "BrandRegistered") => Self::BrandRegistered(crate::support::events::payload(map)?),
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
            ("identity.facts.v1", "VisitorLinkedToAccount") => {
                Self::VisitorLinkedToAccount(crate::support::Document::from_value(payload)?)
            }
            ("identity.facts.v1", "ConsentGranted") => {
                Self::ConsentGranted(crate::support::Document::from_value(payload)?)
            }
            ("identity.facts.v1", "ConsentRevoked") => {
                Self::ConsentRevoked(crate::support::Document::from_value(payload)?)
            }
            ("identity.facts.v1", "VisitorConsentChanged") => {
                Self::VisitorConsentChanged(crate::support::Document::from_value(payload)?)
            }
            ("identity.facts.v1", "AccountErasureRequested") => {
                Self::AccountErasureRequested(crate::support::Document::from_value(payload)?)
            }
            ("identity.facts.v1", "VisitorErasureRequested") => {
                Self::VisitorErasureRequested(crate::support::Document::from_value(payload)?)
            }
            ("identity.brands.v1", "BrandRegistered") => {
                Self::BrandRegistered(crate::support::Document::from_value(payload)?)
            }
            _ => return ::std::result::Result::Ok(::std::option::Option::None),
        };
        ::std::result::Result::Ok(::std::option::Option::Some(event))
    }

    fn revision(&self) -> ::std::option::Option<i64> {
        match self {
            Self::BrandRegistered(event) => crate::support::events::revision(&event.revision),
            _ => ::std::option::Option::None,
        }
    }
}

/// The events that `passport` sends, for those who read them back: tests, tools for dead letters.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// A scan of a product in the catalog was recorded.
    ///
    /// `ProductScanned` of `passport.facts.v1`, by `visitorId`.
    ProductScanned(crate::events::v1::product_scanned::ProductScanned),
    /// A visitor reported a product that the catalog does not have.
    ///
    /// `UnknownProductReported` of `passport.facts.v1`, by `visitorId`.
    UnknownProductReported(crate::events::v1::unknown_product_reported::UnknownProductReported),
    /// A product entered the catalog or changed there.
    ///
    /// `ProductCatalogued` of `passport.catalog.v1`, by `gtin`.
    ProductCatalogued(crate::events::v1::product_catalogued::ProductCatalogued),
    /// A service has erased all that it held about the person of an erasure.
    ///
    /// `ErasureConfirmed` of `passport.erasures.v1`, by `erasureId`.
    ErasureConfirmed(crate::events::v1::erasure_confirmed::ErasureConfirmed),
}

impl crate::support::events::Incoming for Sent {
    fn envelope() -> &'static crate::support::events::Envelope {
        &ENVELOPE
    }

    fn message(topic: &str, event_type: &str) -> ::std::option::Option<&'static crate::support::events::Message> {
        match (topic, event_type) {
            ("passport.facts.v1", "ProductScanned") => ::std::option::Option::Some(&PRODUCT_SCANNED),
            ("passport.facts.v1", "UnknownProductReported") => ::std::option::Option::Some(&UNKNOWN_PRODUCT_REPORTED),
            ("passport.catalog.v1", "ProductCatalogued") => ::std::option::Option::Some(&PRODUCT_CATALOGUED),
            ("passport.erasures.v1", "ErasureConfirmed") => ::std::option::Option::Some(&ERASURE_CONFIRMED),
            _ => ::std::option::Option::None,
        }
    }

    fn visit<'de, A: crate::support::MapAccess<'de>>(
        topic: &str,
        event_type: &str,
        map: &mut A,
    ) -> ::std::result::Result<::std::option::Option<Self>, A::Error> {
        let event = match (topic, event_type) {
            ("passport.facts.v1", "ProductScanned") => Self::ProductScanned(crate::support::events::payload(map)?),
            ("passport.facts.v1", "UnknownProductReported") => {
                Self::UnknownProductReported(crate::support::events::payload(map)?)
            }
            ("passport.catalog.v1", "ProductCatalogued") => {
                Self::ProductCatalogued(crate::support::events::payload(map)?)
            }
            ("passport.erasures.v1", "ErasureConfirmed") => {
                Self::ErasureConfirmed(crate::support::events::payload(map)?)
            }
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
            ("passport.facts.v1", "ProductScanned") => {
                Self::ProductScanned(crate::support::Document::from_value(payload)?)
            }
            ("passport.facts.v1", "UnknownProductReported") => {
                Self::UnknownProductReported(crate::support::Document::from_value(payload)?)
            }
            ("passport.catalog.v1", "ProductCatalogued") => {
                Self::ProductCatalogued(crate::support::Document::from_value(payload)?)
            }
            ("passport.erasures.v1", "ErasureConfirmed") => {
                Self::ErasureConfirmed(crate::support::Document::from_value(payload)?)
            }
            _ => return ::std::result::Result::Ok(::std::option::Option::None),
        };
        ::std::result::Result::Ok(::std::option::Option::Some(event))
    }

    fn revision(&self) -> ::std::option::Option<i64> {
        match self {
            Self::ProductCatalogued(event) => crate::support::events::revision(&event.revision),
            _ => ::std::option::Option::None,
        }
    }
}

/// What `passport` does with each event that it receives. `T` is the transaction in which the effect is made and the
/// event is recorded as handled: what it holds is committed together, or not at all.
pub trait PassportEvents<T>: ::std::marker::Send + ::std::marker::Sync {
    /// Why an event could not be handled.
    type Error: ::std::marker::Send;

    /// A visitor now belongs to an account: the visitor's ownerless scans made until the event's `occurredAt` become the account's.
    ///
    /// `VisitorLinkedToAccount` of `identity.facts.v1`, by `accountId`.
    fn visitor_linked_to_account(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::visitor_linked_to_account::VisitorLinkedToAccount,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// A consumer gave a consent.
    ///
    /// `ConsentGranted` of `identity.facts.v1`, by `accountId`.
    fn consent_granted(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::consent_granted::ConsentGranted,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// A consumer took a consent back.
    ///
    /// `ConsentRevoked` of `identity.facts.v1`, by `accountId`.
    fn consent_revoked(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::consent_revoked::ConsentRevoked,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// A visitor decided about measurement.
    ///
    /// `VisitorConsentChanged` of `identity.facts.v1`, by `visitorId`.
    fn visitor_consent_changed(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::visitor_consent_changed::VisitorConsentChanged,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// All that is held about an account must be erased and the erasure confirmed.
    ///
    /// `AccountErasureRequested` of `identity.facts.v1`, by `accountId`.
    fn account_erasure_requested(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::account_erasure_requested::AccountErasureRequested,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// All that is held about a visitor must be erased and the erasure confirmed.
    ///
    /// `VisitorErasureRequested` of `identity.facts.v1`, by `visitorId`.
    fn visitor_erasure_requested(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::visitor_erasure_requested::VisitorErasureRequested,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;

    /// A brand was registered or changed.
    ///
    /// `BrandRegistered` of `identity.brands.v1`, by `brandId`.
    fn brand_registered(
        &self,
        transaction: &mut T,
        meta: &crate::support::events::Meta,
        event: crate::events::v1::brand_registered::BrandRegistered,
    ) -> impl ::std::future::Future<Output = ::std::result::Result<(), Self::Error>> + ::std::marker::Send;
}

/// Hands each event to its method of a [`PassportEvents`].
#[derive(Clone, Debug)]
pub struct Receiver<H>(pub H);

impl<T: ::std::marker::Send, H: PassportEvents<T>> crate::support::events::Receives<T> for Receiver<H> {
    type Incoming = Incoming;
    type Error = H::Error;
    const CHANNELS: &'static [crate::support::events::Channel] = &[
        crate::support::events::Channel {
            topic: "identity.facts.v1",
            retention: ::std::option::Option::Some(::std::time::Duration::from_millis(604800000)),
        },
        crate::support::events::Channel {
            topic: "identity.brands.v1",
            retention: ::std::option::Option::None,
        },
    ];

    async fn handle(
        &self,
        transaction: &mut T,
        received: crate::support::events::Received<Incoming>,
    ) -> ::std::result::Result<(), H::Error> {
        let crate::support::events::Received { meta, event } = received;
        match event {
            Incoming::VisitorLinkedToAccount(event) => {
                self.0.visitor_linked_to_account(transaction, &meta, event).await
            }
            Incoming::ConsentGranted(event) => self.0.consent_granted(transaction, &meta, event).await,
            Incoming::ConsentRevoked(event) => self.0.consent_revoked(transaction, &meta, event).await,
            Incoming::VisitorConsentChanged(event) => self.0.visitor_consent_changed(transaction, &meta, event).await,
            Incoming::AccountErasureRequested(event) => {
                self.0.account_erasure_requested(transaction, &meta, event).await
            }
            Incoming::VisitorErasureRequested(event) => {
                self.0.visitor_erasure_requested(transaction, &meta, event).await
            }
            Incoming::BrandRegistered(event) => self.0.brand_registered(transaction, &meta, event).await,
        }
    }
}

static VISITOR_LINKED_TO_ACCOUNT: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "VisitorLinkedToAccount",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static CONSENT_GRANTED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "ConsentGranted",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static CONSENT_REVOKED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "ConsentRevoked",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static VISITOR_CONSENT_CHANGED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "VisitorConsentChanged",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static ACCOUNT_ERASURE_REQUESTED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "AccountErasureRequested",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static VISITOR_ERASURE_REQUESTED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.facts.v1",
    event_type: "VisitorErasureRequested",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static BRAND_REGISTERED: crate::support::events::Message = crate::support::events::Message {
    topic: "identity.brands.v1",
    event_type: "BrandRegistered",
    schema_version: 1,
    producer: "identity",
    envelope: &ENVELOPE,
};

static PRODUCT_SCANNED: crate::support::events::Message = crate::support::events::Message {
    topic: "passport.facts.v1",
    event_type: "ProductScanned",
    schema_version: 1,
    producer: "passport",
    envelope: &ENVELOPE,
};

static UNKNOWN_PRODUCT_REPORTED: crate::support::events::Message = crate::support::events::Message {
    topic: "passport.facts.v1",
    event_type: "UnknownProductReported",
    schema_version: 1,
    producer: "passport",
    envelope: &ENVELOPE,
};

static PRODUCT_CATALOGUED: crate::support::events::Message = crate::support::events::Message {
    topic: "passport.catalog.v1",
    event_type: "ProductCatalogued",
    schema_version: 1,
    producer: "passport",
    envelope: &ENVELOPE,
};

static ERASURE_CONFIRMED: crate::support::events::Message = crate::support::events::Message {
    topic: "passport.erasures.v1",
    event_type: "ErasureConfirmed",
    schema_version: 1,
    producer: "passport",
    envelope: &ENVELOPE,
};

static ENVELOPE: crate::support::events::Envelope = crate::support::events::Envelope {
    members: &[
        crate::support::events::Member {
            role: crate::support::events::Role::Id,
            name: "eventId",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Type,
            name: "eventType",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Version,
            name: "schemaVersion",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Time,
            name: "occurredAt",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Producer,
            name: "producer",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Correlation,
            name: "correlationId",
            required: true,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Causation,
            name: "causationId",
            required: false,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Trace,
            name: "traceparent",
            required: false,
        },
        crate::support::events::Member {
            role: crate::support::events::Role::Payload,
            name: "payload",
            required: true,
        },
    ],
    trace: crate::support::events::Trace::W3c,
};
