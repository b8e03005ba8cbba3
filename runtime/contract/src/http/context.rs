//! What belongs to the request that is being served, for whatever is called while serving it.

use super::Trace;

/// Correlation and trace of the work at hand.
#[derive(Clone, Debug)]
pub struct Context {
    /// Ties together everything that one outside request set off.
    pub correlation_id: uuid::Uuid,
    pub trace: Trace,
}

impl Context {
    /// For work that no request began.
    pub fn start() -> Self {
        Self {
            correlation_id: uuid::Uuid::now_v7(),
            trace: Trace::start(),
        }
    }
}

tokio::task_local! {
    static CURRENT: Context;
}

/// The context of the request that this task serves; none outside of one.
pub fn current() -> Option<Context> {
    CURRENT.try_with(Clone::clone).ok()
}

/// Does the work within the context. A task spawned inside does not inherit it.
pub async fn within<F: Future>(context: Context, work: F) -> F::Output {
    CURRENT.scope(context, work).await
}
