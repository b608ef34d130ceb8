//! `cancel-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Cancels all visits.
///
/// Created by [`Pets::cancel_visits`](super::Pets::cancel_visits).
///
/// `DELETE /visits`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CancelVisits = Request<CancelVisitsParams>;

/// The parameters of [`CancelVisits`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelVisitsParams {}

impl CancelVisitsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CancelVisitsParams {
    type Output = ();
    type Whole = ();
    type Error = CancelVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cancel-visits",
        name: "cancel_visits",
        summary: "Cancels all visits.",
        deprecated: None,
        method: Method::DELETE,
        path: "/visits",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[400],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`CancelVisits`].
pub type CancelVisitsError = super::errors::VisitError;
