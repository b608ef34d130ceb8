//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ListOrdersError, ListOrdersParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_orders`](super::Orders::list_orders).
    pub fn list_orders(&self) -> Expect<'a, ListOrdersParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ListOrdersParams>()];

mock_operation! {
    ListOrdersParams, "orders().list_orders()", json, []
}

mock_error! {
    ListOrdersError, []
}
