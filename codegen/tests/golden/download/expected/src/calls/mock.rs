//! The Calls API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::CallsError;
use super::operations::{
    GetInvoiceParams, GetRecordingError, GetRecordingParams, GetTranscriptParams,
};

/// The mock of the Calls API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    mock: &'a Mock,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_invoice`](super::Calls::get_invoice).
    pub fn get_invoice(&self) -> Expect<'a, GetInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_recording`](super::Calls::get_recording).
    pub fn get_recording(&self) -> Expect<'a, GetRecordingParams> {
        self.mock.expect()
    }

    /// Mocks [`get_transcript`](super::Calls::get_transcript).
    pub fn get_transcript(&self) -> Expect<'a, GetTranscriptParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetInvoiceParams>(),
    Listed::of::<GetRecordingParams>(),
    Listed::of::<GetTranscriptParams>(),
];

mock_operation! {
    GetInvoiceParams, "calls().get_invoice()", download, [path("id")]
}

mock_operation! {
    GetRecordingParams, "calls().get_recording()", download, [path("id")]
}

mock_operation! {
    GetTranscriptParams, "calls().get_transcript()", text, [path("id")]
}

mock_error! {
    CallsError, []
}

mock_error! {
    GetRecordingError, [NotFound(body) = 404]
}
