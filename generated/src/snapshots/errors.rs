//! Error enums that several operations of the Snapshots API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// The documented errors of
/// [`ListCustomSnapshots`](super::operations::ListCustomSnapshots),
/// [`CreateSnapshotShareLink`](super::operations::CreateSnapshotShareLink),
/// [`ListSnapshotPushes`](super::operations::ListSnapshotPushes) and
/// [`GetLatestSnapshotPush`](super::operations::GetLatestSnapshotPush).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum SnapshotError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SnapshotError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
