//! `get-invoice-settings`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, GetInvoiceSettingsResponse, InvoicesError};

/// Returns the settings of a location for invoices and estimates.
///
/// Needs a location's or an agency's token with the scope `invoices.readonly`.
///
/// `GET /invoices/settings`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetInvoiceSettings {
    request: Request<GetInvoiceSettingsParams>,
}

impl GetInvoiceSettings {
    pub(super) fn new(client: &Client, params: GetInvoiceSettingsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetInvoiceSettings, GetInvoiceSettingsParams
}

/// The parameters of [`GetInvoiceSettings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInvoiceSettingsParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetInvoiceSettingsParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetInvoiceSettingsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceSettingsParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetInvoiceSettingsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetInvoiceSettingsParams
}

impl Operation for GetInvoiceSettingsParams {
    type Output = GetInvoiceSettingsResponse;
    type Error = GetInvoiceSettingsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-invoice-settings",
        method: Method::GET,
        path: "/invoices/settings",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetInvoiceSettingsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetInvoiceSettings`].
pub type GetInvoiceSettingsError = InvoicesError;
