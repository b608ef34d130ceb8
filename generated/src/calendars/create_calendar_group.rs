//! `create-calendar-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, GroupResponse, NewGroup};

/// Creates a calendar group.
///
/// Needs a location's token with the scope `calendars/groups.write`.
///
/// `POST /calendars/groups`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCalendarGroup {
    request: Request<CreateCalendarGroupParams>,
}

impl CreateCalendarGroup {
    pub(super) fn new(client: &Client, params: CreateCalendarGroupParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCalendarGroup, CreateCalendarGroupParams
}

/// The parameters of [`CreateCalendarGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCalendarGroupParams {
    /// The request body.
    pub body: NewGroup,
}

impl CreateCalendarGroupParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewGroup) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCalendarGroupParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarGroupParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCalendarGroupParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCalendarGroupParams
}

impl Operation for CreateCalendarGroupParams {
    type Output = GroupResponse;
    type Error = CreateCalendarGroupError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-calendar-group",
        method: Method::POST,
        path: "/calendars/groups",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<GroupResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCalendarGroup`].
pub type CreateCalendarGroupError = CalendarsError;
