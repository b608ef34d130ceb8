//! `update-email-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{EmailsError, UpdateEmailTemplateBody, UpdateEmailTemplateResponse};

/// Updates an email template.
///
/// `editorContent` and `editorType` go together: give both or neither.
///
/// Needs a location's token with the scope `emails/templates.write`.
///
/// `PATCH /emails/locations/{locationId}/templates/{templateId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateEmailTemplate {
    request: Request<UpdateEmailTemplateParams>,
}

impl UpdateEmailTemplate {
    pub(super) fn new(client: &Client, params: UpdateEmailTemplateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateEmailTemplate, UpdateEmailTemplateParams
}

/// The parameters of [`UpdateEmailTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailTemplateParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the template.
    pub template_id: String,
    /// The request body.
    pub body: UpdateEmailTemplateBody,
}

impl UpdateEmailTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        template_id: impl Into<String>,
        body: UpdateEmailTemplateBody,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateEmailTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailTemplateParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateEmailTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateEmailTemplateParams
}

impl Operation for UpdateEmailTemplateParams {
    type Output = UpdateEmailTemplateResponse;
    type Error = UpdateEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-email-template",
        method: Method::PATCH,
        path: "/emails/locations/{locationId}/templates/{templateId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateEmailTemplateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateEmailTemplate`].
pub type UpdateEmailTemplateError = EmailsError;
