//! Which rights the manifest gives.

use std::collections::BTreeSet;

use super::{Acl, Operation, Resource};
use crate::manifest::Manifest;

/// The rights of every service on the manifest's topics, whose names and groups stand under `prefix`.
pub fn wanted(manifest: &Manifest, prefix: &str) -> BTreeSet<Acl> {
    let mut acls = BTreeSet::new();
    for topic in &manifest.topics {
        let name = format!("{prefix}{}", topic.name);
        for sender in topic.senders.iter().filter(|sender| !sender.draft) {
            acls.insert(Acl::allow(&sender.service, Operation::Write, Resource::Topic, &name));
        }
        for reader in topic.readers.iter().filter(|reader| !reader.draft) {
            let group = format!("{prefix}{}", reader.group);
            acls.insert(Acl::allow(&reader.service, Operation::Read, Resource::Topic, &name));
            acls.insert(Acl::allow(&reader.service, Operation::Read, Resource::Group, &group));
        }
    }
    acls
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"topics": [
        {"name": "a.v1", "owner": "a", "partitions": 6,
         "senders": [{"service": "a", "draft": false}],
         "readers": [{"service": "b", "draft": false, "group": "b"}, {"service": "c", "draft": true, "group": "c"}]},
        {"name": "a.v1.dlq", "deadLettersOf": "a.v1", "owner": "a", "partitions": 1,
         "senders": [{"service": "b", "draft": false}, {"service": "c", "draft": true}], "readers": []}
    ], "confirmations": []}"#;

    #[test]
    fn senders_write_readers_read_in_their_group_and_drafts_do_nothing() {
        let manifest: Manifest = serde_json::from_str(TEXT).unwrap();
        let expected = BTreeSet::from([
            Acl::allow("a", Operation::Write, Resource::Topic, "t.a.v1"),
            Acl::allow("b", Operation::Read, Resource::Topic, "t.a.v1"),
            Acl::allow("b", Operation::Read, Resource::Group, "t.b"),
            Acl::allow("b", Operation::Write, Resource::Topic, "t.a.v1.dlq"),
        ]);
        assert_eq!(wanted(&manifest, "t."), expected);
        assert_eq!(manifest.services(), ["a", "b", "c"], "a draft has a user, too");
    }
}
