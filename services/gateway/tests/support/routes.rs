//! A table with one route of each kind.

use std::time::Duration;

use gateway_routes::{Access, Route, Visitor};

const CONSUMER: &[&str] = &["consumer"];
const BRAND_USER: &[&str] = &["brand_user"];

/// Open to all, reads nothing, takes no body, answers within two seconds.
pub const PLAIN: Route = Route {
    operation: "plain",
    service: "passport",
    method: "GET",
    template: "/v1/things/{id}",
    access: Access::Open,
    visitor: Visitor::Read,
    timeout: Duration::from_secs(2),
    body_limit: 0,
    repeatable: true,
    idempotency_key: false,
    draft: false,
    encoded_slash: &[],
    admits: &[],
};

/// The tests' table.
pub fn table() -> &'static [Route] {
    static TABLE: std::sync::OnceLock<Vec<Route>> = std::sync::OnceLock::new();
    TABLE.get_or_init(|| {
        vec![
            PLAIN,
            Route {
                operation: "health",
                service: "gateway",
                template: "/health",
                ..PLAIN
            },
            Route {
                operation: "headed",
                method: "HEAD",
                template: "/v1/headed",
                ..PLAIN
            },
            Route {
                operation: "headedGet",
                template: "/v1/headed",
                ..PLAIN
            },
            Route {
                operation: "make",
                method: "POST",
                template: "/v1/things",
                access: Access::Optional { roles: CONSUMER },
                visitor: Visitor::Make,
                body_limit: 1024,
                repeatable: false,
                idempotency_key: true,
                ..PLAIN
            },
            Route {
                operation: "look",
                template: "/01/{gtin}/10/{lot}",
                visitor: Visitor::Make,
                encoded_slash: &["lot"],
                ..PLAIN
            },
            Route {
                operation: "upload",
                method: "PUT",
                template: "/v1/uploads",
                body_limit: 4_000_000,
                ..PLAIN
            },
            Route {
                operation: "mine",
                template: "/v1/mine",
                access: Access::Required { roles: CONSUMER },
                ..PLAIN
            },
            Route {
                operation: "leave",
                method: "DELETE",
                template: "/v1/mine",
                access: Access::Required { roles: CONSUMER },
                visitor: Visitor::Renew,
                ..PLAIN
            },
            Route {
                operation: "branded",
                template: "/v1/brand",
                access: Access::Required { roles: BRAND_USER },
                ..PLAIN
            },
            Route {
                operation: "eitherOne",
                template: "/v1/either",
                access: Access::Optional {
                    roles: &["consumer", "brand_user"],
                },
                ..PLAIN
            },
            Route {
                operation: "begin",
                template: "/v1/beginning",
                access: Access::Required { roles: CONSUMER },
                admits: &["incomplete-account"],
                ..PLAIN
            },
            Route {
                operation: "end",
                method: "DELETE",
                template: "/v1/ending",
                access: Access::Required { roles: CONSUMER },
                admits: &["ended-account"],
                ..PLAIN
            },
            Route {
                operation: "drafted",
                template: "/v1/drafted",
                access: Access::Required { roles: CONSUMER },
                draft: true,
                ..PLAIN
            },
            Route {
                operation: "elsewhere",
                service: "fridge",
                template: "/v1/elsewhere",
                ..PLAIN
            },
            Route {
                operation: "brief",
                template: "/v1/brief",
                timeout: Duration::from_millis(400),
                ..PLAIN
            },
            Route {
                operation: "briefUpload",
                method: "PUT",
                template: "/v1/brief",
                timeout: Duration::from_millis(400),
                body_limit: 4_000_000,
                ..PLAIN
            },
        ]
    })
}
