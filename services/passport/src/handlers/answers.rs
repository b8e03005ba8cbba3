//! What the domain knows, as the contract writes it.
use contract::Failed;
use contract::format::DateTime;
use contracts::common::{AllergenCode, CalendarDate};
use jiff::Timestamp;
use passport_api::types;

use super::cursor;
use super::fault::Fault;
use crate::domain::label::{Allergen, Allergens, Nutrition};
use crate::domain::{DigitalLabel, Product, Recall, ScannedItem, Source};
use crate::store::{OwnReport, OwnScan, ScanLine, StoredScan};

/// A product of the catalog.
pub(super) fn catalog_entry(product: Product) -> Result<types::CatalogEntry, Fault> {
    Ok(types::CatalogEntry {
        gtin: text(product.gtin.as_str().to_owned(), "gtin")?,
        name: product.name,
        brand_id: product.brand_id.into(),
        brand_name: product.brand_name,
        quantity: product.quantity,
        label: digital_label(product.label),
        recall: product.recall.map(recall),
        revision: u64::try_from(product.revision)
            .ok()
            .and_then(|revision| revision.try_into().ok())
            .ok_or(Fault::Answer("revision"))?,
        source: source(product.source)?,
        updated_at: instant(product.updated_at),
    })
}

/// The facts of the physical item.
pub(super) fn scanned_item(item: ScannedItem) -> Result<types::ScannedItem, Fault> {
    Ok(types::ScannedItem {
        gtin: text(item.gtin.as_str().to_owned(), "gtin")?,
        variant: optional(item.variant, "variant")?,
        lot: optional(item.lot, "lot")?,
        serial: optional(item.serial, "serial")?,
        expiry: item.expiry.map(CalendarDate::from),
        raw: item.raw,
    })
}

/// A scan with its product and sections.
pub(super) fn passport(scan: StoredScan, sections: types::Sections) -> Result<types::ResolvedPassport, Fault> {
    Ok(types::ResolvedPassport {
        scan_id: scan.scan_id.into(),
        scanned_at: instant(scan.scanned_at),
        scanned_item: scanned_item(scan.item)?,
        product: catalog_entry(scan.product)?,
        sections,
    })
}

/// A scan for the fridge item that is made from it.
pub(super) fn scan_of_account(scan: StoredScan) -> Result<types::ScanOfAccount, Fault> {
    Ok(types::ScanOfAccount {
        scan_id: scan.scan_id.into(),
        scanned_at: instant(scan.scanned_at),
        brand_id: scan.product.brand_id.into(),
        scanned_item: scanned_item(scan.item)?,
    })
}

/// All that is held about an account.
pub(super) fn account_export(scans: Vec<OwnScan>, reports: Vec<OwnReport>) -> Result<types::AccountExport, Fault> {
    let scan = |scan: OwnScan| {
        Ok(types::AccountExportScansItem {
            scan_id: scan.scan_id.into(),
            scanned_at: instant(scan.scanned_at),
            scanned_item: scanned_item(scan.item)?,
        })
    };
    let report = |report: OwnReport| {
        Ok(types::AccountExportProductReportsItem {
            report_id: report.report_id.into(),
            reported_at: instant(report.reported_at),
            gtin: text(report.gtin, "gtin")?,
            note: report.note,
        })
    };
    Ok(types::AccountExport {
        scans: scans.into_iter().map(scan).collect::<Result<_, Fault>>()?,
        product_reports: reports.into_iter().map(report).collect::<Result<_, Fault>>()?,
    })
}

/// A page of scans. `lines` holds one more than the page, if there is more.
pub(super) fn scan_page(mut lines: Vec<ScanLine>, limit: usize) -> Result<types::ScanPage, Fault> {
    let more = lines.len() > limit;
    lines.truncate(limit);
    let next_cursor = lines.last().filter(|_| more).map(|last| cursor::write(last.scan_id));
    let summary = |line: ScanLine| {
        Ok(types::ScanSummary {
            scan_id: line.scan_id.into(),
            scanned_at: instant(line.scanned_at),
            gtin: text(line.gtin, "gtin")?,
            name: line.name,
            brand_name: line.brand_name,
        })
    };
    let items = lines.into_iter().map(summary).collect::<Result<_, Fault>>()?;
    Ok(types::ScanPage { items, next_cursor })
}

fn digital_label(label: DigitalLabel) -> types::DigitalLabel {
    types::DigitalLabel {
        ingredients: label.ingredients,
        allergens: label.allergens.map(allergens),
        nutrition_per100g: label.nutrition.map(nutrition),
    }
}

fn allergens(allergens: Allergens) -> types::Allergens {
    let codes = |codes: std::collections::BTreeSet<Allergen>| codes.into_iter().map(allergen).collect();
    types::Allergens {
        contains: codes(allergens.contains),
        may_contain: codes(allergens.may_contain),
    }
}

fn allergen(allergen: Allergen) -> AllergenCode {
    match allergen {
        Allergen::Gluten => AllergenCode::Gluten,
        Allergen::Crustaceans => AllergenCode::Crustaceans,
        Allergen::Eggs => AllergenCode::Eggs,
        Allergen::Fish => AllergenCode::Fish,
        Allergen::Peanuts => AllergenCode::Peanuts,
        Allergen::Soybeans => AllergenCode::Soybeans,
        Allergen::Milk => AllergenCode::Milk,
        Allergen::Nuts => AllergenCode::Nuts,
        Allergen::Celery => AllergenCode::Celery,
        Allergen::Mustard => AllergenCode::Mustard,
        Allergen::Sesame => AllergenCode::Sesame,
        Allergen::Sulphites => AllergenCode::Sulphites,
        Allergen::Lupin => AllergenCode::Lupin,
        Allergen::Molluscs => AllergenCode::Molluscs,
    }
}

fn nutrition(nutrition: Nutrition) -> types::Nutrition {
    let Nutrition {
        energy_kj,
        fat,
        saturates,
        carbohydrate,
        sugar,
        fibre,
        protein,
        salt,
    } = nutrition;
    types::Nutrition {
        energy_kj,
        fat,
        saturates,
        carbohydrate,
        sugar,
        fibre,
        protein,
        salt,
    }
}

fn recall(recall: Recall) -> types::Recall {
    types::Recall {
        recalled_at: instant(recall.recalled_at),
        reason: recall.reason,
    }
}

pub(super) fn source(source: Source) -> Result<types::Source, Fault> {
    let url = source
        .url
        .map(TryInto::try_into)
        .transpose()
        .map_err(|_| Fault::Answer("source url"))?;
    Ok(types::Source {
        name: source.name,
        licence: source.licence,
        url,
    })
}

pub(super) fn instant(instant: Timestamp) -> contracts::common::Timestamp {
    DateTime::from(instant).into()
}

pub(super) fn text<T: TryFrom<String, Error = Failed>>(text: String, what: &'static str) -> Result<T, Fault> {
    T::try_from(text).map_err(|_| Fault::Answer(what))
}

fn optional<T: TryFrom<String, Error = Failed>>(value: Option<String>, what: &'static str) -> Result<Option<T>, Fault> {
    value.map(|value| text(value, what)).transpose()
}
