//! Each operation's method: what it is asked, whom it asks, what it answers.
use passport_api::callers::*;
use passport_api::operations::*;
use passport_api::server::PassportApi;

use super::callers::Who;
use super::fault::Fault;
use super::resolver::{Opened, Opener, Resolution};
use super::{Handlers, answers};
use crate::domain::catalog::names_tag;
use crate::domain::visit::Visit;
use crate::store::Owner;

/// Both methods of a template of the resolver, by the parts that the template has.
macro_rules! resolver {
    ($get:ident $head:ident: $caller:ident $request:ident $ok:ident $error:ident,
     $head_caller:ident $head_request:ident $head_ok:ident $head_error:ident: $($part:ident)*) => {
        async fn $get(&self, caller: $caller, request: $request) -> Result<$ok, $error> {
            let opener = Opener {
                visitor_id: caller.visitor.map(|visitor| visitor.visitor_id()),
                account_id: caller.consumer.as_ref().map(Consumer::account_id)
                    .or(caller.brand_user.as_ref().map(BrandUser::account_id)),
                consumer_ref: caller.consumer.as_ref().map(Consumer::consumer_ref),
            };
            let visit = Visit {
                accept: request.accept.as_deref(),
                purpose: request.sec_purpose.as_deref().or(request.purpose.as_deref()),
                user_agent: request.user_agent.as_deref(),
                sec_gpc: request.sec_gpc.as_deref(),
            };
            let opened = Opened::new(&request.gtin)$(.$part(&request.$part))*.query(request.query.as_deref());
            match self.resolve(opener, opened, visit).await? {
                Resolution::Page(location) => Ok($ok::Found { location }),
                Resolution::Link(link) => Ok($ok::Ok(*link)),
            }
        }

        async fn $head(&self, _: $head_caller, request: $head_request) -> Result<$head_ok, $head_error> {
            // Without a visitor nothing is recorded.
            let opener = Opener::default();
            let visit = Visit { accept: request.accept.as_deref(), ..Visit::default() };
            let opened = Opened::new(&request.gtin)$(.$part(&request.$part))*.query(request.query.as_deref());
            match self.resolve(opener, opened, visit).await? {
                Resolution::Page(location) => Ok($head_ok::Found { location }),
                Resolution::Link(_) => Ok($head_ok::Ok),
            }
        }
    };
}

impl PassportApi for Handlers {
    resolver!(resolve_gtin head_resolve_gtin:
        ResolveGtinCaller ResolveGtin ResolveGtinOk ResolveGtinError,
        HeadResolveGtinCaller HeadResolveGtin HeadResolveGtinOk HeadResolveGtinError:);
    resolver!(resolve_variant head_resolve_variant:
        ResolveVariantCaller ResolveVariant ResolveVariantOk ResolveVariantError,
        HeadResolveVariantCaller HeadResolveVariant HeadResolveVariantOk HeadResolveVariantError: variant);
    resolver!(resolve_lot head_resolve_lot:
        ResolveLotCaller ResolveLot ResolveLotOk ResolveLotError,
        HeadResolveLotCaller HeadResolveLot HeadResolveLotOk HeadResolveLotError: lot);
    resolver!(resolve_serial head_resolve_serial:
        ResolveSerialCaller ResolveSerial ResolveSerialOk ResolveSerialError,
        HeadResolveSerialCaller HeadResolveSerial HeadResolveSerialOk HeadResolveSerialError: serial);
    resolver!(resolve_variant_lot head_resolve_variant_lot:
        ResolveVariantLotCaller ResolveVariantLot ResolveVariantLotOk ResolveVariantLotError,
        HeadResolveVariantLotCaller HeadResolveVariantLot HeadResolveVariantLotOk HeadResolveVariantLotError:
        variant lot);
    resolver!(resolve_variant_serial head_resolve_variant_serial:
        ResolveVariantSerialCaller ResolveVariantSerial ResolveVariantSerialOk ResolveVariantSerialError,
        HeadResolveVariantSerialCaller HeadResolveVariantSerial HeadResolveVariantSerialOk
        HeadResolveVariantSerialError: variant serial);
    resolver!(resolve_lot_serial head_resolve_lot_serial:
        ResolveLotSerialCaller ResolveLotSerial ResolveLotSerialOk ResolveLotSerialError,
        HeadResolveLotSerialCaller HeadResolveLotSerial HeadResolveLotSerialOk HeadResolveLotSerialError: lot serial);
    resolver!(resolve_variant_lot_serial head_resolve_variant_lot_serial:
        ResolveVariantLotSerialCaller ResolveVariantLotSerial ResolveVariantLotSerialOk ResolveVariantLotSerialError,
        HeadResolveVariantLotSerialCaller HeadResolveVariantLotSerial HeadResolveVariantLotSerialOk
        HeadResolveVariantLotSerialError: variant lot serial);

