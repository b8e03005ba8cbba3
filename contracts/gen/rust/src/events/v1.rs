// Written by codegen; do not edit.

pub mod account_erasure_requested;
pub mod account_settings_changed;
pub mod brand_registered;
pub mod consent_granted;
pub mod consent_revoked;
pub mod engagement_released;
pub mod erasure_confirmed;
pub mod fridge_item_added;
pub mod fridge_item_consumed;
pub mod fridge_item_discarded;
pub mod fridge_item_expiring;
pub mod product_catalogued;
pub mod product_scanned;
pub mod subject_erased;
pub mod subject_linked;
pub mod unknown_product_reported;
pub mod verdict_computed;
pub mod visitor_consent_changed;
pub mod visitor_erased;
pub mod visitor_erasure_requested;
pub mod visitor_linked_to_account;
