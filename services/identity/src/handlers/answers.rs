//! What the store holds, as the contract writes it.
use contract::format::DateTime;
use contracts::common::{self, ConsentPurpose, LedgerSequence};
use identity_api::types;
use jiff::Timestamp;

use super::fault::Fault;
use crate::store::{Account, Confirmation, ConsentText, EndedPage, Erasure, LedgerRow};

/// The one answer to whoever signs up or asks for a mail.
pub(super) fn accepted() -> types::Accepted {
    types::Accepted {
        status: types::AcceptedStatus::Accepted,
    }
}

/// An account.
pub(super) fn account(account: Account) -> Result<types::Account, Fault> {
    Ok(types::Account {
        account_id: account.account_id.into(),
        display_name: account.display_name,
        locale: Some(account.locale.try_into().map_err(|_| Fault::Answer("locale"))?),
        time_zone: Some(account.time_zone.try_into().map_err(|_| Fault::Answer("time zone"))?),
        created_at: instant(account.created_at),
    })
}

/// A row of the ledger.
pub(super) fn ledger_entry(row: LedgerRow) -> Result<types::LedgerEntry, Fault> {
    Ok(types::LedgerEntry {
        ledger_entry_id: row.entry_id.into(),
        ledger_seq: ledger_sequence(row.ledger_seq)?,
        purpose: purpose(&row.purpose)?,
        granted: row.granted,
        text_version: row.text_version,
        text_hash: row.text_hash,
        locale: row.locale.try_into().map_err(|_| Fault::Answer("locale"))?,
        recorded_at: instant(row.recorded_at),
    })
}

fn purpose(name: &str) -> Result<ConsentPurpose, Fault> {
    name.parse().map_err(|_| Fault::Answer("purpose"))
}

/// A place in the ledger.
pub(super) fn ledger_sequence(place: i64) -> Result<LedgerSequence, Fault> {
    let place = u64::try_from(place).ok().and_then(|place| place.try_into().ok());
    place.ok_or(Fault::Answer("ledger sequence"))
}

/// A text.
pub(super) fn consent_text(name: &str, text: ConsentText) -> Result<types::ConsentText, Fault> {
    Ok(types::ConsentText {
        purpose: purpose(name)?,
        version: text.version,
        hash: text.hash,
        locale: text.locale.try_into().map_err(|_| Fault::Answer("locale"))?,
        text: text.text,
    })
}

/// What a visitor decided.
pub(super) fn visitor_consents(allowed: bool) -> types::VisitorConsents {
    types::VisitorConsents {
        measurement: if allowed {
            common::MeasurementChoice::Allowed
        } else {
            common::MeasurementChoice::Refused
        },
    }
}

/// An erasure with those who have to confirm.
pub(super) fn erasure(erasure: Erasure, confirmations: Vec<Confirmation>) -> Result<types::Erasure, Fault> {
    let service = |name: String| name.parse().map_err(|_| Fault::Answer("a service's name"));
    Ok(types::Erasure {
        erasure_id: erasure.erasure_id.into(),
        confirmations: confirmations
            .into_iter()
            .map(|confirmation| {
                Ok(types::ErasureConfirmation {
                    service: service(confirmation.service)?,
                    confirmed_at: confirmation.confirmed_at.map(instant),
                })
            })
            .collect::<Result<_, Fault>>()?,
        not_asked: erasure
            .not_asked
            .into_iter()
            .map(service)
            .collect::<Result<_, Fault>>()?,
        live_completed_at: erasure.live_completed_at.map(instant),
        topics_clear_at: erasure.topics_clear_at.map(instant),
        backups_clear_at: erasure.backups_clear_at.map(instant),
    })
}

/// A page of what ended.
pub(super) fn ended(page: EndedPage) -> Result<types::EndedSessions, Fault> {
    let items = page.items.into_iter().map(|ended| {
        let session_id = ended.session_id.map(TryInto::try_into).transpose();
        Ok(types::EndedSession {
            session_id: session_id.map_err(|_| Fault::Answer("a session's id"))?,
            account_id: ended.account_id.map(Into::into),
            until: instant(ended.until),
        })
    });
    Ok(types::EndedSessions {
        items: items.collect::<Result<_, Fault>>()?,
        cursor: page.cursor.to_string(),
        more: page.more,
    })
}

/// A time.
pub(super) fn instant(instant: Timestamp) -> common::Timestamp {
    DateTime::from(instant).into()
}
