//! The Orders API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{GetTokenError, GetTokenParams};

/// The Orders API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_token`](super::Orders::get_token).
    pub fn get_token(&self) -> Expect<'a, GetTokenParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetTokenParams>()];

mock_operation! {
    GetTokenParams, "orders().get_token()", json, [form("body")]
}

mock_error! {
    GetTokenError, []
}
