//! `update-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{Link, LinkChange};

/// Changes a link.
///
/// Created by [`Pets::update_link`](super::Pets::update_link).
///
/// `PUT /links/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateLink = Request<UpdateLinkParams>;

/// The parameters of [`UpdateLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLinkParams {
    /// Id of the link.
    pub id: String,
    /// The request body.
    pub body: LinkChange,
}

impl UpdateLinkParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: LinkChange) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateLinkParams {
    type Output = Link;
    type Whole = Link;
    type Error = UpdateLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-link",
        name: "update_link",
        summary: "Changes a link.",
        deprecated: Some("use another link"),
        method: Method::PUT,
        path: "/links/{id}",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateLink`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UpdateLinkError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UpdateLinkError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
