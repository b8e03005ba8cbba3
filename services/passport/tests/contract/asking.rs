//! Every operation, asked once through the generated client.
use contract::client::Failure;
use passport_api::client::Client;
use passport_api::operations::*;
use passport_api::types::{AccountExport, NewProductReport, NewScan, ResolvedPassport, ScannedLink, ScannedPack};
use uuid::Uuid;

use super::house::{House, OATS};

/// What is asked for; each operation takes of it what it needs.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    pub gtin: &'a str,
    pub scan_id: Uuid,
    pub account_id: Uuid,
    pub accept: Option<&'a str>,
    pub cursor: Option<&'a str>,
    pub if_none_match: Option<&'a str>,
    pub key: Option<Uuid>,
}

impl Default for Ask<'_> {
    fn default() -> Self {
        Self {
            gtin: OATS,
            scan_id: Uuid::now_v7(),
            account_id: Uuid::new_v4(),
            accept: None,
            cursor: None,
            if_none_match: None,
            key: None,
        }
    }
}

/// The answer, or none when it is a documented error. Anything else fails the test.
pub fn documented<T, E: std::fmt::Debug>(result: Result<T, Failure<E>>) -> Option<T> {
    match result {
        Ok(answer) => Some(answer),
        Err(Failure::Answer(_)) => None,
        Err(other) => panic!("{other:?}"),
    }
}

/// A scan of a link with this GTIN.
pub fn link(gtin: &str) -> NewScan {
    let digital_link = format!("https://id.example/01/{gtin}/10/L1?17=261224");
    NewScan::ScannedLink(ScannedLink { digital_link })
}

/// A scan of a pack with this GTIN.
pub fn pack(gtin: &str) -> NewScan {
    NewScan::ScannedPack(ScannedPack {
        gtin: gtin.to_owned(),
        lot: None,
        serial: None,
        expiry: None,
    })
}

/// Records a scan that must go well.
pub async fn scan(client: &Client, body: NewScan, idempotency_key: Option<Uuid>) -> ResolvedPassport {
    let request = CreateScan {
        idempotency_key,
        sec_gpc: None,
        body,
    };
    let CreateScanOk::Created { body, location } = client.create_scan(request).await.unwrap();
    assert_eq!(location, format!("/api/v1/scans/{}", *body.scan_id));
    body
}

macro_rules! resolvers {
    ($($method:ident: $request:ident { $($part:ident)* };)*) => {
        /// The resolver's operations, with a scan of each part.
        pub async fn resolver(client: &Client, ask: Ask<'_>) {
            $(documented(client.$method($request {
                gtin: ask.gtin.to_owned(),
                $($part: "A/1".to_owned(),)*
                n17: Some("261224".to_owned()),
                query: None,
                accept: ask.accept.map(str::to_owned),
                sec_purpose: None,
                purpose: None,
                user_agent: None,
                sec_gpc: None,
            }).await);)*
        }
    };
}

resolvers! {
    resolve_gtin: ResolveGtin {};
    resolve_variant: ResolveVariant { variant };
    resolve_lot: ResolveLot { lot };
    resolve_serial: ResolveSerial { serial };
    resolve_variant_lot: ResolveVariantLot { variant lot };
    resolve_variant_serial: ResolveVariantSerial { variant serial };
    resolve_lot_serial: ResolveLotSerial { lot serial };
    resolve_variant_lot_serial: ResolveVariantLotSerial { variant lot serial };
    head_resolve_gtin: HeadResolveGtin {};
    head_resolve_variant: HeadResolveVariant { variant };
    head_resolve_lot: HeadResolveLot { lot };
    head_resolve_serial: HeadResolveSerial { serial };
    head_resolve_variant_lot: HeadResolveVariantLot { variant lot };
    head_resolve_variant_serial: HeadResolveVariantSerial { variant serial };
    head_resolve_lot_serial: HeadResolveLotSerial { lot serial };
    head_resolve_variant_lot_serial: HeadResolveVariantLotSerial { variant lot serial };
}

/// The other operations that people call.
pub async fn public(client: &Client, ask: Ask<'_>) {
    let gtin = || ask.gtin.to_owned();
    let request = CreateScan {
        idempotency_key: ask.key,
        sec_gpc: None,
        body: link(ask.gtin),
    };
    documented(client.create_scan(request).await);
    documented(
        client
            .list_scans(ListScans {
                cursor: ask.cursor.map(str::to_owned),
                limit: Some(2),
            })
            .await,
    );
    documented(
        client
            .get_scan(GetScan {
                scan_id: ask.scan_id.into(),
            })
            .await,
    );
    let if_none_match = ask.if_none_match.map(str::to_owned);
    documented(
        client
            .get_product(GetProduct {
                gtin: gtin(),
                if_none_match,
            })
            .await,
    );
    let body = NewProductReport {
        gtin: gtin(),
        note: Some("It holds sesame.".to_owned()),
    };
    documented(
        client
            .report_product(ReportProduct {
                idempotency_key: ask.key,
                body,
            })
            .await,
    );
}

/// The operations that services call.
pub async fn internal(client: &Client, ask: Ask<'_>) {
    documented(
        client
            .get_product_for_service(GetProductForService {
                gtin: ask.gtin.to_owned(),
            })
            .await,
    );
    let request = GetScanOfAccount {
        account_id: ask.account_id.into(),
        scan_id: ask.scan_id.into(),
    };
    documented(client.get_scan_of_account(request).await);
}

/// What identity asks for a person's export.
pub async fn export(client: &Client, ask: Ask<'_>) {
    let request = ExportAccount {
        account_id: ask.account_id.into(),
    };
    documented(client.export_account(request).await);
}

/// Reports a product of the demo catalog.
pub async fn make_report(client: &Client, note: &str) {
    let body = NewProductReport {
        gtin: OATS.to_owned(),
        note: Some(note.to_owned()),
    };
    let request = ReportProduct {
        idempotency_key: None,
        body,
    };
    client.report_product(request).await.unwrap();
}

/// Passport's part of an account's export.
pub async fn account_export(house: &House, account_id: Uuid) -> AccountExport {
    let request = ExportAccount {
        account_id: account_id.into(),
    };
    let ExportAccountOk::Ok(export) = house.for_service("identity").export_account(request).await.unwrap();
    export
}
