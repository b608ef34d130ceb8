//! `create-block-slot`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BlockedSlot, NewBlockedSlot};

/// Blocks a slot, so that it cannot be booked.
///
/// Created by
/// [`Calendars::create_blocked_slot`](super::Calendars::create_blocked_slot).
///
/// `POST /calendars/events/block-slots`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateBlockedSlot = Request<CreateBlockedSlotParams>;

/// The parameters of [`CreateBlockedSlot`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBlockedSlotParams {
    /// A time slot to block, of either a calendar or a user.
    pub body: NewBlockedSlot,
}

impl CreateBlockedSlotParams {
    /// Creates the parameters.
    pub fn new(body: NewBlockedSlot) -> Self {
        Self { body }
    }
}

impl Operation for CreateBlockedSlotParams {
    type Output = BlockedSlot;
    type Whole = BlockedSlot;
    type Error = CreateBlockedSlotError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-block-slot",
        name: "create_blocked_slot",
        summary: "Blocks a slot, so that it cannot be booked.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/events/block-slots",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
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

/// Errors of [`CreateBlockedSlot`].
pub type CreateBlockedSlotError = super::errors::CalendarsError;
