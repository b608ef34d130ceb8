//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{CreateOrderError, CreateOrderParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_order`](super::Orders::create_order).
    pub fn create_order(&self) -> Expect<'a, CreateOrderParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<CreateOrderParams>()];

mock_operation! {
    CreateOrderParams, "orders().create_order()", json, [json("body")]
}

mock_error! {
    CreateOrderError, []
}
