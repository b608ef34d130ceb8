//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::EmptyError;
use super::operations::{NewObjectParams, OperationsParams, TypesParams};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`types_`](super::Pets::types_).
    pub fn types_(&self) -> Expect<'a, TypesParams> {
        self.mock.expect()
    }

    /// Mocks [`new_`](super::Pets::new_).
    pub fn new_(&self) -> Expect<'a, NewObjectParams> {
        self.mock.expect()
    }

    /// Mocks [`operations_`](super::Pets::operations_).
    pub fn operations_(&self) -> Expect<'a, OperationsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<TypesParams>(),
    Listed::of::<NewObjectParams>(),
    Listed::of::<OperationsParams>(),
];

mock_operation! {
    TypesParams, "pets().types_()", empty, []
}

mock_operation! {
    NewObjectParams, "pets().new_()", empty, [json("body")]
}

mock_operation! {
    OperationsParams, "pets().operations_()", empty, []
}

mock_error! {
    EmptyError, []
}
