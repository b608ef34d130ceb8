//! `update-template`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{TemplateError, UpdateTemplateBody, UpdateTemplateResponse};

/// Saves the content of an email template.
///
/// Needs a location's token with the scope `emails/builder.write`.
///
/// `POST /emails/builder/data`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/update-template))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateTemplate {
    request: Request<UpdateTemplateParams>,
}

impl UpdateTemplate {
    pub(super) fn new(client: &Client, params: UpdateTemplateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateTemplate, UpdateTemplateParams
}

/// The parameters of [`UpdateTemplate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateParams {
    /// The request body.
    pub body: UpdateTemplateBody,
}

impl UpdateTemplateParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UpdateTemplateBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateTemplateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTemplateParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateTemplateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateTemplateParams
}

impl Operation for UpdateTemplateParams {
    type Output = UpdateTemplateResponse;
    type Error = UpdateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-template",
        method: Method::POST,
        path: "/emails/builder/data",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/update-template",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<UpdateTemplateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateTemplate`].
pub type UpdateTemplateError = TemplateError;
