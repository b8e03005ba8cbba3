//! One line of the broker's access control list, in the numbers of Kafka's protocol.

/// What a right is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    Topic,
    /// A reader group.
    Group,
}

/// What may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Brings the right to see that a topic is there. A group is joined by it.
    Read,
    /// Brings the right to see that a topic is there, and to be an idempotent producer.
    Write,
}

/// Every number of a kind, in a filter.
const ANY: i8 = 1;

/// The resource is that of exactly this name.
const LITERAL: i8 = 3;

const ALLOW: i8 = 3;

/// One line of the list. As the broker tells it, it may be a kind that we never make.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Acl {
    pub(super) principal: String,
    pub(super) host: String,
    pub(super) resource: i8,
    pub(super) pattern: i8,
    pub(super) name: String,
    pub(super) operation: i8,
    pub(super) permission: i8,
}

impl Acl {
    /// `service` may do this with the resource of this name, from anywhere.
    pub fn allow(service: &str, operation: Operation, resource: Resource, name: &str) -> Acl {
        Acl {
            principal: format!("User:{service}"),
            host: "*".to_owned(),
            resource: match resource {
                Resource::Topic => 2,
                Resource::Group => 3,
            },
            pattern: LITERAL,
            name: name.to_owned(),
            operation: match operation {
                Operation::Read => 3,
                Operation::Write => 4,
            },
            permission: ALLOW,
        }
    }

    /// The name of the topic or group.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Which lines are meant; what is not said is any.
#[derive(Clone, Debug)]
pub struct Filter {
    pub(super) principal: Option<String>,
    pub(super) host: Option<String>,
    pub(super) resource: i8,
    pub(super) pattern: i8,
    pub(super) name: Option<String>,
    pub(super) operation: i8,
    pub(super) permission: i8,
}

impl Filter {
    /// All of them.
    pub fn all() -> Filter {
        Filter {
            principal: None,
            host: None,
            resource: ANY,
            pattern: ANY,
            name: None,
            operation: ANY,
            permission: ANY,
        }
    }

    /// This one.
    pub fn only(acl: &Acl) -> Filter {
        Filter {
            principal: Some(acl.principal.clone()),
            host: Some(acl.host.clone()),
            resource: acl.resource,
            pattern: acl.pattern,
            name: Some(acl.name.clone()),
            operation: acl.operation,
            permission: acl.permission,
        }
    }
}
