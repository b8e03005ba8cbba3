//! The events that identity sends, put into the outbox beside the rows that they tell of.
use contract::events::Origin;
use contract::format::DateTime;
use contracts::common::{CompanyPrefix, MeasurementChoice};
use contracts::events::v1::account_erasure_requested::AccountErasureRequested;
use contracts::events::v1::account_settings_changed::AccountSettingsChanged;
use contracts::events::v1::brand_registered::BrandRegistered;
use contracts::events::v1::consent_granted::ConsentGranted;
use contracts::events::v1::consent_revoked::ConsentRevoked;
use contracts::events::v1::subject_erased::SubjectErased;
use contracts::events::v1::subject_linked::SubjectLinked;
use contracts::events::v1::visitor_consent_changed::VisitorConsentChanged;
use contracts::events::v1::visitor_erased::VisitorErased;
use contracts::events::v1::visitor_erasure_requested::{VisitorErasureRequested, VisitorErasureRequestedLink};
use contracts::events::v1::visitor_linked_to_account::VisitorLinkedToAccount;
use contracts::identity::{Sends, send};
use jiff::Timestamp;
use runtime::outbox::{EventError, Outbox, origin};
use tokio_postgres::Transaction;
use uuid::Uuid;

use crate::store::{Account, Claimed, LedgerRow};

/// A visitor is an account's from `linked_at` on. Told twice: measurement must not know accounts, and the two events have
/// no person's id but the visitor's in common.
pub async fn visitor_linked(
    transaction: &Transaction<'_>,
    linked_at: Timestamp,
    visitor_id: Uuid,
    account: &Account,
) -> Result<(), EventError> {
    let event = VisitorLinkedToAccount {
        visitor_id: visitor_id.into(),
        account_id: account.account_id.into(),
    };
    put(transaction, linked_at, &event).await?;
    let event = SubjectLinked {
        visitor_id: visitor_id.into(),
        consumer_ref: account.consumer_ref.into(),
    };
    put_unlinked(transaction, linked_at, &event).await
}

/// An account's language or time zone is set.
pub async fn settings_changed(
    transaction: &Transaction<'_>,
    changed_at: Timestamp,
    account: &Account,
) -> Result<(), EventError> {
    let event = AccountSettingsChanged {
        account_id: account.account_id.into(),
        locale: account
            .locale
            .clone()
            .try_into()
            .map_err(|_| EventError::Payload("locale"))?,
        time_zone: account
            .time_zone
            .clone()
            .try_into()
            .map_err(|_| EventError::Payload("time zone"))?,
    };
    put(transaction, changed_at, &event).await
}

/// A consent was given or taken back.
pub async fn consent_recorded(
    transaction: &Transaction<'_>,
    account_id: Uuid,
    row: &LedgerRow,
) -> Result<(), EventError> {
    let purpose = row.purpose.parse().map_err(|_| EventError::Payload("purpose"))?;
    let ledger_seq = u64::try_from(row.ledger_seq)
        .ok()
        .and_then(|place| place.try_into().ok());
    let ledger_seq = ledger_seq.ok_or(EventError::Payload("ledger sequence"))?;
    let (account_id, ledger_entry_id) = (account_id.into(), row.entry_id.into());
    if row.granted {
        let event = ConsentGranted {
            account_id,
            purpose,
            ledger_entry_id,
            ledger_seq,
        };
        put(transaction, row.recorded_at, &event).await
    } else {
        let event = ConsentRevoked {
            account_id,
            purpose,
            ledger_entry_id,
            ledger_seq,
        };
        put(transaction, row.recorded_at, &event).await
    }
}

/// A visitor decided about measurement.
pub async fn visitor_consent_changed(
    transaction: &Transaction<'_>,
    decided_at: Timestamp,
    visitor_id: Uuid,
    allowed: bool,
) -> Result<(), EventError> {
    let measurement = if allowed {
        MeasurementChoice::Allowed
    } else {
        MeasurementChoice::Refused
    };
    let event = VisitorConsentChanged {
        visitor_id: visitor_id.into(),
        measurement,
    };
    put(transaction, decided_at, &event).await
}

/// All services are to erase: those who know accounts, and measurement, which knows pseudonyms. `link` is the account that
/// an erased visitor belongs to, and since when.
pub async fn erasure_requested(
    transaction: &Transaction<'_>,
    requested_at: Timestamp,
    erasure: &Claimed,
    link: Option<(Uuid, Timestamp)>,
) -> Result<(), EventError> {
    let erasure_id = erasure.erasure_id.into();
    let visitor_ids = || erasure.visitor_ids.iter().copied().map(Into::into).collect();
    if let Some((account_id, consumer_ref)) = erasure.account {
        let event = AccountErasureRequested {
            erasure_id,
            account_id: account_id.into(),
            consumer_ref: consumer_ref.into(),
            visitor_ids: visitor_ids(),
        };
        put(transaction, requested_at, &event).await?;
        let event = SubjectErased {
            erasure_id,
            consumer_ref: consumer_ref.into(),
            visitor_ids: visitor_ids(),
        };
        put_unlinked(transaction, requested_at, &event).await?;
    }
    if let Some(visitor_id) = erasure.visitor_id {
        let visitor_id = visitor_id.into();
        let event = VisitorErasureRequested {
            erasure_id,
            visitor_id,
            link: link.map(|(account_id, linked_at)| VisitorErasureRequestedLink {
                account_id: account_id.into(),
                linked_at: DateTime::from(linked_at).into(),
            }),
        };
        put(transaction, requested_at, &event).await?;
        put_unlinked(transaction, requested_at, &VisitorErased { erasure_id, visitor_id }).await?;
    }
    Ok(())
}

/// A brand was registered or changed.
pub async fn brand_registered(
    transaction: &Transaction<'_>,
    at: Timestamp,
    brand_id: Uuid,
    name: &str,
    prefixes: &[String],
    revision: i64,
) -> Result<(), EventError> {
    let prefixes = prefixes.iter().map(|prefix| CompanyPrefix::try_from(prefix.clone()));
    let event = BrandRegistered {
        brand_id: brand_id.into(),
        name: name.to_owned(),
        prefixes: prefixes
            .collect::<Result<_, _>>()
            .map_err(|_| EventError::Payload("prefix"))?,
        revision: u64::try_from(revision)
            .ok()
            .and_then(|revision| revision.try_into().ok())
            .ok_or(EventError::Payload("revision"))?,
    };
    put(transaction, at, &event).await
}

async fn put(transaction: &Transaction<'_>, occurred_at: Timestamp, event: &impl Sends) -> Result<(), EventError> {
    send(&mut Outbox::new(transaction), &origin(), occurred_at, event).await?;
    Ok(())
}

/// For those who must not know accounts: no correlation and no trace leads from the one event to the other.
async fn put_unlinked(
    transaction: &Transaction<'_>,
    occurred_at: Timestamp,
    event: &impl Sends,
) -> Result<(), EventError> {
    send(&mut Outbox::new(transaction), &Origin::unlinked(), occurred_at, event).await?;
    Ok(())
}
