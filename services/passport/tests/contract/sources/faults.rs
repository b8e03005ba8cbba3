//! Each fault ends in the right state, and the answer to a scan waits for none.
use std::time::{Duration, Instant};

use passport_api::types::{EcoLoadedMatch, EcoSection, JourneySection};
use service_testing::{Person, eventually};
use sources::{Fault, Name};

use super::super::asking::{pack, scan};
use super::super::house::House;
use super::kitchen::{CRACKERS, Kitchen, OATS, eco, ended, journey};

/// Faults, and what sections say that meet them time after time.
const FAULTS: [(Fault, &str); 6] = [
    (Fault::Hang, "source_timeout"),
    (Fault::Error, "source_unavailable"),
    (Fault::Busy { seconds: 0 }, "source_unavailable"),
    (Fault::Garbage, "source_invalid"),
    (Fault::CutOff, "source_unavailable"),
    (Fault::Wrong, "source_invalid"),
];

/// Two attempts, an answer within a third of a second, and a scan after a failure has the source asked anew.
const SHORT: [&str; 6] = [
    "--source-attempts",
    "2",
    "--source-timeout-ms",
    "300",
    "--source-failed-holds-s",
    "0",
];

#[tokio::test]
async fn sections_are_filled_after_the_answer() {
    let kitchen = Kitchen::open(&[]).await;
    let client = kitchen.house.for_person(&Person::visitor());
    let first = scan(&client, pack(OATS), None).await;
    assert_eq!((journey(&first.sections), eco(&first.sections)), ("pending", "pending"));

    let filled = ended(&client, *first.scan_id).await;
    let (JourneySection::Loaded(journey), EcoSection::Loaded(eco)) = (&filled.journey, &filled.eco) else {
        panic!("{filled:?}")
    };
    assert_eq!(journey.origins, ["Portugal"]);
    assert_eq!(journey.manufacturing_places, ["Beja"]);
    assert_eq!(journey.stores, ["Mercado Verde", "Loja do Bairro"]);
    assert_eq!(journey.packaging[0].material.as_deref(), Some("paper"));
    assert_eq!(
        (journey.source.name.as_str(), journey.source.licence.as_str()),
        ("Open Food Facts", "ODbL-1.0")
    );
    assert_eq!((eco.food_code.as_str(), eco.climate_change), ("9311", 0.82));
    assert_eq!(
        (eco.r#match, eco.source.licence.as_str()),
        (EcoLoadedMatch::Exact, "etalab-2.0")
    );

    // From the cache, at once.
    let second = scan(&client, pack(OATS), None).await;
    assert_eq!(second.sections.journey, filled.journey);
    assert_eq!(second.sections.eco, filled.eco);
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, OATS), 1);
    assert_eq!(kitchen.asked(Name::Agribalyse, "9311"), 1);
}

#[tokio::test]
async fn without_a_food_category_nobody_is_asked_about_it() {
    let kitchen = Kitchen::open(&[]).await;
    for _ in 0..2 {
        let sections = kitchen.scanned(CRACKERS).await;
        assert_eq!((journey(&sections), eco(&sections)), ("loaded", "no_food_category"));
    }
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, CRACKERS), 1);
    assert!(kitchen.sources.state().asked(Name::Agribalyse).is_empty());
}

#[tokio::test]
async fn a_fault_of_the_first_source_fails_both_sections_until_it_is_over() {
    let kitchen = Kitchen::open(&SHORT).await;
    let products = [
        "5601234561012",
        "5601234561029",
        "5601234561036",
        "5607770010014",
        "5607770010021",
        OATS,
    ];
    for (gtin, (fault, reason)) in products.into_iter().zip(FAULTS) {
        kitchen.fault(Name::OpenFoodFacts, fault);
        let sections = kitchen.scanned(gtin).await;
        assert_eq!((journey(&sections), eco(&sections)), (reason, reason), "{fault:?}");
        assert_eq!(kitchen.asked(Name::OpenFoodFacts, gtin), 2, "{fault:?}");
        kitchen.fault(Name::OpenFoodFacts, None);
        let sections = kitchen.scanned(gtin).await;
        assert_eq!(
            (journey(&sections), eco(&sections)),
            ("loaded", "loaded"),
            "after {fault:?}"
        );
    }
}

