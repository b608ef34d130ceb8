//! `edit-block-slot`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::CalendarsError;
use super::{API, BlockSlotUpdate, BlockedSlot};
use crate::CalendarEventId;

/// Changes a blocked slot.
///
/// Created by [`Calendars::update_block_slot`](super::Calendars::update_block_slot).
///
/// `PUT /calendars/events/block-slots/{eventId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateBlockSlot {
    pub(super) request: Request<UpdateBlockSlotParams>,
}

request_builder! {
    UpdateBlockSlot, UpdateBlockSlotParams
}

/// The parameters of [`UpdateBlockSlot`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBlockSlotParams {
    /// Id of the event. For a recurring event, that of one occurrence, or that of the
    /// master event for the whole series.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub event_id: CalendarEventId,
    /// Changes to a blocked period.
    pub body: BlockSlotUpdate,
}

impl UpdateBlockSlotParams {
    /// Creates the parameters.
    pub fn new(event_id: impl Into<CalendarEventId>, body: BlockSlotUpdate) -> Self {
        Self {
            event_id: event_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBlockSlotParams {
    type Output = BlockedSlot;
    type Whole = BlockedSlot;
    type Error = UpdateBlockSlotError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "edit-block-slot",
        name: "update_block_slot",
        summary: "Changes a blocked slot.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/events/block-slots/{eventId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
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

/// Errors of [`UpdateBlockSlot`].
pub type UpdateBlockSlotError = CalendarsError;
