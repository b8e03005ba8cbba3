// Written by codegen; do not edit.

//! PackyTrace passport, called.

#[cfg(feature = "client")]
pub mod raw;

use std::time::Duration;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::client::{
    BuildError, CallSpec, Content, Core, Decode, ErrorBody, Failure, Field, Location, Options, Property, Received,
    Scalar, SchemeSpec, Shown, Style, ViolationNames,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
static ERRORS: ErrorBody = ErrorBody {
    code: "code",
    message: "message",
    correlation_id: Some("correlationId"),
    violations: Some(ViolationNames {
        member: "violations",
        at: "at",
        rule: "rule",
    }),
};

static GATEWAY: &[(u16, &str)] = &[
    (403, "account_incomplete"),
    (502, "bad_gateway"),
    (413, "body_too_large"),
    (403, "forbidden"),
    (504, "gateway_timeout"),
    (431, "headers_too_large"),
    (400, "invalid_request"),
    (405, "method_not_allowed"),
    (404, "not_found"),
    (429, "rate_limited"),
    (408, "request_timeout"),
    (401, "unauthenticated"),
    (503, "unavailable"),
    (414, "uri_too_long"),
];

static RESOLVE_GTIN: CallSpec = CallSpec {
    operation: "resolveGtin",
    parameters: operations::RESOLVE_GTIN_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_GTIN: CallSpec = CallSpec {
    operation: "headResolveGtin",
    parameters: operations::RESOLVE_GTIN_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_VARIANT: CallSpec = CallSpec {
    operation: "resolveVariant",
    parameters: operations::RESOLVE_VARIANT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_VARIANT: CallSpec = CallSpec {
    operation: "headResolveVariant",
    parameters: operations::RESOLVE_VARIANT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_LOT: CallSpec = CallSpec {
    operation: "resolveLot",
    parameters: operations::RESOLVE_LOT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_LOT: CallSpec = CallSpec {
    operation: "headResolveLot",
    parameters: operations::RESOLVE_LOT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_SERIAL: CallSpec = CallSpec {
    operation: "resolveSerial",
    parameters: operations::RESOLVE_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_SERIAL: CallSpec = CallSpec {
    operation: "headResolveSerial",
    parameters: operations::RESOLVE_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_VARIANT_LOT: CallSpec = CallSpec {
    operation: "resolveVariantLot",
    parameters: operations::RESOLVE_VARIANT_LOT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_VARIANT_LOT: CallSpec = CallSpec {
    operation: "headResolveVariantLot",
    parameters: operations::RESOLVE_VARIANT_LOT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_VARIANT_SERIAL: CallSpec = CallSpec {
    operation: "resolveVariantSerial",
    parameters: operations::RESOLVE_VARIANT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_VARIANT_SERIAL: CallSpec = CallSpec {
    operation: "headResolveVariantSerial",
    parameters: operations::RESOLVE_VARIANT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_LOT_SERIAL: CallSpec = CallSpec {
    operation: "resolveLotSerial",
    parameters: operations::RESOLVE_LOT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_LOT_SERIAL: CallSpec = CallSpec {
    operation: "headResolveLotSerial",
    parameters: operations::RESOLVE_LOT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static RESOLVE_VARIANT_LOT_SERIAL: CallSpec = CallSpec {
    operation: "resolveVariantLotSerial",
    parameters: operations::RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static HEAD_RESOLVE_VARIANT_LOT_SERIAL: CallSpec = CallSpec {
    operation: "headResolveVariantLotSerial",
    parameters: operations::RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static LIST_SCANS: CallSpec = CallSpec {
    operation: "listScans",
    parameters: operations::LIST_SCANS_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static CREATE_SCAN: CallSpec = CallSpec {
    operation: "createScan",
    parameters: operations::CREATE_SCAN_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: Some("idempotency-key"),
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_SCAN: CallSpec = CallSpec {
    operation: "getScan",
    parameters: operations::GET_SCAN_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_PRODUCT: CallSpec = CallSpec {
    operation: "getProduct",
    parameters: operations::GET_PRODUCT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "token",
        shown: Shown::Authorization("Bearer"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static REPORT_PRODUCT: CallSpec = CallSpec {
    operation: "reportProduct",
    parameters: operations::REPORT_PRODUCT_PARAMETERS,
    schemes: &[
        SchemeSpec {
            name: "token",
            shown: Shown::Authorization("Bearer"),
        },
        SchemeSpec {
            name: "visitor",
            shown: Shown::Cookie("__Host-pt_visitor"),
        },
    ],
    timeout: Duration::from_millis(5000),
    repeatable: false,
    repeatable_with: Some("idempotency-key"),
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static GET_PRODUCT_FOR_SERVICE: CallSpec = CallSpec {
    operation: "getProductForService",
    parameters: operations::GET_PRODUCT_FOR_SERVICE_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "service",
        shown: Shown::Header("x-caller"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: &[],
    correlation_id: Some("x-correlation-id"),
};

static GET_SCAN_OF_ACCOUNT: CallSpec = CallSpec {
    operation: "getScanOfAccount",
    parameters: operations::GET_SCAN_OF_ACCOUNT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "service",
        shown: Shown::Header("x-caller"),
    }],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: &[],
    correlation_id: Some("x-correlation-id"),
};

static EXPORT_ACCOUNT: CallSpec = CallSpec {
    operation: "exportAccount",
    parameters: operations::EXPORT_ACCOUNT_PARAMETERS,
    schemes: &[SchemeSpec {
        name: "service",
        shown: Shown::Header("x-caller"),
    }],
    timeout: Duration::from_millis(30000),
    repeatable: true,
    repeatable_with: None,
    gateway: &[],
    correlation_id: Some("x-correlation-id"),
};

/// A client of PackyTrace passport.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// For the API at this address.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(base: &str, options: Options) -> Result<Self, BuildError> {
        Core::new(base, options, ERRORS).map(|core| Self { core })
    }

    /// Resolves the link of a product.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_gtin(
        &self,
        request: operations::ResolveGtin,
    ) -> Result<operations::ResolveGtinOk, Failure<operations::ResolveGtinError>> {
        let parameters = crate::types::ResolveGtinParameters {
            gtin: request.gtin,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_GTIN, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.resolve_gtin(call.path("gtin")).await;
        self.core.receive(&RESOLVE_GTIN, sent).await
    }

    /// Tells where the link of a product leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_gtin(
        &self,
        request: operations::HeadResolveGtin,
    ) -> Result<operations::HeadResolveGtinOk, Failure<operations::HeadResolveGtinError>> {
        let parameters = crate::types::ResolveGtinParameters {
            gtin: request.gtin,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_GTIN, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.head_resolve_gtin(call.path("gtin")).await;
        self.core.receive(&HEAD_RESOLVE_GTIN, sent).await
    }

    /// Resolves the link of a product with variant.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_variant(
        &self,
        request: operations::ResolveVariant,
    ) -> Result<operations::ResolveVariantOk, Failure<operations::ResolveVariantError>> {
        let parameters = crate::types::ResolveVariantParameters {
            gtin: request.gtin,
            variant: request.variant,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_VARIANT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.resolve_variant(call.path("gtin"), call.path("variant")).await;
        self.core.receive(&RESOLVE_VARIANT, sent).await
    }

    /// Tells where the link of a product with variant leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_variant(
        &self,
        request: operations::HeadResolveVariant,
    ) -> Result<operations::HeadResolveVariantOk, Failure<operations::HeadResolveVariantError>> {
        let parameters = crate::types::ResolveVariantParameters {
            gtin: request.gtin,
            variant: request.variant,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_VARIANT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .head_resolve_variant(call.path("gtin"), call.path("variant"))
            .await;
        self.core.receive(&HEAD_RESOLVE_VARIANT, sent).await
    }

    /// Resolves the link of a product with lot.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/10/{lot}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_lot(
        &self,
        request: operations::ResolveLot,
    ) -> Result<operations::ResolveLotOk, Failure<operations::ResolveLotError>> {
        let parameters = crate::types::ResolveLotParameters {
            gtin: request.gtin,
            lot: request.lot,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_LOT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.resolve_lot(call.path("gtin"), call.path("lot")).await;
        self.core.receive(&RESOLVE_LOT, sent).await
    }

    /// Tells where the link of a product with lot leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/10/{lot}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_lot(
        &self,
        request: operations::HeadResolveLot,
    ) -> Result<operations::HeadResolveLotOk, Failure<operations::HeadResolveLotError>> {
        let parameters = crate::types::ResolveLotParameters {
            gtin: request.gtin,
            lot: request.lot,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_LOT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.head_resolve_lot(call.path("gtin"), call.path("lot")).await;
        self.core.receive(&HEAD_RESOLVE_LOT, sent).await
    }

    /// Resolves the link of a product with serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_serial(
        &self,
        request: operations::ResolveSerial,
    ) -> Result<operations::ResolveSerialOk, Failure<operations::ResolveSerialError>> {
        let parameters = crate::types::ResolveSerialParameters {
            gtin: request.gtin,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.resolve_serial(call.path("gtin"), call.path("serial")).await;
        self.core.receive(&RESOLVE_SERIAL, sent).await
    }

    /// Tells where the link of a product with serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_serial(
        &self,
        request: operations::HeadResolveSerial,
    ) -> Result<operations::HeadResolveSerialOk, Failure<operations::HeadResolveSerialError>> {
        let parameters = crate::types::ResolveSerialParameters {
            gtin: request.gtin,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.head_resolve_serial(call.path("gtin"), call.path("serial")).await;
        self.core.receive(&HEAD_RESOLVE_SERIAL, sent).await
    }

    /// Resolves the link of a product with variant and lot.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/10/{lot}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_variant_lot(
        &self,
        request: operations::ResolveVariantLot,
    ) -> Result<operations::ResolveVariantLotOk, Failure<operations::ResolveVariantLotError>> {
        let parameters = crate::types::ResolveVariantLotParameters {
            gtin: request.gtin,
            variant: request.variant,
            lot: request.lot,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_VARIANT_LOT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .resolve_variant_lot(call.path("gtin"), call.path("variant"), call.path("lot"))
            .await;
        self.core.receive(&RESOLVE_VARIANT_LOT, sent).await
    }

    /// Tells where the link of a product with variant and lot leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/10/{lot}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_variant_lot(
        &self,
        request: operations::HeadResolveVariantLot,
    ) -> Result<operations::HeadResolveVariantLotOk, Failure<operations::HeadResolveVariantLotError>> {
        let parameters = crate::types::ResolveVariantLotParameters {
            gtin: request.gtin,
            variant: request.variant,
            lot: request.lot,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_VARIANT_LOT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .head_resolve_variant_lot(call.path("gtin"), call.path("variant"), call.path("lot"))
            .await;
        self.core.receive(&HEAD_RESOLVE_VARIANT_LOT, sent).await
    }

    /// Resolves the link of a product with variant and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_variant_serial(
        &self,
        request: operations::ResolveVariantSerial,
    ) -> Result<operations::ResolveVariantSerialOk, Failure<operations::ResolveVariantSerialError>> {
        let parameters = crate::types::ResolveVariantSerialParameters {
            gtin: request.gtin,
            variant: request.variant,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_VARIANT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .resolve_variant_serial(call.path("gtin"), call.path("variant"), call.path("serial"))
            .await;
        self.core.receive(&RESOLVE_VARIANT_SERIAL, sent).await
    }

    /// Tells where the link of a product with variant and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_variant_serial(
        &self,
        request: operations::HeadResolveVariantSerial,
    ) -> Result<operations::HeadResolveVariantSerialOk, Failure<operations::HeadResolveVariantSerialError>> {
        let parameters = crate::types::ResolveVariantSerialParameters {
            gtin: request.gtin,
            variant: request.variant,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_VARIANT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .head_resolve_variant_serial(call.path("gtin"), call.path("variant"), call.path("serial"))
            .await;
        self.core.receive(&HEAD_RESOLVE_VARIANT_SERIAL, sent).await
    }

    /// Resolves the link of a product with lot and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/10/{lot}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_lot_serial(
        &self,
        request: operations::ResolveLotSerial,
    ) -> Result<operations::ResolveLotSerialOk, Failure<operations::ResolveLotSerialError>> {
        let parameters = crate::types::ResolveLotSerialParameters {
            gtin: request.gtin,
            lot: request.lot,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_LOT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .resolve_lot_serial(call.path("gtin"), call.path("lot"), call.path("serial"))
            .await;
        self.core.receive(&RESOLVE_LOT_SERIAL, sent).await
    }

    /// Tells where the link of a product with lot and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/10/{lot}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_lot_serial(
        &self,
        request: operations::HeadResolveLotSerial,
    ) -> Result<operations::HeadResolveLotSerialOk, Failure<operations::HeadResolveLotSerialError>> {
        let parameters = crate::types::ResolveLotSerialParameters {
            gtin: request.gtin,
            lot: request.lot,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_LOT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .head_resolve_lot_serial(call.path("gtin"), call.path("lot"), call.path("serial"))
            .await;
        self.core.receive(&HEAD_RESOLVE_LOT_SERIAL, sent).await
    }

    /// Resolves the link of a product with variant, lot and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/10/{lot}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn resolve_variant_lot_serial(
        &self,
        request: operations::ResolveVariantLotSerial,
    ) -> Result<operations::ResolveVariantLotSerialOk, Failure<operations::ResolveVariantLotSerialError>> {
        let parameters = crate::types::ResolveVariantLotSerialParameters {
            gtin: request.gtin,
            variant: request.variant,
            lot: request.lot,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&RESOLVE_VARIANT_LOT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .resolve_variant_lot_serial(
                call.path("gtin"),
                call.path("variant"),
                call.path("lot"),
                call.path("serial"),
            )
            .await;
        self.core.receive(&RESOLVE_VARIANT_LOT_SERIAL, sent).await
    }

    /// Tells where the link of a product with variant, lot and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/10/{lot}/21/{serial}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn head_resolve_variant_lot_serial(
        &self,
        request: operations::HeadResolveVariantLotSerial,
    ) -> Result<operations::HeadResolveVariantLotSerialOk, Failure<operations::HeadResolveVariantLotSerialError>> {
        let parameters = crate::types::ResolveVariantLotSerialParameters {
            gtin: request.gtin,
            variant: request.variant,
            lot: request.lot,
            serial: request.serial,
            n17: request.n17,
            query: request.query,
            accept: request.accept,
            sec_purpose: request.sec_purpose,
            purpose: request.purpose,
            user_agent: request.user_agent,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::default();
        let call = self.core.call(&HEAD_RESOLVE_VARIANT_LOT_SERIAL, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .head_resolve_variant_lot_serial(
                call.path("gtin"),
                call.path("variant"),
                call.path("lot"),
                call.path("serial"),
            )
            .await;
        self.core.receive(&HEAD_RESOLVE_VARIANT_LOT_SERIAL, sent).await
    }

    /// Lists the caller's recent scans, newest first.
    ///
    /// With a token the account's scans, else the visitor's; without either the list is empty. 400 `invalid_cursor`: the cursor is none of ours.
    ///
    /// `GET /api/v1/scans`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn list_scans(
        &self,
        request: operations::ListScans,
    ) -> Result<operations::ListScansOk, Failure<operations::ListScansError>> {
        let parameters = crate::types::ListScansParameters {
            cursor: request.cursor,
            limit: request.limit,
        };
        let content = Content::default();
        let call = self.core.call(&LIST_SCANS, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.list_scans().await;
        self.core.receive(&LIST_SCANS, sent).await
    }

    /// Records a scan.
    ///
    /// Answers from the local catalog, before any other source is asked: the sections are pending and are read with `getScan`. A scan made with a token is the account's, any other the visitor's. 400 `invalid_digital_link`: the link is none; `not_a_product_link`: its primary key is not a GTIN; `invalid_gtin`: the check digit is wrong. 404 `product_unknown`: nothing is recorded, and the product is looked for.
    ///
    /// `POST /api/v1/scans`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn create_scan(
        &self,
        request: operations::CreateScan,
    ) -> Result<operations::CreateScanOk, Failure<operations::CreateScanError>> {
        let parameters = crate::types::CreateScanParameters {
            idempotency_key: request.idempotency_key,
            sec_gpc: request.sec_gpc,
        };
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&CREATE_SCAN, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.create_scan(call.body()).await;
        self.core.receive(&CREATE_SCAN, sent).await
    }

    /// The passport of a scan, as far as it is assembled.
    ///
    /// For the scan's owner. To anyone else there is no such scan (404 `not_found`).
    ///
    /// `GET /api/v1/scans/{scanId}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_scan(
        &self,
        request: operations::GetScan,
    ) -> Result<operations::GetScanOk, Failure<operations::GetScanError>> {
        let parameters = crate::types::GetScanParameters {
            scan_id: request.scan_id,
        };
        let content = Content::default();
        let call = self.core.call(&GET_SCAN, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_scan(call.path("scanId")).await;
        self.core.receive(&GET_SCAN, sent).await
    }

    /// A product of the catalog.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `GET /api/v1/products/{gtin}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_product(
        &self,
        request: operations::GetProduct,
    ) -> Result<operations::GetProductOk, Failure<operations::GetProductError>> {
        let parameters = crate::types::GetProductParameters {
            gtin: request.gtin,
            if_none_match: request.if_none_match,
        };
        let content = Content::default();
        let call = self.core.call(&GET_PRODUCT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_product(call.path("gtin")).await;
        self.core.receive(&GET_PRODUCT, sent).await
    }

    /// Reports a product that is missing or wrong.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `POST /api/v1/product-reports`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn report_product(
        &self,
        request: operations::ReportProduct,
    ) -> Result<operations::ReportProductOk, Failure<operations::ReportProductError>> {
        let parameters = crate::types::ReportProductParameters {
            idempotency_key: request.idempotency_key,
        };
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&REPORT_PRODUCT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.report_product(call.body()).await;
        self.core.receive(&REPORT_PRODUCT, sent).await
    }

    /// A product of the catalog, for a verdict or a fridge item.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `GET /internal/products/{gtin}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_product_for_service(
        &self,
        request: operations::GetProductForService,
    ) -> Result<operations::GetProductForServiceOk, Failure<operations::GetProductForServiceError>> {
        let parameters = crate::types::GetProductForServiceParameters { gtin: request.gtin };
        let content = Content::default();
        let call = self.core.call(&GET_PRODUCT_FOR_SERVICE, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_product_for_service(call.path("gtin")).await;
        self.core.receive(&GET_PRODUCT_FOR_SERVICE, sent).await
    }

    /// A scan of an account, for the fridge item that is made from it.
    ///
    /// A scan that is not the account's is 404 `not_found`.
    ///
    /// `GET /internal/accounts/{accountId}/scans/{scanId}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_scan_of_account(
        &self,
        request: operations::GetScanOfAccount,
    ) -> Result<operations::GetScanOfAccountOk, Failure<operations::GetScanOfAccountError>> {
        let parameters = crate::types::GetScanOfAccountParameters {
            account_id: request.account_id,
            scan_id: request.scan_id,
        };
        let content = Content::default();
        let call = self.core.call(&GET_SCAN_OF_ACCOUNT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client
            .get_scan_of_account(call.path("accountId"), call.path("scanId"))
            .await;
        self.core.receive(&GET_SCAN_OF_ACCOUNT, sent).await
    }

    /// All that passport holds about an account.
    ///
    /// For the export that a person asked for (GDPR, Articles 15 and 20).
    ///
    /// `GET /internal/accounts/{accountId}/export`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn export_account(
        &self,
        request: operations::ExportAccount,
    ) -> Result<operations::ExportAccountOk, Failure<operations::ExportAccountError>> {
        let parameters = crate::types::ExportAccountParameters {
            account_id: request.account_id,
        };
        let content = Content::default();
        let call = self.core.call(&EXPORT_ACCOUNT, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.export_account(call.path("accountId")).await;
        self.core.receive(&EXPORT_ACCOUNT, sent).await
    }
}

impl Decode for operations::ResolveGtinOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveGtinError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveGtinOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveGtinError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveLotOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveLotError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveLotOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveLotError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantLotOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantLotError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantLotOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantLotError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveLotSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveLotSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveLotSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveLotSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantLotSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedLink>()?),
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ResolveVariantLotSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantLotSerialOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok,
            302 => {
                let headers: crate::types::RedirectHeaders = received.headers(operations::REDIRECT_HEADERS)?;
                Self::Found {
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::HeadResolveVariantLotSerialError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(support::http::Problem::default()),
            401 => Self::Unauthorized(support::http::Problem::default()),
            404 => Self::NotFound(support::http::Problem::default()),
            500 => Self::Internal(support::http::Problem::default()),
            503 => {
                let headers: crate::types::HeadUnavailableHeaders =
                    received.headers(operations::HEAD_UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: support::http::Problem::default(),
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListScansOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ScanPage>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ListScansError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::CreateScanOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            201 => {
                let headers: crate::types::CreateScan201Headers =
                    received.headers(operations::CREATE_SCAN201_HEADERS)?;
                Self::Created {
                    body: received.json::<crate::types::ResolvedPassport>()?,
                    location: headers.location,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::CreateScanError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            410 => Self::Gone(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            422 => Self::UnprocessableContent(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetScanOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ResolvedPassport>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetScanError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetProductOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => {
                let headers: crate::types::GetProduct200Headers =
                    received.headers(operations::GET_PRODUCT200_HEADERS)?;
                Self::Ok {
                    body: received.json::<crate::types::CatalogEntry>()?,
                    etag: headers.etag,
                }
            }
            304 => {
                let headers: crate::types::GetProduct304Headers =
                    received.headers(operations::GET_PRODUCT304_HEADERS)?;
                Self::NotModified { etag: headers.etag }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetProductError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ReportProductOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            202 => Self::Accepted(received.json::<crate::types::ProductReportAccepted>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ReportProductError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            410 => Self::Gone(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            422 => Self::UnprocessableContent(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetProductForServiceOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::CatalogEntry>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetProductForServiceError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetScanOfAccountOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::ScanOfAccount>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetScanOfAccountError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            404 => Self::NotFound(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ExportAccountOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::AccountExport>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::ExportAccountError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            403 => Self::Forbidden(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            503 => {
                let headers: crate::types::UnavailableHeaders = received.headers(operations::UNAVAILABLE_HEADERS)?;
                Self::Unavailable {
                    body: received.problem::<::contracts::common::Problem>(&ERRORS)?,
                    retry_after: headers.retry_after,
                }
            }
            _ => return Ok(None),
        }))
    }
}
