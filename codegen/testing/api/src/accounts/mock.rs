//! The Accounts API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AccountsError;
use super::operations::{
    ForbiddenParams, OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
};

/// The mock of the Accounts API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    mock: &'a Mock,
}

impl<'a> Accounts<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`forbidden`](super::Accounts::forbidden).
    pub fn forbidden(&self) -> Expect<'a, ForbiddenParams> {
        self.mock.expect()
    }

    /// Mocks [`of_any`](super::Accounts::of_any).
    pub fn of_any(&self) -> Expect<'a, OfAnyParams> {
        self.mock.expect()
    }

    /// Mocks [`of_both`](super::Accounts::of_both).
    pub fn of_both(&self) -> Expect<'a, OfBothParams> {
        self.mock.expect()
    }

    /// Mocks [`of_company`](super::Accounts::of_company).
    pub fn of_company(&self) -> Expect<'a, OfCompanyParams> {
        self.mock.expect()
    }

    /// Mocks [`of_location`](super::Accounts::of_location).
    pub fn of_location(&self) -> Expect<'a, OfLocationParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ForbiddenParams>(),
    Listed::of::<OfAnyParams>(),
    Listed::of::<OfBothParams>(),
    Listed::of::<OfCompanyParams>(),
    Listed::of::<OfLocationParams>(),
];

mock_operation! {
    ForbiddenParams, "accounts().forbidden()", text, []
}

mock_operation! {
    OfAnyParams, "accounts().of_any()", text, []
}

mock_operation! {
    OfBothParams, "accounts().of_both()", text, []
}

mock_operation! {
    OfCompanyParams, "accounts().of_company()", text, []
}

mock_operation! {
    OfLocationParams, "accounts().of_location()", text, []
}

mock_error! {
    AccountsError, [Unauthorized = 401]
}
