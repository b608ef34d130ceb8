//! Operations and events with their modules.

use crate::ir::{Event, Operation};
use crate::template;

use super::view::View;

/// An operation and its module.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) operation: &'a Operation,
}

/// An event and its module.
#[derive(Clone, Copy, Debug)]
pub(super) struct EventSite<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) event: &'a Event,
}

/// Returns the method and the path of an operation, without the names of the path parameters.
pub(super) fn endpoint(operation: &Operation) -> String {
    let path = template::without_names(&operation.path);
    format!("{} {path}", operation.http_method)
}
