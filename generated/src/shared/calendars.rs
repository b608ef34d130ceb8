//! Types shared by the versions of the Calendars API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{
    CalendarEventId, CalendarGroupId, CalendarId, ContactId, LocationId, NoteId, UserId,
};

/// Unit of a duration, an interval or a buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DurationUnit {
    /// `mins`
    Mins,
    /// `hours`
    Hours,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DurationUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mins => "mins",
            Self::Hours => "hours",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DurationUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "mins" => Self::Mins,
            "hours" => Self::Hours,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The calendar groups of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GroupList {
    /// Calendar groups of the location.
    pub groups: Vec<CalendarGroup>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GroupList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GroupList")?;
        Some(Self {
            groups: object.list("groups"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An appointment to book for a contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAppointment {
    /// Title of the appointment.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// How the meeting takes place, such as `zoom`, `phone` or `address`; `custom` by
    /// default if an address is set.
    pub meeting_location_type: Option<MeetingLocationType>,
    /// Id of the meeting location: the `meeting_id` of a location configuration of the
    /// calendar or of a member.
    ///
    /// Default: `default`. Example: `custom_0`.
    pub meeting_location_id: Option<String>,
    /// Whether [`meeting_location_type`](NewAppointment::meeting_location_type) (true) or
    /// [`meeting_location_id`](NewAppointment::meeting_location_id) (false) decides how
    /// the meeting takes place.
    pub override_location_config: Option<bool>,
    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    pub appointment_status: Option<AppointmentStatus>,
    /// Id of the user who hosts the appointment.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_user_id: Option<UserId>,
    /// Description of the appointment.
    ///
    /// Example: `Booking a call to discuss the project`.
    pub description: Option<String>,
    /// Place of the appointment: an address, a URL or text.
    ///
    /// Example: `Zoom`.
    pub address: Option<String>,
    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    pub ignore_date_range: Option<bool>,
    /// Whether the call triggers automations; `true` by default.
    pub to_notify: Option<bool>,
    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice and the range of dates.
    pub ignore_free_slot_validation: Option<bool>,
    /// Recurrence rule of RFC 5545, without `DTSTART`. It has an effect only if
    /// [`ignore_free_slot_validation`](NewAppointment::ignore_free_slot_validation) is
    /// true.
    ///
    /// Example: `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// Id of the calendar in which to book.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact for whom to book.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactId,
    /// When the appointment begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Timestamp,
    /// When the appointment ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewAppointment::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewAppointmentRequired<
    LocationIdValue,
    CalendarIdValue,
    ContactIdValue,
    StartTime,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the calendar in which to book.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarIdValue,
    /// Id of the contact for whom to book.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactIdValue,
    /// When the appointment begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: StartTime,
}

impl NewAppointment {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewAppointmentRequired<
            impl Into<LocationId>,
            impl Into<CalendarId>,
            impl Into<ContactId>,
            impl Into<Timestamp>,
        >,
    ) -> Self {
        let NewAppointmentRequired {
            location_id,
            calendar_id,
            contact_id,
            start_time,
        } = required;
        Self {
            calendar_id: calendar_id.into(),
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            start_time: start_time.into(),
            title: None,
            meeting_location_type: None,
            meeting_location_id: None,
            override_location_config: None,
            appointment_status: None,
            assigned_user_id: None,
            description: None,
            address: None,
            ignore_date_range: None,
            to_notify: None,
            ignore_free_slot_validation: None,
            rrule: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Title of the appointment.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// How the meeting takes place, such as `zoom`, `phone` or `address`; `custom` by
    /// default if an address is set.
    #[must_use]
    pub fn meeting_location_type(
        mut self,
        value: impl IntoOptional<MeetingLocationType>,
    ) -> Self {
        self.meeting_location_type = value.into_optional();
        self
    }

    /// Id of the meeting location: the `meeting_id` of a location configuration of the
    /// calendar or of a member. Default: `default`.
    #[must_use]
    pub fn meeting_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location_id = value.into_optional();
        self
    }

    /// Whether [`meeting_location_type`](NewAppointment::meeting_location_type) (true) or
    /// [`meeting_location_id`](NewAppointment::meeting_location_id) (false) decides how
    /// the meeting takes place.
    #[must_use]
    pub fn override_location_config(mut self, value: impl IntoOptional<bool>) -> Self {
        self.override_location_config = value.into_optional();
        self
    }

    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    #[must_use]
    pub fn appointment_status(
        mut self,
        value: impl IntoOptional<AppointmentStatus>,
    ) -> Self {
        self.appointment_status = value.into_optional();
        self
    }

    /// Id of the user who hosts the appointment.
    #[must_use]
    pub fn assigned_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_user_id = value.into_optional();
        self
    }

    /// Description of the appointment.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Place of the appointment: an address, a URL or text.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    #[must_use]
    pub fn ignore_date_range(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ignore_date_range = value.into_optional();
        self
    }

    /// Whether the call triggers automations; `true` by default.
    #[must_use]
    pub fn to_notify(mut self, value: impl IntoOptional<bool>) -> Self {
        self.to_notify = value.into_optional();
        self
    }

    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice and the range of dates.
    #[must_use]
    pub fn ignore_free_slot_validation(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.ignore_free_slot_validation = value.into_optional();
        self
    }

    /// Recurrence rule of RFC 5545, without `DTSTART`. It has an effect only if
    /// [`ignore_free_slot_validation`](NewAppointment::ignore_free_slot_validation) is
    /// true.
    #[must_use]
    pub fn rrule(mut self, value: impl IntoOptional<String>) -> Self {
        self.rrule = value.into_optional();
        self
    }

    /// When the appointment ends, RFC 3339.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }
}

impl Encode for NewAppointment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("meetingLocationType", &self.meeting_location_type);
        object.field("meetingLocationId", &self.meeting_location_id);
        object.field("overrideLocationConfig", &self.override_location_config);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("description", &self.description);
        object.field("address", &self.address);
        object.field("ignoreDateRange", &self.ignore_date_range);
        object.field("toNotify", &self.to_notify);
        object.field("ignoreFreeSlotValidation", &self.ignore_free_slot_validation);
        object.field("rrule", &self.rrule);
        object.field("calendarId", &self.calendar_id);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
    }
}

/// Changes to an appointment.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentUpdate {
    /// Title of the appointment.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// How the meeting takes place, such as `zoom`, `phone` or `address`; `custom` by
    /// default if an address is set.
    pub meeting_location_type: Option<MeetingLocationType>,
    /// Id of the meeting location: the `meeting_id` of a location configuration of the
    /// calendar or of a member.
    ///
    /// Default: `default`. Example: `custom_0`.
    pub meeting_location_id: Option<String>,
    /// Whether [`meeting_location_type`](AppointmentUpdate::meeting_location_type) (true)
    /// or [`meeting_location_id`](AppointmentUpdate::meeting_location_id) (false) decides
    /// how the meeting takes place.
    pub override_location_config: Option<bool>,
    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    pub appointment_status: Option<AppointmentStatus>,
    /// Id of the user who hosts the appointment.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_user_id: Option<UserId>,
    /// Description of the appointment.
    ///
    /// Example: `Booking a call to discuss the project`.
    pub description: Option<String>,
    /// Place of the appointment: an address, a URL or text.
    ///
    /// Example: `Zoom`.
    pub address: Option<String>,
    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    pub ignore_date_range: Option<bool>,
    /// Whether the call triggers automations; `true` by default.
    pub to_notify: Option<bool>,
    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice and the range of dates.
    pub ignore_free_slot_validation: Option<bool>,
    /// Recurrence rule of RFC 5545, without `DTSTART`. It has an effect only if
    /// [`ignore_free_slot_validation`](AppointmentUpdate::ignore_free_slot_validation) is
    /// true.
    ///
    /// Example: `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// Id of the calendar that the appointment is in.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// When the appointment begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the appointment ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AppointmentUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the appointment.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// How the meeting takes place, such as `zoom`, `phone` or `address`; `custom` by
    /// default if an address is set.
    #[must_use]
    pub fn meeting_location_type(
        mut self,
        value: impl IntoOptional<MeetingLocationType>,
    ) -> Self {
        self.meeting_location_type = value.into_optional();
        self
    }

    /// Id of the meeting location: the `meeting_id` of a location configuration of the
    /// calendar or of a member. Default: `default`.
    #[must_use]
    pub fn meeting_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location_id = value.into_optional();
        self
    }

    /// Whether [`meeting_location_type`](AppointmentUpdate::meeting_location_type) (true)
    /// or [`meeting_location_id`](AppointmentUpdate::meeting_location_id) (false) decides
    /// how the meeting takes place.
    #[must_use]
    pub fn override_location_config(mut self, value: impl IntoOptional<bool>) -> Self {
        self.override_location_config = value.into_optional();
        self
    }

    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    #[must_use]
    pub fn appointment_status(
        mut self,
        value: impl IntoOptional<AppointmentStatus>,
    ) -> Self {
        self.appointment_status = value.into_optional();
        self
    }

    /// Id of the user who hosts the appointment.
    #[must_use]
    pub fn assigned_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_user_id = value.into_optional();
        self
    }

    /// Description of the appointment.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Place of the appointment: an address, a URL or text.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    #[must_use]
    pub fn ignore_date_range(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ignore_date_range = value.into_optional();
        self
    }

    /// Whether the call triggers automations; `true` by default.
    #[must_use]
    pub fn to_notify(mut self, value: impl IntoOptional<bool>) -> Self {
        self.to_notify = value.into_optional();
        self
    }

    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice and the range of dates.
    #[must_use]
    pub fn ignore_free_slot_validation(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.ignore_free_slot_validation = value.into_optional();
        self
    }

    /// Recurrence rule of RFC 5545, without `DTSTART`. It has an effect only if
    /// [`ignore_free_slot_validation`](AppointmentUpdate::ignore_free_slot_validation) is
    /// true.
    #[must_use]
    pub fn rrule(mut self, value: impl IntoOptional<String>) -> Self {
        self.rrule = value.into_optional();
        self
    }

    /// Id of the calendar that the appointment is in.
    #[must_use]
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.calendar_id = value.into_optional();
        self
    }

    /// When the appointment begins, RFC 3339.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// When the appointment ends, RFC 3339.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }
}

