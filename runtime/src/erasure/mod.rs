//! Erasing people, and keeping them erased.
//!
//! A request to erase somebody is an event; a service does what it asks in the inbox's transaction: the message is
//! recorded, tombstones are set, everything about the person is deleted, the confirmation is put into the outbox. All of
//! it commits or nothing does, and a request that comes again is confirmed again and does nothing else.
//!
//! ```text
//! let erasure = Erasure { id: *event.erasure_id, subjects: &subjects };
//! let erased = self.tombstones.erase(&**transaction, &erasure).await?;
//! if let Erased::Now(_) = erased {
//!     store::erase_person(transaction, …).await?;
//! }
//! let confirmed = ErasureConfirmed { erasure_id: event.erasure_id, service: …, erased_at: erased.at() };
//! contracts::passport::send(&mut transaction.outbox(), &meta.origin(), clock::now(), &confirmed).await?;
//! ```
//!
//! Whatever else writes about a person asks first, in the transaction of the write: a request with
//! [`Tombstones::enter`], an event with [`Tombstones::hold`]. Both wait for an erasure of the person that is under way,
//! and an erasure waits for them. So a write is either erased, or meets the tombstone and is left undone.
mod keys;
mod purge;
mod subject;
mod tombstones;

pub use keys::{TombstoneSettings, WeakKey};
pub use purge::purging;
pub use subject::Subject;
pub use tombstones::{Erased, Erasure, IS_ERASED, LOCK_TO_ENTER, Tombstones};
