//! The sections of a passport, as the contract writes them.
use contracts::common::ReasonCode;
use passport_api::types;

use super::answers::{instant, source, text};
use super::fault::Fault;
use crate::domain::open_food_facts::credit;
use crate::domain::sections::{Fit, PackagingPart, Reason};
use crate::domain::{Eco, Gtin, Journey, Section, Sections};
use crate::sources::Agribalyse;

/// The sections as far as they are. Verdicts cannot be had as long as personalization is a draft.
pub(super) fn sections(sections: Sections, gtin: &Gtin, for_consumer: bool) -> Result<types::Sections, Fault> {
    let journey = match sections.journey {
        Section::Pending => types::JourneySection::Pending(pending()),
        Section::Failed(reason) => types::JourneySection::Failed(failed(reason)?),
        Section::Loaded { content, fetched_at } => {
            types::JourneySection::Loaded(journey(content, gtin, instant(fetched_at))?)
        }
    };
    let eco = match sections.eco {
        Section::Pending => types::EcoSection::Pending(pending()),
        Section::Failed(reason) => types::EcoSection::Failed(failed(reason)?),
        Section::Loaded { content, fetched_at } => types::EcoSection::Loaded(eco(content, instant(fetched_at))?),
    };
    let verdict = for_consumer
        .then(|| failed(Reason::NotAvailable))
        .transpose()?
        .map(types::VerdictSection::Failed);
    Ok(types::Sections { journey, eco, verdict })
}

fn pending() -> types::SectionPending {
    types::SectionPending {
        status: types::SectionPendingStatus::Pending,
    }
}

fn failed(reason: Reason) -> Result<types::SectionFailed, Fault> {
    Ok(types::SectionFailed {
        status: types::SectionFailedStatus::Failed,
        reason: text::<ReasonCode>(reason.code().to_owned(), "reason")?,
    })
}

fn journey(
    journey: Journey,
    gtin: &Gtin,
    fetched_at: contracts::common::Timestamp,
) -> Result<types::JourneyLoaded, Fault> {
    let part = |part: PackagingPart| types::PackagingPart {
        shape: part.shape,
        material: part.material,
        recycling: part.recycling,
        units: part.units,
    };
    Ok(types::JourneyLoaded {
        status: types::JourneyLoadedStatus::Loaded,
        origins: journey.origins,
        manufacturing_places: journey.manufacturing_places,
        packaging: journey.packaging.into_iter().map(part).collect(),
        stores: journey.stores,
        countries: journey.countries,
        labels: journey.labels,
        source: source(credit(gtin))?,
        fetched_at,
    })
}

fn eco(eco: Eco, fetched_at: contracts::common::Timestamp) -> Result<types::EcoLoaded, Fault> {
    let Eco { category, impact } = eco;
    Ok(types::EcoLoaded {
        status: types::EcoLoadedStatus::Loaded,
        food_code: category.code.into(),
        food_name: impact.food_name,
        r#match: match category.fit {
            Fit::Exact => types::EcoLoadedMatch::Exact,
            Fit::Proxy => types::EcoLoadedMatch::Proxy,
        },
        climate_change: impact.climate_change,
        single_score: impact.single_score,
        data_quality: impact.data_quality,
        source: source(Agribalyse::credit())?,
        fetched_at,
    })
}
