#![allow(dead_code, unused, clippy::all, clippy::unwrap_used)]

use crate::support::client::reqwest;
{{ progenitor }}

impl ClientHooks<crate::support::client::Call> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
        self.inner().prepare(request);
        Ok(())
    }

    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        self.inner().execute(self.client(), request).await
    }
}
