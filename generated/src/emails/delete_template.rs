//! `delete-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteTemplateResponse, TemplateError};

/// Deletes an email template.
///
/// Needs a location's token with the scope `emails/builder.write`.
///
/// `DELETE /emails/builder/{locationId}/{templateId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteTemplate {
    request: Request<DeleteTemplateParams>,
}

impl DeleteTemplate {
    pub(super) fn new(client: &Client, params: DeleteTemplateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteTemplate, DeleteTemplateParams
}

/// The parameters of [`DeleteTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTemplateParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the template.
    pub template_id: String,
}

impl DeleteTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTemplateParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteTemplateParams
}

impl Operation for DeleteTemplateParams {
    type Output = DeleteTemplateResponse;
    type Error = DeleteTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-template",
        method: Method::DELETE,
        path: "/emails/builder/{locationId}/{templateId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("templateId", &self.template_id);
    }

    fn output(response: &ResponseParts) -> Result<DeleteTemplateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteTemplate`].
pub type DeleteTemplateError = TemplateError;
