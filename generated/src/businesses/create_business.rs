//! `create-business`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Business, NewBusiness, SavedBusinessResponse};

/// Creates a business in a location.
///
/// Created by [`Businesses::create_business`](super::Businesses::create_business).
///
/// Returns [`Business`]: the field `business` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SavedBusinessResponse`], in a `Response`.
///
/// `POST /businesses/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateBusiness = Request<CreateBusinessParams>;

/// The parameters of [`CreateBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBusinessParams {
    /// A business to create.
    pub body: NewBusiness,
}

impl CreateBusinessParams {
    /// Creates the parameters.
    pub fn new(body: NewBusiness) -> Self {
        Self { body }
    }
}

impl Operation for CreateBusinessParams {
    type Output = Business;
    type Whole = SavedBusinessResponse;
    type Error = CreateBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-business",
        name: "create_business",
        summary: "Creates a business in a location.",
        deprecated: None,
        method: Method::POST,
        path: "/businesses/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["businesses.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Business, DecodeError> {
        response
            .payload(
                &[&["buiseness", "business"]],
                |envelope: SavedBusinessResponse| envelope.business,
            )
    }
}

/// Errors of [`CreateBusiness`].
pub type CreateBusinessError = super::errors::BusinessError;
