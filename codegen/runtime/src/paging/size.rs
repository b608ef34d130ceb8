//! The number of items on a page: the limit in the request, and how the server's pages compare with it.

use super::Paging;
use super::slot::{PagingSlots, whole_number};

/// The sizes of the pages of a list.
#[derive(Debug)]
pub(super) struct PageSize {
    /// Maximum number of items on a page, if the request states it.
    limit: Option<u64>,
    /// Whether the limit is within the documented maximum.
    is_documented: bool,
    /// The least and the greatest number of items on a page, or `None` before the first page with items.
    range: Option<(u64, u64)>,
}

impl PageSize {
    /// Reads the limit in the request. Without one, the documented maximum is requested.
    pub(super) fn new(paging: &Paging, slots: &mut PagingSlots<'_>) -> Self {
        let limit = limit_in(paging, slots);
        let is_documented =
            limit.is_some_and(|limit| paging.maximum.is_some_and(|maximum| limit <= maximum));
        Self {
            limit,
            is_documented,
            range: None,
        }
    }

    /// Records the number of items of a page.
    pub(super) fn note(&mut self, count: u64) {
        let (least, greatest) = self.range.unwrap_or((count, count));
        self.range = Some((least.min(count), greatest.max(count)));
    }

    pub(super) fn is_documented(&self) -> bool {
        self.is_documented
    }

    /// Returns whether a page has at least as many items as the limit, if there is one.
    pub(super) fn is_full(&self, count: u64) -> bool {
        self.limit.is_some_and(|limit| count >= limit)
    }

    /// Returns whether a page has fewer items than the limit, if there is one.
    pub(super) fn is_short(&self, count: u64) -> bool {
        self.limit.is_some_and(|limit| count < limit)
    }

    /// Returns whether a page so far was full.
    pub(super) fn has_full_page(&self) -> bool {
        self.range
            .is_some_and(|(_, greatest)| self.is_full(greatest))
    }

    /// Returns whether all pages so far were full.
    pub(super) fn are_all_full(&self) -> bool {
        self.range.is_some_and(|(least, _)| self.is_full(least))
    }

    /// Returns the number of items on `pages` pages of as many items as the limit. `None` without a limit, or if the server ignores
    /// it.
    pub(super) fn of_full_pages(&self, pages: u64) -> Option<u64> {
        let limit = self.limit?;
        let is_ignored = self.range.is_some_and(|(_, greatest)| greatest > limit);
        if is_ignored {
            return None;
        }
        pages.checked_mul(limit)
    }
}

/// Returns the limit in the request, else the documented maximum, which is then requested.
fn limit_in(paging: &Paging, slots: &mut PagingSlots<'_>) -> Option<u64> {
    let slot = slots.limit.as_mut()?;
    match slot.read() {
        Some(text) => whole_number(&text).filter(|limit| *limit > 0),
        None => paging
            .maximum
            .filter(|maximum| slot.write(&maximum.to_string())),
    }
}
