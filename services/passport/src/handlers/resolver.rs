//! Where the link on a pack leads: one implementation behind the eight templates and their two methods.
use passport_api::types::ResolvedLink;
use runtime::clock::today;
use uuid::Uuid;

use super::callers::Who;
use super::fault::Fault;
use super::recording::{Recorded, record};
use super::{Handlers, answers, sections};
use crate::domain::measurement;
use crate::domain::visit::Visit;
use crate::domain::{Gtin, LinkError, Qualifiers, ScannedItem};
use crate::store;

/// The parts of a link as they stand in the address, decoded.
#[derive(Debug)]
pub(super) struct Parts {
    gtin: String,
    expiry: Option<String>,
    qualifiers: Qualifiers,
}

impl Parts {
    /// What every template has.
    pub fn new(gtin: String, expiry: Option<String>) -> Self {
        Self {
            gtin,
            expiry,
            qualifiers: Qualifiers::default(),
        }
    }

    pub fn variant(mut self, value: String) -> Self {
        self.qualifiers.variant = Some(value);
        self
    }

    pub fn lot(mut self, value: String) -> Self {
        self.qualifiers.lot = Some(value);
        self
    }

    pub fn serial(mut self, value: String) -> Self {
        self.qualifiers.serial = Some(value);
        self
    }
}

/// Who opened the link; a visitor that has none is nobody's visit.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Opener {
    pub visitor_id: Option<Uuid>,
    pub account_id: Option<Uuid>,
    pub consumer_ref: Option<Uuid>,
}

/// What to answer.
pub(super) enum Resolution {
    /// A page of the web application.
    Page(String),
    /// For clients that prefer JSON.
    Link(Box<ResolvedLink>),
}

impl Handlers {
    /// Resolves, and records a scan if somebody looks at the answer.
    pub(super) async fn resolve(&self, opener: Opener, parts: Parts, visit: Visit<'_>) -> Result<Resolution, Fault> {
        let who = opener.visitor_id.filter(|_| !visit.is_nobodys()).map(|visitor_id| Who {
            visitor_id,
            account_id: opener.account_id,
            consumer_ref: opener.consumer_ref,
            refuses_measurement: measurement::refuses(visit.sec_gpc),
        });
        let json = visit.prefers_json();
        let item = match read(parts) {
            Ok(item) => item,
            Err(error) if json => return Err(error.into()),
            Err(_) => return Ok(self.page(format_args!("/invalid"))),
        };
        let gtin = item.gtin.clone();
        let resolved = match who {
            // Somebody who was erased and still shows the old cookie or token sees the product, and leaves no scan.
            Some(who) => match self.open(who, item.clone(), json).await {
                Err(Fault::AccountErased | Fault::VisitorErased) => self.look(item, json).await,
                opened => opened,
            },
            None => self.look(item, json).await,
        };
        match resolved {
            Err(Fault::ProductUnknown) if !json => Ok(self.page(format_args!("/unknown/{gtin}"))),
            resolved => resolved,
        }
    }

    async fn open(&self, who: Who, item: ScannedItem, json: bool) -> Result<Resolution, Fault> {
        let Recorded { scan, sections } = record(
            &self.pool,
            &self.idempotency,
            &self.tombstones,
            &self.bells,
            who,
            item,
            None,
        )
        .await?;
        if !json {
            return Ok(self.page(format_args!("/s/{}", scan.scan_id)));
        }
        let sections = sections::sections(sections, &scan.item.gtin, who.is_consumer())?;
        let link = ResolvedLink {
            scan_id: Some(scan.scan_id.into()),
            scanned_item: answers::scanned_item(scan.item)?,
            product: answers::catalog_entry(scan.product)?,
            sections: Some(sections),
        };
        Ok(Resolution::Link(Box::new(link)))
    }

    /// Looks without recording anything.
    async fn look(&self, item: ScannedItem, json: bool) -> Result<Resolution, Fault> {
        let client = self.pool.get().await?;
        let product = store::product(&client, &item.gtin)
            .await?
            .ok_or(Fault::ProductUnknown)?;
        if !json {
            return Ok(self.page(format_args!("/p/{}", product.gtin)));
        }
        let link = ResolvedLink {
            scan_id: None,
            scanned_item: answers::scanned_item(item)?,
            product: answers::catalog_entry(product)?,
            sections: None,
        };
        Ok(Resolution::Link(Box::new(link)))
    }

    fn page(&self, path: std::fmt::Arguments<'_>) -> Resolution {
        Resolution::Page(format!("{}{path}", self.web))
    }
}

fn read(parts: Parts) -> Result<ScannedItem, LinkError> {
    let Parts {
        gtin,
        expiry,
        qualifiers,
    } = parts;
    let gtin = Gtin::parse(&gtin)?;
    let others = expiry.map(|expiry| ("17".to_owned(), expiry)).into_iter().collect();
    Ok(ScannedItem::new(gtin, qualifiers, others, today())?)
}
