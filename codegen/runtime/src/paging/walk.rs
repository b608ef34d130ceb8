//! The state machine that goes from page to page. It is not generic, so it is compiled once.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::metadata::Metadata;
use crate::paging::{PagingError, PagingErrorKind};

use super::facts::Facts;
use super::position::{Position, tag};
use super::size::PageSize;
use super::slot::{PagingSlots, whole_number};
use super::{Paging, PagingStep};

/// The state of a walk over the pages of a list.
#[derive(Debug)]
pub(crate) struct Walk {
    operation: &'static Metadata,
    paging: &'static Paging,
    size: PageSize,
    /// Number of items that are skipped before the next page, or the number of the page.
    number: Option<u64>,
    /// The parameters of the request that select its page, as JSON.
    start: Vec<String>,
    /// The parameter of the request that must not be sent together with a cursor, as JSON.
    without: Option<String>,
    /// Whether the position of another page was written into the request.
    is_moved: bool,
    /// The page that is requested next.
    next: Position,
    state: State,
    /// The fingerprints of the pages so far.
    pages: HashSet<u64>,
    /// The fingerprint of the last page.
    last: Option<u64>,
    /// The total in the last page with items.
    total: Option<u64>,
    cursors: HashSet<u64>,
    /// Whether a page was returned.
    is_begun: bool,
    /// Number of consecutive pages without items.
    empty: u32,
}

/// Maximum number of consecutive pages without items. It stops the walk if a server returns empty pages forever.
const EMPTY_PAGES: u32 = 100;

#[derive(Debug)]
enum State {
    Going,
    /// The last page was shorter than the limit. The server may cap the limit, so another request has to show whether the list
    /// has ended.
    Doubting,
    /// The list cannot be read beyond the current position.
    Stuck(PagingError),
    Ended,
}

/// The consequence of a response.
pub(crate) enum Turn {
    /// A page.
    Page {
        /// The position at which it begins.
        begin: Position,
        /// The position of the next page; `None` if there is none or it cannot be read.
        next: Option<Position>,
    },
    /// The list has ended.
    End,
}

impl Walk {
    /// Begins at the position in the request, and uses the largest documented page size unless the request sets one.
    pub(crate) fn new(
        operation: &'static Metadata,
        paging: &'static Paging,
        mut slots: PagingSlots<'_>,
    ) -> Self {
        let size = PageSize::new(paging, &mut slots);
        let start: Vec<String> = slots
            .position
            .iter()
            .flatten()
            .map(|slot| or_null(slot.read()))
            .collect();
        let number = number_in(paging.step, &start);
        let seen = match paging.step {
            PagingStep::Offset(_) => number,
            // The server may cap the page size, so the number of items before a later page is unknown.
            PagingStep::Page { first, .. } => number.filter(|number| *number <= first).map(|_| 0),
            PagingStep::Cursor(_) => start.iter().all(|value| is_no_cursor(value)).then_some(0),
        };
        let cursors = HashSet::from([hash(&start)]);
        Self {
            operation,
            paging,
            size,
            number,
            start,
            without: slots.without.and_then(|slot| slot.read()),
            is_moved: false,
            next: Position {
                operation: operation.id.to_owned(),
                tag: tag(operation),
                seen,
                within: 0,
                values: Vec::new(),
            },
            state: State::Going,
            pages: HashSet::new(),
            last: None,
            total: None,
            cursors,
            is_begun: false,
            empty: 0,
        }
    }

    /// Continues at `position`, which may be before the current one. The pages so far are forgotten, so that they can be returned
    /// again.
    pub(crate) fn resume(&mut self, position: &Position) -> Result<(), PagingError> {
        if !position.belongs_to(self.operation) {
            let detail = if position.operation == self.operation.id {
                "the position is of another version of the operation".to_owned()
            } else {
                format!("the position is of the operation `{}`", position.operation)
            };
            return Err(self.error(PagingErrorKind::Foreign, detail));
        }
        self.next = position.clone();
        self.number = number_in(self.paging.step, self.values());
        self.cursors = HashSet::from([hash(self.values())]);
        self.pages.clear();
        self.last = None;
        self.total = None;
        self.is_begun = false;
        self.empty = 0;
        self.state = State::Going;
        Ok(())
    }

