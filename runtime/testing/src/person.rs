use http::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

/// Whom the gateway says that a request comes from.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Whose cookie it is.
    pub visitor: Option<Uuid>,
    /// A consumer: account and pseudonym.
    pub consumer: Option<(Uuid, Uuid)>,
    /// A consumer whose token does not name the pseudonym.
    pub newcomer: Option<Uuid>,
    /// Somebody who acts for a brand: account and brand.
    pub brand_user: Option<(Uuid, Uuid)>,
    /// The token's session; some session when nothing is said.
    pub session: Option<String>,
}

impl Person {
    /// Somebody without an account.
    pub fn visitor() -> Self {
        Self {
            visitor: Some(Uuid::new_v4()),
            ..Self::default()
        }
    }

    /// Somebody with an account, and a cookie.
    pub fn consumer() -> Self {
        Self {
            consumer: Some((Uuid::new_v4(), Uuid::new_v4())),
            ..Self::visitor()
        }
    }

    /// Somebody of a brand, with a cookie.
    pub fn brand_user() -> Self {
        Self {
            brand_user: Some((Uuid::new_v4(), Uuid::now_v7())),
            ..Self::visitor()
        }
    }

    /// The same with another cookie.
    #[must_use]
    pub fn with_visitor(mut self, visitor: Uuid) -> Self {
        self.visitor = Some(visitor);
        self
    }

    /// The account.
    ///
    /// # Panics
    /// For somebody who has none.
    pub fn account(&self) -> Uuid {
        let known = self.consumer.or(self.brand_user).map(|(account, _)| account);
        known.or(self.newcomer).unwrap()
    }

    /// The headers that the gateway makes of it.
    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: &str| {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        };
        if let Some(visitor) = self.visitor {
            set("x-visitor-id", &visitor.to_string());
        }
        if let Some((_, consumer_ref)) = self.consumer {
            set("x-consumer-ref", &consumer_ref.to_string());
        }
        if let Some((_, brand)) = self.brand_user {
            set("x-brand-id", &brand.to_string());
        }
        let role = match self.brand_user {
            Some(_) => "brand_user",
            None if self.consumer.is_some() || self.newcomer.is_some() => "consumer",
            None => return headers,
        };
        set("x-roles", role);
        set("x-account-id", &self.account().to_string());
        set("x-session-id", self.session.as_deref().unwrap_or("a-session"));
        headers
    }
}
