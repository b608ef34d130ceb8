//! `create-association`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{BulkTagChange, BulkTagUpdate, BulkTagUpdateResponse};
use crate::common::{BadRequestErrorBody, UnprocessableErrorBody};

/// Adds tags to many contacts at once, or removes tags.
///
/// Created by [`Contacts::bulk_update_tags`](super::Contacts::bulk_update_tags).
///
/// `POST /contacts/bulk/tags/update/{type}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateTags = Request<BulkUpdateTagsParams>;

/// The parameters of [`BulkUpdateTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateTagsParams {
    /// Whether to add the tags or to remove them.
    pub type_: BulkTagChange,
    /// Contacts, and the tags to add to them or to remove.
    pub body: BulkTagUpdate,
}

impl BulkUpdateTagsParams {
    /// Creates the parameters.
    pub fn new(type_: BulkTagChange, body: BulkTagUpdate) -> Self {
        Self { type_, body }
    }
}

impl Operation for BulkUpdateTagsParams {
    type Output = BulkTagUpdateResponse;
    type Whole = BulkTagUpdateResponse;
    type Error = BulkUpdateTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-association",
        name: "bulk_update_tags",
        summary: "Adds tags to many contacts at once, or removes tags.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/bulk/tags/update/{type}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("type", &self.type_);
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateTags`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum BulkUpdateTagsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for BulkUpdateTagsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
