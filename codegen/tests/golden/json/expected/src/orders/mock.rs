//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ReplaceDataError, ReplaceDataParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`replace_data`](super::Orders::replace_data).
    pub fn replace_data(&self) -> Expect<'a, ReplaceDataParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ReplaceDataParams>()];

mock_operation! {
    ReplaceDataParams, "orders().replace_data()", json, [path("orderId"), json("body")]
}

mock_error! {
    ReplaceDataError, []
}
