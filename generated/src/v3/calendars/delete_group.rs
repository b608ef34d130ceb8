//! `delete-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, Success};

/// Deletes a calendar group.
///
/// Needs a location's token with the scope `calendars/groups.write`.
///
/// `DELETE /calendars/groups/{groupId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteGroup {
    request: Request<DeleteGroupParams>,
}

impl DeleteGroup {
    pub(super) fn new(client: &Client, params: DeleteGroupParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteGroup, DeleteGroupParams
}

/// The parameters of [`DeleteGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupParams {
    /// The path parameter `groupId`.
    pub group_id: String,
}

impl DeleteGroupParams {
    /// Makes the parameters from what is required.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteGroupParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteGroupParams")?;
        Some(Self {
            group_id: object.required("groupId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteGroupParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("groupId", &self.group_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteGroupParams
}

impl Operation for DeleteGroupParams {
    type Output = Success;
    type Error = DeleteGroupError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-group",
        method: Method::DELETE,
        path: "/calendars/groups/{groupId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("groupId", &self.group_id);
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteGroup`].
pub type DeleteGroupError = CalendarsError;
