//! `delete-Business`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BusinessError, DeleteBusinessResponse};

/// Deletes a business.
///
/// Needs a location's token with the scope `businesses.write`.
///
/// `DELETE /businesses/{businessId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/businesses-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteBusiness {
    request: Request<DeleteBusinessParams>,
}

impl DeleteBusiness {
    pub(super) fn new(client: &Client, params: DeleteBusinessParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteBusiness, DeleteBusinessParams
}

/// The parameters of [`DeleteBusiness`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBusinessParams {
    /// The path parameter `businessId`.
    pub business_id: String,
}

impl DeleteBusinessParams {
    /// Makes the parameters from what is required.
    pub fn new(business_id: impl Into<String>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteBusinessParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteBusinessParams")?;
        Some(Self {
            business_id: object.required("businessId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteBusinessParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("businessId", &self.business_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteBusinessParams
}

impl Operation for DeleteBusinessParams {
    type Output = DeleteBusinessResponse;
    type Error = DeleteBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-Business",
        method: Method::DELETE,
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
    }

    fn output(response: &ResponseParts) -> Result<DeleteBusinessResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteBusiness`].
pub type DeleteBusinessError = BusinessError;
