//! Operations and events with the module that they are found in.

use crate::ir::{Event, Operation};

use super::view::View;

/// An operation, and the module that it is found in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) operation: &'a Operation,
}

/// An event, and the module that it is found in.
#[derive(Clone, Copy, Debug)]
pub(super) struct EventSite<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) event: &'a Event,
}

/// Returns the method and the path of an operation, whatever the parameters in the path are called.
pub(super) fn endpoint(operation: &Operation) -> String {
    let segments = operation.path.split('/');
    let segments = segments.map(|segment| match (segment.find('{'), segment.rfind('}')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
        }
        _ => segment.to_owned(),
    });
    let path: Vec<String> = segments.collect();
    format!("{} {}", operation.http_method, path.join("/"))
}
