//! `get-groups`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, GroupListResponse};

/// Lists the calendar groups of a location.
///
/// Needs a location's token with the scope `calendars/groups.readonly`.
///
/// `GET /calendars/groups`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetGroups {
    request: Request<GetGroupsParams>,
}

impl GetGroups {
    pub(super) fn new(client: &Client, params: GetGroupsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetGroups, GetGroupsParams
}

/// The parameters of [`GetGroups`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetGroupsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetGroupsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGroupsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetGroupsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetGroupsParams
}

impl Operation for GetGroupsParams {
    type Output = GroupListResponse;
    type Error = GetGroupsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-groups",
        method: Method::GET,
        path: "/calendars/groups",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<GroupListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetGroups`].
pub type GetGroupsError = CalendarsError;
