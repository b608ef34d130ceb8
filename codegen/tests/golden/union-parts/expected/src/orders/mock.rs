//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ReplaceOrdersError, ReplaceOrdersParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`replace_orders`](super::Orders::replace_orders).
    pub fn replace_orders(&self) -> Expect<'a, ReplaceOrdersParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ReplaceOrdersParams>()];

mock_operation! {
    ReplaceOrdersParams, "orders().replace_orders()", json, [json("body")]
}

mock_error! {
    ReplaceOrdersError, [BadRequest(body) = 400, Conflict(body) = 409]
}
