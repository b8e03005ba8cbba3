//! Each operation's method: what it is asked, whom it asks, what it answers.
use contracts::common::MeasurementChoice;
use identity_api::callers::*;
use identity_api::operations::*;
use identity_api::server::IdentityApi;
use identity_api::types;

use super::fault::Fault;
use super::visitors::opts_out;
use super::{Handlers, answers};
use crate::domain::EndedCursor;
use crate::store;

/// The most rows of one answer, as the contract says.
const ENDED_AT_ONCE: i64 = 1000;

impl IdentityApi for Handlers {
    async fn create_account(
        &self,
        caller: CreateAccountCaller,
        CreateAccount { body }: CreateAccount,
    ) -> Result<CreateAccountOk, CreateAccountError> {
        let visitor_id = caller.visitor.map(|visitor| visitor.visitor_id());
        self.signed_up(visitor_id, body).await?;
        Ok(CreateAccountOk::Accepted(answers::accepted()))
    }

    async fn create_session(
        &self,
        caller: CreateSessionCaller,
        CreateSession { body }: CreateSession,
    ) -> Result<CreateSessionOk, CreateSessionError> {
        let visitor_id = caller.visitor.map(|visitor| visitor.visitor_id());
        Ok(CreateSessionOk::Created(self.signed_in(visitor_id, &body).await?))
    }

    async fn end_session(&self, caller: EndSessionCaller) -> Result<EndSessionOk, EndSessionError> {
        let consumer = caller.consumer.as_ref().map(Consumer::session_id);
        let session = consumer.or(caller.brand_user.as_ref().map(BrandUser::session_id));
        let session = session.ok_or(Fault::Unauthenticated)?;
        self.end(session.to_owned()).await?;
        Ok(EndSessionOk::NoContent)
    }

    async fn refresh_session(
        &self,
        RefreshSession { body }: RefreshSession,
    ) -> Result<RefreshSessionOk, RefreshSessionError> {
        Ok(RefreshSessionOk::Ok(self.refreshed(&body.refresh_token).await?))
    }

    async fn revoke_session(
        &self,
        RevokeSession { body }: RevokeSession,
    ) -> Result<RevokeSessionOk, RevokeSessionError> {
        self.revoked(&body.refresh_token).await?;
        Ok(RevokeSessionOk::NoContent)
    }

    async fn request_password_reset(
        &self,
        _: RequestPasswordResetCaller,
        RequestPasswordReset { body }: RequestPasswordReset,
    ) -> Result<RequestPasswordResetOk, RequestPasswordResetError> {
        self.mails.reset_password(body.email.to_string());
        Ok(RequestPasswordResetOk::Accepted(answers::accepted()))
    }

    async fn request_email_verification(
        &self,
        _: RequestEmailVerificationCaller,
        RequestEmailVerification { body }: RequestEmailVerification,
    ) -> Result<RequestEmailVerificationOk, RequestEmailVerificationError> {
        self.mails.verify(body.email.to_string());
        Ok(RequestEmailVerificationOk::Accepted(answers::accepted()))
    }

    async fn get_me(&self, caller: Newcomer) -> Result<GetMeOk, GetMeError> {
        Ok(GetMeOk::Ok(answers::account(self.newcomers_account(&caller).await?)?))
    }

    async fn erase_me(&self, caller: EraseMeCaller) -> Result<EraseMeOk, EraseMeError> {
        let account_id = caller.consumer.account_id();
        let erased = self.sagas.erase_account(account_id).await.map_err(Fault::from)?;
        let erasure_id = match erased {
            Some(erasure_id) => erasure_id,
            // One whom nobody knows here yet, or who was erased: then Keycloak does not know it either.
            None => {
                self.account(&caller.consumer).await?;
                let erased = self.sagas.erase_account(account_id).await.map_err(Fault::from)?;
                erased.ok_or(Fault::Unauthenticated)?
            }
        };
        let erasure_id = erasure_id.into();
        Ok(EraseMeOk::Accepted(types::ErasureStarted { erasure_id }))
    }

    async fn change_me(&self, caller: Consumer, ChangeMe { body }: ChangeMe) -> Result<ChangeMeOk, ChangeMeError> {
        Ok(ChangeMeOk::Ok(answers::account(self.changed(&caller, body).await?)?))
    }

    async fn change_password(
        &self,
        caller: Consumer,
        ChangePassword { body }: ChangePassword,
    ) -> Result<ChangePasswordOk, ChangePasswordError> {
        self.password_changed(&caller, &body).await?;
        Ok(ChangePasswordOk::NoContent)
    }

    async fn list_sessions(&self, caller: Consumer) -> Result<ListSessionsOk, ListSessionsError> {
        let account = self.account(&caller).await?;
        let sessions = self.sessions_of(account.account_id, caller.session_id()).await?;
        Ok(ListSessionsOk::Ok(sessions))
    }

    async fn delete_session(
        &self,
        caller: Consumer,
        DeleteSession { id }: DeleteSession,
    ) -> Result<DeleteSessionOk, DeleteSessionError> {
        let account = self.account(&caller).await?;
        self.session_deleted(account.account_id, &id).await?;
        Ok(DeleteSessionOk::NoContent)
    }