impl Encode for AppointmentUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("meetingLocationType", &self.meeting_location_type);
        object.field("meetingLocationId", &self.meeting_location_id);
        object.field("overrideLocationConfig", &self.override_location_config);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("description", &self.description);
        object.field("address", &self.address);
        object.field("ignoreDateRange", &self.ignore_date_range);
        object.field("toNotify", &self.to_notify);
        object.field("ignoreFreeSlotValidation", &self.ignore_free_slot_validation);
        object.field("rrule", &self.rrule);
        object.field("calendarId", &self.calendar_id);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
    }
}

/// Open hours on one date.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Availability {
    /// The local date, written as midnight in UTC.
    ///
    /// Example: `2023-09-24T00:00:00.000Z`.
    pub date: Option<Timestamp>,
    /// The times of day that are open.
    pub hours: Vec<OpeningHours>,
    /// In a response, whether the entry has been deleted; in a request, whether to delete
    /// the entry.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Availability {
    /// Creates a value with the required fields.
    pub fn new(
        date: impl Into<Timestamp>,
        hours: impl IntoIterator<Item = OpeningHours>,
    ) -> Self {
        Self {
            date: Some(date.into()),
            hours: hours.into_iter().collect(),
            ..Self::default()
        }
    }

    /// In a response, whether the entry has been deleted; in a request, whether to delete
    /// the entry. Default: `false`.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }
}

impl Decode for Availability {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Availability")?;
        Some(Self {
            date: object.optional("date"),
            hours: object.list("hours"),
            deleted: object.optional("deleted"),
            extra: object.extra(),
        })
    }
}

impl Encode for Availability {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("date", &self.date);
        object.field("hours", &self.hours);
        object.field("deleted", &self.deleted);
    }
}

/// A time slot to block, of either a calendar or a user.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBlockedSlot {
    /// Title of the blocked slot, such as the reason why the time is blocked.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// Id of the calendar whose time is blocked; not together with
    /// [`assigned_user_id`](NewBlockedSlot::assigned_user_id).
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the user whose time is blocked; not together with
    /// [`calendar_id`](NewBlockedSlot::calendar_id).
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_user_id: Option<UserId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// When the blocked time begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the blocked time ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewBlockedSlot {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            title: None,
            calendar_id: None,
            assigned_user_id: None,
            start_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Title of the blocked slot, such as the reason why the time is blocked.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Id of the calendar whose time is blocked; not together with
    /// [`assigned_user_id`](NewBlockedSlot::assigned_user_id).
    #[must_use]
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.calendar_id = value.into_optional();
        self
    }

    /// Id of the user whose time is blocked; not together with
    /// [`calendar_id`](NewBlockedSlot::calendar_id).
    #[must_use]
    pub fn assigned_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_user_id = value.into_optional();
        self
    }

    /// When the blocked time begins, RFC 3339.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// When the blocked time ends, RFC 3339.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }
}

impl Encode for NewBlockedSlot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("calendarId", &self.calendar_id);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("locationId", &self.location_id);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
    }
}

/// Changes to a blocked slot.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlockedSlotUpdate {
    /// Title of the blocked slot, such as the reason why the time is blocked.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// Id of the calendar whose time is blocked; not together with
    /// [`assigned_user_id`](BlockedSlotUpdate::assigned_user_id).
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the user whose time is blocked; not together with
    /// [`calendar_id`](BlockedSlotUpdate::calendar_id).
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub assigned_user_id: Option<UserId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// When the blocked time begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the blocked time ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BlockedSlotUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            title: None,
            calendar_id: None,
            assigned_user_id: None,
            start_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Title of the blocked slot, such as the reason why the time is blocked.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Id of the calendar whose time is blocked; not together with
    /// [`assigned_user_id`](BlockedSlotUpdate::assigned_user_id).
    #[must_use]
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.calendar_id = value.into_optional();
        self
    }

    /// Id of the user whose time is blocked; not together with
    /// [`calendar_id`](BlockedSlotUpdate::calendar_id).
    #[must_use]
    pub fn assigned_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_user_id = value.into_optional();
        self
    }

    /// When the blocked time begins, RFC 3339.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// When the blocked time ends, RFC 3339.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }
}

impl Encode for BlockedSlotUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("calendarId", &self.calendar_id);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("locationId", &self.location_id);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
    }
}

/// A blocked slot, in which nothing can be booked.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlockedSlot {
    /// Id of the blocked slot.
    ///
    /// Example: `wF6nBe3RqJ2mKv9XsA5t`.
    pub id: Option<CalendarEventId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<LocationId>,
    /// Title of the blocked slot, such as the reason why the time is blocked.
    ///
    /// Example: `My event`.
    pub title: Option<String>,
    /// When the blocked time begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the blocked time ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// Id of the calendar whose time is blocked.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the user whose time is blocked.
    pub assigned_user_id: Option<UserId>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlockedSlot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlockedSlot")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            title: object.optional("title"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            calendar_id: object.optional("calendarId"),
            assigned_user_id: object.optional("assignedUserId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An appointment or a blocked slot in a calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarEvent {
    /// Id of the event; the id of one occurrence if the event recurs.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub id: Option<CalendarEventId>,
    /// Place of the event: an address or a URL.
    ///
    /// Example: `https://meet.google.com/yqp-gogr-wve`.
    pub address: Option<String>,
    /// Title of the event.
    ///
    /// Example: `Appointment with GHL Dev team`.
    pub title: Option<String>,
    /// Id of the calendar that the event is in.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Id of the contact who has the appointment.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// Id of the calendar group to which the calendar belongs.
    pub group_id: Option<CalendarGroupId>,
    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    pub appointment_status: Option<AppointmentStatus>,
    /// Id of the user who owns the event.
    ///
    /// Example: `YlWd2wuCAZQzh2cH1fVZ`.
    pub assigned_user_id: Option<UserId>,
    /// Ids of the other users who take part.
    pub users: Vec<UserId>,
    /// Notes on the event; the reference does not describe them further.
    ///
    /// Example: `Prefers a call in the morning`.
    pub notes: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Whether the event recurs.
    pub is_recurring: Option<bool>,
    /// Recurrence rule of RFC 5545.
    ///
    /// Example: `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// When the event begins, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the event ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// When the event was created, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<Timestamp>,
    /// When the event was last changed, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<Timestamp>,
    /// Ids of the rooms and the equipment that the event uses.
    pub assigned_resources: Vec<String>,
    /// Person or program that created the event.
    pub created_by: Option<BookingOrigin>,
    /// Id of the recurring event of which this event is an occurrence.
    ///
    /// Example: `ocWd2wuBGAQzh2cH1fSZ`.
    pub master_event_id: Option<CalendarEventId>,
    /// Whether the event was deleted.
    pub deleted: Option<bool>,
    /// The same as [`appointment_status`](CalendarEvent::appointment_status), under a
    /// misspelled key.
    pub appoinment_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarEvent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarEvent")?;
        Some(Self {
            id: object.optional("id"),
            address: object.optional("address"),
            title: object.optional("title"),
            calendar_id: object.optional("calendarId"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            group_id: object.optional("groupId"),
            appointment_status: object.optional("appointmentStatus"),
            assigned_user_id: object.optional("assignedUserId"),
            users: object.list("users"),
            notes: object.optional("notes"),
            description: object.optional("description"),
            is_recurring: object.optional("isRecurring"),
            rrule: object.optional("rrule"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            assigned_resources: object.list("assignedResources"),
            created_by: object.optional("createdBy"),
            master_event_id: object.optional("masterEventId"),
            deleted: object.optional("deleted"),
            appoinment_status: object.optional("appoinmentStatus"),
            extra: object.extra(),
        })
    }
}

/// A notification of a calendar in the deprecated form, which `EventNotification`
/// replaces.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarNotification {
    /// Channel of the notification; only `email`.
    ///
    /// Default: `email`.
    pub type_: Option<CalendarNotificationType>,
    /// Whether the contact gets the notification.
    pub should_send_to_contact: Option<bool>,
    /// Whether the guests get the notification.
    pub should_send_to_guest: Option<bool>,
    /// Whether the assigned user gets the notification.
    pub should_send_to_user: Option<bool>,
    /// Whether the addresses in [`selected_users`](CalendarNotification::selected_users)
    /// get the notification.
    pub should_send_to_selected_users: Option<bool>,
    /// Email addresses, separated by commas, that get the notification if
    /// [`should_send_to_selected_users`](CalendarNotification::should_send_to_selected_users)
    /// is set.
    ///
    /// Example: `user1@testemail.com,user2@testemail.com`.
    pub selected_users: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CalendarNotification::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct CalendarNotificationRequired<SelectedUsers> {
    /// Whether the contact gets the notification.
    pub should_send_to_contact: bool,
    /// Whether the guests get the notification.
    pub should_send_to_guest: bool,
    /// Whether the assigned user gets the notification.
    pub should_send_to_user: bool,
    /// Whether the addresses in [`selected_users`](CalendarNotification::selected_users)
    /// get the notification.
    pub should_send_to_selected_users: bool,
    /// Email addresses, separated by commas, that get the notification if
    /// [`should_send_to_selected_users`](CalendarNotification::should_send_to_selected_users)
    /// is set.
    ///
    /// Example: `user1@testemail.com,user2@testemail.com`.
    pub selected_users: SelectedUsers,
}

impl CalendarNotification {
    /// Creates a value with the required fields.
    pub fn new(required: CalendarNotificationRequired<impl Into<String>>) -> Self {
        let CalendarNotificationRequired {
            should_send_to_contact,
            should_send_to_guest,
            should_send_to_user,
            should_send_to_selected_users,
            selected_users,
        } = required;
        Self {
            should_send_to_contact: Some(should_send_to_contact),
            should_send_to_guest: Some(should_send_to_guest),
            should_send_to_user: Some(should_send_to_user),
            should_send_to_selected_users: Some(should_send_to_selected_users),
            selected_users: Some(selected_users.into()),
            ..Self::default()
        }
    }

    /// Channel of the notification; only `email`. Default: `email`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<CalendarNotificationType>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl Decode for CalendarNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarNotification")?;
        Some(Self {
            type_: object.optional("type"),
            should_send_to_contact: object.optional("shouldSendToContact"),
            should_send_to_guest: object.optional("shouldSendToGuest"),
            should_send_to_user: object.optional("shouldSendToUser"),
            should_send_to_selected_users: object.optional("shouldSendToSelectedUsers"),
            selected_users: object.optional("selectedUsers"),
            extra: object.extra(),
        })
    }
}

