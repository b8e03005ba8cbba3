//! Who asks, as far as an operation needs to know.
use passport_api::callers::{
    BrandUser, Consumer, CreateScanCaller, GetScanCaller, ListScansCaller, ReportProductCaller, Visitor,
};
use runtime::erasure::Subject;
use uuid::Uuid;

use crate::domain::measurement::{self, Scanner};
use crate::store::Owner;

/// Who makes a scan or a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Who {
    pub visitor_id: Uuid,
    /// Of a consumer or a brand user who is signed in.
    pub account_id: Option<Uuid>,
    /// Of a consumer who is signed in.
    pub consumer_ref: Option<Uuid>,
    /// The browser asks for nothing to be shared.
    pub refuses_measurement: bool,
}

impl Who {
    pub fn new(visitor: &Visitor, consumer: Option<&Consumer>, brand_user: Option<&BrandUser>) -> Self {
        Self {
            visitor_id: visitor.visitor_id(),
            account_id: account(consumer, brand_user),
            consumer_ref: consumer.map(Consumer::consumer_ref),
            refuses_measurement: false,
        }
    }

    /// With what the request's `Sec-GPC` says.
    pub fn with_gpc(self, sec_gpc: Option<&str>) -> Self {
        Self {
            refuses_measurement: measurement::refuses(sec_gpc),
            ..self
        }
    }

    /// What decides whose choice about measurement counts.
    pub fn scanner(self) -> Scanner {
        match self {
            Self {
                consumer_ref: Some(_), ..
            } => Scanner::Consumer,
            Self {
                account_id: Some(_), ..
            } => Scanner::BrandUser,
            Self { .. } => Scanner::Visitor,
        }
    }

    /// By which ids the person may have been erased.
    pub fn subjects(self) -> Vec<Subject> {
        let mut subjects = vec![Subject::visitor(self.visitor_id)];
        subjects.extend(self.account_id.map(Subject::account));
        subjects
    }

    /// Whose idempotency keys these are: the account's, else the visitor's.
    pub fn principal(self) -> String {
        match self.account_id {
            Some(account_id) => format!("account {account_id}"),
            None => format!("visitor {}", self.visitor_id),
        }
    }

    /// A consumer is told a verdict; a brand user and a stranger are not.
    pub fn is_consumer(self) -> bool {
        self.consumer_ref.is_some()
    }
}

fn account(consumer: Option<&Consumer>, brand_user: Option<&BrandUser>) -> Option<Uuid> {
    consumer
        .map(Consumer::account_id)
        .or(brand_user.map(BrandUser::account_id))
}

macro_rules! who {
    ($($caller:ident)*) => {$(
        impl From<$caller> for Who {
            fn from(caller: $caller) -> Self {
                Self::new(&caller.visitor, caller.consumer.as_ref(), caller.brand_user.as_ref())
            }
        }
    )*};
}
who!(CreateScanCaller ReportProductCaller);

macro_rules! owner {
    ($($caller:ident)*) => {$(
        impl From<&$caller> for Owner {
            fn from(caller: &$caller) -> Self {
                Self {
                    visitor_id: caller.visitor.as_ref().map(Visitor::visitor_id),
                    account_id: account(caller.consumer.as_ref(), caller.brand_user.as_ref()),
                }
            }
        }
    )*};
}
owner!(GetScanCaller ListScansCaller);
