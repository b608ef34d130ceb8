//! `create-email-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CreateEmailTemplateResponse, NewEmailTemplate};
use crate::LocationId;

/// Creates an email template from HTML or plain text.
///
/// Created by
/// [`Emails::create_email_template`](super::Emails::create_email_template).
///
/// `POST /emails/locations/{locationId}/templates`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateEmailTemplate = Request<CreateEmailTemplateParams>;

/// The parameters of [`CreateEmailTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEmailTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// An email template to create.
    pub body: NewEmailTemplate,
}

impl CreateEmailTemplateParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewEmailTemplate) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateEmailTemplateParams {
    type Output = CreateEmailTemplateResponse;
    type Whole = CreateEmailTemplateResponse;
    type Error = CreateEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-email-template",
        name: "create_email_template",
        summary: "Creates an email template from HTML or plain text.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/locations/{locationId}/templates",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateEmailTemplate`].
pub type CreateEmailTemplateError = super::errors::EmailsError;
