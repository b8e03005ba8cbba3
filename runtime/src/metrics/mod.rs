//! Prometheus metrics. Labels hold names that the contracts or the code state, never a value of a request.

mod recorder;

pub use recorder::{CONTENT_TYPE, Metrics, MetricsError};
