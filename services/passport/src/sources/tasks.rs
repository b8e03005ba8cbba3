use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};

use governor::RateLimiter;
use runtime::background::{Policy, Task, TaskError};
use runtime::postgres::Pool;
use runtime::resilience::{Breaker, BreakerSettings};

use super::following::Following;
use super::http::{ClientError, Http};
use super::worker::{Plan, Worker, quota};
use super::{Agribalyse, Bells, OpenFoodFacts, Source, SourceSettings};

/// The background tasks that ask the sources. `contact` is told them when the settings name none.
///
/// # Errors
/// When no HTTP client can be made.
pub fn tasks(settings: &SourceSettings, contact: &str, pool: &Pool, bells: &Bells) -> Result<[Task; 2], ClientError> {
    describe();
    for (variable, url) in [
        ("OPEN_FOOD_FACTS_URL", &settings.open_food_facts_url),
        ("AGRIBALYSE_URL", &settings.agribalyse_url),
    ] {
        if url.is_none() {
            tracing::warn!(
                setting = variable,
                "not set: this source is not asked, and its sections fail"
            );
        }
    }
    let contact = settings.source_contact.as_deref().unwrap_or(contact);
    let user_agent = format!("PackyTrace/{} ({contact})", env!("CARGO_PKG_VERSION"));
    let http = Http::new(&user_agent, settings.source_timeout_ms)?;
    let plan = Plan {
        concurrency: usize::from(settings.source_concurrency),
        timeout: settings.source_timeout_ms,
        patience: settings.patience(),
        found_holds: settings.source_found_holds_s,
        not_found_holds: settings.source_not_found_holds_s,
        failed_holds: settings.source_failed_holds_s,
    };
    let food_facts = OpenFoodFacts::new(http.clone(), settings.open_food_facts_url.clone());
    let agribalyse = Agribalyse::new(http, settings.agribalyse_url.clone());
    Ok([
        task(
            "open-food-facts",
            food_facts,
            settings.open_food_facts_per_minute,
            plan,
            pool,
            bells,
        ),
        task(
            "agribalyse",
            agribalyse,
            settings.agribalyse_per_minute,
            plan,
            pool,
            bells,
        ),
    ])
}

fn task<S: Source<Found: Following>>(
    name: &'static str,
    source: S,
    per_minute: NonZeroU32,
    plan: Plan,
    pool: &Pool,
    bells: &Bells,
) -> Task {
    let worker = Arc::new(Worker {
        source,
        pool: pool.clone(),
        bells: bells.clone(),
        breaker: Breaker::new(S::DEPENDENCY, BreakerSettings::default()),
        rate: RateLimiter::direct(quota(per_minute)),
        plan,
        quiet_until: Mutex::default(),
    });
    Task::new(name, Policy::Restart, move |stop| {
        let worker = Arc::clone(&worker);
        async move {
            worker.run(stop).await;
            Ok::<(), TaskError>(())
        }
    })
}

fn describe() {
    metrics::describe_counter!(
        "source_fetches_total",
        "Questions to other sources, by what came of them; given_up counts what was not asked in time"
    );
    metrics::describe_histogram!("source_fetch_seconds", "How long other sources took to answer");
}