    async fn create_scan(
        &self,
        caller: CreateScanCaller,
        CreateScan {
            idempotency_key,
            sec_gpc,
            body,
        }: CreateScan,
    ) -> Result<CreateScanOk, CreateScanError> {
        let who = Who::from(caller).with_gpc(sec_gpc.as_deref());
        let body = self.scanned(CreateScan::ID, who, idempotency_key, body).await?;
        let read = GetScan { scan_id: body.scan_id };
        let location = read.path().map_err(|_| Fault::Answer("a scan's path"))?;
        Ok(CreateScanOk::Created { body, location })
    }

    async fn list_scans(
        &self,
        caller: ListScansCaller,
        ListScans { cursor, limit }: ListScans,
    ) -> Result<ListScansOk, ListScansError> {
        Ok(ListScansOk::Ok(self.scans(Owner::from(&caller), cursor, limit).await?))
    }

    async fn get_scan(&self, caller: GetScanCaller, request: GetScan) -> Result<GetScanOk, GetScanError> {
        let consumer = caller.consumer.is_some();
        Ok(GetScanOk::Ok(
            self.scan(*request.scan_id, Owner::from(&caller), consumer).await?,
        ))
    }

    async fn get_product(
        &self,
        _: GetProductCaller,
        GetProduct { gtin, if_none_match }: GetProduct,
    ) -> Result<GetProductOk, GetProductError> {
        let product = self.product(&gtin).await?;
        let etag = product.etag();
        if if_none_match.is_some_and(|named| names_tag(&named, &etag)) {
            return Ok(GetProductOk::NotModified { etag });
        }
        Ok(GetProductOk::Ok {
            body: answers::catalog_entry(product)?,
            etag,
        })
    }

    async fn report_product(
        &self,
        caller: ReportProductCaller,
        ReportProduct { idempotency_key, body }: ReportProduct,
    ) -> Result<ReportProductOk, ReportProductError> {
        let accepted = self
            .reported(ReportProduct::ID, Who::from(caller), idempotency_key, body)
            .await?;
        Ok(ReportProductOk::Accepted(accepted))
    }

    async fn get_product_for_service(
        &self,
        _: ServiceCaller,
        request: GetProductForService,
    ) -> Result<GetProductForServiceOk, GetProductForServiceError> {
        let product = self.product(&request.gtin).await?;
        Ok(GetProductForServiceOk::Ok(answers::catalog_entry(product)?))
    }

    async fn get_scan_of_account(
        &self,
        _: ServiceCaller,
        request: GetScanOfAccount,
    ) -> Result<GetScanOfAccountOk, GetScanOfAccountError> {
        Ok(GetScanOfAccountOk::Ok(
            self.scan_of(*request.account_id, *request.scan_id).await?,
        ))
    }

    async fn export_account(
        &self,
        _: ServiceCaller,
        request: ExportAccount,
    ) -> Result<ExportAccountOk, ExportAccountError> {
        Ok(ExportAccountOk::Ok(self.export(*request.account_id).await?))
    }
}
