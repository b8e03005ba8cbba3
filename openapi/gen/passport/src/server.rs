// Written by codegen; do not edit.

//! PackyTrace passport, served: implement [`PassportApi`], and serve [`endpoints`].

#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{
    Answer, Answers, Api, BodyRule, Caller, CallerRule, Content, Denied, Endpoints, ErrorBody, Field, HeaderTable,
    Identity, LayerAnswer, LayerAnswers, Location, Media, MediaKind, Operation, Property, Received, Refusal, Request,
    Scalar, Style, ViolationNames, Written,
};

#[allow(unused_imports)]
pub use crate::callers::*;
#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;

/// What all operations share.
pub static API: Api = Api {
    name: "passport",
    caller: Some(CallerRule {
        header: "x-caller",
        trusted: "gateway",
        roles: "x-roles",
    }),
    challenge: Some("Bearer"),
    correlation_id: Some("x-correlation-id"),
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: Some("correlationId"),
        violations: Some(ViolationNames {
            member: "violations",
            at: "at",
            rule: "rule",
        }),
    },
    answers: LayerAnswers {
        invalid_request: LayerAnswer {
            code: "invalid_request",
            message: "The request does not follow the contract; each violation says where.",
        },
        unauthenticated: LayerAnswer {
            code: "unauthenticated",
            message: "Valid credentials are needed.",
        },
        forbidden: LayerAnswer {
            code: "forbidden",
            message: "This operation is not for this caller.",
        },
        not_found: LayerAnswer {
            code: "not_found",
            message: "There is nothing at this address.",
        },
        method_not_allowed: LayerAnswer {
            code: "method_not_allowed",
            message: "This address does not know the method.",
        },
        body_too_large: LayerAnswer {
            code: "body_too_large",
            message: "The body is longer than this operation takes.",
        },
        unsupported_media_type: LayerAnswer {
            code: "unsupported_media_type",
            message: "This operation does not take bodies of this media type.",
        },
        internal: LayerAnswer {
            code: "internal",
            message: "Something went wrong here. Try again later.",
        },
    },
    document: include_str!("openapi.json"),
};

