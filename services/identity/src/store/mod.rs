//! All SQL of this service, a file for each table or two.
//!
//! Functions take the connection or transaction that the caller has, so that what belongs together commits together.
mod accounts;
mod brands;
mod confirmations;
mod consents;
mod ended;
mod erasures;
mod exports;
mod links;
mod session_ends;
mod signups;
mod visitors;

pub use accounts::{Account, Change, NewAccount, account, change_account, insert_account, lock_account, mark_erasing};
pub use brands::{Brand, add_brand_user, brand, lock_brands, other_prefixes, prefixes, remove_brand_user, save_brand};
pub use confirmations::{Confirmation, confirm, confirmations, unconfirmed};
pub use consents::{
    ConsentText, LedgerRow, NewEntry, consent_state, consent_text, insert_entry, ledger, ledger_entry, text_in_force,
};
pub use ended::{Ended, EndedPage, end_account, end_sessions, ended_after, purge_ended};
pub use erasures::{
    Claimed, Erasure, NewErasure, claim_erasures, complete_erasure, erasure, erasure_of_account, erasure_of_visitor,
    insert_erasure, lock_erasure, mark_announced, mark_sent, overdue,
};
pub use exports::{Export, export, insert_export};
pub use links::{Linked, link_of_visitor, link_visitor, linked_visitors};
pub use runtime::postgres::StoreError;
pub use session_ends::{Doomed, SessionEnd, claim_session_ends, delete_session_end, insert_session_end};
pub use signups::{
    NewSignup, OpenSignup, SignupState, claim_signups, close_signup, insert_signup, lock_signup, mark_linked,
    missing_signup, purge_signups, signup_states,
};
pub use visitors::{set_visitor_consent, visitor_consent};

/// What statements are run on: a connection or a transaction.
pub trait Db: tokio_postgres::GenericClient + Sync {}

impl<C: tokio_postgres::GenericClient + Sync> Db for C {}