impl Encode for CalendarNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("shouldSendToContact", &self.should_send_to_contact);
        object.field("shouldSendToGuest", &self.should_send_to_guest);
        object.field("shouldSendToUser", &self.should_send_to_user);
        object.field("shouldSendToSelectedUsers", &self.should_send_to_selected_users);
        object.field("selectedUsers", &self.selected_users);
    }
}

/// A notification that a calendar sends about its appointments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventNotification {
    /// Id of the notification.
    pub id: Option<String>,
    /// Recipient of the notification: the contact, the guests, the assigned user, further
    /// email addresses or phone numbers, or the selected users (`business`).
    pub receiver_type: Option<NotificationReceiver>,
    /// Further email addresses that get the notification.
    ///
    /// Example: `["example1@email.com","example2@email.com"]`.
    pub additional_email_ids: Vec<String>,
    /// Further phone numbers that get the notification, such as `+919876744444`.
    pub additional_phone_numbers: Vec<String>,
    /// Channel on which the notification is sent.
    pub channel: Option<NotificationChannel>,
    /// Event that the notification is about.
    pub notification_type: Option<NotificationType>,
    /// Whether the notification is sent.
    pub is_active: Option<bool>,
    /// Further WhatsApp numbers that get the notification.
    ///
    /// Example: `["+919876744444","+919876744445"]`.
    pub additional_whatsapp_numbers: Vec<String>,
    /// Id of the template of the email; not required for in-app notifications.
    ///
    /// Example: `0as9d8as0d`.
    pub template_id: Option<String>,
    /// Text of the notification; not required for in-app notifications.
    ///
    /// Example: `This is a test notification`.
    pub body: Option<String>,
    /// Subject of the email; not required for in-app notifications.
    ///
    /// Example: `Test Notification`.
    pub subject: Option<String>,
    /// Times after the appointment at which a `followup` notification is sent; unused by
    /// other notification types.
    pub after_time: Vec<NotificationOffset>,
    /// Times before the appointment at which a `reminder` notification is sent; unused by
    /// other notification types.
    pub before_time: Vec<NotificationOffset>,
    /// Ids of the users who get an in-app notification or an email to the business;
    /// `sub_account_admin` selects the administrators of the location.
    ///
    /// Example: `["user1","user2"]`.
    pub selected_users: Vec<String>,
    /// Whether the notification was deleted.
    pub deleted: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventNotification")?;
        Some(Self {
            id: object.optional("_id"),
            receiver_type: object.optional("receiverType"),
            additional_email_ids: object.list("additionalEmailIds"),
            additional_phone_numbers: object.list("additionalPhoneNumbers"),
            channel: object.optional("channel"),
            notification_type: object.optional("notificationType"),
            is_active: object.optional("isActive"),
            additional_whatsapp_numbers: object.list("additionalWhatsappNumbers"),
            template_id: object.optional("templateId"),
            body: object.optional("body"),
            subject: object.optional("subject"),
            after_time: object.list("afterTime"),
            before_time: object.list("beforeTime"),
            selected_users: object.list("selectedUsers"),
            deleted: object.optional("deleted"),
            extra: object.extra(),
        })
    }
}

/// A room or a piece of equipment, with the calendars that use it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarResource {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the room or the equipment.
    ///
    /// Example: `yoga room`.
    pub name: Option<String>,
    /// Type of the resource: equipment or a room.
    pub resource_type: Option<ResourceType>,
    /// Whether the room or the equipment can be booked.
    pub is_active: Option<bool>,
    /// Description of the room or the equipment.
    pub description: Option<String>,
    /// Number of units of the equipment.
    pub quantity: Option<i64>,
    /// Number of units of the equipment that are out of service.
    ///
    /// Example: `0`.
    pub out_of_service: Option<i64>,
    /// Number of people who fit into the room.
    ///
    /// Example: `85`.
    pub capacity: Option<i64>,
    /// Ids of the calendars that use the room or the equipment.
    ///
    /// Example: `["Jsj0xnlDDjw0SuvX1J13","oCM5feFC86FAAbcO7lJK"]`.
    pub calendar_ids: Vec<CalendarId>,
    /// Id of the room or the piece of equipment.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarResource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarResource")?;
        Some(Self {
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            resource_type: object.optional("resourceType"),
            is_active: object.optional("isActive"),
            description: object.optional("description"),
            quantity: object.optional("quantity"),
            out_of_service: object.optional("outOfService"),
            capacity: object.optional("capacity"),
            calendar_ids: object.list("calendarIds"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// A room or a piece of equipment after a change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedCalendarResource {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the room or the equipment.
    ///
    /// Example: `yoga room`.
    pub name: Option<String>,
    /// Type of the resource: equipment or a room.
    pub resource_type: Option<ResourceType>,
    /// Whether the room or the equipment can be booked.
    pub is_active: Option<bool>,
    /// Description of the room or the equipment.
    pub description: Option<String>,
    /// Number of units of the equipment.
    pub quantity: Option<i64>,
    /// Number of units of the equipment that are out of service.
    ///
    /// Example: `0`.
    pub out_of_service: Option<i64>,
    /// Number of people who fit into the room.
    ///
    /// Example: `85`.
    pub capacity: Option<i64>,
    /// Id of the room or the piece of equipment.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedCalendarResource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedCalendarResource")?;
        Some(Self {
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            resource_type: object.optional("resourceType"),
            is_active: object.optional("isActive"),
            description: object.optional("description"),
            quantity: object.optional("quantity"),
            out_of_service: object.optional("outOfService"),
            capacity: object.optional("capacity"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// A notification to create for a calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewEventNotification {
    /// Recipient of the notification: the contact, the guests, the assigned user, further
    /// email addresses or phone numbers, or the selected users (`business`).
    pub receiver_type: NotificationReceiver,
    /// Channel on which the notification is sent.
    pub channel: NotificationChannel,
    /// Event that the notification is about.
    pub notification_type: NotificationType,
    /// Whether the notification is sent.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// Id of the template of the email; not required for in-app notifications.
    pub template_id: Option<String>,
    /// Text of the notification; not required for in-app notifications.
    pub body: Option<String>,
    /// Subject of the email; not required for in-app notifications.
    pub subject: Option<String>,
    /// Times after the appointment at which a `followup` notification is sent; unused by
    /// other notification types.
    pub after_time: Option<Vec<NotificationOffset>>,
    /// Times before the appointment at which a `reminder` notification is sent; unused by
    /// other notification types.
    pub before_time: Option<Vec<NotificationOffset>>,
    /// Further email addresses that get the notification.
    ///
    /// Example: `["example1@email.com","example2@email.com"]`.
    pub additional_email_ids: Option<Vec<String>>,
    /// Further phone numbers that get the notification, such as `+919876744444`.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// Ids of the users who get an in-app notification or an email to the business;
    /// `sub_account_admin` selects the administrators of the location.
    ///
    /// Example: `["userId1","userId2","sub_account_admin"]`.
    pub selected_users: Option<Vec<String>>,
    /// Sender address of the notification, for the channel `email`.
    pub from_address: Option<String>,
    /// Sender name of the notification, for the channels `email` and `sms`.
    pub from_name: Option<String>,
    /// Sender number of the notification, for the channel `sms`.
    pub from_number: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewEventNotification {
    /// Creates a value with the required fields.
    pub fn new(
        receiver_type: NotificationReceiver,
        channel: NotificationChannel,
        notification_type: NotificationType,
    ) -> Self {
        Self {
            receiver_type,
            channel,
            notification_type,
            is_active: None,
            template_id: None,
            body: None,
            subject: None,
            after_time: None,
            before_time: None,
            additional_email_ids: None,
            additional_phone_numbers: None,
            selected_users: None,
            from_address: None,
            from_name: None,
            from_number: None,
            extra: Extra::new(),
        }
    }

    /// Whether the notification is sent. Default: `true`.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }

    /// Id of the template of the email; not required for in-app notifications.
    #[must_use]
    pub fn template_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_id = value.into_optional();
        self
    }

    /// Text of the notification; not required for in-app notifications.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Subject of the email; not required for in-app notifications.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Times after the appointment at which a `followup` notification is sent; unused by
    /// other notification types.
    #[must_use]
    pub fn after_time(
        mut self,
        value: impl IntoOptional<Vec<NotificationOffset>>,
    ) -> Self {
        self.after_time = value.into_optional();
        self
    }

    /// Times before the appointment at which a `reminder` notification is sent; unused by
    /// other notification types.
    #[must_use]
    pub fn before_time(
        mut self,
        value: impl IntoOptional<Vec<NotificationOffset>>,
    ) -> Self {
        self.before_time = value.into_optional();
        self
    }

    /// Further email addresses that get the notification.
    #[must_use]
    pub fn additional_email_ids(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.additional_email_ids = value.into_optional();
        self
    }

    /// Further phone numbers that get the notification, such as `+919876744444`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.additional_phone_numbers = value.into_optional();
        self
    }

    /// Ids of the users who get an in-app notification or an email to the business;
    /// `sub_account_admin` selects the administrators of the location.
    #[must_use]
    pub fn selected_users(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.selected_users = value.into_optional();
        self
    }

    /// Sender address of the notification, for the channel `email`.
    #[must_use]
    pub fn from_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_address = value.into_optional();
        self
    }

    /// Sender name of the notification, for the channels `email` and `sms`.
    #[must_use]
    pub fn from_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_name = value.into_optional();
        self
    }

    /// Sender number of the notification, for the channel `sms`.
    #[must_use]
    pub fn from_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_number = value.into_optional();
        self
    }
}

impl Encode for NewEventNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("receiverType", &self.receiver_type);
        object.field("channel", &self.channel);
        object.field("notificationType", &self.notification_type);
        object.field("isActive", &self.is_active);
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
        object.field("subject", &self.subject);
        object.field("afterTime", &self.after_time);
        object.field("beforeTime", &self.before_time);
        object.field("additionalEmailIds", &self.additional_email_ids);
        object.field("additionalPhoneNumbers", &self.additional_phone_numbers);
        object.field("selectedUsers", &self.selected_users);
        object.field("fromAddress", &self.from_address);
        object.field("fromName", &self.from_name);
        object.field("fromNumber", &self.from_number);
    }
}

