//! The response of a call.

use super::download::Download;
use super::raw::RawResponse;

/// The response of a call.
pub(crate) struct Answer {
    pub(crate) response: RawResponse,
    /// The body, if it is still to be received.
    pub(crate) download: Option<Download>,
}
