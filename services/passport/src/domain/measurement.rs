//! Whether a scan may be measured.

/// Who scans, as far as that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scanner {
    /// Nobody is signed in.
    Visitor,
    /// A consumer is signed in.
    Consumer,
    /// Somebody who acts for a brand is: what brands do is not measured for them.
    BrandUser,
}

/// What was said about measurement. Nothing said is no.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Choices {
    /// By the visitor.
    pub visitor_allows: bool,
    /// By the account, as its `engagement` consent.
    pub account_allows: bool,
    /// By the browser, with `Sec-GPC: 1` (Global Privacy Control): it goes before what was said earlier.
    pub browser_refuses: bool,
}

/// Whether the scan may be measured: an account speaks for whoever is signed in, a visitor for whoever is not.
pub fn is_allowed(scanner: Scanner, choices: Choices) -> bool {
    let said = match scanner {
        Scanner::Visitor => choices.visitor_allows,
        Scanner::Consumer => choices.account_allows,
        Scanner::BrandUser => false,
    };
    said && !choices.browser_refuses
}

/// Whether a `Sec-GPC` header says that nothing is to be shared. Any other value than `1` says nothing.
pub fn refuses(sec_gpc: Option<&str>) -> bool {
    sec_gpc.is_some_and(|value| value.trim() == "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_signed_in_speaks_for_himself() {
        let (visitor, account) = (
            Choices {
                visitor_allows: true,
                ..Choices::default()
            },
            Choices {
                account_allows: true,
                ..Choices::default()
            },
        );
        assert!(is_allowed(Scanner::Visitor, visitor));
        assert!(!is_allowed(Scanner::Visitor, account));
        assert!(is_allowed(Scanner::Consumer, account));
        assert!(!is_allowed(Scanner::Consumer, visitor));
    }

    #[test]
    fn brand_users_and_refusing_browsers_are_never_measured() {
        let all = Choices {
            visitor_allows: true,
            account_allows: true,
            browser_refuses: false,
        };
        assert!(!is_allowed(Scanner::BrandUser, all));
        for scanner in [Scanner::Visitor, Scanner::Consumer, Scanner::BrandUser] {
            assert!(!is_allowed(
                scanner,
                Choices {
                    browser_refuses: true,
                    ..all
                }
            ));
            assert!(!is_allowed(scanner, Choices::default()));
        }
        assert!(refuses(Some("1")) && !refuses(Some("0")) && !refuses(None));
    }
}