static RESOLVE_GTIN: Operation = Operation {
    id: "resolveGtin",
    method: "GET",
    path: "/01/{gtin}",
    callers: &[],
    parameters: operations::RESOLVE_GTIN_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_GTIN: Operation = Operation {
    id: "headResolveGtin",
    method: "HEAD",
    path: "/01/{gtin}",
    callers: &[],
    parameters: operations::RESOLVE_GTIN_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_VARIANT: Operation = Operation {
    id: "resolveVariant",
    method: "GET",
    path: "/01/{gtin}/22/{variant}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_VARIANT: Operation = Operation {
    id: "headResolveVariant",
    method: "HEAD",
    path: "/01/{gtin}/22/{variant}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_LOT: Operation = Operation {
    id: "resolveLot",
    method: "GET",
    path: "/01/{gtin}/10/{lot}",
    callers: &[],
    parameters: operations::RESOLVE_LOT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_LOT: Operation = Operation {
    id: "headResolveLot",
    method: "HEAD",
    path: "/01/{gtin}/10/{lot}",
    callers: &[],
    parameters: operations::RESOLVE_LOT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_SERIAL: Operation = Operation {
    id: "resolveSerial",
    method: "GET",
    path: "/01/{gtin}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_SERIAL: Operation = Operation {
    id: "headResolveSerial",
    method: "HEAD",
    path: "/01/{gtin}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_VARIANT_LOT: Operation = Operation {
    id: "resolveVariantLot",
    method: "GET",
    path: "/01/{gtin}/22/{variant}/10/{lot}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_LOT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_VARIANT_LOT: Operation = Operation {
    id: "headResolveVariantLot",
    method: "HEAD",
    path: "/01/{gtin}/22/{variant}/10/{lot}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_LOT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_VARIANT_SERIAL: Operation = Operation {
    id: "resolveVariantSerial",
    method: "GET",
    path: "/01/{gtin}/22/{variant}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_VARIANT_SERIAL: Operation = Operation {
    id: "headResolveVariantSerial",
    method: "HEAD",
    path: "/01/{gtin}/22/{variant}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_LOT_SERIAL: Operation = Operation {
    id: "resolveLotSerial",
    method: "GET",
    path: "/01/{gtin}/10/{lot}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_LOT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_LOT_SERIAL: Operation = Operation {
    id: "headResolveLotSerial",
    method: "HEAD",
    path: "/01/{gtin}/10/{lot}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_LOT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static RESOLVE_VARIANT_LOT_SERIAL: Operation = Operation {
    id: "resolveVariantLotSerial",
    method: "GET",
    path: "/01/{gtin}/22/{variant}/10/{lot}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static HEAD_RESOLVE_VARIANT_LOT_SERIAL: Operation = Operation {
    id: "headResolveVariantLotSerial",
    method: "HEAD",
    path: "/01/{gtin}/22/{variant}/10/{lot}/21/{serial}",
    callers: &[],
    parameters: operations::RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static LIST_SCANS: Operation = Operation {
    id: "listScans",
    method: "GET",
    path: "/api/v1/scans",
    callers: &[],
    parameters: operations::LIST_SCANS_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static CREATE_SCAN_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static CREATE_SCAN: Operation = Operation {
    id: "createScan",
    method: "POST",
    path: "/api/v1/scans",
    callers: &[],
    parameters: operations::CREATE_SCAN_PARAMETERS,
    body: BodyRule::Required(CREATE_SCAN_BODY),
    body_limit: 8192,
    forbids: false,
};

static GET_SCAN: Operation = Operation {
    id: "getScan",
    method: "GET",
    path: "/api/v1/scans/{scanId}",
    callers: &[],
    parameters: operations::GET_SCAN_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static GET_PRODUCT: Operation = Operation {
    id: "getProduct",
    method: "GET",
    path: "/api/v1/products/{gtin}",
    callers: &[],
    parameters: operations::GET_PRODUCT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static REPORT_PRODUCT_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static REPORT_PRODUCT: Operation = Operation {
    id: "reportProduct",
    method: "POST",
    path: "/api/v1/product-reports",
    callers: &[],
    parameters: operations::REPORT_PRODUCT_PARAMETERS,
    body: BodyRule::Required(REPORT_PRODUCT_BODY),
    body_limit: 8192,
    forbids: false,
};

static GET_PRODUCT_FOR_SERVICE: Operation = Operation {
    id: "getProductForService",
    method: "GET",
    path: "/internal/products/{gtin}",
    callers: &["personalization", "fridge"],
    parameters: operations::GET_PRODUCT_FOR_SERVICE_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static GET_SCAN_OF_ACCOUNT: Operation = Operation {
    id: "getScanOfAccount",
    method: "GET",
    path: "/internal/accounts/{accountId}/scans/{scanId}",
    callers: &["fridge"],
    parameters: operations::GET_SCAN_OF_ACCOUNT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

static EXPORT_ACCOUNT: Operation = Operation {
    id: "exportAccount",
    method: "GET",
    path: "/internal/accounts/{accountId}/export",
    callers: &["identity"],
    parameters: operations::EXPORT_ACCOUNT_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: true,
};

/// What PackyTrace passport does, one method for each operation.
pub trait PassportApi: Send + Sync + 'static {
    /// Resolves the link of a product.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}`
    fn resolve_gtin(
        &self,
        caller: crate::callers::ResolveGtinCaller,
        request: operations::ResolveGtin,
    ) -> impl Future<Output = Result<operations::ResolveGtinOk, operations::ResolveGtinError>> + Send;

    /// Tells where the link of a product leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}`
    fn head_resolve_gtin(
        &self,
        caller: crate::callers::HeadResolveGtinCaller,
        request: operations::HeadResolveGtin,
    ) -> impl Future<Output = Result<operations::HeadResolveGtinOk, operations::HeadResolveGtinError>> + Send;

    /// Resolves the link of a product with variant.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}`
    fn resolve_variant(
        &self,
        caller: crate::callers::ResolveVariantCaller,
        request: operations::ResolveVariant,
    ) -> impl Future<Output = Result<operations::ResolveVariantOk, operations::ResolveVariantError>> + Send;

    /// Tells where the link of a product with variant leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}`
    fn head_resolve_variant(
        &self,
        caller: crate::callers::HeadResolveVariantCaller,
        request: operations::HeadResolveVariant,
    ) -> impl Future<Output = Result<operations::HeadResolveVariantOk, operations::HeadResolveVariantError>> + Send;

    /// Resolves the link of a product with lot.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/10/{lot}`
    fn resolve_lot(
        &self,
        caller: crate::callers::ResolveLotCaller,
        request: operations::ResolveLot,
    ) -> impl Future<Output = Result<operations::ResolveLotOk, operations::ResolveLotError>> + Send;

    /// Tells where the link of a product with lot leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/10/{lot}`
    fn head_resolve_lot(
        &self,
        caller: crate::callers::HeadResolveLotCaller,
        request: operations::HeadResolveLot,
    ) -> impl Future<Output = Result<operations::HeadResolveLotOk, operations::HeadResolveLotError>> + Send;

    /// Resolves the link of a product with serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/21/{serial}`
    fn resolve_serial(
        &self,
        caller: crate::callers::ResolveSerialCaller,
        request: operations::ResolveSerial,
    ) -> impl Future<Output = Result<operations::ResolveSerialOk, operations::ResolveSerialError>> + Send;

    /// Tells where the link of a product with serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/21/{serial}`
    fn head_resolve_serial(
        &self,
        caller: crate::callers::HeadResolveSerialCaller,
        request: operations::HeadResolveSerial,
    ) -> impl Future<Output = Result<operations::HeadResolveSerialOk, operations::HeadResolveSerialError>> + Send;

    /// Resolves the link of a product with variant and lot.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/10/{lot}`
    fn resolve_variant_lot(
        &self,
        caller: crate::callers::ResolveVariantLotCaller,
        request: operations::ResolveVariantLot,
    ) -> impl Future<Output = Result<operations::ResolveVariantLotOk, operations::ResolveVariantLotError>> + Send;

    /// Tells where the link of a product with variant and lot leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/10/{lot}`
    fn head_resolve_variant_lot(
        &self,
        caller: crate::callers::HeadResolveVariantLotCaller,
        request: operations::HeadResolveVariantLot,
    ) -> impl Future<Output = Result<operations::HeadResolveVariantLotOk, operations::HeadResolveVariantLotError>> + Send;

    /// Resolves the link of a product with variant and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/21/{serial}`
    fn resolve_variant_serial(
        &self,
        caller: crate::callers::ResolveVariantSerialCaller,
        request: operations::ResolveVariantSerial,
    ) -> impl Future<Output = Result<operations::ResolveVariantSerialOk, operations::ResolveVariantSerialError>> + Send;

    /// Tells where the link of a product with variant and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/21/{serial}`
    fn head_resolve_variant_serial(
        &self,
        caller: crate::callers::HeadResolveVariantSerialCaller,
        request: operations::HeadResolveVariantSerial,
    ) -> impl Future<Output = Result<operations::HeadResolveVariantSerialOk, operations::HeadResolveVariantSerialError>> + Send;

    /// Resolves the link of a product with lot and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/10/{lot}/21/{serial}`
    fn resolve_lot_serial(
        &self,
        caller: crate::callers::ResolveLotSerialCaller,
        request: operations::ResolveLotSerial,
    ) -> impl Future<Output = Result<operations::ResolveLotSerialOk, operations::ResolveLotSerialError>> + Send;

    /// Tells where the link of a product with lot and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/10/{lot}/21/{serial}`
    fn head_resolve_lot_serial(
        &self,
        caller: crate::callers::HeadResolveLotSerialCaller,
        request: operations::HeadResolveLotSerial,
    ) -> impl Future<Output = Result<operations::HeadResolveLotSerialOk, operations::HeadResolveLotSerialError>> + Send;

    /// Resolves the link of a product with variant, lot and serial.
    ///
    /// Records a scan and leads to its page in the web application: `/s/{scanId}`, `/unknown/{gtin}` or `/invalid`. Answers with JSON when `Accept` prefers it; then a link that is none is 400 `invalid_digital_link` or `invalid_gtin`. A prefetch or a link preview records nothing and leads to `/p/{gtin}`.
    ///
    /// `GET /01/{gtin}/22/{variant}/10/{lot}/21/{serial}`
    fn resolve_variant_lot_serial(
        &self,
        caller: crate::callers::ResolveVariantLotSerialCaller,
        request: operations::ResolveVariantLotSerial,
    ) -> impl Future<Output = Result<operations::ResolveVariantLotSerialOk, operations::ResolveVariantLotSerialError>> + Send;

    /// Tells where the link of a product with variant, lot and serial leads, and records nothing.
    ///
    /// The answer of a prefetching `GET` without its body.
    ///
    /// `HEAD /01/{gtin}/22/{variant}/10/{lot}/21/{serial}`
    fn head_resolve_variant_lot_serial(
        &self,
        caller: crate::callers::HeadResolveVariantLotSerialCaller,
        request: operations::HeadResolveVariantLotSerial,
    ) -> impl Future<
        Output = Result<operations::HeadResolveVariantLotSerialOk, operations::HeadResolveVariantLotSerialError>,
    > + Send;

    /// Lists the caller's recent scans, newest first.
    ///
    /// With a token the account's scans, else the visitor's; without either the list is empty. 400 `invalid_cursor`: the cursor is none of ours.
    ///
    /// `GET /api/v1/scans`
    fn list_scans(
        &self,
        caller: crate::callers::ListScansCaller,
        request: operations::ListScans,
    ) -> impl Future<Output = Result<operations::ListScansOk, operations::ListScansError>> + Send;

    /// Records a scan.
    ///
    /// Answers from the local catalog, before any other source is asked: the sections are pending and are read with `getScan`. A scan made with a token is the account's, any other the visitor's. 400 `invalid_digital_link`: the link is none; `not_a_product_link`: its primary key is not a GTIN; `invalid_gtin`: the check digit is wrong. 404 `product_unknown`: nothing is recorded, and the product is looked for.
    ///
    /// `POST /api/v1/scans`
    fn create_scan(
        &self,
        caller: crate::callers::CreateScanCaller,
        request: operations::CreateScan,
    ) -> impl Future<Output = Result<operations::CreateScanOk, operations::CreateScanError>> + Send;

    /// The passport of a scan, as far as it is assembled.
    ///
    /// For the scan's owner. To anyone else there is no such scan (404 `not_found`).
    ///
    /// `GET /api/v1/scans/{scanId}`
    fn get_scan(
        &self,
        caller: crate::callers::GetScanCaller,
        request: operations::GetScan,
    ) -> impl Future<Output = Result<operations::GetScanOk, operations::GetScanError>> + Send;

    /// A product of the catalog.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `GET /api/v1/products/{gtin}`
    fn get_product(
        &self,
        caller: crate::callers::GetProductCaller,
        request: operations::GetProduct,
    ) -> impl Future<Output = Result<operations::GetProductOk, operations::GetProductError>> + Send;

    /// Reports a product that is missing or wrong.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `POST /api/v1/product-reports`
    fn report_product(
        &self,
        caller: crate::callers::ReportProductCaller,
        request: operations::ReportProduct,
    ) -> impl Future<Output = Result<operations::ReportProductOk, operations::ReportProductError>> + Send;

    /// A product of the catalog, for a verdict or a fridge item.
    ///
    /// 400 `invalid_gtin`: the check digit is wrong.
    ///
    /// `GET /internal/products/{gtin}`
    fn get_product_for_service(
        &self,
        caller: crate::callers::ServiceCaller,
        request: operations::GetProductForService,
    ) -> impl Future<Output = Result<operations::GetProductForServiceOk, operations::GetProductForServiceError>> + Send;

    /// A scan of an account, for the fridge item that is made from it.
    ///
    /// A scan that is not the account's is 404 `not_found`.
    ///
    /// `GET /internal/accounts/{accountId}/scans/{scanId}`
    fn get_scan_of_account(
        &self,
        caller: crate::callers::ServiceCaller,
        request: operations::GetScanOfAccount,
    ) -> impl Future<Output = Result<operations::GetScanOfAccountOk, operations::GetScanOfAccountError>> + Send;

    /// All that passport holds about an account.
    ///
    /// For the export that a person asked for (GDPR, Articles 15 and 20).
    ///
    /// `GET /internal/accounts/{accountId}/export`
    fn export_account(
        &self,
        caller: crate::callers::ServiceCaller,
        request: operations::ExportAccount,
    ) -> impl Future<Output = Result<operations::ExportAccountOk, operations::ExportAccountError>> + Send;
}

/// Every operation, served by this implementation.
pub fn endpoints<A: PassportApi>(api: Arc<A>) -> Endpoints {
    served(move || Arc::clone(&api))
}

fn served<A: PassportApi>(api: impl Fn() -> Arc<A> + Clone + Send + Sync + 'static) -> Endpoints {
    let mut endpoints = Endpoints::new(&API);
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_GTIN, move |caller, request| {
        let api = this();
        async move { api.resolve_gtin(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_GTIN, move |caller, request| {
        let api = this();
        async move { api.head_resolve_gtin(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_VARIANT, move |caller, request| {
        let api = this();
        async move { api.resolve_variant(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_VARIANT, move |caller, request| {
        let api = this();
        async move { api.head_resolve_variant(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_LOT, move |caller, request| {
        let api = this();
        async move { api.resolve_lot(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_LOT, move |caller, request| {
        let api = this();
        async move { api.head_resolve_lot(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_SERIAL, move |caller, request| {
        let api = this();
        async move { api.resolve_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_SERIAL, move |caller, request| {
        let api = this();
        async move { api.head_resolve_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_VARIANT_LOT, move |caller, request| {
        let api = this();
        async move { api.resolve_variant_lot(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_VARIANT_LOT, move |caller, request| {
        let api = this();
        async move { api.head_resolve_variant_lot(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_VARIANT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.resolve_variant_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_VARIANT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.head_resolve_variant_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_LOT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.resolve_lot_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_LOT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.head_resolve_lot_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &RESOLVE_VARIANT_LOT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.resolve_variant_lot_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &HEAD_RESOLVE_VARIANT_LOT_SERIAL, move |caller, request| {
        let api = this();
        async move { api.head_resolve_variant_lot_serial(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &LIST_SCANS, move |caller, request| {
        let api = this();
        async move { api.list_scans(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &CREATE_SCAN, move |caller, request| {
        let api = this();
        async move { api.create_scan(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_SCAN, move |caller, request| {
        let api = this();
        async move { api.get_scan(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_PRODUCT, move |caller, request| {
        let api = this();
        async move { api.get_product(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &REPORT_PRODUCT, move |caller, request| {
        let api = this();
        async move { api.report_product(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_PRODUCT_FOR_SERVICE, move |caller, request| {
        let api = this();
        async move { api.get_product_for_service(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &GET_SCAN_OF_ACCOUNT, move |caller, request| {
        let api = this();
        async move { api.get_scan_of_account(caller, request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &EXPORT_ACCOUNT, move |caller, request| {
        let api = this();
        async move { api.export_account(caller, request).await }
    });
    drop(api);
    endpoints
}

impl Request for operations::ResolveGtin {
    type Parameters = crate::types::ResolveGtinParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveGtinOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveGtinError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveGtin {
    type Parameters = crate::types::ResolveGtinParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveGtinOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveGtinError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveVariant {
    type Parameters = crate::types::ResolveVariantParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveVariantOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveVariantError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveVariant {
    type Parameters = crate::types::ResolveVariantParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveVariantOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveVariantError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveLot {
    type Parameters = crate::types::ResolveLotParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            lot: parameters.lot,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveLotOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveLotError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveLot {
    type Parameters = crate::types::ResolveLotParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            lot: parameters.lot,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveLotOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveLotError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveSerial {
    type Parameters = crate::types::ResolveSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveSerial {
    type Parameters = crate::types::ResolveSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveVariantLot {
    type Parameters = crate::types::ResolveVariantLotParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            lot: parameters.lot,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveVariantLotOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveVariantLotError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveVariantLot {
    type Parameters = crate::types::ResolveVariantLotParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            lot: parameters.lot,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveVariantLotOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveVariantLotError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveVariantSerial {
    type Parameters = crate::types::ResolveVariantSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveVariantSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveVariantSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveVariantSerial {
    type Parameters = crate::types::ResolveVariantSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveVariantSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveVariantSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveLotSerial {
    type Parameters = crate::types::ResolveLotSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            lot: parameters.lot,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveLotSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveLotSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveLotSerial {
    type Parameters = crate::types::ResolveLotSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            lot: parameters.lot,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveLotSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveLotSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ResolveVariantLotSerial {
    type Parameters = crate::types::ResolveVariantLotSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            lot: parameters.lot,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::ResolveVariantLotSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::fixed(&[("cache-control", "no-store"), ("referrer-policy", "no-referrer")]),
                )
            }
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedLink>(),
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ResolveVariantLotSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::HeadResolveVariantLotSerial {
    type Parameters = crate::types::ResolveVariantLotSerialParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            variant: parameters.variant,
            lot: parameters.lot,
            serial: parameters.serial,
            n17: parameters.n17,
            query: parameters.query,
            accept: parameters.accept,
            sec_purpose: parameters.sec_purpose,
            purpose: parameters.purpose,
            user_agent: parameters.user_agent,
            sec_gpc: parameters.sec_gpc,
        })
    }
}

impl Answers for operations::HeadResolveVariantLotSerialOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok => Answer::empty(200).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Found { location } => Answer::empty(302).headers(HeaderTable::of(
                operations::REDIRECT_HEADERS,
                &crate::types::RedirectHeaders { location },
                &[("cache-control", "no-store"), ("referrer-policy", "no-referrer")],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            302 => written.headers::<crate::types::RedirectHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::HeadResolveVariantLotSerialError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body).headers(HeaderTable::fixed(&[
                ("cache-control", "no-store"),
                ("referrer-policy", "no-referrer"),
            ])),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::HEAD_UNAVAILABLE_HEADERS,
                &crate::types::HeadUnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            503 => written.headers::<crate::types::HeadUnavailableHeaders>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::ListScans {
    type Parameters = crate::types::ListScansParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            cursor: parameters.cursor,
            limit: parameters.limit,
        })
    }
}

impl Answers for operations::ListScansOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ScanPage>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ListScansError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::CreateScan {
    type Parameters = crate::types::CreateScanParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::NewScan as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self {
            idempotency_key: parameters.idempotency_key,
            sec_gpc: parameters.sec_gpc,
            body,
        })
    }
}

impl Answers for operations::CreateScanOk {
    fn answer(self) -> Answer {
        match self {
            Self::Created { body, location } => {
                Answer::with(201, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::of(
                        operations::CREATE_SCAN201_HEADERS,
                        &crate::types::CreateScan201Headers { location },
                        &[],
                    ),
                )
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            201 => {
                written.body::<crate::types::ResolvedPassport>()?;
                written.headers::<crate::types::CreateScan201Headers>()
            }
            _ => Ok(()),
        }
    }
}

impl Answers for operations::CreateScanError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Gone(body) => Answer::problem(410, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::UnprocessableContent(body) => Answer::problem(422, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            410 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            422 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetScan {
    type Parameters = crate::types::GetScanParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            scan_id: parameters.scan_id,
        })
    }
}

impl Answers for operations::GetScanOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ResolvedPassport>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetScanError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetProduct {
    type Parameters = crate::types::GetProductParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            gtin: parameters.gtin,
            if_none_match: parameters.if_none_match,
        })
    }
}

impl Answers for operations::GetProductOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok { body, etag } => {
                Answer::with(200, Content::new("application/json", support::Document::to_json(&body))).headers(
                    HeaderTable::of(
                        operations::GET_PRODUCT200_HEADERS,
                        &crate::types::GetProduct200Headers { etag },
                        &[],
                    ),
                )
            }
            Self::NotModified { etag } => Answer::empty(304).headers(HeaderTable::of(
                operations::GET_PRODUCT304_HEADERS,
                &crate::types::GetProduct304Headers { etag },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => {
                written.body::<crate::types::CatalogEntry>()?;
                written.headers::<crate::types::GetProduct200Headers>()
            }
            304 => written.headers::<crate::types::GetProduct304Headers>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetProductError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ReportProduct {
    type Parameters = crate::types::ReportProductParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::NewProductReport as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self {
            idempotency_key: parameters.idempotency_key,
            body,
        })
    }
}

impl Answers for operations::ReportProductOk {
    fn answer(self) -> Answer {
        match self {
            Self::Accepted(body) => {
                Answer::with(202, Content::new("application/json", support::Document::to_json(&body)))
            }
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            202 => written.body::<crate::types::ProductReportAccepted>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ReportProductError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Gone(body) => Answer::problem(410, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::UnprocessableContent(body) => Answer::problem(422, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            410 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            422 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetProductForService {
    type Parameters = crate::types::GetProductForServiceParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self { gtin: parameters.gtin })
    }
}

impl Answers for operations::GetProductForServiceOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::CatalogEntry>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetProductForServiceError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::GetScanOfAccount {
    type Parameters = crate::types::GetScanOfAccountParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            account_id: parameters.account_id,
            scan_id: parameters.scan_id,
        })
    }
}

impl Answers for operations::GetScanOfAccountOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::ScanOfAccount>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetScanOfAccountError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::NotFound(body) => Answer::problem(404, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            404 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

impl Request for operations::ExportAccount {
    type Parameters = crate::types::ExportAccountParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            account_id: parameters.account_id,
        })
    }
}

impl Answers for operations::ExportAccountOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::AccountExport>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::ExportAccountError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Forbidden(body) => Answer::problem(403, body),
            Self::Internal(body) => Answer::problem(500, body),
            Self::Unavailable { body, retry_after } => Answer::problem(503, body).headers(HeaderTable::of(
                operations::UNAVAILABLE_HEADERS,
                &crate::types::UnavailableHeaders { retry_after },
                &[],
            )),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            403 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            503 => {
                written.body::<::contracts::common::Problem>()?;
                written.headers::<crate::types::UnavailableHeaders>()
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Implements everything, and is nobody.
    enum Nobody {}

    impl PassportApi for Nobody {
        async fn resolve_gtin(
            &self,
            _: crate::callers::ResolveGtinCaller,
            _: operations::ResolveGtin,
        ) -> Result<operations::ResolveGtinOk, operations::ResolveGtinError> {
            match *self {}
        }

        async fn head_resolve_gtin(
            &self,
            _: crate::callers::HeadResolveGtinCaller,
            _: operations::HeadResolveGtin,
        ) -> Result<operations::HeadResolveGtinOk, operations::HeadResolveGtinError> {
            match *self {}
        }

        async fn resolve_variant(
            &self,
            _: crate::callers::ResolveVariantCaller,
            _: operations::ResolveVariant,
        ) -> Result<operations::ResolveVariantOk, operations::ResolveVariantError> {
            match *self {}
        }

        async fn head_resolve_variant(
            &self,
            _: crate::callers::HeadResolveVariantCaller,
            _: operations::HeadResolveVariant,
        ) -> Result<operations::HeadResolveVariantOk, operations::HeadResolveVariantError> {
            match *self {}
        }

        async fn resolve_lot(
            &self,
            _: crate::callers::ResolveLotCaller,
            _: operations::ResolveLot,
        ) -> Result<operations::ResolveLotOk, operations::ResolveLotError> {
            match *self {}
        }

        async fn head_resolve_lot(
            &self,
            _: crate::callers::HeadResolveLotCaller,
            _: operations::HeadResolveLot,
        ) -> Result<operations::HeadResolveLotOk, operations::HeadResolveLotError> {
            match *self {}
        }

        async fn resolve_serial(
            &self,
            _: crate::callers::ResolveSerialCaller,
            _: operations::ResolveSerial,
        ) -> Result<operations::ResolveSerialOk, operations::ResolveSerialError> {
            match *self {}
        }

        async fn head_resolve_serial(
            &self,
            _: crate::callers::HeadResolveSerialCaller,
            _: operations::HeadResolveSerial,
        ) -> Result<operations::HeadResolveSerialOk, operations::HeadResolveSerialError> {
            match *self {}
        }

        async fn resolve_variant_lot(
            &self,
            _: crate::callers::ResolveVariantLotCaller,
            _: operations::ResolveVariantLot,
        ) -> Result<operations::ResolveVariantLotOk, operations::ResolveVariantLotError> {
            match *self {}
        }

        async fn head_resolve_variant_lot(
            &self,
            _: crate::callers::HeadResolveVariantLotCaller,
            _: operations::HeadResolveVariantLot,
        ) -> Result<operations::HeadResolveVariantLotOk, operations::HeadResolveVariantLotError> {
            match *self {}
        }

        async fn resolve_variant_serial(
            &self,
            _: crate::callers::ResolveVariantSerialCaller,
            _: operations::ResolveVariantSerial,
        ) -> Result<operations::ResolveVariantSerialOk, operations::ResolveVariantSerialError> {
            match *self {}
        }

        async fn head_resolve_variant_serial(
            &self,
            _: crate::callers::HeadResolveVariantSerialCaller,
            _: operations::HeadResolveVariantSerial,
        ) -> Result<operations::HeadResolveVariantSerialOk, operations::HeadResolveVariantSerialError> {
            match *self {}
        }

        async fn resolve_lot_serial(
            &self,
            _: crate::callers::ResolveLotSerialCaller,
            _: operations::ResolveLotSerial,
        ) -> Result<operations::ResolveLotSerialOk, operations::ResolveLotSerialError> {
            match *self {}
        }

        async fn head_resolve_lot_serial(
            &self,
            _: crate::callers::HeadResolveLotSerialCaller,
            _: operations::HeadResolveLotSerial,
        ) -> Result<operations::HeadResolveLotSerialOk, operations::HeadResolveLotSerialError> {
            match *self {}
        }

        async fn resolve_variant_lot_serial(
            &self,
            _: crate::callers::ResolveVariantLotSerialCaller,
            _: operations::ResolveVariantLotSerial,
        ) -> Result<operations::ResolveVariantLotSerialOk, operations::ResolveVariantLotSerialError> {
            match *self {}
        }

        async fn head_resolve_variant_lot_serial(
            &self,
            _: crate::callers::HeadResolveVariantLotSerialCaller,
            _: operations::HeadResolveVariantLotSerial,
        ) -> Result<operations::HeadResolveVariantLotSerialOk, operations::HeadResolveVariantLotSerialError> {
            match *self {}
        }

        async fn list_scans(
            &self,
            _: crate::callers::ListScansCaller,
            _: operations::ListScans,
        ) -> Result<operations::ListScansOk, operations::ListScansError> {
            match *self {}
        }

        async fn create_scan(
            &self,
            _: crate::callers::CreateScanCaller,
            _: operations::CreateScan,
        ) -> Result<operations::CreateScanOk, operations::CreateScanError> {
            match *self {}
        }

        async fn get_scan(
            &self,
            _: crate::callers::GetScanCaller,
            _: operations::GetScan,
        ) -> Result<operations::GetScanOk, operations::GetScanError> {
            match *self {}
        }

        async fn get_product(
            &self,
            _: crate::callers::GetProductCaller,
            _: operations::GetProduct,
        ) -> Result<operations::GetProductOk, operations::GetProductError> {
            match *self {}
        }

        async fn report_product(
            &self,
            _: crate::callers::ReportProductCaller,
            _: operations::ReportProduct,
        ) -> Result<operations::ReportProductOk, operations::ReportProductError> {
            match *self {}
        }

        async fn get_product_for_service(
            &self,
            _: crate::callers::ServiceCaller,
            _: operations::GetProductForService,
        ) -> Result<operations::GetProductForServiceOk, operations::GetProductForServiceError> {
            match *self {}
        }

        async fn get_scan_of_account(
            &self,
            _: crate::callers::ServiceCaller,
            _: operations::GetScanOfAccount,
        ) -> Result<operations::GetScanOfAccountOk, operations::GetScanOfAccountError> {
            match *self {}
        }

        async fn export_account(
            &self,
            _: crate::callers::ServiceCaller,
            _: operations::ExportAccount,
        ) -> Result<operations::ExportAccountOk, operations::ExportAccountError> {
            match *self {}
        }
    }

    #[test]
    fn the_server_reports_what_the_contract_says() {
        let endpoints = served(|| -> Arc<Nobody> { unreachable!("nobody serves") });
        let comparison = support::server::compare(&endpoints, &API).unwrap();
        for unsaid in &comparison.unsaid {
            println!("dropshot cannot say: {unsaid}");
        }
        assert_eq!(comparison.differences, []);
    }
}
