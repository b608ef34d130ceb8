//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ListError, ListFeedsParams, ListPetsParams, ListVisitsParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_pets`](super::Pets::list_pets).
    pub fn list_pets(&self) -> Expect<'a, ListPetsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_visits`](super::Pets::list_visits).
    pub fn list_visits(&self) -> Expect<'a, ListVisitsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_feeds`](super::Pets::list_feeds).
    pub fn list_feeds(&self) -> Expect<'a, ListFeedsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListPetsParams>(),
    Listed::of::<ListVisitsParams>(),
    Listed::of::<ListFeedsParams>(),
];

mock_operation! {
    ListPetsParams, "pets().list_pets()", json, [query("page"), query("pageSize")]
}

mock_operation! {
    ListVisitsParams, "pets().list_visits()", json, [query("page")]
}

mock_operation! {
    ListFeedsParams, "pets().list_feeds()", empty, [query("page"), query("limit")]
}

mock_error! {
    ListError, []
}
