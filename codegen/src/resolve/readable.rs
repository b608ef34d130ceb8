//! Selecting the documents that can be lowered although the spec folder has faults.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use crate::load::{Document, Spec};

use super::Resolved;
use super::reference::Address;

/// Keeps the documents that were parsed, are not in `uncorrected`, and refer only to such documents. The faults of the other
/// documents have been reported, and lowering them would only report consequences.
pub(crate) fn keep_readable(spec: &Spec, uncorrected: &BTreeSet<&str>, resolved: &mut Resolved) {
    let typed = resolved.documents.iter().map(|api| &api.file);
    let mut readable: BTreeSet<Arc<str>> = typed
        .filter(|file| !uncorrected.contains(&***file))
        .cloned()
        .collect();
    loop {
        let before = readable.len();
        let documents = spec.documents.iter();
        let lost: Vec<&Document> = documents
            .filter(|document| readable.contains(&document.file))
            .filter(|document| !refers_only_to(&readable, document))
            .collect();
        for document in lost {
            readable.remove(&document.file);
        }
        if readable.len() == before {
            break;
        }
    }
    let documents = &mut resolved.documents;
    documents.retain(|api| readable.contains(&api.file));
}

fn refers_only_to(readable: &BTreeSet<Arc<str>>, document: &Document) -> bool {
    let mut pending = vec![&document.value];
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(object) => {
                let reference = object.get("$ref").and_then(Value::as_str);
                // An invalid reference gets its own diagnostic.
                let address = reference.map(|text| Address::parse(&document.file, text));
                if let Some(Ok(address)) = address
                    && !readable.contains(&address.file)
                {
                    return false;
                }
                pending.extend(object.values());
            }
            Value::Array(list) => pending.extend(list),
            _ => {}
        }
    }
    true
}
