//! Checking the references of the rendered documents: a reference to a missing component is repaired if its target is clear, and
//! reported otherwise.

use std::collections::BTreeSet;

use serde_json::Value;

use super::documents::{COMMON, Document};
use super::place::{Object, Place};
use super::report::Report;

/// Checks the references of all `rendered` documents.
///
/// A reference to a component that the document lacks is redirected to the common document of its version, if that has the
/// component.
pub(super) fn repair_references(report: &mut Report, rendered: &mut [(Document<'_>, Value)]) {
    let defined: BTreeSet<String> = rendered
        .iter()
        .flat_map(|(document, facts)| components(document, facts))
        .collect();
    for (document, facts) in rendered {
        let folder = document.version;
        let own = document.target();
        let is_defined = |reference: &str| match reference.split_once('#') {
            Some(("", pointer)) => defined.contains(&format!("{own}#{pointer}")),
            _ => defined.contains(&format!("{folder}/{reference}")),
        };
        repair(&is_defined, report, facts, &Place::root(document.source));
    }
}

/// Returns the pointers of the components of a document.
fn components<'a>(
    document: &Document<'_>,
    facts: &'a Value,
) -> impl Iterator<Item = String> + use<'a> {
    let target = document.target();
    let kinds = facts["components"].as_object().into_iter().flatten();
    kinds.flat_map(move |(kind, components)| {
        let target = target.clone();
        let names = components.as_object().into_iter().flat_map(Object::keys);
        names.map(move |name| format!("{target}#/components/{kind}/{name}"))
    })
}

type IsDefined<'a> = &'a dyn Fn(&str) -> bool;

fn repair(is_defined: IsDefined<'_>, report: &mut Report, value: &mut Value, place: &Place<'_>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(reference) if key == "$ref" => {
                        repair_reference(is_defined, report, reference, place);
                    }
                    _ => repair(is_defined, report, value, &place.key(key)),
                }
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter_mut().enumerate() {
                repair(is_defined, report, value, &place.index(index));
            }
        }
        _ => {}
    }
}

fn repair_reference(
    is_defined: IsDefined<'_>,
    report: &mut Report,
    reference: &mut String,
    place: &Place<'_>,
) {
    if is_defined(reference) {
        return;
    }
    let common = format!("{COMMON}{reference}");
    if reference.starts_with('#') && is_defined(&common) {
        report.repaired(
            place,
            format_args!("{reference} does not exist; replaced by {common}"),
        );
        *reference = common;
    } else {
        report.open(place, format_args!("{reference} does not exist"));
    }
}
