//! Agribalyse: what a kind of food costs the environment, from the lines of the data set that ADEME publishes.
use runtime::config::BaseUrl;
use serde_json::Value;

use super::http::Http;
use super::{Failure, Source};
use crate::domain;
use crate::domain::Impact;
use crate::domain::sections::FoodCode;
use crate::store::SourceName;

/// The columns that are asked for, as the data set spells them.
const COLUMNS: &str = "Code_AGB,Nom_du_Produit_en_Français,LCI_Name,Changement_climatique,Score_unique_EF,DQR";

/// The lines of the data set.
#[derive(Debug, Clone)]
pub struct Agribalyse {
    http: Http,
    url: Option<BaseUrl>,
}

impl Agribalyse {
    /// At the address of a data set; without one, nothing is asked.
    pub fn new(http: Http, url: Option<BaseUrl>) -> Self {
        Self { http, url }
    }

    /// Who is to be credited (Licence Ouverte 2.0 wants the source named).
    pub fn credit() -> domain::Source {
        domain::Source {
            name: "Agribalyse, ADEME".to_owned(),
            licence: "etalab-2.0".to_owned(),
            url: Some("https://agribalyse.ademe.fr/".to_owned()),
        }
    }
}

impl Source for Agribalyse {
    const NAME: SourceName = SourceName::Agribalyse;
    const DEPENDENCY: &'static str = "agribalyse";
    type Found = Impact;

    fn is_on(&self) -> bool {
        self.url.is_some()
    }

    async fn fetch(&self, key: &str) -> Result<Option<Impact>, Failure> {
        // Nothing but a code goes into the query's language.
        let code = FoodCode::try_from(key.to_owned()).map_err(|_| Failure::Other)?;
        let url = self.url.as_ref().ok_or(Failure::Off)?;
        let mut url = url.below(&["lines"]).ok_or(Failure::Invalid)?;
        url.query_pairs_mut()
            .append_pair("qs", &format!("Code_AGB:\"{}\"", code.as_str()))
            .append_pair("select", COLUMNS)
            .append_pair("size", "10");
        read(&code, &self.http.get(url).await?)
    }
}

/// Reads `{"total": 1, "results": [{"Code_AGB": "9311", …}]}`. The search may find lines that only resemble the code.
fn read(code: &FoodCode, body: &[u8]) -> Result<Option<Impact>, Failure> {
    let answer: Value = serde_json::from_slice(body).map_err(|_| Failure::Invalid)?;
    let lines = answer
        .get("results")
        .and_then(Value::as_array)
        .ok_or(Failure::Invalid)?;
    let is_same = |line: &&Value| match line.get("Code_AGB") {
        Some(Value::String(found)) => found.trim() == code.as_str(),
        Some(Value::Number(found)) => found.to_string() == code.as_str(),
        _ => false,
    };
    let Some(line) = lines.iter().find(is_same) else {
        return if lines.is_empty() {
            Ok(None)
        } else {
            Err(Failure::Other)
        };
    };
    let figure = |column: &str, from: f64, to: f64| {
        let figure = line.get(column)?.as_f64()?;
        (from..=to).contains(&figure).then_some(figure)
    };
    let name = |column: &str| {
        let name = line.get(column)?.as_str()?.trim();
        ((1..=300).contains(&name.chars().count()) && !name.contains('\0')).then(|| name.to_owned())
    };
    Ok(Some(Impact {
        food_name: name("LCI_Name").or_else(|| name("Nom_du_Produit_en_Français")),
        climate_change: figure("Changement_climatique", 0.0, 10_000.0).ok_or(Failure::Invalid)?,
        single_score: figure("Score_unique_EF", 0.0, 10_000.0),
        data_quality: figure("DQR", 1.0, 5.0),
    }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn answered(value: &Value) -> Result<Option<Impact>, Failure> {
        read(
            &FoodCode::try_from("9311".to_owned()).unwrap(),
            value.to_string().as_bytes(),
        )
    }

    #[test]
    fn the_line_of_the_code_is_read() {
        let line = json!({"Code_AGB": "9311", "LCI_Name": "Oat flakes", "Changement_climatique": 0.61, "DQR": 7});
        let other = json!({"Code_AGB": "93110", "Changement_climatique": 9.0});
        let impact = answered(&json!({"total": 2, "results": [other, line]}))
            .unwrap()
            .unwrap();
        assert_eq!(impact.food_name.as_deref(), Some("Oat flakes"));
        assert_eq!(
            (impact.climate_change, impact.single_score, impact.data_quality),
            (0.61, None, None)
        );
        let number = json!({"total": 1, "results": [{"Code_AGB": 9311, "Changement_climatique": 1}]});
        assert!(answered(&number).unwrap().is_some());
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        assert_eq!(answered(&json!({"total": 0, "results": []})), Ok(None));
        let other = json!({"results": [{"Code_AGB": "93110", "Changement_climatique": 9.0}]});
        assert_eq!(answered(&other), Err(Failure::Other));
        for garbage in [
            json!({}),
            json!({"results": {}}),
            json!([]),
            json!({"results": [{"Code_AGB": "9311"}]}),
            json!({"results": [{"Code_AGB": "9311", "Changement_climatique": -3}]}),
        ] {
            assert_eq!(answered(&garbage), Err(Failure::Invalid), "{garbage}");
        }
    }
}
