//! `create-store-setting`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewStoreSetting, StoreSetting, StoreSettingResponse};

/// Creates the store settings of a location, or replaces them.
///
/// Created by [`Store::create_store_setting`](super::Store::create_store_setting).
///
/// Returns [`StoreSetting`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`StoreSettingResponse`], in a `Response`.
///
/// `POST /store/store-setting`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateStoreSetting = Request<CreateStoreSettingParams>;

/// The parameters of [`CreateStoreSetting`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateStoreSettingParams {
    /// The settings of a store to create or replace.
    pub body: NewStoreSetting,
}

impl CreateStoreSettingParams {
    /// Creates the parameters.
    pub fn new(body: NewStoreSetting) -> Self {
        Self { body }
    }
}

impl Operation for CreateStoreSettingParams {
    type Output = StoreSetting;
    type Whole = StoreSettingResponse;
    type Error = CreateStoreSettingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-store-setting",
        name: "create_store_setting",
        summary: "Creates the store settings of a location, or replaces them.",
        deprecated: None,
        method: Method::POST,
        path: "/store/store-setting",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/create-store-setting",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<StoreSetting, DecodeError> {
        response.payload(&[&["data"]], |envelope: StoreSettingResponse| envelope.data)
    }
}

/// Errors of [`CreateStoreSetting`].
pub type CreateStoreSettingError = super::errors::StoreError;
