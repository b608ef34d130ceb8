//! A page of a list.

use crate::paging::Position;
use crate::response::Response;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) begin: Position,
    pub(super) next: Option<Position>,
    pub(super) total: Option<u64>,
    pub(super) response: Response<()>,
}

impl<T> Page<T> {
    /// Returns the items.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Returns the items and drops the rest.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Returns the position of the next page, or `None` if this is known to be the last page or the rest cannot be read.
    pub fn position(&self) -> Option<&Position> {
        self.next.as_ref()
    }

    /// Returns the number of items of all pages, if the server states it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns the response that the page was read from: its status, headers, body and mismatches.
    pub fn response(&self) -> &Response<()> {
        &self.response
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
