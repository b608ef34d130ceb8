//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{MoveError, MoveParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`move_`](super::Pets::move_).
    pub fn move_(&self) -> Expect<'a, MoveParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<MoveParams>()];

mock_operation! {
    MoveParams, "pets().move_()", empty, [path("type"), query("url"), query("send"),
    query("self"), json("body")]
}

mock_error! {
    MoveError, []
}
