//! `create-block-slot`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BlockedSlot, CalendarsError, SlotToBlock};

/// Blocks a slot, so that it cannot be booked.
///
/// Either for a calendar or for a user, not for both.
///
/// Needs a location's token with the scope `calendars/events.write`.
///
/// `POST /calendars/events/block-slots`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateBlockSlot {
    request: Request<CreateBlockSlotParams>,
}

impl CreateBlockSlot {
    pub(super) fn new(client: &Client, params: CreateBlockSlotParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateBlockSlot, CreateBlockSlotParams
}

/// The parameters of [`CreateBlockSlot`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBlockSlotParams {
    /// The request body.
    pub body: SlotToBlock,
}

impl CreateBlockSlotParams {
    /// Makes the parameters from what is required.
    pub fn new(body: SlotToBlock) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateBlockSlotParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBlockSlotParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateBlockSlotParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateBlockSlotParams
}

impl Operation for CreateBlockSlotParams {
    type Output = BlockedSlot;
    type Error = CreateBlockSlotError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-block-slot",
        method: Method::POST,
        path: "/calendars/events/block-slots",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BlockedSlot, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateBlockSlot`].
pub type CreateBlockSlotError = CalendarsError;
