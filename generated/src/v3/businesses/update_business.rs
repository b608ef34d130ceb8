//! `update-business`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BusinessError, SavedBusiness, UpdateBusinessBody};

/// Changes a business.
///
/// Made by [`Businesses::update_business`](super::Businesses::update_business).
///
/// `PUT /businesses/{businessId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
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
