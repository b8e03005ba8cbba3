use runtime::config::BaseUrl;
use serde::Serialize;

use super::document::{self, Answer};
use super::{journey, label};
use crate::domain::sections::{FoodCategory, FoodCode};
use crate::domain::{Gtin, Journey, open_food_facts};
use crate::sources::http::Http;
use crate::sources::{Failure, Source};
use crate::store::SourceName;

pub use label::FoundLabel;

/// Open Food Facts' product API.
#[derive(Debug, Clone)]
pub struct OpenFoodFacts {
    http: Http,
    url: Option<BaseUrl>,
}

/// What passport understands of Open Food Facts' answer about a product.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProductFacts {
    /// The way of the product.
    pub journey: Journey,
    /// What kind of food it is, if the answer says so.
    pub category: Option<FoodCategory>,
    /// What stands on the pack, if there is a name. For a catalog that does not have the product; the cache does not
    /// keep it.
    #[serde(skip)]
    pub label: Option<FoundLabel>,
}

impl OpenFoodFacts {
    /// At an address; without one, nothing is asked.
    pub fn new(http: Http, url: Option<BaseUrl>) -> Self {
        Self { http, url }
    }
}

impl Source for OpenFoodFacts {
    const NAME: SourceName = SourceName::OpenFoodFacts;
    const DEPENDENCY: &'static str = "open-food-facts";
    type Found = ProductFacts;

    fn is_on(&self) -> bool {
        self.url.is_some()
    }

    async fn fetch(&self, key: &str) -> Result<Option<ProductFacts>, Failure> {
        let gtin = Gtin::parse(key).map_err(|_| Failure::Other)?;
        let url = self.url.as_ref().ok_or(Failure::Off)?;
        let mut url = url
            .below(&["api", "v2", "product", &open_food_facts::code(&gtin)])
            .ok_or(Failure::Invalid)?;
        url.query_pairs_mut().append_pair("fields", document::FIELDS);
        read(&gtin, &self.http.get(url).await?)
    }
}

fn read(gtin: &Gtin, body: &[u8]) -> Result<Option<ProductFacts>, Failure> {
    let answer = Answer::read(body).ok_or(Failure::Invalid)?;
    let Some(product) = answer.product()? else {
        return Ok(None);
    };
    // The code is written in as many digits as the contributor typed.
    let same = |code: &str| Gtin::parse(code).is_ok_and(|code| code == *gtin);
    if !answer.code().is_some_and(same) || !product.code().is_none_or(same) {
        return Err(Failure::Other);
    }
    let food = |code: Option<&str>, fit| {
        let code = FoodCode::try_from(code?.to_owned()).ok()?;
        Some(FoodCategory { code, fit })
    };
    use crate::domain::sections::Fit;
    let category = food(product.food_code(), Fit::Exact).or_else(|| food(product.proxy_food_code(), Fit::Proxy));
    Ok(Some(ProductFacts {
        journey: journey::journey(&product),
        category,
        label: label::label(&product),
    }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;
    use serde_json::json;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::domain::sections::Fit;

    fn oats() -> Gtin {
        Gtin::parse("5601234567892").unwrap()
    }

    fn answered(value: &serde_json::Value) -> Result<Option<ProductFacts>, Failure> {
        read(&oats(), value.to_string().as_bytes())
    }

    #[tokio::test]
    async fn a_404_says_that_a_product_is_not_known_only_in_the_source_s_own_words() {
        let unknown = r#"{"code":"5601234567892","status":0,"status_verbose":"product not found"}"#;
        for (body, expected) in [(unknown, Ok(None)), ("<html>Not here</html>", Err(Failure::Invalid))] {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
            let source = OpenFoodFacts::new(Http::new("tests", Duration::from_secs(10)).unwrap(), Some(url));
            let answer = async {
                let (mut socket, _) = listener.accept().await.unwrap();
                let mut space = [0; 4096];
                assert!(socket.read(&mut space).await.unwrap() > 0);
                let head = format!("HTTP/1.1 404 Not Found\r\ncontent-length: {}\r\n\r\n", body.len());
                socket.write_all((head + body).as_bytes()).await.unwrap();
                socket
            };
            let (found, _socket) = tokio::join!(source.fetch("05601234567892"), answer);
            assert_eq!(found, expected, "{body}");
        }
    }

    #[test]
    fn the_exact_kind_of_food_is_preferred() {
        let with = |properties: serde_json::Value| {
            answered(&json!({"code": "5601234567892", "status": 1, "product": {"categories_properties": properties}}))
                .unwrap()
                .unwrap()
                .category
                .map(|category| (category.code.as_str().to_owned(), category.fit))
        };
        let both = json!({"agribalyse_food_code:en": "9311", "agribalyse_proxy_food_code:en": "9310"});
        assert_eq!(with(both), Some(("9311".to_owned(), Fit::Exact)));
        let proxy = json!({"agribalyse_proxy_food_code:en": "9310"});
        assert_eq!(with(proxy), Some(("9310".to_owned(), Fit::Proxy)));
        // A code that goes into no address is none.
        assert_eq!(with(json!({"agribalyse_food_code:en": "93 OR 1"})), None);
        assert_eq!(with(json!({"ciqual_food_code:en": "9311"})), None);
        assert_eq!(with(json!(7)), None);
    }

    #[test]
    fn an_answer_about_another_product_is_none() {
        let product = json!({"product_name": "Oats"});
        for (code, inner, same) in [
            ("5601234567892", None, true),
            ("05601234567892", Some("5601234567892"), true),
            ("5601234561012", None, false),
            ("5601234567892", Some("5601234561012"), false),
            ("", None, false),
        ] {
            let mut product = product.clone();
            if let Some(inner) = inner {
                product["code"] = inner.into();
            }
            let read = answered(&json!({"code": code, "status": 1, "product": product}));
            assert_eq!(read.is_ok(), same, "{code} {inner:?}");
            assert!(same || read == Err(Failure::Other));
        }
    }

    #[test]
    fn unknown_is_told_from_garbage() {
        let unknown = json!({"code": "5601234567892", "status": 0, "status_verbose": "product not found"});
        assert_eq!(answered(&unknown), Ok(None));
        for garbage in [
            json!([]),
            json!({}),
            json!({"status": 1}),
            json!({"status": 1, "product": "Oats"}),
            json!("status"),
        ] {
            assert_eq!(answered(&garbage), Err(Failure::Invalid), "{garbage}");
        }
        for text in ["", "<html>", "{\"status\":1,\"product\":{\"code\"", "\u{0}"] {
            assert_eq!(read(&oats(), text.as_bytes()), Err(Failure::Invalid), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_much(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&oats(), &body);
        }

        #[test]
        fn a_member_of_any_kind_is_read_or_left_out(member in "[a-z_]{1,30}(_tags|_100g)?", value in prop_oneof![
            Just(json!(null)), Just(json!([1, null, {}])), Just(json!({"a": []})), Just(json!(-1e300)),
            "\\PC*".prop_map(|text| json!([text.clone(), {"id": text}])),
        ]) {
            let known = document::FIELDS.split(',').cycle().nth(member.len()).unwrap();
            for name in [member.as_str(), known] {
                let product = json!({ name: value.clone() });
                let read = answered(&json!({"code": "5601234567892", "status": 1, "product": product}));
                prop_assert!(read.is_ok() || name == "code");
            }
        }
    }
}
