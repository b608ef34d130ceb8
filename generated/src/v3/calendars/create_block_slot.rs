//! `create-block-slot`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::CalendarsError;
use super::{API, BlockedSlot, NewBlockSlot};

/// Blocks a slot, so that it cannot be booked.
///
/// Created by [`Calendars::create_block_slot`](super::Calendars::create_block_slot).
///
/// `POST /calendars/events/block-slots`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateBlockSlot {
    pub(super) request: Request<CreateBlockSlotParams>,
}

request_builder! {
    CreateBlockSlot, CreateBlockSlotParams
}

/// The parameters of [`CreateBlockSlot`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBlockSlotParams {
    /// A period to block, either of a calendar or of a user.
    pub body: NewBlockSlot,
}

impl CreateBlockSlotParams {
    /// Creates the parameters.
    pub fn new(body: NewBlockSlot) -> Self {
        Self { body }
    }
}

impl Operation for CreateBlockSlotParams {
    type Output = BlockedSlot;
    type Whole = BlockedSlot;
    type Error = CreateBlockSlotError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "create-block-slot",
        name: "create_block_slot",
        summary: "Blocks a slot, so that it cannot be booked.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/events/block-slots",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateBlockSlot`].
pub type CreateBlockSlotError = CalendarsError;
