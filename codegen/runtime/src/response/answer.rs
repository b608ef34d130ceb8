//! What a call was answered with.

use super::download::Download;
use super::raw::RawResponse;

/// What a call was answered with.
pub(crate) struct Answer {
    pub(crate) response: RawResponse,
    /// The body, if it is still to be received.
    pub(crate) download: Option<Download>,
}
