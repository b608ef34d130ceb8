//! `get-lost-reason`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LostReasonList, OpportunitiesError};

/// Lists the reasons that a location gives for lost opportunities.
///
/// Needs a location's token with the scope `opportunities.readonly`.
///
/// `GET /opportunities/lost-reason`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLostReason {
    request: Request<GetLostReasonParams>,
}

impl GetLostReason {
    pub(super) fn new(client: &Client, params: GetLostReasonParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().name = Some(value.into());
        self
    }

    /// Sets the query parameter `deleted`.
    ///
    /// Default: `false`.
    pub fn deleted(mut self, value: bool) -> Self {
        self.request.params_mut().deleted = Some(value);
        self
    }

    /// Sets the query parameter `query`.
    ///
    /// Text to look for.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().query = Some(value.into());
        self
    }

    /// Sets the query parameter `skip`.
    ///
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub fn skip(mut self, value: i64) -> Self {
        self.request.params_mut().skip = Some(value);
        self
    }

    /// Sets the query parameter `limit`.
    ///
    /// How many entries to return at most.
    ///
    /// Default: `100`.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.params_mut().limit = Some(value);
        self
    }

    /// Sets the query parameter `getCount`.
    pub fn get_count(mut self, value: bool) -> Self {
        self.request.params_mut().get_count = Some(value);
        self
    }
}

request_builder! {
    GetLostReason, GetLostReasonParams
}

/// The parameters of [`GetLostReason`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLostReasonParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `name`.
    pub name: Option<String>,
    /// The query parameter `deleted`.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Text to look for.
    pub query: Option<String>,
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub skip: Option<i64>,
    /// How many entries to return at most.
    ///
    /// Default: `100`.
    pub limit: Option<i64>,
    /// The query parameter `getCount`.
    pub get_count: Option<bool>,
}

impl GetLostReasonParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            name: None,
            deleted: None,
            query: None,
            skip: None,
            limit: None,
            get_count: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLostReasonParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLostReasonParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            deleted: object.optional("deleted"),
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            get_count: object.optional("getCount"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLostReasonParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("deleted", &self.deleted);
        object.field("query", &self.query);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("getCount", &self.get_count);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLostReasonParams
}

impl Operation for GetLostReasonParams {
    type Output = LostReasonList;
    type Error = GetLostReasonError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-lost-reason",
        method: Method::GET,
        path: "/opportunities/lost-reason",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("name", &self.name);
        request.query("deleted", &self.deleted);
        request.query("query", &self.query);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("getCount", &self.get_count);
    }

    fn output(response: &ResponseParts) -> Result<LostReasonList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLostReason`].
pub type GetLostReasonError = OpportunitiesError;
