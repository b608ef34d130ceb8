//! Access to nodes of a document by their places.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::load::Document;

/// Returns the component to which a reference within the document leads, or else the place itself.
pub(super) fn follow(document: &Document, place: Place) -> Place {
    let reference = node(document, &place).and_then(|node| node.get("$ref"));
    match reference.and_then(Value::as_str) {
        Some(text) => match text.strip_prefix('#') {
            Some(pointer) => Place {
                pointer: pointer.to_owned(),
                ..place
            },
            None => place,
        },
        None => place,
    }
}

pub(super) fn parent(place: &Place) -> Option<Place> {
    let (pointer, _) = place.pointer.rsplit_once('/')?;
    Some(Place {
        file: place.file.clone(),
        pointer: pointer.to_owned(),
    })
}

pub(super) fn node<'d>(document: &'d Document, place: &Place) -> Option<&'d Value> {
    document.value.pointer(&place.pointer)
}

pub(super) fn member_names(document: &Document, place: &Place) -> Vec<String> {
    let object = node(document, place).and_then(Value::as_object);
    object
        .into_iter()
        .flat_map(|object| object.keys().cloned())
        .collect()
}
