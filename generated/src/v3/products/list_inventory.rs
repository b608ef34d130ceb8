//! `get-list-inventory`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ListInventoryResponse, ProductsError};

/// Lists the stock of the prices of a location.
///
/// Needs a location's or an agency's token with the scope `products/prices.readonly`.
///
/// `GET /products/inventory`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListInventory {
    request: Request<ListInventoryParams>,
}

impl ListInventory {
    pub(super) fn new(client: &Client, params: ListInventoryParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `limit`.
    ///
    /// How many entries to return at most.
    ///
    /// Default: `0`.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.params_mut().limit = Some(value);
        self
    }

    /// Sets the query parameter `offset`.
    ///
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.request.params_mut().offset = Some(value);
        self
    }

    /// Sets the query parameter `search`.
    ///
    /// Text to look for.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().search = Some(value.into());
        self
    }
}

request_builder! {
    ListInventory, ListInventoryParams
}

/// The parameters of [`ListInventory`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInventoryParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
    /// How many entries to return at most.
    ///
    /// Default: `0`.
    pub limit: Option<i64>,
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for.
    pub search: Option<String>,
}

impl ListInventoryParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            limit: None,
            offset: None,
            search: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListInventoryParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInventoryParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListInventoryParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ListInventoryParams
}

impl Operation for ListInventoryParams {
    type Output = ListInventoryResponse;
    type Error = ListInventoryError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-list-inventory",
        method: Method::GET,
        path: "/products/inventory",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
    }

    fn output(response: &ResponseParts) -> Result<ListInventoryResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListInventory`].
pub type ListInventoryError = ProductsError;
