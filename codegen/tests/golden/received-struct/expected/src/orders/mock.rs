//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{GetOrderError, GetOrderParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_order`](super::Orders::get_order).
    pub fn get_order(&self) -> Expect<'a, GetOrderParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetOrderParams>()];

mock_operation! {
    GetOrderParams, "orders().get_order()", json, [path("orderId")]
}

mock_error! {
    GetOrderError, []
}