#[tokio::test]
async fn a_fault_of_the_second_source_fails_its_section_alone() {
    let kitchen = Kitchen::open(&SHORT).await;
    let products = [
        "5601234561012",
        "5601234561029",
        "5601234561036",
        "5607770010014",
        "5607770010021",
        OATS,
    ];
    for (gtin, (fault, reason)) in products.into_iter().zip(FAULTS) {
        kitchen.fault(Name::Agribalyse, fault);
        let sections = kitchen.scanned(gtin).await;
        assert_eq!((journey(&sections), eco(&sections)), ("loaded", reason), "{fault:?}");
        kitchen.fault(Name::Agribalyse, None);
        let sections = kitchen.scanned(gtin).await;
        assert_eq!(
            (journey(&sections), eco(&sections)),
            ("loaded", "loaded"),
            "after {fault:?}"
        );
        assert_eq!(kitchen.asked(Name::OpenFoodFacts, gtin), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_slow_answer_is_an_answer() {
    let kitchen = Kitchen::open(&[]).await;
    for name in [Name::OpenFoodFacts, Name::Agribalyse] {
        kitchen.fault(name, Fault::Slow { milliseconds: 300 });
    }
    let sections = kitchen.scanned(OATS).await;
    assert_eq!((journey(&sections), eco(&sections)), ("loaded", "loaded"));
}

#[tokio::test]
async fn a_source_that_is_away_for_long_is_not_waited_for() {
    // As many attempts as there is time for, and soon none, since the breaker is open.
    let arguments = [
        "--source-attempts",
        "100",
        "--source-timeout-ms",
        "200",
        "--source-patience-ms",
        "3000",
    ];
    let kitchen = Kitchen::open(&arguments).await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Error);
    for gtin in [OATS, CRACKERS, "5601234561012", "5607770010014"] {
        let client = kitchen.house.for_person(&Person::visitor());
        scan(&client, pack(gtin), None).await;
    }
    let sections = kitchen.scanned(OATS).await;
    assert_eq!(
        (journey(&sections), eco(&sections)),
        ("source_unavailable", "source_unavailable")
    );
    eventually("the others", async || {
        let pending = "SELECT count(*) FROM source_answers WHERE due_at IS NOT NULL";
        kitchen.house.count(pending).await == 0
    })
    .await;
}

#[tokio::test]
async fn a_source_that_wants_a_pause_is_asked_about_nothing_meanwhile() {
    let kitchen = Kitchen::open(&[]).await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Busy { seconds: 3 });
    let begun = Instant::now();
    let client = kitchen.house.for_person(&Person::visitor());
    scan(&client, pack(OATS), None).await;
    let put_back = "SELECT count(*) FROM source_answers WHERE claim IS NULL AND due_at > now() + interval '1 second'";
    eventually("it has asked for a pause", async || {
        kitchen.house.count(put_back).await == 1
    })
    .await;
    kitchen.fault(Name::OpenFoodFacts, None);
    scan(&client, pack(CRACKERS), None).await;
    eventually("something else is asked about", async || {
        kitchen.asked(Name::OpenFoodFacts, CRACKERS) == 1
    })
    .await;
    assert!(begun.elapsed() >= Duration::from_secs(3), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn the_answer_waits_for_no_source() {
    // An answer that waited would outlast the client's patience.
    let kitchen = Kitchen::open(&["--source-timeout-ms", "600000"]).await;
    for name in [Name::OpenFoodFacts, Name::Agribalyse] {
        kitchen.fault(name, Fault::Hang);
    }
    let client = kitchen.house.for_person(&Person::visitor());
    for gtin in [
        OATS,
        CRACKERS,
        "5601234561012",
        "5601234561029",
        "5601234561036",
        "5607770010014",
    ] {
        for _ in 0..3 {
            let scanned = scan(&client, pack(gtin), None).await;
            assert_eq!(
                (journey(&scanned.sections), eco(&scanned.sections)),
                ("pending", "pending")
            );
        }
    }
    eventually("it is asked", async || {
        !kitchen.sources.state().asked(Name::OpenFoodFacts).is_empty()
    })
    .await;
    // However many scans wait for it, and however long it takes.
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert!(
        kitchen
            .sources
            .state()
            .asked(Name::OpenFoodFacts)
            .values()
            .all(|&times| times == 1)
    );
}

#[tokio::test]
async fn figures_name_the_source_and_no_product() {
    let kitchen = Kitchen::open(&SHORT).await;
    kitchen.scanned(OATS).await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Error);
    for gtin in ["5601234561012", "5601234561029", "5601234561036"] {
        kitchen.scanned(gtin).await;
    }
    let figures = kitchen.house.figures().await;
    for expected in [
        r#"source_fetches_total{source="open_food_facts",outcome="found"}"#,
        r#"source_fetches_total{source="open_food_facts",outcome="unavailable"}"#,
        r#"source_fetches_total{source="agribalyse",outcome="found"}"#,
        r#"breaker_state{dependency="open-food-facts",state="#,
        "source_fetch_seconds_bucket",
    ] {
        assert!(figures.contains(expected), "{expected} is not in\n{figures}");
    }
    assert!(!figures.contains(OATS) && !figures.contains("56012345"));
}

#[tokio::test]
async fn a_source_that_is_switched_off_has_no_rate() {
    // One question a minute: the fourth product would wait for three.
    let slow = ["--open-food-facts-per-minute", "1", "--agribalyse-per-minute", "1"];
    let house = House::open_with(&slow).await;
    let client = house.for_person(&Person::visitor());
    for gtin in [OATS, CRACKERS, "5601234561012", "5601234561029"] {
        let scan_id = *scan(&client, pack(gtin), None).await.scan_id;
        let sections = ended(&client, scan_id).await;
        assert_eq!(journey(&sections), "not_available", "{gtin}");
    }
}
