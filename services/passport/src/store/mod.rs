//! All SQL of this service, a file for each table or two.
//!
//! Functions take the connection or transaction that the caller has, so that what belongs together commits together.
mod adding;
mod brands;
mod exports;
mod import;
mod imports;
mod partitions;
mod people;
mod products;
mod reports;
mod scans;
mod source_answers;

pub use adding::add_if_absent;
pub use brands::{
    Assignment, assign_products, brand_prefixes, next_assignment, note_assignment, products_to_assign, register_brand,
};
pub use exports::{OwnReport, OwnScan, own_reports, own_scans};
pub use import::{Imported, ImportedProduct, StatedProduct, merge, upsert};
pub use imports::{ImportRun, begin_import, finish_import, note_import};
pub use partitions::{drop_expired_partitions, ensure_partitions};
pub use people::{
    BATCH, STANDING, Standing, erase_person, give_scans, go_on_with_erasure, is_unfinished, keep_choice,
    keep_engagement, link_visitor, standing, unfinished_erasures, unsettled_visitors,
};
pub use products::{PRODUCT, product};
pub use reports::{NewReport, insert_report};
pub use runtime::postgres::StoreError;
pub use scans::{
    NewScan, Owner, SCAN, ScanLine, StoredScan, account_scan, insert_scan, list_scans, recorded_scan, scan,
};
pub use source_answers::{
    Claim, ProductSections, SECTIONS, SourceName, claim, due, failed, found, give_up, not_found, put_back, sections,
    wish,
};