/// A room or a piece of equipment to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCalendarResource {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Name of the room or the equipment.
    pub name: String,
    /// Description of the room or the equipment.
    pub description: String,
    /// Number of units of the equipment.
    pub quantity: i64,
    /// Number of units of the equipment that are out of service.
    pub out_of_service: i64,
    /// Number of people who fit into the room.
    pub capacity: i64,
    /// Ids of the service calendars that use the room or the equipment; equipment can
    /// have only one calendar.
    ///
    /// At most 100 elements.
    pub calendar_ids: Vec<CalendarId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCalendarResource::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCalendarResourceRequired<LocationIdValue, Name, Description, CalendarIds> {
    /// Id of the location (sub-account).
    pub location_id: LocationIdValue,
    /// Name of the room or the equipment.
    pub name: Name,
    /// Description of the room or the equipment.
    pub description: Description,
    /// Number of units of the equipment.
    pub quantity: i64,
    /// Number of units of the equipment that are out of service.
    pub out_of_service: i64,
    /// Number of people who fit into the room.
    pub capacity: i64,
    /// Ids of the service calendars that use the room or the equipment; equipment can
    /// have only one calendar.
    ///
    /// At most 100 elements.
    pub calendar_ids: CalendarIds,
}

impl NewCalendarResource {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCalendarResourceRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<CalendarId>>,
        >,
    ) -> Self {
        let NewCalendarResourceRequired {
            location_id,
            name,
            description,
            quantity,
            out_of_service,
            capacity,
            calendar_ids,
        } = required;
        Self {
            location_id: location_id.into(),
            name: name.into(),
            description: description.into(),
            quantity,
            out_of_service,
            capacity,
            calendar_ids: calendar_ids.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewCalendarResource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("quantity", &self.quantity);
        object.field("outOfService", &self.out_of_service);
        object.field("capacity", &self.capacity);
        object.field("calendarIds", &self.calendar_ids);
    }
}

/// A schedule to create: the hours in which a user is available.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewSchedule {
    /// Open hours of the schedule; all rules together make up the schedule.
    pub rules: Option<Vec<ScheduleRule>>,
    /// IANA name of the time zone, such as `America/New_York`.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the schedule.
    ///
    /// Example: `Business Hours Schedule`.
    pub name: String,
    /// Id of the user whose availability the schedule describes.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: UserId,
    /// Ids of the calendars that use the schedule.
    ///
    /// Example: `["WvVX9LpvlBO6K506xLbp","XyZ8MnQrStUvWxYzAbCdEf"]`.
    pub calendar_ids: Option<Vec<CalendarId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        timezone: impl Into<String>,
        name: impl Into<String>,
        user_id: impl Into<UserId>,
    ) -> Self {
        Self {
            timezone: timezone.into(),
            location_id: location_id.into(),
            name: name.into(),
            user_id: user_id.into(),
            rules: None,
            calendar_ids: None,
            extra: Extra::new(),
        }
    }

    /// Open hours of the schedule; all rules together make up the schedule.
    #[must_use]
    pub fn rules(mut self, value: impl IntoOptional<Vec<ScheduleRule>>) -> Self {
        self.rules = value.into_optional();
        self
    }

    /// Ids of the calendars that use the schedule.
    #[must_use]
    pub fn calendar_ids(mut self, value: impl IntoOptional<Vec<CalendarId>>) -> Self {
        self.calendar_ids = value.into_optional();
        self
    }
}

impl Encode for NewSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("userId", &self.user_id);
        object.field("calendarIds", &self.calendar_ids);
    }
}

/// Person or program that created or changed an appointment or a booking.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookingOrigin {
    /// Id of the user who created or changed the appointment or the booking.
    pub user_id: Option<UserId>,
    /// Source of the appointment or the booking, such as `third_party` or
    /// `booking_widget`.
    pub source: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BookingOrigin {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BookingOrigin")?;
        Some(Self {
            user_id: object.optional("userId"),
            source: object.optional("source"),
            extra: object.extra(),
        })
    }
}

/// The schedules of a user.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleList {
    /// Schedules that match the query.
    pub schedules: Vec<Schedule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduleList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleList")?;
        Some(Self {
            schedules: object.list("schedules"),
            extra: object.extra(),
        })
    }
}

/// The response with one appointment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentResponse {
    /// The requested appointment.
    ///
    /// Received under the JSON key `event`, or else `appointment`.
    pub event: Option<CalendarEvent>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppointmentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentResponse")?;
        Some(Self {
            event: object.optional(object.present_name(&["event", "appointment"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The events within a period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarEventList {
    /// Appointments or blocked slots within the period.
    ///
    /// Received under the JSON key `events`, or else `appointments`.
    pub events: Vec<CalendarEvent>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarEventList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarEventList")?;
        Some(Self {
            events: object.list(object.present_name(&["events", "appointments"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one note.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentNoteResponse {
    /// The created or updated note.
    pub note: Option<Note>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppointmentNoteResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentNoteResponse")?;
        Some(Self {
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

/// A note on an appointment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// Id of the note.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub id: Option<NoteId>,
    /// Text of the note.
    ///
    /// Example: `Prefers appointments in the morning`.
    pub body: Option<String>,
    /// Id of the user who wrote the note.
    ///
    /// Example: `TUcmRxWrjqzJS8EjkxNK`.
    pub user_id: Option<UserId>,
    /// When the note was created, RFC 3339.
    ///
    /// Example: `2021-07-08T12:02:11.285Z`.
    pub date_added: Option<Timestamp>,
    /// Id of the contact who has the appointment.
    ///
    /// Example: `TUcmRxWrjqzJS8EjkxNK`.
    pub contact_id: Option<ContactId>,
    /// The user who wrote the note.
    pub created_by: Option<NoteAuthor>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Note {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Note")?;
        Some(Self {
            id: object.optional("id"),
            body: object.optional("body"),
            user_id: object.optional("userId"),
            date_added: object.optional("dateAdded"),
            contact_id: object.optional("contactId"),
            created_by: object.optional("createdBy"),
            extra: object.extra(),
        })
    }
}

/// A page of the notes of an appointment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentNoteList {
    /// The notes of this page.
    pub notes: Vec<Note>,
    /// Whether there are notes after this page.
    pub has_more: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AppointmentNoteList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AppointmentNoteList")?;
        Some(Self {
            notes: object.list("notes"),
            has_more: object.optional("hasMore"),
            extra: object.extra(),
        })
    }
}

/// A calendar group to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCalendarGroup {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the calendar group.
    ///
    /// Example: `Consultations`.
    pub name: String,
    /// Description of the calendar group.
    ///
    /// Example: `Calendars for first consultations`.
    pub description: String,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: String,
    /// Whether the group takes bookings.
    pub is_active: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCalendarGroup {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        description: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            description: description.into(),
            slug: slug.into(),
            is_active: None,
            extra: Extra::new(),
        }
    }

    /// Whether the group takes bookings.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }
}

impl Encode for NewCalendarGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("isActive", &self.is_active);
    }
}

/// The calendar group that was created or changed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GroupResponse {
    /// The created or updated calendar group.
    pub group: Option<CalendarGroup>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GroupResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GroupResponse")?;
        Some(Self {
            group: object.optional("group"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A group of calendars with a common booking page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarGroup {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the calendar group.
    ///
    /// Example: `Consultations`.
    pub name: Option<String>,
    /// Description of the calendar group.
    pub description: Option<String>,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: Option<String>,
    /// Whether the group takes bookings.
    pub is_active: Option<bool>,
    /// Id of the calendar group.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub id: Option<CalendarGroupId>,
    /// When the group was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the group was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarGroup")?;
        Some(Self {
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            description: object.optional("description"),
            slug: object.optional("slug"),
            is_active: object.optional("isActive"),
            id: object.optional("id"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            extra: object.extra(),
        })
    }
}

/// Changes to a calendar group.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GroupUpdate {
    /// Name of the calendar group.
    ///
    /// Example: `Consultations`.
    pub name: String,
    /// Description of the calendar group.
    pub description: String,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GroupUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            slug: slug.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GroupUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
    }
}

/// A time range within a day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpeningHours {
    /// Hour at which the time range begins.
    ///
    /// From 0 to 23.
    pub open_hour: Option<i64>,
    /// Minute at which the time range begins.
    ///
    /// From 0 to 60.
    pub open_minute: Option<i64>,
    /// Hour at which the time range ends.
    ///
    /// From 0 to 23.
    pub close_hour: Option<i64>,
    /// Minute at which the time range ends.
    ///
    /// From 0 to 60.
    pub close_minute: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpeningHours {
    /// Creates a value with the required fields.
    pub fn new(
        open_hour: i64,
        open_minute: i64,
        close_hour: i64,
        close_minute: i64,
    ) -> Self {
        Self {
            open_hour: Some(open_hour),
            open_minute: Some(open_minute),
            close_hour: Some(close_hour),
            close_minute: Some(close_minute),
            ..Self::default()
        }
    }
}

impl Decode for OpeningHours {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpeningHours")?;
        Some(Self {
            open_hour: object.optional("openHour"),
            open_minute: object.optional("openMinute"),
            close_hour: object.optional("closeHour"),
            close_minute: object.optional("closeMinute"),
            extra: object.extra(),
        })
    }
}

impl Encode for OpeningHours {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("openHour", &self.open_hour);
        object.field("openMinute", &self.open_minute);
        object.field("closeHour", &self.close_hour);
        object.field("closeMinute", &self.close_minute);
    }
}

/// A meeting location to set: where or how a meeting takes place.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationConfiguration {
    /// How the meeting takes place, such as `physical` or `outbound_call`; video
    /// conferences are not available in `event` calendars.
    pub kind: LocationKind,
    /// Address of the meeting, such as a street address or a phone number; unused for
    /// video conferences.
    ///
    /// Example: `+14455550132`.
    pub location: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationConfiguration {
    /// Creates a value with the required fields.
    pub fn new(kind: LocationKind) -> Self {
        Self {
            kind,
            location: None,
            extra: Extra::new(),
        }
    }

    /// Address of the meeting, such as a street address or a phone number; unused for
    /// video conferences.
    #[must_use]
    pub fn location(mut self, value: impl IntoOptional<String>) -> Self {
        self.location = value.into_optional();
        self
    }
}

impl Encode for LocationConfiguration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("kind", &self.kind);
        object.field("location", &self.location);
    }
}

/// A meeting location of a calendar or a member: where or how a meeting takes place.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MeetingLocation {
    /// How the meeting takes place, such as `physical` or `outbound_call`; video
    /// conferences are not available in `event` calendars.
    pub kind: Option<LocationKind>,
    /// Address of the meeting, such as a street address or a phone number; unused for
    /// video conferences.
    ///
    /// Example: `+14455550132`.
    pub location: Option<String>,
    /// Id by which an appointment selects this meeting location.
    ///
    /// Example: `my_conference_id`.
    pub meeting_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MeetingLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MeetingLocation")?;
        Some(Self {
            kind: object.optional("kind"),
            location: object.optional("location"),
            meeting_id: object.optional("meetingId"),
            extra: object.extra(),
        })
    }
}

/// Share of the free slots of a calendar that is hidden, so that the calendar looks
/// busy.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LookBusyConfiguration {
    /// Whether free slots are hidden.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
    /// Share of the free slots that is hidden, in percent.
    pub look_busy_percentage: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LookBusyConfiguration {
    /// Creates a value with the required fields.
    pub fn new(look_busy_percentage: f64) -> Self {
        Self {
            enabled: Some(false),
            look_busy_percentage: Some(look_busy_percentage),
            ..Self::default()
        }
    }

    /// Whether free slots are hidden. Default: `false`. `None` keeps the default.
    #[must_use]
    pub fn enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        if let Some(value) = value.into_optional() {
            self.enabled = Some(value);
        }
        self
    }
}

impl Decode for LookBusyConfiguration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LookBusyConfiguration")?;
        Some(Self {
            enabled: object.optional("enabled"),
            look_busy_percentage: object.optional("LookBusyPercentage"),
            extra: object.extra(),
        })
    }
}

