//! `edit-block-slot`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BlockedSlot, BlockedSlotUpdate};
use crate::CalendarEventId;

/// Updates a blocked slot.
///
/// Created by
/// [`Calendars::update_blocked_slot`](super::Calendars::update_blocked_slot).
///
/// `PUT /calendars/events/block-slots/{eventId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateBlockedSlot = Request<UpdateBlockedSlotParams>;

/// The parameters of [`UpdateBlockedSlot`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBlockedSlotParams {
    /// Id of the blocked slot to update. For a recurring slot, the id of one occurrence,
    /// or the id of the master event for the whole series.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub event_id: CalendarEventId,
    /// Changes to a blocked slot.
    pub body: BlockedSlotUpdate,
}

impl UpdateBlockedSlotParams {
    /// Creates the parameters.
    pub fn new(event_id: impl Into<CalendarEventId>, body: BlockedSlotUpdate) -> Self {
        Self {
            event_id: event_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBlockedSlotParams {
    type Output = BlockedSlot;
    type Whole = BlockedSlot;
    type Error = UpdateBlockedSlotError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "edit-block-slot",
        name: "update_blocked_slot",
        summary: "Updates a blocked slot.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/events/block-slots/{eventId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("eventId", &self.event_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateBlockedSlot`].
pub type UpdateBlockedSlotError = super::errors::CalendarsError;
