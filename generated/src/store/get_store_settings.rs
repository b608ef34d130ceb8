//! `get-store-settings`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, StoreSetting, StoreSettingsResponse};
use crate::LocationId;

/// Returns the store settings of a location.
///
/// Created by [`Store::get_store_settings`](super::Store::get_store_settings).
///
/// Returns [`StoreSetting`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`StoreSettingsResponse`], in a `Response`.
///
/// `GET /store/store-setting`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetStoreSettings {
    pub(super) request: Request<GetStoreSettingsParams>,
}

impl GetStoreSettings {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetStoreSettingsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    GetStoreSettings, GetStoreSettingsParams
}

/// The parameters of [`GetStoreSettings`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetStoreSettingsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetStoreSettingsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetStoreSettingsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetStoreSettingsParams {
    type Output = StoreSetting;
    type Whole = StoreSettingsResponse;
    type Error = GetStoreSettingsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-store-settings",
        name: "get_store_settings",
        summary: "Returns the store settings of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/store/store-setting",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-store-settings",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<StoreSetting, DecodeError> {
        response.payload(&[&["data"]], |envelope: StoreSettingsResponse| envelope.data)
    }
}

/// Errors of [`GetStoreSettings`].
pub type GetStoreSettingsError = super::errors::StoreError;
