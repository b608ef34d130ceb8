//! Removing examples that are prose: a string that the document also contains as prose is not a value.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::prose::{Index, collect_prose, copied_sentences, index};

use super::report::Report;

const REASON: &str = "also a sentence of the document";

/// Removes the examples that have a sentence in common with the prose of their document.
pub(super) fn drop_prose(report: &mut Report, document: &mut Value) {
    let mut sentences = BTreeSet::new();
    collect_prose(document, &mut sentences);
    drop_below(report, "", document, &index(&sentences));
}

fn drop_below(report: &mut Report, parent: &str, value: &mut Value, prose: &Index<'_>) {
    match value {
        Value::Object(members) => {
            // Inside `properties`, `example` is the name of a property, not a keyword.
            if parent != "properties" {
                if members
                    .get("example")
                    .is_some_and(|value| is_prose(value, prose))
                {
                    members.shift_remove("example");
                    report.dropped("an object", "example", REASON);
                }
                if let Some(Value::Object(named)) = members.get_mut("examples") {
                    let before = named.len();
                    named.retain(|_, one| {
                        !one.get("value").is_some_and(|value| is_prose(value, prose))
                    });
                    for _ in named.len()..before {
                        report.dropped("a named example", "value", REASON);
                    }
                }
            }
            for (key, member) in members {
                drop_below(report, key, member, prose);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                drop_below(report, parent, element, prose);
            }
        }
        _ => {}
    }
}

fn is_prose(example: &Value, prose: &Index<'_>) -> bool {
    match example {
        Value::String(text) => !copied_sentences(text, prose).is_empty(),
        Value::Array(elements) => elements.iter().any(|element| is_prose(element, prose)),
        Value::Object(members) => members.values().any(|member| is_prose(member, prose)),
        _ => false,
    }
}