    /// Returns the position of the next page, or `None` if there is no further page or it cannot be read.
    pub(crate) fn position(&self) -> Option<&Position> {
        matches!(self.state, State::Going | State::Doubting).then_some(&self.next)
    }

    /// Writes the position of the next page into the request. Returns whether there is one.
    pub(crate) fn aim(&mut self, slots: PagingSlots<'_>) -> Result<bool, PagingError> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Ended => return Ok(false),
            State::Stuck(error) => return Err(error),
            state => self.state = state,
        }
        if self.next.values.is_empty() && !self.is_moved {
            return Ok(true);
        }
        self.is_moved = true;
        if !self.write(slots) {
            self.state = State::Ended;
            return Err(self.unusable());
        }
        Ok(true)
    }

    /// Writes the position of the next page into the request. Returns whether the parameters can hold it.
    fn write(&self, slots: PagingSlots<'_>) -> bool {
        let without = match &self.without {
            Some(value) if self.next.values.is_empty() => value.as_str(),
            _ => "null",
        };
        let mut positions = slots.position.into_iter().flatten();
        self.values()
            .iter()
            .all(|value| positions.next().is_some_and(|slot| slot.write(value)))
            && positions.next().is_none()
            && slots.without.is_none_or(|slot| slot.write(without))
    }

    /// Returns the parameters that request the next page, as JSON: for the first page those of the request.
    fn values(&self) -> &[String] {
        match self.next.values.as_slice() {
            [] => &self.start,
            values => values,
        }
    }

    /// Evaluates a response and determines the next position.
    pub(crate) fn turn(&mut self, facts: &Facts) -> Result<Turn, PagingError> {
        if facts.count == 0 {
            return self.turn_at_nothing(facts);
        }
        if !self.pages.insert(facts.fingerprint) {
            return self.end_at_known_page(facts);
        }
        self.last = Some(facts.fingerprint);
        self.is_begun = true;
        self.empty = 0;
        let begin = self.next.clone();
        let seen = self.seen_before(facts.count);
        self.next.seen = seen.and_then(|seen| seen.checked_add(facts.count));
        self.next.within = 0;
        self.total = facts.total;
        self.state = self.go_on(facts);
        let next = self.position().cloned();
        Ok(Turn::Page { begin, next })
    }

    /// Records the number of items of a page, and returns the number of items before the page, if it is known.
    fn seen_before(&mut self, count: u64) -> Option<u64> {
        self.size.note(count);
        let regular = self.size.are_all_full().then(|| self.before_page());
        self.next.seen.or(regular.flatten())
    }

    /// Evaluates a response without items. If it lacks the list, too, the list has only ended if the response states that there
    /// are no more items, or if it repeats the total after a page that may have been the last.
    fn turn_at_nothing(&mut self, facts: &Facts) -> Result<Turn, PagingError> {
        let has_remaining = self.has_remaining(facts);
        // After a short page, the response only has to be one of this list.
        let is_expected = matches!(self.state, State::Doubting)
            && has_remaining.is_none()
            && facts.total.is_some()
            && facts.total == self.total;
        let is_end = !facts.has_other_list
            && (has_remaining == Some(false) || facts.more == Some(false) || is_expected);
        if facts.is_failure || (!facts.has_list && !is_end) {
            let detail = format!(
                "a successful response has no items at `{}` and does not say that there are none, so the end of the list is unknown",
                self.paging.items
            );
            return Err(self.error(PagingErrorKind::NoList, detail));
        }
        let begin = self.next.clone();
        self.state = self.go_on_after_nothing(facts)?;
        let next = self.position().cloned();
        if next.is_some() || !self.is_begun {
            self.is_begun = true;
            return Ok(Turn::Page { begin, next });
        }
        Ok(Turn::End)
    }

    fn go_on_after_nothing(&mut self, facts: &Facts) -> Result<State, PagingError> {
        if facts.more == Some(false) {
            return Ok(State::Ended);
        }
        let has_remaining = self.has_remaining(facts);
        // A total of 0 may be the number of items of this empty page, so it does not end the list.
        let is_reached = has_remaining == Some(false) && facts.total > Some(0);
        if is_reached && facts.more.is_none() && self.counts_all(facts) {
            return Ok(State::Ended);
        }
        let says_more = facts.more == Some(true) || has_remaining == Some(true);
        let leads_on = match self.paging.step {
            PagingStep::Cursor(_) => self.new_cursor(facts).is_some(),
            PagingStep::Page { .. } => facts.more == Some(true),
            // The offset does not advance after an empty page, so the same page would be requested again.
            PagingStep::Offset(_) => false,
        };
        if leads_on && self.empty < EMPTY_PAGES {
            self.empty += 1;
            self.next.within = 0;
            return Ok(self.step(facts));
        }
        if leads_on || says_more {
            let detail =
                "the server says that there are more items, but sends none: the list is incomplete";
            return Err(self.error(PagingErrorKind::Incomplete, detail));
        }
        Ok(State::Ended)
    }

    /// Returns whether the total of an empty page counts the items of all pages. With a cursor, it may count only the items after
    /// the cursor, unless it is unchanged since a page with items.
    fn counts_all(&self, facts: &Facts) -> bool {
        let is_cursor = matches!(self.paging.step, PagingStep::Cursor(_));
        !is_cursor || self.total == facts.total
    }

    /// Returns whether there are more items after this page according to the total. `None` if the response has no
    /// usable total, or if too little is known about the number of items so far.
    fn has_remaining(&self, facts: &Facts) -> Option<bool> {
        let total = usable_total(facts)?;
        match self.next.seen {
            Some(seen) => Some(seen < total),
            None if total == 0 => Some(false),
            None => {
                let most = self.before_page()?.checked_add(facts.count)?;
                (most < total).then_some(true)
            }
        }
    }

    /// Returns the number of items before the requested page if a page has as many items as the limit. It is the maximum if the
    /// server caps the page size. `None` if pages have no numbers, or if the server ignores the limit.
    fn before_page(&self) -> Option<u64> {
        let PagingStep::Page { first, .. } = self.paging.step else {
            return None;
        };
        self.size.of_full_pages(self.number?.checked_sub(first)?)
    }

    /// Returns whether the server is known to fill pages up to the limit. The documented maximum is no evidence while a list of
    /// numbered pages has a total that cannot be compared with the number of items so far.
    fn fills(&self, facts: &Facts) -> bool {
        let is_numbered = matches!(self.paging.step, PagingStep::Page { .. });
        let is_comparable = self.next.seen.is_some() || usable_total(facts).is_none();
        self.size.has_full_page() || (self.size.is_documented() && (!is_numbered || is_comparable))
    }

    /// Handles a page that was returned before. If the previous page was short, and the request that should find the end of the
    /// list returned it again, the list has ended. Otherwise it is an error.
    fn end_at_known_page(&mut self, facts: &Facts) -> Result<Turn, PagingError> {
        let state = std::mem::replace(&mut self.state, State::Ended);
        if matches!(state, State::Doubting) && self.last == Some(facts.fingerprint) {
            return Ok(Turn::End);
        }
        let detail = format!(
            "the server returned the same page again, so it may ignore {}; reading on would not end",
            self.paging.step.parameters()
        );
        Err(self.error(PagingErrorKind::Repeated, detail))
    }

    /// Moves on to the page after one that has items.
    fn go_on(&mut self, facts: &Facts) -> State {
        if facts.more == Some(false) {
            return State::Ended;
        }
        let has_remaining = self.has_remaining(facts);
        // With a cursor, the total may count only the items after the cursor, so it does not end the list.
        let is_cursor = matches!(self.paging.step, PagingStep::Cursor(_));
        if has_remaining == Some(false) && facts.more.is_none() && !is_cursor {
            return State::Ended;
        }
        let says_more =
            has_remaining == Some(true) || facts.more == Some(true) || self.names_next();
        let is_short = self.size.is_short(facts.count);
        if is_short && self.fills(facts) && !says_more {
            return State::Ended;
        }
        match self.step(facts) {
            State::Going if is_short && !says_more => State::Doubting,
            state => state,
        }
    }

    /// Returns whether the cursor is a member of the response, which the last page lacks, instead of a value of the last item.
    fn names_next(&self) -> bool {
        match self.paging.step {
            PagingStep::Cursor(cursors) => cursors.iter().all(|(_, place)| place.starts_with('$')),
            PagingStep::Offset(_) | PagingStep::Page { .. } => false,
        }
    }

    fn step(&mut self, facts: &Facts) -> State {
        let advance = match self.paging.step {
            PagingStep::Cursor(_) => return self.follow(facts),
            PagingStep::Offset(_) => facts.count,
            PagingStep::Page { .. } => 1,
        };
        let Some(number) = self.number else {
            let detail = format!(
                "{} is not a whole number of at least 0, so the position of the next page is unknown",
                self.paging.step.parameters()
            );
            return State::Stuck(self.error(PagingErrorKind::Unusable, detail));
        };
        self.number = number.checked_add(advance);
        match self.number {
            Some(number) => {
                self.next.values = vec![number.to_string()];
                State::Going
            }
            None => State::Stuck(self.unusable()),
        }
    }

    fn follow(&mut self, facts: &Facts) -> State {
        if facts.cursor.iter().all(Option::is_none) {
            return self.end_without_cursor(facts);
        }
        if let Some(values) = self.new_cursor(facts) {
            self.cursors.insert(hash(&values));
            self.next.values = values;
            return State::Going;
        }
        let detail = format!(
            "the server names a next page that it had named before: following {} would repeat the same pages without end",
            self.paging.step.parameters()
        );
        State::Stuck(self.error(PagingErrorKind::Repeated, detail))
    }

    /// Handles a page with items but without the cursor of the next page. A cursor that the server returns may be absent on the
    /// last page. A cursor taken from the last item exists on every page, so it is an error if it is absent from a page that is
    /// not known to be the last.
    fn end_without_cursor(&self, facts: &Facts) -> State {
        let has_remaining = self.has_remaining(facts);
        let problem = if facts.more == Some(true) || has_remaining == Some(true) {
            "the server says that there are more items, but the response lacks the value for"
        } else {
            let is_last = has_remaining == Some(false) && !self.size.is_full(facts.count);
            if is_last || self.names_next() {
                return State::Ended;
            }
            "there may be more items, but the last item of the page lacks the value for"
        };
        let detail = format!("{problem} {}", self.paging.step.parameters());
        State::Stuck(self.error(PagingErrorKind::Incomplete, detail))
    }

    /// Returns the cursor of the next page, unless it is absent or was used before.
    fn new_cursor(&self, facts: &Facts) -> Option<Vec<String>> {
        if facts.cursor.iter().all(Option::is_none) {
            return None;
        }
        let values: Vec<String> = facts.cursor.iter().cloned().map(or_null).collect();
        (!self.cursors.contains(&hash(&values))).then_some(values)
    }

    fn unusable(&self) -> PagingError {
        let detail = format!(
            "{} cannot hold the position of the next page",
            self.paging.step.parameters()
        );
        self.error(PagingErrorKind::Unusable, detail)
    }

    fn error(&self, kind: PagingErrorKind, detail: impl Into<String>) -> PagingError {
        PagingError::new(self.operation, kind, detail)
    }
}

/// Returns the number of the page, or the number of items before it, that these parameters request.
fn number_in(step: PagingStep, values: &[String]) -> Option<u64> {
    let first = match step {
        PagingStep::Offset(_) => 0,
        PagingStep::Page { first, .. } => first,
        PagingStep::Cursor(_) => return None,
    };
    let value = values.first().filter(|value| *value != "null");
    value.map_or(Some(first), |value| whole_number(value))
}

/// Returns the total, unless it is less than the number of items of the page: then it counts something else.
fn usable_total(facts: &Facts) -> Option<u64> {
    facts.total.filter(|total| *total >= facts.count)
}

/// Returns whether the parameter of a cursor, as JSON, requests the first page.
fn is_no_cursor(value: &str) -> bool {
    matches!(value, "null" | "\"\"" | "[]")
}

fn or_null(value: Option<String>) -> String {
    value.unwrap_or_else(|| "null".to_owned())
}

fn hash(values: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    values.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