    async fn link_visitor(
        &self,
        caller: LinkVisitorCaller,
        LinkVisitor { idempotency_key }: LinkVisitor,
    ) -> Result<LinkVisitorOk, LinkVisitorError> {
        let visitor_id = caller.visitor.visitor_id();
        self.linked(&caller.newcomer, visitor_id, idempotency_key).await?;
        Ok(LinkVisitorOk::NoContent)
    }

    async fn request_export(
        &self,
        caller: Consumer,
        RequestExport { idempotency_key }: RequestExport,
    ) -> Result<RequestExportOk, RequestExportError> {
        let export_id = self.export_requested(&caller, idempotency_key).await?;
        Ok(RequestExportOk::Accepted(types::ExportStarted { export_id }))
    }

    async fn get_export(&self, caller: Consumer, GetExport { id }: GetExport) -> Result<GetExportOk, GetExportError> {
        Ok(GetExportOk::Ok(self.export(&caller, id).await?))
    }

    async fn list_consents(
        &self,
        caller: Consumer,
        ListConsents { cursor, limit }: ListConsents,
    ) -> Result<ListConsentsOk, ListConsentsError> {
        Ok(ListConsentsOk::Ok(self.consents(&caller, cursor, limit).await?))
    }

    async fn record_consent(
        &self,
        caller: Consumer,
        RecordConsent { idempotency_key, body }: RecordConsent,
    ) -> Result<RecordConsentOk, RecordConsentError> {
        let entry = self.consent_recorded(&caller, idempotency_key, body).await?;
        Ok(RecordConsentOk::Created(entry))
    }

    async fn get_consent_text(
        &self,
        _: GetConsentTextCaller,
        GetConsentText { purpose, locale }: GetConsentText,
    ) -> Result<GetConsentTextOk, GetConsentTextError> {
        let locale = locale.map(|locale| locale.to_string());
        Ok(GetConsentTextOk::Ok(
            self.text(purpose.as_str(), locale.as_deref()).await?,
        ))
    }

    async fn get_visitor_consents(
        &self,
        caller: GetVisitorConsentsCaller,
        GetVisitorConsents { sec_gpc }: GetVisitorConsents,
    ) -> Result<GetVisitorConsentsOk, GetVisitorConsentsError> {
        let visitor_id = caller.visitor.map(|visitor| visitor.visitor_id());
        let allowed = self
            .measurement_allowed(visitor_id, opts_out(sec_gpc.as_deref()))
            .await?;
        Ok(GetVisitorConsentsOk::Ok(answers::visitor_consents(allowed)))
    }

    async fn put_visitor_consents(
        &self,
        caller: PutVisitorConsentsCaller,
        PutVisitorConsents { sec_gpc, body }: PutVisitorConsents,
    ) -> Result<PutVisitorConsentsOk, PutVisitorConsentsError> {
        let allowed = body.measurement == MeasurementChoice::Allowed;
        let visitor_id = caller.visitor.visitor_id();
        let holds = self
            .measurement_decided(visitor_id, allowed, opts_out(sec_gpc.as_deref()))
            .await?;
        Ok(PutVisitorConsentsOk::Ok(answers::visitor_consents(holds)))
    }

    async fn erase_visitor(&self, caller: EraseVisitorCaller) -> Result<EraseVisitorOk, EraseVisitorError> {
        let erased = self.sagas.erase_visitor(caller.visitor.visitor_id()).await;
        let erasure_id = erased.map_err(Fault::from)?.into();
        Ok(EraseVisitorOk::Accepted(types::ErasureStarted { erasure_id }))
    }

    async fn get_erasure(
        &self,
        _: GetErasureCaller,
        GetErasure { erasure_id }: GetErasure,
    ) -> Result<GetErasureOk, GetErasureError> {
        let client = self.sagas.pool.get().await.map_err(Fault::from)?;
        let erasure = store::erasure(&**client, *erasure_id).await.map_err(Fault::from)?;
        let erasure = erasure.ok_or(Fault::NotFound)?;
        let confirmations = store::confirmations(&**client, *erasure_id)
            .await
            .map_err(Fault::from)?;
        Ok(GetErasureOk::Ok(answers::erasure(erasure, confirmations)?))
    }

    async fn get_consent(
        &self,
        _: ServiceCaller,
        GetConsent { account_id, purpose }: GetConsent,
    ) -> Result<GetConsentOk, GetConsentError> {
        Ok(GetConsentOk::Ok(self.consent(*account_id, purpose.as_str()).await?))
    }

    async fn list_ended_sessions(
        &self,
        _: ServiceCaller,
        ListEndedSessions { after }: ListEndedSessions,
    ) -> Result<ListEndedSessionsOk, ListEndedSessionsError> {
        let cursor = match after {
            Some(after) => after.parse().map_err(|_| Fault::Cursor)?,
            None => EndedCursor::default(),
        };
        let client = self.sagas.pool.get().await.map_err(Fault::from)?;
        let page = store::ended_after(&**client, cursor, ENDED_AT_ONCE)
            .await
            .map_err(Fault::from)?;
        Ok(ListEndedSessionsOk::Ok(answers::ended(page)?))
    }
}