impl Encode for LookBusyConfiguration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("LookBusyPercentage", &self.look_busy_percentage);
    }
}

/// The user who wrote a note.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NoteAuthor {
    /// Id of the user who wrote the note.
    ///
    /// Example: `TUcmRxWr`.
    pub id: Option<UserId>,
    /// The user's first and last name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NoteAuthor {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NoteAuthor")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// Text and author of a note on an appointment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AppointmentNoteFields {
    /// Id of the user who wrote the note.
    ///
    /// Example: `GCs5KuzPqTls7vWclkEV`.
    pub user_id: Option<UserId>,
    /// Text of the note.
    ///
    /// At most 5000 characters. Example: `Prefers appointments in the morning`.
    pub body: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AppointmentNoteFields {
    /// Creates a value with the required fields.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who wrote the note.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for AppointmentNoteFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("body", &self.body);
    }
}

/// Open hours on some days of the week.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpenHour {
    /// Days of the week as numbers from 0 to 6; the reference does not say which day is
    /// 0.
    pub days_of_the_week: Vec<i64>,
    /// The times of day that are open.
    pub hours: Vec<OpeningHours>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpenHour {
    /// Creates a value with the required fields.
    pub fn new(
        days_of_the_week: impl IntoIterator<Item = i64>,
        hours: impl IntoIterator<Item = OpeningHours>,
    ) -> Self {
        Self {
            days_of_the_week: days_of_the_week.into_iter().collect(),
            hours: hours.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Decode for OpenHour {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpenHour")?;
        Some(Self {
            days_of_the_week: object.list("daysOfTheWeek"),
            hours: object.list("hours"),
            extra: object.extra(),
        })
    }
}

impl Encode for OpenHour {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("daysOfTheWeek", &self.days_of_the_week);
        object.field("hours", &self.hours);
    }
}

/// Rule by which appointments recur.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Recurring {
    /// Whether the appointment recurs every day, week or month.
    pub freq: Option<Frequency>,
    /// Number of times that the appointment recurs.
    ///
    /// At most 24.
    pub count: Option<i64>,
    /// What happens if the slot of an occurrence is taken: leave the occurrence out
    /// (`skip`), book the slot anyway (`continue`), or book the next free slot
    /// (`book_next`).
    pub booking_option: Option<RecurringBookingOption>,
    /// Status of a booking that was made although the slot was taken.
    pub booking_overlap_default_status: Option<OverlapStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Recurring {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the appointment recurs every day, week or month.
    #[must_use]
    pub fn freq(mut self, value: impl IntoOptional<Frequency>) -> Self {
        self.freq = value.into_optional();
        self
    }

    /// Number of times that the appointment recurs. At most 24.
    #[must_use]
    pub fn count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.count = value.into_optional();
        self
    }

    /// What happens if the slot of an occurrence is taken: leave the occurrence out
    /// (`skip`), book the slot anyway (`continue`), or book the next free slot
    /// (`book_next`).
    #[must_use]
    pub fn booking_option(
        mut self,
        value: impl IntoOptional<RecurringBookingOption>,
    ) -> Self {
        self.booking_option = value.into_optional();
        self
    }

    /// Status of a booking that was made although the slot was taken.
    #[must_use]
    pub fn booking_overlap_default_status(
        mut self,
        value: impl IntoOptional<OverlapStatus>,
    ) -> Self {
        self.booking_overlap_default_status = value.into_optional();
        self
    }
}

impl Decode for Recurring {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Recurring")?;
        Some(Self {
            freq: object.optional("freq"),
            count: object.optional("count"),
            booking_option: object.optional("bookingOption"),
            booking_overlap_default_status: object
                .optional("bookingOverlapDefaultStatus"),
            extra: object.extra(),
        })
    }
}

impl Encode for Recurring {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("freq", &self.freq);
        object.field("count", &self.count);
        object.field("bookingOption", &self.booking_option);
        object
            .field("bookingOverlapDefaultStatus", &self.booking_overlap_default_status);
    }
}

/// A time range within a day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleInterval {
    /// Start time, `HH:MM` in 24 hours.
    ///
    /// Pattern: `^([01]?[0-9]|2[0-3]):[0-5][0-9]$`. Example: `09:00`.
    pub from: Option<String>,
    /// End time, `HH:MM` in 24 hours.
    ///
    /// Pattern: `^([01]?[0-9]|2[0-3]):[0-5][0-9]$`. Example: `17:00`.
    pub to: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduleInterval {
    /// Creates a value with the required fields.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

impl Decode for ScheduleInterval {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleInterval")?;
        Some(Self {
            from: object.optional("from"),
            to: object.optional("to"),
            extra: object.extra(),
        })
    }
}

impl Encode for ScheduleInterval {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("from", &self.from);
        object.field("to", &self.to);
    }
}

/// A schedule: the hours in which a user is available.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Schedule {
    /// Id of the schedule.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub id: Option<String>,
    /// Name of the schedule.
    ///
    /// Example: `Business Hours Schedule`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub location_id: Option<LocationId>,
    /// Open hours of the schedule; all rules together make up the schedule.
    pub rules: Vec<ScheduleRule>,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// When the schedule was created, RFC 3339.
    ///
    /// Example: `2023-01-15T10:30:00.000Z`.
    pub date_added: Option<Timestamp>,
    /// When the schedule was last changed, RFC 3339.
    ///
    /// Example: `2023-01-20T14:45:00.000Z`.
    pub date_updated: Option<Timestamp>,
    /// Id of the user whose availability the schedule describes.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub user_id: Option<UserId>,
    /// Ids of the calendars that use the schedule.
    pub calendar_ids: Vec<CalendarId>,
    /// Whether the schedule was deleted.
    pub deleted: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Schedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Schedule")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            rules: object.list("rules"),
            timezone: object.optional("timezone"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            user_id: object.optional("userId"),
            calendar_ids: object.list("calendarIds"),
            deleted: object.optional("deleted"),
            extra: object.extra(),
        })
    }
}

/// The response with one schedule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleResponse {
    /// The requested, created or updated schedule.
    pub schedule: Option<Schedule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduleResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleResponse")?;
        Some(Self {
            schedule: object.optional("schedule"),
            extra: object.extra(),
        })
    }
}

/// Open hours on a day of the week or on a date.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleRule {
    /// Whether the rule is for a day of the week (`wday`) or for one date.
    pub type_: Option<ScheduleRuleType>,
    /// The times of day that are open.
    pub intervals: Vec<ScheduleInterval>,
    /// The date; only for the type `date`.
    ///
    /// Example: `2023-04-15`.
    pub date: Option<Date>,
    /// The day of the week; only for the type `wday`.
    pub day: Option<Weekday>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduleRule {
    /// Creates a value with the required fields.
    pub fn new(
        type_: ScheduleRuleType,
        intervals: impl IntoIterator<Item = ScheduleInterval>,
    ) -> Self {
        Self {
            type_: Some(type_),
            intervals: intervals.into_iter().collect(),
            ..Self::default()
        }
    }

    /// The date; only for the type `date`.
    #[must_use]
    pub fn date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.date = value.into_optional();
        self
    }

    /// The day of the week; only for the type `wday`.
    #[must_use]
    pub fn day(mut self, value: impl IntoOptional<Weekday>) -> Self {
        self.day = value.into_optional();
        self
    }
}

impl Decode for ScheduleRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleRule")?;
        Some(Self {
            type_: object.optional("type"),
            intervals: object.list("intervals"),
            date: object.optional("date"),
            day: object.optional("day"),
            extra: object.extra(),
        })
    }
}

impl Encode for ScheduleRule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("intervals", &self.intervals);
        object.field("date", &self.date);
        object.field("day", &self.day);
    }
}

/// Time before or after an appointment at which a notification is sent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotificationOffset {
    /// Length of time, in the unit of `unit`.
    pub time_offset: Option<f64>,
    /// Unit of [`time_offset`](NotificationOffset::time_offset), such as `hours`.
    pub unit: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NotificationOffset {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of time, in the unit of `unit`.
    #[must_use]
    pub fn time_offset(mut self, value: impl IntoOptional<f64>) -> Self {
        self.time_offset = value.into_optional();
        self
    }

    /// Unit of [`time_offset`](NotificationOffset::time_offset), such as `hours`.
    #[must_use]
    pub fn unit(mut self, value: impl IntoOptional<String>) -> Self {
        self.unit = value.into_optional();
        self
    }
}

