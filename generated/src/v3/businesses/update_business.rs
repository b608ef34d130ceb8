//! `update-business`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BusinessError, SavedBusiness, UpdateBusinessBody};

/// Changes a business.
///
/// Needs a location's token with the scope `businesses.write`.
///
/// `PUT /businesses/{businessId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateBusiness {
    request: Request<UpdateBusinessParams>,
}

impl UpdateBusiness {
    pub(super) fn new(client: &Client, params: UpdateBusinessParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateBusiness, UpdateBusinessParams
}

/// The parameters of [`UpdateBusiness`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBusinessParams {
    /// The path parameter `businessId`.
    pub business_id: String,
    /// The request body.
    pub body: UpdateBusinessBody,
}

impl UpdateBusinessParams {
    /// Makes the parameters from what is required.
    pub fn new(business_id: impl Into<String>, body: UpdateBusinessBody) -> Self {
        Self {
            business_id: business_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateBusinessParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBusinessParams")?;
        Some(Self {
            business_id: object.required("businessId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateBusinessParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("businessId", &self.business_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateBusinessParams
}

impl Operation for UpdateBusinessParams {
    type Output = SavedBusiness;
    type Error = UpdateBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-business",
        method: Method::PUT,
        path: "/businesses/{businessId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["businesses.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("businessId", &self.business_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SavedBusiness, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateBusiness`].
pub type UpdateBusinessError = BusinessError;
