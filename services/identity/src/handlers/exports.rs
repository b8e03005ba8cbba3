//! All that is held about a person. What an export holds is put together when it is fetched: a copy that lies about would
//! be one more place to guard and to erase.
use std::collections::BTreeMap;

use contract::client::Failure;
use contracts::common::ServiceName;
use identity_api::callers::Consumer;
use identity_api::operations::RequestExport;
use identity_api::types::{self, ExportPartStatus};
use passport_api::operations::{ExportAccount, ExportAccountOk};
use runtime::clock::now;
use serde_json::{Value, json};
use uuid::Uuid;

use super::fault::Fault;
use super::keys::Key;
use super::{Handlers, answers};
use crate::store::{self, Account, Export};

impl Handlers {
    /// Keeps that an export was asked for.
    pub(super) async fn export_requested(&self, caller: &Consumer, key: Option<Uuid>) -> Result<Uuid, Fault> {
        let account_id = self.account(caller).await?.account_id;
        let mut client = self.sagas.pool.get().await?;
        let transaction = client.transaction().await?;
        let account = store::lock_account(&*transaction, account_id).await?;
        account
            .filter(|account| !account.erasing)
            .ok_or(Fault::Unauthenticated)?;
        let export = Export {
            export_id: Uuid::now_v7(),
            requested_at: now(),
        };
        let key = Key {
            operation: RequestExport::ID,
            account_id,
            key,
            content: b"",
        };
        if let Some(earlier) = self.claim(&transaction, &key, export.export_id).await? {
            return Ok(earlier);
        }
        store::insert_export(&*transaction, account_id, &export).await?;
        transaction.commit().await?;
        Ok(export.export_id)
    }

    /// An export with what every service holds now.
    pub(super) async fn export(&self, caller: &Consumer, export_id: Uuid) -> Result<types::Export, Fault> {
        let account = self.account(caller).await?;
        let client = self.sagas.pool.get().await?;
        let export = store::export(&**client, account.account_id, export_id).await?;
        let export = export.ok_or(Fault::NotFound)?;
        drop(client);
        let mut parts = vec![types::ExportPart {
            service: ServiceName::Identity,
            status: ExportPartStatus::Complete,
            data: Some(self.own_part(account).await?),
        }];
        // Those that erase an account are those that hold something of it.
        let holders = &self.sagas.of_accounts;
        for service in &holders.services {
            parts.push(match service.parse() {
                Ok(ServiceName::Passport) => self.passports_part(caller.account_id()).await,
                Ok(other) => {
                    tracing::error!(service_called = %other, "nobody knows how to ask for this part of an export");
                    without_data(other, ExportPartStatus::Failed)
                }
                Err(_) => return Err(Fault::Answer("the service of a part")),
            });
        }
        // Not in operation yet; each is named all the same.
        for service in &holders.drafts {
            let service = service.parse().map_err(|_| Fault::Answer("the service of a part"))?;
            parts.push(without_data(service, ExportPartStatus::NotAvailable));
        }
        let failed = parts.iter().any(|part| part.status == ExportPartStatus::Failed);
        let completed_at = (!failed).then(|| answers::instant(now()));
        Ok(types::Export {
            export_id: export.export_id,
            requested_at: answers::instant(export.requested_at),
            completed_at,
            parts,
        })
    }

    /// What passport holds. When it cannot be asked, its part alone has failed, and the export can be fetched again.
    async fn passports_part(&self, account_id: Uuid) -> types::ExportPart {
        let account_id = account_id.into();
        let answer = self.passport.export_account(ExportAccount { account_id }).await;
        let data = match answer {
            Ok(ExportAccountOk::Ok(part)) => serde_json::from_slice(&part.to_json()).ok(),
            Err(error) => {
                let error = match error {
                    Failure::Answer(_) => "it refused",
                    _ => "it gave no answer",
                };
                tracing::warn!(service_called = "passport", error, "a part of an export is missing");
                None
            }
        };
        types::ExportPart {
            service: ServiceName::Passport,
            status: if data.is_some() {
                ExportPartStatus::Complete
            } else {
                ExportPartStatus::Failed
            },
            data,
        }
    }

    /// What identity and Keycloak hold. The address is fetched for this answer and kept nowhere.
    async fn own_part(&self, account: Account) -> Result<BTreeMap<String, Value>, Fault> {
        let user = self
            .sagas
            .keycloak
            .user(account.account_id)
            .await?
            .ok_or(Fault::Unauthenticated)?;
        let sessions = self.sagas.keycloak.sessions(account.account_id).await?;
        let client = self.sagas.pool.get().await?;
        let visitors = store::linked_visitors(&**client, account.account_id).await?;
        let mut linked = Vec::with_capacity(visitors.len());
        for (visitor_id, linked_at) in visitors {
            let allowed = store::visitor_consent(&**client, visitor_id).await?;
            let measurement = allowed.map(|allowed| if allowed { "allowed" } else { "refused" });
            linked.push(json!({"visitorId": visitor_id, "linkedAt": text(linked_at), "measurement": measurement}));
        }
        let ledger = store::ledger(&**client, account.account_id, None, i64::MAX).await?;
        let ledger: Vec<Value> = ledger
            .into_iter()
            .map(|row| {
                json!({
                    "ledgerEntryId": row.entry_id, "ledgerSeq": row.ledger_seq, "purpose": row.purpose,
                    "granted": row.granted, "textVersion": row.text_version, "textHash": row.text_hash,
                    "locale": row.locale, "recordedAt": text(row.recorded_at),
                })
            })
            .collect();
        let sessions: Vec<Value> = sessions
            .into_iter()
            .map(|session| json!({"startedAt": text(session.started_at), "lastUsedAt": text(session.last_used_at)}))
            .collect();
        let part = json!({
            "account": {
                "accountId": account.account_id, "consumerRef": account.consumer_ref, "email": user.username(),
                "emailVerified": user.is_email_verified(), "displayName": account.display_name,
                "locale": account.locale, "timeZone": account.time_zone, "createdAt": text(account.created_at),
                "ageConfirmedAt": account.age_confirmed_at.map(text), "termsVersion": account.terms_version,
            },
            "visitors": linked,
            "consents": ledger,
            "sessions": sessions,
        });
        match part {
            Value::Object(members) => Ok(members.into_iter().collect()),
            _ => Err(Fault::Answer("an export")),
        }
    }
}

fn without_data(service: ServiceName, status: ExportPartStatus) -> types::ExportPart {
    types::ExportPart {
        service,
        status,
        data: None,
    }
}

fn text(instant: jiff::Timestamp) -> String {
    answers::instant(instant).to_string()
}