impl Decode for NotificationOffset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotificationOffset")?;
        Some(Self {
            time_offset: object.optional("timeOffset"),
            unit: object.optional("unit"),
            extra: object.extra(),
        })
    }
}

impl Encode for NotificationOffset {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("timeOffset", &self.time_offset);
        object.field("unit", &self.unit);
    }
}

/// The free slots of one day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DaySlots {
    /// Start times of the free slots, RFC 3339.
    ///
    /// Example: `["2024-10-28T10:00:00-05:00","2024-10-28T11:00:00-05:00"]`.
    pub slots: Vec<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DaySlots {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DaySlots")?;
        Some(Self {
            slots: object.list("slots"),
            extra: object.extra(),
        })
    }
}

/// A member to set for a calendar: a user who takes bookings.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TeamMember {
    /// Id of the user who takes bookings.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: UserId,
    /// Weight of the user when members are chosen, from 0 (low) to 1 (high).
    ///
    /// One of `0`, `0.5`, `1`. Default: `0.5`.
    pub priority: Option<f64>,
    /// How the meeting takes place; replaced by
    /// [`location_configurations`](TeamMember::location_configurations).
    ///
    /// Default: `custom`.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location_type: Option<MemberMeetingLocationType>,
    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](TeamMember::location_configurations) of the calendar
    /// (type `event`) or of its members.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location: Option<String>,
    /// Whether the user is the primary member, of which a collective calendar needs
    /// exactly one.
    pub is_primary: Option<bool>,
    /// Meeting locations of the member, of which one can be chosen for the meeting.
    /// Several are allowed only if the calendar has one member; class and collective
    /// calendars allow one for each member.
    pub location_configurations: Option<Vec<LocationConfiguration>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TeamMember {
    /// Creates a value with the required fields.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            priority: None,
            meeting_location_type: None,
            meeting_location: None,
            is_primary: None,
            location_configurations: None,
            extra: Extra::new(),
        }
    }

    /// Weight of the user when members are chosen, from 0 (low) to 1 (high). One of `0`,
    /// `0.5`, `1`. Default: `0.5`.
    #[must_use]
    pub fn priority(mut self, value: impl IntoOptional<f64>) -> Self {
        self.priority = value.into_optional();
        self
    }

    /// How the meeting takes place; replaced by
    /// [`location_configurations`](TeamMember::location_configurations). Default:
    /// `custom`. Marked as deprecated in the documentation.
    #[must_use]
    pub fn meeting_location_type(
        mut self,
        value: impl IntoOptional<MemberMeetingLocationType>,
    ) -> Self {
        self.meeting_location_type = value.into_optional();
        self
    }

    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](TeamMember::location_configurations) of the calendar
    /// (type `event`) or of its members. Marked as deprecated in the documentation.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Whether the user is the primary member, of which a collective calendar needs
    /// exactly one.
    #[must_use]
    pub fn is_primary(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_primary = value.into_optional();
        self
    }

    /// Meeting locations of the member, of which one can be chosen for the meeting.
    /// Several are allowed only if the calendar has one member; class and collective
    /// calendars allow one for each member.
    #[must_use]
    pub fn location_configurations(
        mut self,
        value: impl IntoOptional<Vec<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = value.into_optional();
        self
    }
}

impl Encode for TeamMember {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("userId", &self.user_id);
        object.field("priority", &self.priority);
        object.field("meetingLocationType", &self.meeting_location_type);
        object.field("meetingLocation", &self.meeting_location);
        object.field("isPrimary", &self.is_primary);
        object.field("locationConfigurations", &self.location_configurations);
    }
}

/// A member of a calendar: a user who takes bookings.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarMember {
    /// Id of the user who takes bookings.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: Option<UserId>,
    /// Weight of the user when members are chosen, from 0 (low) to 1 (high).
    ///
    /// One of `0`, `0.5`, `1`. Default: `0.5`.
    pub priority: Option<f64>,
    /// How the meeting takes place; replaced by
    /// [`location_configurations`](CalendarMember::location_configurations).
    ///
    /// Default: `custom`.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location_type: Option<MemberMeetingLocationType>,
    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](CalendarMember::location_configurations) of the
    /// calendar (type `event`) or of its members.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location: Option<String>,
    /// Whether the user is the primary member, of which a collective calendar needs
    /// exactly one.
    pub is_primary: Option<bool>,
    /// Meeting locations of the member, of which one can be chosen for the meeting.
    pub location_configurations: Vec<MeetingLocation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarMember")?;
        Some(Self {
            user_id: object.optional("userId"),
            priority: object.optional("priority"),
            meeting_location_type: object.optional("meetingLocationType"),
            meeting_location: object.optional("meetingLocation"),
            is_primary: object.optional("isPrimary"),
            location_configurations: object.list("locationConfigurations"),
            extra: object.extra(),
        })
    }
}

/// Open hours on one date, to add to a calendar, to change or to delete.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailabilityUpdate {
    /// The local date, written as midnight in UTC.
    ///
    /// Example: `2023-09-24T00:00:00.000Z`.
    pub date: Timestamp,
    /// The times of day that are open.
    pub hours: Vec<OpeningHours>,
    /// Whether to delete the existing entry.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Id of the existing entry to change or delete; omitted for a new entry.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AvailabilityUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        date: impl Into<Timestamp>,
        hours: impl IntoIterator<Item = OpeningHours>,
    ) -> Self {
        Self {
            date: date.into(),
            hours: hours.into_iter().collect(),
            deleted: None,
            id: None,
            extra: Extra::new(),
        }
    }

    /// Whether to delete the existing entry. Default: `false`.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Id of the existing entry to change or delete; omitted for a new entry.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl Encode for AvailabilityUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("date", &WrittenAs(&self.date, "rfc3339"));
        object.field("hours", &self.hours);
        object.field("deleted", &self.deleted);
        object.field("id", &self.id);
    }
}

/// Changes to a notification.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventNotificationUpdate {
    /// Recipient of the notification: the contact, the guests, the assigned user, further
    /// email addresses or phone numbers, or the selected users (`business`).
    pub receiver_type: Option<NotificationReceiver>,
    /// Further email addresses that get the notification.
    ///
    /// Example: `["example1@email.com","example2@email.com"]`.
    pub additional_email_ids: Option<Vec<String>>,
    /// Further phone numbers that get the notification, such as `+919876744444`.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// Ids of the users who get an in-app notification or an email to the business;
    /// `sub_account_admin` selects the administrators of the location.
    ///
    /// Example: `["userId1","userId2","sub_account_admin"]`.
    pub selected_users: Option<Vec<String>>,
    /// Channel on which the notification is sent.
    pub channel: Option<NotificationChannel>,
    /// Event that the notification is about.
    pub notification_type: Option<NotificationType>,
    /// Whether the notification is sent.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// Whether to mark the notification as deleted.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Id of the template of the email; not required for in-app notifications.
    pub template_id: Option<String>,
    /// Text of the notification; not required for in-app notifications.
    pub body: Option<String>,
    /// Subject of the email; not required for in-app notifications.
    pub subject: Option<String>,
    /// Times after the appointment at which a `followup` notification is sent; unused by
    /// other notification types.
    pub after_time: Option<Vec<NotificationOffset>>,
    /// Times before the appointment at which a `reminder` notification is sent; unused by
    /// other notification types.
    pub before_time: Option<Vec<NotificationOffset>>,
    /// Sender address of the notification, for the channel `email`.
    pub from_address: Option<String>,
    /// Sender number of the notification, for the channel `sms`.
    pub from_number: Option<String>,
    /// Sender name of the notification, for the channels `email` and `sms`.
    pub from_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EventNotificationUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Recipient of the notification: the contact, the guests, the assigned user, further
    /// email addresses or phone numbers, or the selected users (`business`).
    #[must_use]
    pub fn receiver_type(
        mut self,
        value: impl IntoOptional<NotificationReceiver>,
    ) -> Self {
        self.receiver_type = value.into_optional();
        self
    }

    /// Further email addresses that get the notification.
    #[must_use]
    pub fn additional_email_ids(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.additional_email_ids = value.into_optional();
        self
    }

    /// Further phone numbers that get the notification, such as `+919876744444`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        value: impl IntoOptional<Vec<String>>,
    ) -> Self {
        self.additional_phone_numbers = value.into_optional();
        self
    }

    /// Ids of the users who get an in-app notification or an email to the business;
    /// `sub_account_admin` selects the administrators of the location.
    #[must_use]
    pub fn selected_users(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.selected_users = value.into_optional();
        self
    }

    /// Channel on which the notification is sent.
    #[must_use]
    pub fn channel(mut self, value: impl IntoOptional<NotificationChannel>) -> Self {
        self.channel = value.into_optional();
        self
    }

    /// Event that the notification is about.
    #[must_use]
    pub fn notification_type(
        mut self,
        value: impl IntoOptional<NotificationType>,
    ) -> Self {
        self.notification_type = value.into_optional();
        self
    }

    /// Whether the notification is sent. Default: `true`.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }

    /// Whether to mark the notification as deleted. Default: `false`.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Id of the template of the email; not required for in-app notifications.
    #[must_use]
    pub fn template_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_id = value.into_optional();
        self
    }

    /// Text of the notification; not required for in-app notifications.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Subject of the email; not required for in-app notifications.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Times after the appointment at which a `followup` notification is sent; unused by
    /// other notification types.
    #[must_use]
    pub fn after_time(
        mut self,
        value: impl IntoOptional<Vec<NotificationOffset>>,
    ) -> Self {
        self.after_time = value.into_optional();
        self
    }

    /// Times before the appointment at which a `reminder` notification is sent; unused by
    /// other notification types.
    #[must_use]
    pub fn before_time(
        mut self,
        value: impl IntoOptional<Vec<NotificationOffset>>,
    ) -> Self {
        self.before_time = value.into_optional();
        self
    }

    /// Sender address of the notification, for the channel `email`.
    #[must_use]
    pub fn from_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_address = value.into_optional();
        self
    }

    /// Sender number of the notification, for the channel `sms`.
    #[must_use]
    pub fn from_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_number = value.into_optional();
        self
    }

    /// Sender name of the notification, for the channels `email` and `sms`.
    #[must_use]
    pub fn from_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_name = value.into_optional();
        self
    }
}

