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
use crate::domain::{ScannedItem, digital_link};
use crate::store;

/// The link that was opened, put together again from what its address says: variables of the path, the query as it came.
/// So it is read as the same link is that comes in a body.
#[derive(Debug)]
pub(super) struct Opened {
    link: String,
}

impl Opened {
    /// What every template has.
    pub fn new(gtin: &str) -> Self {
        let link = "https://id.gs1.org".to_owned();
        Self { link }.with("01", gtin)
    }

    pub fn variant(self, value: &str) -> Self {
        self.with("22", value)
    }

    pub fn lot(self, value: &str) -> Self {
        self.with("10", value)
    }

    pub fn serial(self, value: &str) -> Self {
        self.with("21", value)
    }

    pub fn query(mut self, query: Option<&str>) -> Self {
        if let Some(query) = query {
            self.link.push('?');
            self.link.push_str(query);
        }
        self
    }

    fn with(mut self, key: &str, value: &str) -> Self {
        self.link.push('/');
        self.link.push_str(key);
        self.link.push('/');
        digital_link::encode(value, &mut self.link);
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
    pub(super) async fn resolve(&self, opener: Opener, opened: Opened, visit: Visit<'_>) -> Result<Resolution, Fault> {
        let who = opener.visitor_id.filter(|_| !visit.is_nobodys()).map(|visitor_id| Who {
            visitor_id,
            account_id: opener.account_id,
            consumer_ref: opener.consumer_ref,
            refuses_measurement: measurement::refuses(visit.sec_gpc),
        });
        let json = visit.prefers_json();
        let item = match digital_link::read(&opened.link, today()) {
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
