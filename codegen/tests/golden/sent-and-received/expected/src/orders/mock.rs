//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ReplaceOrderError, ReplaceOrderParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`replace_order`](super::Orders::replace_order).
    pub fn replace_order(&self) -> Expect<'a, ReplaceOrderParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ReplaceOrderParams>()];

mock_operation! {
    ReplaceOrderParams, "orders().replace_order()", json, [json("body")]
}

mock_error! {
    ReplaceOrderError, []
}