impl Encode for EventNotificationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("receiverType", &self.receiver_type);
        object.field("additionalEmailIds", &self.additional_email_ids);
        object.field("additionalPhoneNumbers", &self.additional_phone_numbers);
        object.field("selectedUsers", &self.selected_users);
        object.field("channel", &self.channel);
        object.field("notificationType", &self.notification_type);
        object.field("isActive", &self.is_active);
        object.field("deleted", &self.deleted);
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
        object.field("subject", &self.subject);
        object.field("afterTime", &self.after_time);
        object.field("beforeTime", &self.before_time);
        object.field("fromAddress", &self.from_address);
        object.field("fromNumber", &self.from_number);
        object.field("fromName", &self.from_name);
    }
}

/// Changes to a room or a piece of equipment.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarResourceUpdate {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the room or the equipment.
    pub name: Option<String>,
    /// Description of the room or the equipment.
    pub description: Option<String>,
    /// Number of units of the equipment.
    pub quantity: Option<i64>,
    /// Number of units of the equipment that are out of service.
    pub out_of_service: Option<i64>,
    /// Number of people who fit into the room.
    pub capacity: Option<i64>,
    /// Ids of the service calendars that use the room or the equipment; equipment can
    /// have only one calendar.
    ///
    /// At most 100 elements.
    pub calendar_ids: Option<Vec<CalendarId>>,
    /// Whether the room or the equipment can be booked.
    pub is_active: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CalendarResourceUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Name of the room or the equipment.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the room or the equipment.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Number of units of the equipment.
    #[must_use]
    pub fn quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.quantity = value.into_optional();
        self
    }

    /// Number of units of the equipment that are out of service.
    #[must_use]
    pub fn out_of_service(mut self, value: impl IntoOptional<i64>) -> Self {
        self.out_of_service = value.into_optional();
        self
    }

    /// Number of people who fit into the room.
    #[must_use]
    pub fn capacity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.capacity = value.into_optional();
        self
    }

    /// Ids of the service calendars that use the room or the equipment; equipment can
    /// have only one calendar. At most 100 elements.
    #[must_use]
    pub fn calendar_ids(mut self, value: impl IntoOptional<Vec<CalendarId>>) -> Self {
        self.calendar_ids = value.into_optional();
        self
    }

    /// Whether the room or the equipment can be booked.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }
}

impl Encode for CalendarResourceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("quantity", &self.quantity);
        object.field("outOfService", &self.out_of_service);
        object.field("capacity", &self.capacity);
        object.field("calendarIds", &self.calendar_ids);
        object.field("isActive", &self.is_active);
    }
}

/// Changes to a schedule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleUpdate {
    /// Name of the schedule.
    ///
    /// Example: `Updated Business Hours`.
    pub name: Option<String>,
    /// Rules that replace all rules of the schedule.
    pub rules: Option<Vec<ScheduleRule>>,
    /// IANA name of the time zone, such as `America/New_York`.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduleUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the schedule.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Rules that replace all rules of the schedule.
    #[must_use]
    pub fn rules(mut self, value: impl IntoOptional<Vec<ScheduleRule>>) -> Self {
        self.rules = value.into_optional();
        self
    }

    /// IANA name of the time zone, such as `America/New_York`. Pattern:
    /// `^[A-Za-z_]+/[A-Za-z_]+$`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }
}

impl Encode for ScheduleUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
    }
}

/// The slug of a calendar group to check.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GroupSlug {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `calendar-1`.
    pub slug: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GroupSlug {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, slug: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            slug: slug.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GroupSlug {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("slug", &self.slug);
    }
}

/// Result of checking the slug of a calendar group.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SlugAvailability {
    /// Whether no calendar group has the slug yet.
    pub available: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SlugAvailability {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SlugAvailability")?;
        Some(Self {
            available: object.optional("available"),
            extra: object.extra(),
        })
    }
}

/// How the meeting takes place, such as `zoom`, `phone` or `address`; `custom` by
/// default if an address is set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MeetingLocationType {
    /// `custom`
    Custom,
    /// `zoom`
    Zoom,
    /// `gmeet`
    Gmeet,
    /// `phone`
    Phone,
    /// `address`
    Address,
    /// `ms_teams`
    MsTeams,
    /// `google`
    Google,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MeetingLocationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::Zoom => "zoom",
            Self::Gmeet => "gmeet",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::MsTeams => "ms_teams",
            Self::Google => "google",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MeetingLocationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "custom" => Self::Custom,
            "zoom" => Self::Zoom,
            "gmeet" => Self::Gmeet,
            "phone" => Self::Phone,
            "address" => Self::Address,
            "ms_teams" => Self::MsTeams,
            "google" => Self::Google,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
/// came) or `noshow`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `new`
    New,
    /// `confirmed`
    Confirmed,
    /// `cancelled`
    Cancelled,
    /// `showed`
    Showed,
    /// `noshow`
    Noshow,
    /// `invalid`
    Invalid,
    /// `active`
    Active,
    /// `completed`
    Completed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AppointmentStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
            Self::Showed => "showed",
            Self::Noshow => "noshow",
            Self::Invalid => "invalid",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AppointmentStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "new" => Self::New,
            "confirmed" => Self::Confirmed,
            "cancelled" => Self::Cancelled,
            "showed" => Self::Showed,
            "noshow" => Self::Noshow,
            "invalid" => Self::Invalid,
            "active" => Self::Active,
            "completed" => Self::Completed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How a round robin calendar distributes bookings: to the member who is free
