//! The runs in which identity's own process dies: it is asked for the saga as the gateway would ask.

use identity_api::client::Client;
use identity_api::operations::CreateAccount;
use identity_api::types::NewAccount;
use service_testing::Person as Caller;
use uuid::Uuid;

use super::super::fault::Mishap;
use super::super::victim::Victim;
use super::{Lane, PASSWORD, Person};

const TERMS: &str = "2026-11";

impl Lane {
    /// Somebody signs up at a process that does not see the end of it.
    pub(super) async fn dies_at_sign_up(&self, person: &Person, mishap: Mishap) -> Result<(), String> {
        let visitor = Caller {
            visitor: Some(person.visitor),
            ..Caller::default()
        };
        let client = self.victim(mishap, &visitor).await;
        let body = NewAccount {
            email: person.email.parse().unwrap(),
            password: PASSWORD.to_owned(),
            display_name: None,
            locale: None,
            time_zone: None,
            age_confirmed: true,
            terms_version: TERMS.to_owned(),
        };
        let answer = client.create_account(CreateAccount { body }).await;
        self.proxy.victim().died().await;
        answer.map(drop).map_err(|error| error.to_string())
    }

    /// Identity's program in the place of the instance within this test, to die of this.
    async fn victim(&self, mishap: Mishap, person: &Caller) -> Client {
        self.identity.end();
        Victim::start(&self.under, &self.proxy, &self.database, &self.topics, mishap, person).await
    }

    /// The erasure that somebody asks a process for which does not see the end of it.
    pub(super) async fn dies_at_erasure(&self, account: (Uuid, Uuid), mishap: Mishap) -> Uuid {
        let person = Caller {
            consumer: Some(account),
            ..Caller::default()
        };
        let client = self.victim(mishap, &person).await;
        // It may die before it answers.
        let _ = client.erase_me().await;
        self.proxy.victim().died().await;
        let erasures = format!(
            "SELECT erasure_id FROM person_erasures WHERE account_id = '{}'",
            account.0
        );
        self.tables.id(&erasures).await
    }
}
