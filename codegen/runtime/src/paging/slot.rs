//! The parameters that select a page, independent of their types.

use crate::json::{Decode, Document, Encode, MismatchKind, to_json};

/// The parameters of a request that select a page.
#[expect(
    missing_debug_implementations,
    reason = "it holds borrowed fields for the length of one call"
)]
pub struct PagingSlots<'p> {
    /// Maximum number of items on a page.
    pub limit: Option<&'p mut dyn PagingSlot>,
    /// The position of the page: one parameter or, for some cursors, two, in the order of
    /// [`PagingStep`](super::PagingStep).
    pub position: [Option<&'p mut dyn PagingSlot>; 2],
    /// The parameter that must not be sent together with a cursor.
    pub without: Option<&'p mut dyn PagingSlot>,
}

/// A parameter that is read and written as JSON.
pub trait PagingSlot {
    /// Returns the value of the parameter, unless it is absent or null.
    fn read(&self) -> Option<String>;

    /// Sets the parameter if it can hold the value, and returns whether it can. `null` makes an optional parameter absent.
    fn write(&mut self, json: &str) -> bool;
}

impl<T: Decode + Encode> PagingSlot for T {
    fn read(&self) -> Option<String> {
        let text = to_json(self).ok()?;
        (!self.is_absent() && text != "null").then_some(text)
    }

    fn write(&mut self, json: &str) -> bool {
        let Ok(document) = Document::parse(json.as_bytes()) else {
            return false;
        };
        let value = T::decode(document.root());
        // Accept conversions, because a cursor is often a number in the response and a string in the request, or the reverse.
        let fits = document
            .mismatches()
            .iter()
            .all(|mismatch| mismatch.coerced || mismatch.kind == MismatchKind::UndocumentedKey);
        match value.filter(|_| fits) {
            Some(value) => {
                *self = value;
                true
            }
            None => false,
        }
    }
}

/// Returns the integer in a JSON number or string, unless it is negative.
pub(crate) fn whole_number(json: &str) -> Option<u64> {
    let mut number = 0_i64;
    if !number.write(json) {
        return None;
    }
    u64::try_from(number).ok()
}
