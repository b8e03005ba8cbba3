use contract::server::Endpoints;

use crate::background::Task;
use crate::probes::Check;

/// What a service consists of: what it answers, and what runs beside.
pub struct Parts {
    pub(super) endpoints: Endpoints,
    pub(super) checks: Vec<Check>,
    pub(super) tasks: Vec<Task>,
}

impl Parts {
    /// With the generated endpoints of the service's API.
    pub fn new(endpoints: Endpoints) -> Self {
        Self {
            endpoints,
            checks: Vec::new(),
            tasks: Vec::new(),
        }
    }

    /// A dependency of the service's own that `/ready` asks. Postgres and Kafka are asked anyway. Another service is
    /// none: one that is down must not take down all that call it.
    #[must_use]
    pub fn with_check(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    /// A task that runs beside the requests: a consumer, a cleaner. The relay runs anyway.
    #[must_use]
    pub fn with_task(mut self, task: Task) -> Self {
        self.tasks.push(task);
        self
    }
}
