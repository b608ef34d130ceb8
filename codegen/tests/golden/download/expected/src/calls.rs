//! The Calls API, version 2: 3 operations.

use highlevel_runtime::{Client, Request};

mod errors;
mod get_invoice;
mod get_recording;
mod get_transcript;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::errors::GetError;
pub use self::get_invoice::{GetInvoice, GetInvoiceError, GetInvoiceParams};
pub use self::get_recording::{GetRecording, GetRecordingError, GetRecordingParams};
pub use self::get_transcript::{GetTranscript, GetTranscriptError, GetTranscriptParams};

/// The Calls API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    client: &'a Client,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns the recording.
    ///
    /// `GET /calls/{id}/recording`
    pub fn get_recording(&self, id: impl Into<String>) -> GetRecording {
        let params = GetRecordingParams::new(id);
        GetRecording {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the invoice.
    ///
    /// `GET /calls/{id}/invoice`
    pub fn get_invoice(&self, id: impl Into<String>) -> GetInvoice {
        let params = GetInvoiceParams::new(id);
        GetInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Returns what was said.
    ///
    /// `GET /calls/{id}/transcript`
    pub fn get_transcript(&self, id: impl Into<String>) -> GetTranscript {
        let params = GetTranscriptParams::new(id);
        GetTranscript {
            request: Request::new(self.client, params),
        }
    }
}