/// soonest, or equally among the members.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RoundRobinMode {
    /// `RoundRobin_OptimizeForAvailability`
    RoundRobinOptimizeForAvailability,
    /// `RoundRobin_OptimizeForEqualDistribution`
    RoundRobinOptimizeForEqualDistribution,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RoundRobinMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RoundRobinOptimizeForAvailability => {
                "RoundRobin_OptimizeForAvailability"
            }
            Self::RoundRobinOptimizeForEqualDistribution => {
                "RoundRobin_OptimizeForEqualDistribution"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RoundRobinMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "RoundRobin_OptimizeForAvailability" => {
                Self::RoundRobinOptimizeForAvailability
            }
            "RoundRobin_OptimizeForEqualDistribution" => {
                Self::RoundRobinOptimizeForEqualDistribution
            }
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How bookings are assigned: to the members in turn (`round_robin`), to all members
/// together (`collective`), to a class (`class_booking`), to a service
/// (`service_booking`), to one user (`personal`), or without members (`event`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CalendarType {
    /// `round_robin`
    RoundRobin,
    /// `event`
    Event,
    /// `class_booking`
    ClassBooking,
    /// `collective`
    Collective,
    /// `service_booking`
    ServiceBooking,
    /// `personal`
    Personal,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CalendarType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RoundRobin => "round_robin",
            Self::Event => "event",
            Self::ClassBooking => "class_booking",
            Self::Collective => "collective",
            Self::ServiceBooking => "service_booking",
            Self::Personal => "personal",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CalendarType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "round_robin" => Self::RoundRobin,
            "event" => Self::Event,
            "class_booking" => Self::ClassBooking,
            "collective" => Self::Collective,
            "service_booking" => Self::ServiceBooking,
            "personal" => Self::Personal,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Layout of the booking page: `default` is the neo layout, `classic` the classic
/// one; `classic` if omitted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WidgetType {
    /// `default`
    Default,
    /// `classic`
    Classic,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WidgetType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Classic => "classic",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WidgetType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "default" => Self::Default,
            "classic" => Self::Classic,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of [`allow_booking_for`](crate::calendars::NewCalendar::allow_booking_for).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BookingSpanUnit {
    /// `days`
    Days,
    /// `weeks`
    Weeks,
    /// `months`
    Months,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BookingSpanUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BookingSpanUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "days" => Self::Days,
            "weeks" => Self::Weeks,
            "months" => Self::Months,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the contact is sent to a URL after booking or sees a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FormSubmitType {
    /// `RedirectURL`
    RedirectUrl,
    /// `ThankYouMessage`
    ThankYouMessage,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FormSubmitType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RedirectUrl => "RedirectURL",
            Self::ThankYouMessage => "ThankYouMessage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FormSubmitType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "RedirectURL" => Self::RedirectUrl,
            "ThankYouMessage" => Self::ThankYouMessage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// What a booking asks about guests: only how many come (`count_only`), or the
/// details of each guest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GuestType {
    /// `count_only`
    CountOnly,
    /// `collect_detail`
    CollectDetail,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GuestType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CountOnly => "count_only",
            Self::CollectDetail => "collect_detail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GuestType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "count_only" => Self::CountOnly,
            "collect_detail" => Self::CollectDetail,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel of the notification; only `email`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CalendarNotificationType {
    /// `email`
    Email,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CalendarNotificationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CalendarNotificationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Recipient of the notification: the contact, the guests, the assigned user, further
/// email addresses or phone numbers, or the selected users (`business`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NotificationReceiver {
    /// `contact`
    Contact,
    /// `guest`
    Guest,
    /// `assignedUser`
    AssignedUser,
    /// `emails`
    Emails,
    /// `phoneNumbers`
    PhoneNumbers,
    /// `business`
    Business,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NotificationReceiver {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::Guest => "guest",
            Self::AssignedUser => "assignedUser",
            Self::Emails => "emails",
            Self::PhoneNumbers => "phoneNumbers",
            Self::Business => "business",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NotificationReceiver {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contact" => Self::Contact,
            "guest" => Self::Guest,
            "assignedUser" => Self::AssignedUser,
            "emails" => Self::Emails,
            "phoneNumbers" => Self::PhoneNumbers,
            "business" => Self::Business,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel on which the notification is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NotificationChannel {
    /// `email`
    Email,
    /// `inApp`
    InApp,
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NotificationChannel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::InApp => "inApp",
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NotificationChannel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "inApp" => Self::InApp,
            "sms" => Self::Sms,
            "whatsapp" => Self::Whatsapp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Event that the notification is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NotificationType {
    /// `booked`
    Booked,
    /// `confirmation`
    Confirmation,
    /// `cancellation`
    Cancellation,
    /// `reminder`
    Reminder,
    /// `followup`
    Followup,
    /// `reschedule`
    Reschedule,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NotificationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Booked => "booked",
            Self::Confirmation => "confirmation",
            Self::Cancellation => "cancellation",
            Self::Reminder => "reminder",
            Self::Followup => "followup",
            Self::Reschedule => "reschedule",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NotificationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "booked" => Self::Booked,
            "confirmation" => Self::Confirmation,
            "cancellation" => Self::Cancellation,
            "reminder" => Self::Reminder,
            "followup" => Self::Followup,
            "reschedule" => Self::Reschedule,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the resource: equipment or a room.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ResourceType {
    /// `equipments`
    Equipments,
    /// `rooms`
    Rooms,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ResourceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equipments => "equipments",
            Self::Rooms => "rooms",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "equipments" => Self::Equipments,
            "rooms" => Self::Rooms,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How the meeting takes place, such as `physical` or `outbound_call`; video
/// conferences are not available in `event` calendars.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LocationKind {
    /// `custom`
    Custom,
    /// `zoom_conference`
    ZoomConference,
    /// `google_conference`
    GoogleConference,
    /// `inbound_call`
    InboundCall,
    /// `outbound_call`
    OutboundCall,
    /// `physical`
    Physical,
    /// `booker`
    Booker,
    /// `ms_teams_conference`
    MsTeamsConference,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LocationKind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::ZoomConference => "zoom_conference",
            Self::GoogleConference => "google_conference",
            Self::InboundCall => "inbound_call",
            Self::OutboundCall => "outbound_call",
            Self::Physical => "physical",
            Self::Booker => "booker",
            Self::MsTeamsConference => "ms_teams_conference",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LocationKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "custom" => Self::Custom,
            "zoom_conference" => Self::ZoomConference,
            "google_conference" => Self::GoogleConference,
            "inbound_call" => Self::InboundCall,
            "outbound_call" => Self::OutboundCall,
            "physical" => Self::Physical,
            "booker" => Self::Booker,
            "ms_teams_conference" => Self::MsTeamsConference,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the appointment recurs every day, week or month.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Frequency {
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Frequency {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Frequency {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DAILY" => Self::Daily,
            "WEEKLY" => Self::Weekly,
            "MONTHLY" => Self::Monthly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// What happens if the slot of an occurrence is taken: leave the occurrence out
/// (`skip`), book the slot anyway (`continue`), or book the next free slot
/// (`book_next`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurringBookingOption {
    /// `skip`
    Skip,
    /// `continue`
    Continue,
    /// `book_next`
    BookNext,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurringBookingOption {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Skip => "skip",
            Self::Continue => "continue",
            Self::BookNext => "book_next",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurringBookingOption {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "skip" => Self::Skip,
            "continue" => Self::Continue,
            "book_next" => Self::BookNext,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Status of a booking that was made although the slot was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OverlapStatus {
    /// `confirmed`
    Confirmed,
    /// `new`
    New,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OverlapStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Confirmed => "confirmed",
            Self::New => "new",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OverlapStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "confirmed" => Self::Confirmed,
            "new" => Self::New,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the rule is for a day of the week (`wday`) or for one date.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ScheduleRuleType {
    /// `wday`
    Weekday,
    /// `date`
    Date,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ScheduleRuleType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Weekday => "wday",
            Self::Date => "date",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScheduleRuleType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "wday" => Self::Weekday,
            "date" => Self::Date,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The day of the week; only for the type `wday`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Weekday {
    /// `sunday`
    Sunday,
    /// `monday`
    Monday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// `thursday`
    Thursday,
    /// `friday`
    Friday,
    /// `saturday`
    Saturday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Weekday {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sunday => "sunday",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Weekday {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sunday" => Self::Sunday,
            "monday" => Self::Monday,
            "tuesday" => Self::Tuesday,
            "wednesday" => Self::Wednesday,
            "thursday" => Self::Thursday,
            "friday" => Self::Friday,
            "saturday" => Self::Saturday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How the meeting takes place; replaced by
/// [`location_configurations`](TeamMember::location_configurations).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MemberMeetingLocationType {
    /// `custom`
    Custom,
    /// `zoom`
    Zoom,
    /// `gmeet`
    Gmeet,
    /// `phone`
    Phone,
    /// `address`
    Address,
    /// `teams`
    Teams,
    /// `booker`
    Booker,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MemberMeetingLocationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::Zoom => "zoom",
            Self::Gmeet => "gmeet",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Teams => "teams",
            Self::Booker => "booker",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MemberMeetingLocationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "custom" => Self::Custom,
            "zoom" => Self::Zoom,
            "gmeet" => Self::Gmeet,
            "phone" => Self::Phone,
            "address" => Self::Address,
            "teams" => Self::Teams,
            "booker" => Self::Booker,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewAppointment, AppointmentUpdate, Availability, NewBlockedSlot, BlockedSlotUpdate,
    CalendarNotification, NewEventNotification, NewCalendarResource, NewSchedule,
    NewCalendarGroup, GroupUpdate, OpeningHours, LocationConfiguration,
    LookBusyConfiguration, AppointmentNoteFields, OpenHour, Recurring, ScheduleInterval,
    ScheduleRule, NotificationOffset, TeamMember, AvailabilityUpdate,
    EventNotificationUpdate, CalendarResourceUpdate, ScheduleUpdate, GroupSlug,
}

impl_debug_fields! {
    GroupList { groups, trace_id }, BlockedSlot { id, location_id, title, start_time,
    end_time, calendar_id, assigned_user_id, trace_id }, CalendarEvent { id, address,
    title, calendar_id, location_id, contact_id, group_id, appointment_status,
    assigned_user_id, users, notes, description, is_recurring, rrule, start_time,
    end_time, date_added, date_updated, assigned_resources, created_by, master_event_id,
    deleted, appoinment_status }, EventNotification { id, receiver_type,
    additional_email_ids, additional_phone_numbers, channel, notification_type,
    is_active, additional_whatsapp_numbers, template_id, body, subject, after_time,
    before_time, selected_users, deleted }, CalendarResource { location_id, name,
    resource_type, is_active, description, quantity, out_of_service, capacity,
    calendar_ids, id }, UpdatedCalendarResource { location_id, name, resource_type,
    is_active, description, quantity, out_of_service, capacity, id }, BookingOrigin {
    user_id, source }, ScheduleList { schedules }, AppointmentResponse { event, trace_id
    }, CalendarEventList { events, trace_id }, AppointmentNoteResponse { note }, Note {
    id, body, user_id, date_added, contact_id, created_by }, AppointmentNoteList { notes,
    has_more }, GroupResponse { group, trace_id }, CalendarGroup { location_id, name,
    description, slug, is_active, id, date_added, date_updated }, MeetingLocation { kind,
    location, meeting_id }, NoteAuthor { id, name }, Schedule { id, name, location_id,
    rules, timezone, date_added, date_updated, user_id, calendar_ids, deleted },
    ScheduleResponse { schedule }, DaySlots { slots }, CalendarMember { user_id,
    priority, meeting_location_type, meeting_location, is_primary,
    location_configurations }, SlugAvailability { available },
}

impl_default! {
    GroupList, Availability, BlockedSlot, CalendarEvent, CalendarNotification,
    EventNotification, CalendarResource, UpdatedCalendarResource, BookingOrigin,
    ScheduleList, AppointmentResponse, CalendarEventList, AppointmentNoteResponse, Note,
    AppointmentNoteList, GroupResponse, CalendarGroup, OpeningHours, MeetingLocation,
    LookBusyConfiguration, NoteAuthor, OpenHour, Recurring, ScheduleInterval, Schedule,
    ScheduleResponse, ScheduleRule, NotificationOffset, DaySlots, CalendarMember,
    SlugAvailability,
}

impl_extra! {
    NewAppointment, AppointmentUpdate, Availability, NewBlockedSlot, BlockedSlotUpdate,
    CalendarNotification, NewEventNotification, NewCalendarResource, NewSchedule,
    NewCalendarGroup, GroupUpdate, OpeningHours, LocationConfiguration,
    LookBusyConfiguration, AppointmentNoteFields, OpenHour, Recurring, ScheduleInterval,
    ScheduleRule, NotificationOffset, TeamMember, AvailabilityUpdate,
    EventNotificationUpdate, CalendarResourceUpdate, ScheduleUpdate, GroupSlug,
}

open_enum! {
    DurationUnit, MeetingLocationType, AppointmentStatus, RoundRobinMode, CalendarType,
    WidgetType, BookingSpanUnit, FormSubmitType, GuestType, CalendarNotificationType,
    NotificationReceiver, NotificationChannel, NotificationType, ResourceType,
    LocationKind, Frequency, RecurringBookingOption, OverlapStatus, ScheduleRuleType,
    Weekday, MemberMeetingLocationType,
}

open_enum_decode! {
    DurationUnit, AppointmentStatus, RoundRobinMode, CalendarType, WidgetType,
    BookingSpanUnit, FormSubmitType, GuestType, CalendarNotificationType,
    NotificationReceiver, NotificationChannel, NotificationType, ResourceType,
    LocationKind, Frequency, RecurringBookingOption, OverlapStatus, ScheduleRuleType,
    Weekday, MemberMeetingLocationType,
}

open_enum_encode! {
    DurationUnit, MeetingLocationType, AppointmentStatus, RoundRobinMode, CalendarType,
    WidgetType, BookingSpanUnit, FormSubmitType, GuestType, CalendarNotificationType,
    NotificationReceiver, NotificationChannel, NotificationType, ResourceType,
    LocationKind, Frequency, RecurringBookingOption, OverlapStatus, ScheduleRuleType,
    Weekday, MemberMeetingLocationType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    DurationUnit, MeetingLocationType, AppointmentStatus, RoundRobinMode, CalendarType,
    WidgetType, BookingSpanUnit, FormSubmitType, GuestType, CalendarNotificationType,
    NotificationReceiver, NotificationChannel, NotificationType, ResourceType,
    LocationKind, Frequency, RecurringBookingOption, OverlapStatus, ScheduleRuleType,
    Weekday, MemberMeetingLocationType,
}
