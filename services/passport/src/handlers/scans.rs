//! Scans: made, read, listed.
use passport_api::types::{AccountExport, NewScan, ResolvedPassport, ScanOfAccount, ScanPage};
use runtime::clock::today;
use uuid::Uuid;

use super::callers::Who;
use super::fault::Fault;
use super::recording::{Key, Recorded, record};
use super::{Handlers, answers, cursor, sections};
use crate::domain::{Gtin, ScannedItem, digital_link};
use crate::store::{self, Owner};

/// Scans of a page when the client does not say.
const PAGE: u32 = 20;

impl Handlers {
    /// Records a scan under the operation's id, once for each idempotency key.
    pub(super) async fn scanned(
        &self,
        operation: &str,
        who: Who,
        key: Option<Uuid>,
        body: NewScan,
    ) -> Result<ResolvedPassport, Fault> {
        let content = body.to_json();
        let item = item(body)?;
        let key = key.map(|key| Key {
            operation,
            key,
            content: &content,
        });
        let Recorded { scan, sections } = record(
            &self.pool,
            &self.idempotency,
            &self.tombstones,
            &self.bells,
            who,
            item,
            key,
        )
        .await?;
        let sections = sections::sections(sections, &scan.item.gtin, who.is_consumer())?;
        answers::passport(scan, sections)
    }

    pub(super) async fn scan(&self, scan_id: Uuid, owner: Owner, consumer: bool) -> Result<ResolvedPassport, Fault> {
        let client = self.pool.get().await?;
        let scan = store::scan(&client, scan_id, owner).await?.ok_or(Fault::NotFound)?;
        let known = store::sections(&client, &scan.item.gtin).await?;
        let sections = sections::sections(known.sections, &scan.item.gtin, consumer)?;
        answers::passport(scan, sections)
    }

    pub(super) async fn scans(
        &self,
        owner: Owner,
        after: Option<String>,
        limit: Option<u32>,
    ) -> Result<ScanPage, Fault> {
        let before = after.as_deref().map(cursor::read).transpose()?;
        let limit = limit.unwrap_or(PAGE);
        let client = self.pool.get().await?;
        // One more than the page, to know whether there is a next one.
        let lines = store::list_scans(&client, owner, before, i64::from(limit) + 1).await?;
        answers::scan_page(lines, usize::try_from(limit).unwrap_or(usize::MAX))
    }

    pub(super) async fn scan_of(&self, account_id: Uuid, scan_id: Uuid) -> Result<ScanOfAccount, Fault> {
        let client = self.pool.get().await?;
        let scan = store::account_scan(&client, scan_id, account_id)
            .await?
            .ok_or(Fault::NotFound)?;
        answers::scan_of_account(scan)
    }
}

impl Handlers {
    /// All that is held about an account.
    pub(super) async fn export(&self, account_id: Uuid) -> Result<AccountExport, Fault> {
        let client = self.pool.get().await?;
        let scans = store::own_scans(&client, account_id).await?;
        let reports = store::own_reports(&client, account_id).await?;
        answers::account_export(scans, reports)
    }
}

fn item(scan: NewScan) -> Result<ScannedItem, Fault> {
    match scan {
        NewScan::ScannedLink(link) => Ok(digital_link::read(&link.digital_link, today())?),
        NewScan::ScannedPack(pack) => {
            let gtin = Gtin::parse(&pack.gtin)?;
            let lot = pack.lot.map(|lot| lot.into_inner());
            let serial = pack.serial.map(|serial| serial.into_inner());
            let expiry = pack.expiry.map(|expiry| expiry.into_inner());
            Ok(ScannedItem::of_pack(gtin, lot, serial, expiry, today())?)
        }
    }
}
