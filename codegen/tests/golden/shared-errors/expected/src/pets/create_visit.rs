//! `create-visit`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Plans a visit.
///
/// Created by [`Pets::create_visit`](super::Pets::create_visit).
///
/// `POST /visits`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateVisit = Request<CreateVisitParams>;

/// The parameters of [`CreateVisit`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateVisitParams {}

impl CreateVisitParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CreateVisitParams {
    type Output = ();
    type Whole = ();
    type Error = CreateVisitError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-visit",
        name: "create_visit",
        summary: "Plans a visit.",
        deprecated: None,
        method: Method::POST,
        path: "/visits",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`CreateVisit`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CreateVisitError {
    /// `401 Unauthorized`.
    Unauthorized,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateVisitError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            401 => Self::Unauthorized,
            _ => Self::Undocumented,
        }
    }
}
