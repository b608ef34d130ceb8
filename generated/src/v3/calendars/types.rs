//! Types of the requests and responses of the Calendars API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use super::{
    AppointmentStatus, Availability, AvailabilityUpdate, BookingOrigin, BookingSpanUnit,
    CalendarMember, CalendarNotification, CalendarType, DurationUnit, FormSubmitType,
    GuestType, LocationConfiguration, LookBusyConfiguration, MeetingLocation, OpenHour,
    Recurring, RoundRobinMode, ScheduleRule, TeamMember, WidgetType,
};
use crate::{
    CalendarEventId, CalendarGroupId, CalendarId, ContactId, FormId, LocationId, UserId,
};

/// Unit of the minimum time between a booking and the appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NoticeUnit {
    /// `hours`
    Hours,
    /// `days`
    Days,
    /// `weeks`
    Weeks,
    /// `months`
    Months,
    /// `mins`
    Mins,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NoticeUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Mins => "mins",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NoticeUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "hours" => Self::Hours,
            "days" => Self::Days,
            "weeks" => Self::Weeks,
            "months" => Self::Months,
            "mins" => Self::Mins,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An appointment that was booked or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Appointment {
    /// Id of the calendar that the appointment is in.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<LocationId>,
    /// Id of the contact who has the appointment.
    pub contact_id: Option<ContactId>,
    /// When the appointment begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the appointment ends, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// Title of the appointment.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// How the meeting takes place, such as `zoom`, `phone` or `address`.
    ///
    /// Default: `default`.
    pub meeting_location_type: Option<String>,
    /// Status of the appointment, such as `confirmed`, `cancelled`, `showed` (the contact
    /// came) or `noshow`.
    pub appointment_status: Option<AppointmentStatus>,
    /// Id of the user who hosts the appointment.
    pub assigned_user_id: Option<UserId>,
    /// Place of the appointment: an address, a URL or text.
    ///
    /// Example: `Zoom`.
    pub address: Option<String>,
    /// Whether the appointment recurs.
    pub is_recurring: Option<bool>,
    /// Recurrence rule of RFC 5545.
    ///
    /// Example: `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// When the appointment was created, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub date_added: Option<Timestamp>,
    /// When the appointment was last changed, RFC 3339.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub date_updated: Option<Timestamp>,
    /// Id of the appointment.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub id: Option<CalendarEventId>,
    /// Status of the booking, such as `booked`.
    pub status: Option<String>,
    /// The same as [`appointment_status`](Appointment::appointment_status), under a
    /// misspelled key.
    pub appoinment_status: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Appointment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Appointment")?;
        Some(Self {
            calendar_id: object.optional("calendarId"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            title: object.optional("title"),
            meeting_location_type: object.optional("meetingLocationType"),
            appointment_status: object.optional("appointmentStatus"),
            assigned_user_id: object.optional("assignedUserId"),
            address: object.optional("address"),
            is_recurring: object.optional("isRecurring"),
            rrule: object.optional("rrule"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            id: object.optional("id"),
            status: object.optional("status"),
            appoinment_status: object.optional("appoinmentStatus"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarResponse {
    /// The requested, created or updated calendar.
    pub calendar: Option<Calendar>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarResponse")?;
        Some(Self {
            calendar: object.optional("calendar"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A calendar to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCalendar {
    /// Whether the calendar takes bookings; false is a draft.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// Notifications of the calendar in the deprecated form; replaced by
    /// `list_event_notifications` and the other operations for notifications.
    ///
    /// Marked as deprecated in the documentation.
    pub notifications: Option<Vec<CalendarNotification>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the calendar group to which the calendar belongs.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: Option<CalendarGroupId>,
    /// Users who take the bookings; required for round robin, collective, class and
    /// service calendars. A personal calendar has exactly one.
    pub team_members: Option<Vec<TeamMember>>,
    /// How a round robin calendar distributes bookings: to the member who is free
    /// soonest, or equally among the members.
    ///
    /// Default: `RoundRobin_OptimizeForAvailability`.
    pub event_type: Option<RoundRobinMode>,
    /// Name of the calendar.
    ///
    /// Example: `Consultations`.
    pub name: String,
    /// Description of the calendar, which the booking page shows.
    ///
    /// Example: `First consultations by video`.
    pub description: Option<String>,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: Option<String>,
    /// Slug of the booking widget; the reference does not say how it differs from `slug`.
    ///
    /// Example: `consultations`.
    pub widget_slug: Option<String>,
    /// How bookings are assigned: to the members in turn (`round_robin`), to all members
    /// together (`collective`), to a class (`class_booking`), to a service
    /// (`service_booking`), to one user (`personal`), or without members (`event`).
    pub calendar_type: Option<CalendarType>,
    /// Layout of the booking page: `default` is the neo layout, `classic` the classic
    /// one; `classic` if omitted.
    pub widget_type: Option<WidgetType>,
    /// Title of the events, a template such as `{{contact.name}}`.
    ///
    /// Default: `{{contact.name}}`.
    pub event_title: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](NewCalendar::location_configurations) of the calendar
    /// (type `event`) or of its members.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location: Option<String>,
    /// Meeting locations of an `event` calendar, of which one can be chosen for the
    /// meeting.
    pub location_configurations: Option<Vec<LocationConfiguration>>,
    /// Length of the meeting, in the unit of
    /// [`slot_duration_unit`](NewCalendar::slot_duration_unit).
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// Unit of [`slot_duration`](NewCalendar::slot_duration).
    pub slot_duration_unit: Option<DurationUnit>,
    /// Time from the start of one slot to the start of the next, in the unit of
    /// [`slot_interval_unit`](NewCalendar::slot_interval_unit).
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// Unit of [`slot_interval`](NewCalendar::slot_interval).
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`slot_buffer_unit`](NewCalendar::slot_buffer_unit).
    pub slot_buffer: Option<f64>,
    /// Unit of [`slot_buffer`](NewCalendar::slot_buffer).
    pub slot_buffer_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewCalendar::pre_buffer_unit).
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](NewCalendar::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Maximum number of bookings of one slot for each user, or of seats in a class
    /// booking calendar.
    ///
    /// Default: `1`.
    pub appointment_per_slot: Option<i64>,
    /// Maximum number of appointments on one day.
    pub appointment_per_day: Option<i64>,
    /// Minimum time between a booking and the appointment, in the unit of
    /// [`allow_booking_after_unit`](NewCalendar::allow_booking_after_unit).
    pub allow_booking_after: Option<f64>,
    /// Unit of [`allow_booking_after`](NewCalendar::allow_booking_after).
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// How far ahead bookings are possible, in the unit of
    /// [`allow_booking_for_unit`](NewCalendar::allow_booking_for_unit).
    pub allow_booking_for: Option<f64>,
    /// Unit of [`allow_booking_for`](NewCalendar::allow_booking_for).
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// Open hours that recur every week; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub open_hours: Option<Vec<OpenHour>>,
    /// Whether appointments can recur; the calendar must then have one member only.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// How often and how many times appointments recur, if
    /// [`enable_recurring`](NewCalendar::enable_recurring) is set.
    pub recurring: Option<Recurring>,
    /// Id of the form that the contact fills in when booking.
    pub form_id: Option<FormId>,
    /// Whether the booking form remembers a returning contact. Inferred from the name;
    /// not documented.
    pub sticky_contact: Option<bool>,
    /// Whether payments for bookings are real (true) or tests (false).
    pub is_live_payment_mode: Option<bool>,
    /// Whether a booking is confirmed immediately; otherwise it stays `new` until a user
    /// confirms it.
    ///
    /// Default: `true`.
    pub auto_confirm: Option<bool>,
    /// Whether the assigned member gets alerts about bookings by email.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// Email address to which alerts about bookings are sent.
    pub alert_email: Option<String>,
    /// Whether Google Calendar sends invitations by email.
    ///
    /// Default: `false`.
    pub google_invitation_emails: Option<bool>,
    /// Whether the contact may move the appointment.
    ///
    /// Default: `true`.
    pub allow_reschedule: Option<bool>,
    /// Whether the contact may cancel the appointment.
    ///
    /// Default: `true`.
    pub allow_cancellation: Option<bool>,
    /// Whether a contact who books is assigned to the member who hosts the appointment.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// Whether a contact who is already assigned to a user keeps that user.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// Text that the reference does not describe.
    pub notes: Option<String>,
    /// Id of the tracking pixel on the booking page.
    pub pixel_id: Option<String>,
    /// Whether the contact is sent to a URL after booking or sees a message.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// URL to which the contact is sent after booking, if
    /// [`form_submit_type`](NewCalendar::form_submit_type) is `RedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// Text that the contact sees after booking, if
    /// [`form_submit_type`](NewCalendar::form_submit_type) is `ThankYouMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// Which hours can be booked: those of [`open_hours`](NewCalendar::open_hours) (0),
    /// those of `availabilities` (1), or both (no value). No longer required.
    ///
    /// One of `0`, `1`.
    ///
    /// Marked as deprecated in the documentation.
    pub availability_type: Option<i64>,
    /// Open hours on individual dates; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub availabilities: Option<Vec<Availability>>,
    /// What a booking asks about guests: only how many come (`count_only`), or the
    /// details of each guest.
    pub guest_type: Option<GuestType>,
    /// Text beside the checkbox by which the contact gives consent.
    pub consent_label: Option<String>,
    /// URL of the cover image of the calendar.
    ///
    /// Example: `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// Share of the free slots that is hidden, so that the calendar looks busy.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCalendar {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            is_active: None,
            notifications: None,
            group_id: None,
            team_members: None,
            event_type: None,
            description: None,
            slug: None,
            widget_slug: None,
            calendar_type: None,
            widget_type: None,
            event_title: None,
            event_color: None,
            meeting_location: None,
            location_configurations: None,
            slot_duration: None,
            slot_duration_unit: None,
            slot_interval: None,
            slot_interval_unit: None,
            slot_buffer: None,
            slot_buffer_unit: None,
            pre_buffer: None,
            pre_buffer_unit: None,
            appointment_per_slot: None,
            appointment_per_day: None,
            allow_booking_after: None,
            allow_booking_after_unit: None,
            allow_booking_for: None,
            allow_booking_for_unit: None,
            open_hours: None,
            enable_recurring: None,
            recurring: None,
            form_id: None,
            sticky_contact: None,
            is_live_payment_mode: None,
            auto_confirm: None,
            should_send_alert_emails_to_assigned_member: None,
            alert_email: None,
            google_invitation_emails: None,
            allow_reschedule: None,
            allow_cancellation: None,
            should_assign_contact_to_team_member: None,
            should_skip_assigning_contact_for_existing: None,
            notes: None,
            pixel_id: None,
            form_submit_type: None,
            form_submit_redirect_url: None,
            form_submit_thanks_message: None,
            availability_type: None,
            availabilities: None,
            guest_type: None,
            consent_label: None,
            calendar_cover_image: None,
            look_busy_config: None,
            extra: Extra::new(),
        }
    }

    /// Whether the calendar takes bookings; false is a draft. Default: `true`.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }

    /// Notifications of the calendar in the deprecated form; replaced by
    /// `list_event_notifications` and the other operations for notifications. Marked as
    /// deprecated in the documentation.
    #[must_use]
    pub fn notifications(
        mut self,
        value: impl IntoOptional<Vec<CalendarNotification>>,
    ) -> Self {
        self.notifications = value.into_optional();
        self
    }

    /// Id of the calendar group to which the calendar belongs.
    #[must_use]
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.group_id = value.into_optional();
        self
    }

    /// Users who take the bookings; required for round robin, collective, class and
    /// service calendars. A personal calendar has exactly one.
    #[must_use]
    pub fn team_members(mut self, value: impl IntoOptional<Vec<TeamMember>>) -> Self {
        self.team_members = value.into_optional();
        self
    }

    /// How a round robin calendar distributes bookings: to the member who is free
    /// soonest, or equally among the members. Default:
    /// `RoundRobin_OptimizeForAvailability`.
    #[must_use]
    pub fn event_type(mut self, value: impl IntoOptional<RoundRobinMode>) -> Self {
        self.event_type = value.into_optional();
        self
    }

    /// Description of the calendar, which the booking page shows.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Last part of the URL of the booking page.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Slug of the booking widget; the reference does not say how it differs from `slug`.
    #[must_use]
    pub fn widget_slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_slug = value.into_optional();
        self
    }

    /// How bookings are assigned: to the members in turn (`round_robin`), to all members
    /// together (`collective`), to a class (`class_booking`), to a service
    /// (`service_booking`), to one user (`personal`), or without members (`event`).
    #[must_use]
    pub fn calendar_type(mut self, value: impl IntoOptional<CalendarType>) -> Self {
        self.calendar_type = value.into_optional();
        self
    }

    /// Layout of the booking page: `default` is the neo layout, `classic` the classic
    /// one; `classic` if omitted.
    #[must_use]
    pub fn widget_type(mut self, value: impl IntoOptional<WidgetType>) -> Self {
        self.widget_type = value.into_optional();
        self
    }

    /// Title of the events, a template such as `{{contact.name}}`. Default:
    /// `{{contact.name}}`.
    #[must_use]
    pub fn event_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_title = value.into_optional();
        self
    }

    /// Color of the events in hexadecimal, such as `#039be5`. Default: `#039be5`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](NewCalendar::location_configurations) of the calendar
    /// (type `event`) or of its members. Marked as deprecated in the documentation.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Meeting locations of an `event` calendar, of which one can be chosen for the
    /// meeting.
    #[must_use]
    pub fn location_configurations(
        mut self,
        value: impl IntoOptional<Vec<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = value.into_optional();
        self
    }

    /// Length of the meeting, in the unit of
    /// [`slot_duration_unit`](NewCalendar::slot_duration_unit). Default: `30`.
    #[must_use]
    pub fn slot_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_duration = value.into_optional();
        self
    }

    /// Unit of [`slot_duration`](NewCalendar::slot_duration).
    #[must_use]
    pub fn slot_duration_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_duration_unit = value.into_optional();
        self
    }

    /// Time from the start of one slot to the start of the next, in the unit of
    /// [`slot_interval_unit`](NewCalendar::slot_interval_unit). Default: `30`.
    #[must_use]
    pub fn slot_interval(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_interval = value.into_optional();
        self
    }

    /// Unit of [`slot_interval`](NewCalendar::slot_interval).
    #[must_use]
    pub fn slot_interval_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_interval_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit of
    /// [`slot_buffer_unit`](NewCalendar::slot_buffer_unit).
    #[must_use]
    pub fn slot_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_buffer = value.into_optional();
        self
    }

    /// Unit of [`slot_buffer`](NewCalendar::slot_buffer).
    #[must_use]
    pub fn slot_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_buffer_unit = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewCalendar::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](NewCalendar::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Maximum number of bookings of one slot for each user, or of seats in a class
    /// booking calendar. Default: `1`.
    #[must_use]
    pub fn appointment_per_slot(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_slot = value.into_optional();
        self
    }

    /// Maximum number of appointments on one day.
    #[must_use]
    pub fn appointment_per_day(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_day = value.into_optional();
        self
    }

    /// Minimum time between a booking and the appointment, in the unit of
    /// [`allow_booking_after_unit`](NewCalendar::allow_booking_after_unit).
    #[must_use]
    pub fn allow_booking_after(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_after = value.into_optional();
        self
    }

    /// Unit of [`allow_booking_after`](NewCalendar::allow_booking_after).
    #[must_use]
    pub fn allow_booking_after_unit(
        mut self,
        value: impl IntoOptional<NoticeUnit>,
    ) -> Self {
        self.allow_booking_after_unit = value.into_optional();
        self
    }

    /// How far ahead bookings are possible, in the unit of
    /// [`allow_booking_for_unit`](NewCalendar::allow_booking_for_unit).
    #[must_use]
    pub fn allow_booking_for(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_for = value.into_optional();
        self
    }

    /// Unit of [`allow_booking_for`](NewCalendar::allow_booking_for).
    #[must_use]
    pub fn allow_booking_for_unit(
        mut self,
        value: impl IntoOptional<BookingSpanUnit>,
    ) -> Self {
        self.allow_booking_for_unit = value.into_optional();
        self
    }

    /// Open hours that recur every week; replaced by schedules (see `create_schedule`).
    /// Marked as deprecated in the documentation.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHour>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Whether appointments can recur; the calendar must then have one member only.
    /// Default: `false`.
    #[must_use]
    pub fn enable_recurring(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_recurring = value.into_optional();
        self
    }

    /// How often and how many times appointments recur, if
    /// [`enable_recurring`](NewCalendar::enable_recurring) is set.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Id of the form that the contact fills in when booking.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Whether the booking form remembers a returning contact. Inferred from the name;
    /// not documented.
    #[must_use]
    pub fn sticky_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sticky_contact = value.into_optional();
        self
    }

    /// Whether payments for bookings are real (true) or tests (false).
    #[must_use]
    pub fn is_live_payment_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_live_payment_mode = value.into_optional();
        self
    }

    /// Whether a booking is confirmed immediately; otherwise it stays `new` until a user
    /// confirms it. Default: `true`.
    #[must_use]
    pub fn auto_confirm(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_confirm = value.into_optional();
        self
    }

    /// Whether the assigned member gets alerts about bookings by email.
    #[must_use]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_send_alert_emails_to_assigned_member = value.into_optional();
        self
    }

    /// Email address to which alerts about bookings are sent.
    #[must_use]
    pub fn alert_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.alert_email = value.into_optional();
        self
    }

    /// Whether Google Calendar sends invitations by email. Default: `false`.
    #[must_use]
    pub fn google_invitation_emails(mut self, value: impl IntoOptional<bool>) -> Self {
        self.google_invitation_emails = value.into_optional();
        self
    }

    /// Whether the contact may move the appointment. Default: `true`.
    #[must_use]
    pub fn allow_reschedule(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_reschedule = value.into_optional();
        self
    }

    /// Whether the contact may cancel the appointment. Default: `true`.
    #[must_use]
    pub fn allow_cancellation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_cancellation = value.into_optional();
        self
    }

    /// Whether a contact who books is assigned to the member who hosts the appointment.
    #[must_use]
    pub fn should_assign_contact_to_team_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_assign_contact_to_team_member = value.into_optional();
        self
    }

    /// Whether a contact who is already assigned to a user keeps that user.
    #[must_use]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_skip_assigning_contact_for_existing = value.into_optional();
        self
    }

    /// Text that the reference does not describe.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Id of the tracking pixel on the booking page.
    #[must_use]
    pub fn pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.pixel_id = value.into_optional();
        self
    }

    /// Whether the contact is sent to a URL after booking or sees a message. Default:
    /// `ThankYouMessage`.
    #[must_use]
    pub fn form_submit_type(mut self, value: impl IntoOptional<FormSubmitType>) -> Self {
        self.form_submit_type = value.into_optional();
        self
    }

    /// URL to which the contact is sent after booking, if
    /// [`form_submit_type`](NewCalendar::form_submit_type) is `RedirectURL`.
    #[must_use]
    pub fn form_submit_redirect_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.form_submit_redirect_url = value.into_optional();
        self
    }

    /// Text that the contact sees after booking, if
    /// [`form_submit_type`](NewCalendar::form_submit_type) is `ThankYouMessage`.
    #[must_use]
    pub fn form_submit_thanks_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.form_submit_thanks_message = value.into_optional();
        self
    }

    /// Which hours can be booked: those of [`open_hours`](NewCalendar::open_hours) (0),
    /// those of `availabilities` (1), or both (no value). No longer required. One of `0`,
    /// `1`. Marked as deprecated in the documentation.
    #[must_use]
    pub fn availability_type(mut self, value: impl IntoOptional<i64>) -> Self {
        self.availability_type = value.into_optional();
        self
    }

    /// Open hours on individual dates; replaced by schedules (see `create_schedule`).
    /// Marked as deprecated in the documentation.
    #[must_use]
    pub fn availabilities(
        mut self,
        value: impl IntoOptional<Vec<Availability>>,
    ) -> Self {
        self.availabilities = value.into_optional();
        self
    }

    /// What a booking asks about guests: only how many come (`count_only`), or the
    /// details of each guest.
    #[must_use]
    pub fn guest_type(mut self, value: impl IntoOptional<GuestType>) -> Self {
        self.guest_type = value.into_optional();
        self
    }

    /// Text beside the checkbox by which the contact gives consent.
    #[must_use]
    pub fn consent_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.consent_label = value.into_optional();
        self
    }

    /// URL of the cover image of the calendar.
    #[must_use]
    pub fn calendar_cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.calendar_cover_image = value.into_optional();
        self
    }

    /// Share of the free slots that is hidden, so that the calendar looks busy.
    #[must_use]
    pub fn look_busy_config(
        mut self,
        value: impl IntoOptional<LookBusyConfiguration>,
    ) -> Self {
        self.look_busy_config = value.into_optional();
        self
    }
}

impl Encode for NewCalendar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("isActive", &self.is_active);
        object.field("notifications", &self.notifications);
        object.field("locationId", &self.location_id);
        object.field("groupId", &self.group_id);
        object.field("teamMembers", &self.team_members);
        object.field("eventType", &self.event_type);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("widgetSlug", &self.widget_slug);
        object.field("calendarType", &self.calendar_type);
        object.field("widgetType", &self.widget_type);
        object.field("eventTitle", &self.event_title);
        object.field("eventColor", &self.event_color);
        object.field("meetingLocation", &self.meeting_location);
        object.field("locationConfigurations", &self.location_configurations);
        object.field("slotDuration", &self.slot_duration);
        object.field("slotDurationUnit", &self.slot_duration_unit);
        object.field("slotInterval", &self.slot_interval);
        object.field("slotIntervalUnit", &self.slot_interval_unit);
        object.field("slotBuffer", &self.slot_buffer);
        object.field("slotBufferUnit", &self.slot_buffer_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("appoinmentPerSlot", &self.appointment_per_slot);
        object.field("appoinmentPerDay", &self.appointment_per_day);
        object.field("allowBookingAfter", &self.allow_booking_after);
        object.field("allowBookingAfterUnit", &self.allow_booking_after_unit);
        object.field("allowBookingFor", &self.allow_booking_for);
        object.field("allowBookingForUnit", &self.allow_booking_for_unit);
        object.field("openHours", &self.open_hours);
        object.field("enableRecurring", &self.enable_recurring);
        object.field("recurring", &self.recurring);
        object.field("formId", &self.form_id);
        object.field("stickyContact", &self.sticky_contact);
        object.field("isLivePaymentMode", &self.is_live_payment_mode);
        object.field("autoConfirm", &self.auto_confirm);
        object
            .field(
                "shouldSendAlertEmailsToAssignedMember",
                &self.should_send_alert_emails_to_assigned_member,
            );
        object.field("alertEmail", &self.alert_email);
        object.field("googleInvitationEmails", &self.google_invitation_emails);
        object.field("allowReschedule", &self.allow_reschedule);
        object.field("allowCancellation", &self.allow_cancellation);
        object
            .field(
                "shouldAssignContactToTeamMember",
                &self.should_assign_contact_to_team_member,
            );
        object
            .field(
                "shouldSkipAssigningContactForExisting",
                &self.should_skip_assigning_contact_for_existing,
            );
        object.field("notes", &self.notes);
        object.field("pixelId", &self.pixel_id);
        object.field("formSubmitType", &self.form_submit_type);
        object.field("formSubmitRedirectURL", &self.form_submit_redirect_url);
        object.field("formSubmitThanksMessage", &self.form_submit_thanks_message);
        object.field("availabilityType", &self.availability_type);
        object.field("availabilities", &self.availabilities);
        object.field("guestType", &self.guest_type);
        object.field("consentLabel", &self.consent_label);
        object.field("calendarCoverImage", &self.calendar_cover_image);
        object.field("lookBusyConfig", &self.look_busy_config);
    }
}

/// A calendar and the rules for its bookings.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Calendar {
    /// Whether the calendar takes bookings; false is a draft.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// Notifications of the calendar in the deprecated form; replaced by
    /// `list_event_notifications` and the other operations for notifications.
    ///
    /// Marked as deprecated in the documentation.
    pub notifications: Vec<CalendarNotification>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the calendar group to which the calendar belongs.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: Option<CalendarGroupId>,
    /// Users who take the bookings. A personal calendar has exactly one.
    pub team_members: Vec<CalendarMember>,
    /// How a round robin calendar distributes bookings: to the member who is free
    /// soonest, or equally among the members.
    ///
    /// Default: `RoundRobin_OptimizeForAvailability`.
    pub event_type: Option<RoundRobinMode>,
    /// Name of the calendar.
    ///
    /// Example: `Consultations`.
    pub name: Option<String>,
    /// Description of the calendar, which the booking page shows.
    ///
    /// Example: `First consultations by video`.
    pub description: Option<String>,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: Option<String>,
    /// Slug of the booking widget; the reference does not say how it differs from `slug`.
    ///
    /// Example: `consultations`.
    pub widget_slug: Option<String>,
    /// How bookings are assigned: to the members in turn (`round_robin`), to all members
    /// together (`collective`), to a class (`class_booking`), to a service
    /// (`service_booking`), to one user (`personal`), or without members (`event`).
    pub calendar_type: Option<CalendarType>,
    /// Layout of the booking page: `default` is the neo layout, `classic` the classic
    /// one.
    pub widget_type: Option<WidgetType>,
    /// Title of the events, a template such as `{{contact.name}}`.
    ///
    /// Default: `{{contact.name}}`.
    pub event_title: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](Calendar::location_configurations) of the calendar
    /// (type `event`) or of its members.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location: Option<String>,
    /// Meeting locations of an `event` calendar, of which one can be chosen for the
    /// meeting.
    pub location_configurations: Vec<MeetingLocation>,
    /// Length of the meeting, in the unit of
    /// [`slot_duration_unit`](Calendar::slot_duration_unit).
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// Unit of [`slot_duration`](Calendar::slot_duration).
    pub slot_duration_unit: Option<DurationUnit>,
    /// Time from the start of one slot to the start of the next, in the unit of
    /// [`slot_interval_unit`](Calendar::slot_interval_unit).
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// Unit of [`slot_interval`](Calendar::slot_interval).
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`slot_buffer_unit`](Calendar::slot_buffer_unit).
    pub slot_buffer: Option<f64>,
    /// Unit of [`slot_buffer`](Calendar::slot_buffer).
    pub slot_buffer_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](Calendar::pre_buffer_unit).
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](Calendar::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Maximum number of bookings of one slot for each user, or of seats in a class
    /// booking calendar.
    ///
    /// Default: `1`. Received under the JSON key `appoinmentPerSlot`, or else
    /// `appointmentPerSlot`.
    pub appointment_per_slot: Option<i64>,
    /// Maximum number of appointments on one day.
    pub appointment_per_day: Option<i64>,
    /// Minimum time between a booking and the appointment, in the unit of
    /// [`allow_booking_after_unit`](Calendar::allow_booking_after_unit).
    pub allow_booking_after: Option<f64>,
    /// Unit of [`allow_booking_after`](Calendar::allow_booking_after).
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// How far ahead bookings are possible, in the unit of
    /// [`allow_booking_for_unit`](Calendar::allow_booking_for_unit).
    pub allow_booking_for: Option<f64>,
    /// Unit of [`allow_booking_for`](Calendar::allow_booking_for).
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// Open hours that recur every week; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub open_hours: Vec<OpenHour>,
    /// Whether appointments can recur; the calendar must then have one member only.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// How often and how many times appointments recur, if
    /// [`enable_recurring`](Calendar::enable_recurring) is set.
    pub recurring: Option<Recurring>,
    /// Id of the form that the contact fills in when booking.
    pub form_id: Option<FormId>,
    /// Whether the booking form remembers a returning contact. Inferred from the name;
    /// not documented.
    pub sticky_contact: Option<bool>,
    /// Whether payments for bookings are real (true) or tests (false).
    pub is_live_payment_mode: Option<bool>,
    /// Whether a booking is confirmed immediately; otherwise it stays `new` until a user
    /// confirms it.
    ///
    /// Default: `true`.
    pub auto_confirm: Option<bool>,
    /// Whether the assigned member gets alerts about bookings by email.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// Email address to which alerts about bookings are sent.
    pub alert_email: Option<String>,
    /// Whether Google Calendar sends invitations by email.
    ///
    /// Default: `false`.
    pub google_invitation_emails: Option<bool>,
    /// Whether the contact may move the appointment.
    ///
    /// Default: `true`.
    pub allow_reschedule: Option<bool>,
    /// Whether the contact may cancel the appointment.
    ///
    /// Default: `true`.
    pub allow_cancellation: Option<bool>,
    /// Whether a contact who books is assigned to the member who hosts the appointment.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// Whether a contact who is already assigned to a user keeps that user.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// Text that the reference does not describe.
    pub notes: Option<String>,
    /// Id of the tracking pixel on the booking page.
    pub pixel_id: Option<String>,
    /// Whether the contact is sent to a URL after booking or sees a message.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// URL to which the contact is sent after booking, if
    /// [`form_submit_type`](Calendar::form_submit_type) is `RedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// Text that the contact sees after booking, if
    /// [`form_submit_type`](Calendar::form_submit_type) is `ThankYouMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// Which hours can be booked: those of [`open_hours`](Calendar::open_hours) (0),
    /// those of `availabilities` (1), or both (no value). No longer required.
    ///
    /// One of `0`, `1`.
    ///
    /// Marked as deprecated in the documentation.
    pub availability_type: Option<i64>,
    /// Open hours on individual dates; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub availabilities: Vec<Availability>,
    /// What a booking asks about guests: only how many come (`count_only`), or the
    /// details of each guest.
    pub guest_type: Option<GuestType>,
    /// Text beside the checkbox by which the contact gives consent.
    pub consent_label: Option<String>,
    /// URL of the cover image of the calendar.
    ///
    /// Example: `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// Share of the free slots that is hidden, so that the calendar looks busy.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// Id of the calendar.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub id: Option<CalendarId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Calendar {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Calendar")?;
        Some(Self {
            is_active: object.optional("isActive"),
            notifications: object.list("notifications"),
            location_id: object.optional("locationId"),
            group_id: object.optional("groupId"),
            team_members: object.list("teamMembers"),
            event_type: object.optional("eventType"),
            name: object.optional("name"),
            description: object.optional("description"),
            slug: object.optional("slug"),
            widget_slug: object.optional("widgetSlug"),
            calendar_type: object.optional("calendarType"),
            widget_type: object.optional("widgetType"),
            event_title: object.optional("eventTitle"),
            event_color: object.optional("eventColor"),
            meeting_location: object.optional("meetingLocation"),
            location_configurations: object.list("locationConfigurations"),
            slot_duration: object.optional("slotDuration"),
            slot_duration_unit: object.optional("slotDurationUnit"),
            slot_interval: object.optional("slotInterval"),
            slot_interval_unit: object.optional("slotIntervalUnit"),
            slot_buffer: object.optional("slotBuffer"),
            slot_buffer_unit: object.optional("slotBufferUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            appointment_per_slot: object
                .optional(
                    object.present_name(&["appoinmentPerSlot", "appointmentPerSlot"]),
                ),
            appointment_per_day: object.optional("appoinmentPerDay"),
            allow_booking_after: object.optional("allowBookingAfter"),
            allow_booking_after_unit: object.optional("allowBookingAfterUnit"),
            allow_booking_for: object.optional("allowBookingFor"),
            allow_booking_for_unit: object.optional("allowBookingForUnit"),
            open_hours: object.list("openHours"),
            enable_recurring: object.optional("enableRecurring"),
            recurring: object.optional("recurring"),
            form_id: object.optional("formId"),
            sticky_contact: object.optional("stickyContact"),
            is_live_payment_mode: object.optional("isLivePaymentMode"),
            auto_confirm: object.optional("autoConfirm"),
            should_send_alert_emails_to_assigned_member: object
                .optional("shouldSendAlertEmailsToAssignedMember"),
            alert_email: object.optional("alertEmail"),
            google_invitation_emails: object.optional("googleInvitationEmails"),
            allow_reschedule: object.optional("allowReschedule"),
            allow_cancellation: object.optional("allowCancellation"),
            should_assign_contact_to_team_member: object
                .optional("shouldAssignContactToTeamMember"),
            should_skip_assigning_contact_for_existing: object
                .optional("shouldSkipAssigningContactForExisting"),
            notes: object.optional("notes"),
            pixel_id: object.optional("pixelId"),
            form_submit_type: object.optional("formSubmitType"),
            form_submit_redirect_url: object.optional("formSubmitRedirectURL"),
            form_submit_thanks_message: object.optional("formSubmitThanksMessage"),
            availability_type: object.optional("availabilityType"),
            availabilities: object.list("availabilities"),
            guest_type: object.optional("guestType"),
            consent_label: object.optional("consentLabel"),
            calendar_cover_image: object.optional("calendarCoverImage"),
            look_busy_config: object.optional("lookBusyConfig"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// Changes to a calendar.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarUpdate {
    /// Notifications of the calendar in the deprecated form; replaced by
    /// `list_event_notifications` and the other operations for notifications.
    ///
    /// Marked as deprecated in the documentation.
    pub notifications: Option<Vec<CalendarNotification>>,
    /// Id of the calendar group to which the calendar belongs.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: Option<CalendarGroupId>,
    /// Users who take the bookings; required for round robin, collective, class and
    /// service calendars. A personal calendar has exactly one.
    pub team_members: Option<Vec<TeamMember>>,
    /// How a round robin calendar distributes bookings: to the member who is free
    /// soonest, or equally among the members.
    pub event_type: Option<RoundRobinMode>,
    /// Name of the calendar.
    ///
    /// Example: `Consultations`.
    pub name: Option<String>,
    /// Description of the calendar, which the booking page shows.
    ///
    /// Example: `First consultations by video`.
    pub description: Option<String>,
    /// Last part of the URL of the booking page.
    ///
    /// Example: `consultations`.
    pub slug: Option<String>,
    /// Slug of the booking widget; the reference does not say how it differs from `slug`.
    ///
    /// Example: `consultations`.
    pub widget_slug: Option<String>,
    /// Layout of the booking page: `default` is the neo layout, `classic` the classic
    /// one.
    pub widget_type: Option<WidgetType>,
    /// Title of the events, a template such as `{{contact.name}}`.
    pub event_title: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// Meeting locations of an `event` calendar, of which one can be chosen for the
    /// meeting.
    pub location_configurations: Option<Vec<LocationConfiguration>>,
    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](CalendarUpdate::location_configurations) of the
    /// calendar (type `event`) or of its members.
    ///
    /// Marked as deprecated in the documentation.
    pub meeting_location: Option<String>,
    /// Length of the meeting, in the unit of
    /// [`slot_duration_unit`](CalendarUpdate::slot_duration_unit).
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// Unit of [`slot_duration`](CalendarUpdate::slot_duration).
    pub slot_duration_unit: Option<DurationUnit>,
    /// Unit of [`pre_buffer`](CalendarUpdate::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time from the start of one slot to the start of the next, in the unit of
    /// [`slot_interval_unit`](CalendarUpdate::slot_interval_unit).
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// Unit of [`slot_interval`](CalendarUpdate::slot_interval).
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit that the calendar has; an update
    /// cannot set the unit.
    pub slot_buffer: Option<f64>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](CalendarUpdate::pre_buffer_unit).
    pub pre_buffer: Option<f64>,
    /// Maximum number of bookings of one slot for each user, or of seats in a class
    /// booking calendar.
    pub appointment_per_slot: Option<i64>,
    /// Maximum number of appointments on one day.
    pub appointment_per_day: Option<i64>,
    /// Minimum time between a booking and the appointment, in the unit of
    /// [`allow_booking_after_unit`](CalendarUpdate::allow_booking_after_unit).
    pub allow_booking_after: Option<f64>,
    /// Unit of [`allow_booking_after`](CalendarUpdate::allow_booking_after).
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// How far ahead bookings are possible, in the unit of
    /// [`allow_booking_for_unit`](CalendarUpdate::allow_booking_for_unit).
    pub allow_booking_for: Option<f64>,
    /// Unit of [`allow_booking_for`](CalendarUpdate::allow_booking_for).
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// Open hours that recur every week; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub open_hours: Option<Vec<OpenHour>>,
    /// Whether appointments can recur; the calendar must then have one member only.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// How often and how many times appointments recur, if
    /// [`enable_recurring`](CalendarUpdate::enable_recurring) is set.
    pub recurring: Option<Recurring>,
    /// Id of the form that the contact fills in when booking.
    pub form_id: Option<FormId>,
    /// Whether the booking form remembers a returning contact. Inferred from the name;
    /// not documented.
    pub sticky_contact: Option<bool>,
    /// Whether payments for bookings are real (true) or tests (false).
    pub is_live_payment_mode: Option<bool>,
    /// Whether a booking is confirmed immediately; otherwise it stays `new` until a user
    /// confirms it.
    pub auto_confirm: Option<bool>,
    /// Whether the assigned member gets alerts about bookings by email.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// Email address to which alerts about bookings are sent.
    pub alert_email: Option<String>,
    /// Whether Google Calendar sends invitations by email.
    pub google_invitation_emails: Option<bool>,
    /// Whether the contact may move the appointment.
    pub allow_reschedule: Option<bool>,
    /// Whether the contact may cancel the appointment.
    pub allow_cancellation: Option<bool>,
    /// Whether a contact who books is assigned to the member who hosts the appointment.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// Whether a contact who is already assigned to a user keeps that user.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// Text that the reference does not describe.
    pub notes: Option<String>,
    /// Id of the tracking pixel on the booking page.
    pub pixel_id: Option<String>,
    /// Whether the contact is sent to a URL after booking or sees a message.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// URL to which the contact is sent after booking, if
    /// [`form_submit_type`](CalendarUpdate::form_submit_type) is `RedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// Text that the contact sees after booking, if
    /// [`form_submit_type`](CalendarUpdate::form_submit_type) is `ThankYouMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// Which hours can be booked: those of [`open_hours`](CalendarUpdate::open_hours)
    /// (0), those of `availabilities` (1), or both (no value). No longer required.
    ///
    /// One of `0`, `1`.
    ///
    /// Marked as deprecated in the documentation.
    pub availability_type: Option<i64>,
    /// Open hours on individual dates; replaced by schedules (see `create_schedule`).
    ///
    /// Marked as deprecated in the documentation.
    pub availabilities: Option<Vec<AvailabilityUpdate>>,
    /// What a booking asks about guests: only how many come (`count_only`), or the
    /// details of each guest.
    pub guest_type: Option<GuestType>,
    /// Text beside the checkbox by which the contact gives consent.
    pub consent_label: Option<String>,
    /// URL of the cover image of the calendar.
    pub calendar_cover_image: Option<String>,
    /// Share of the free slots that is hidden, so that the calendar looks busy.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// Whether the calendar takes bookings; false is a draft.
    pub is_active: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CalendarUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notifications of the calendar in the deprecated form; replaced by
    /// `list_event_notifications` and the other operations for notifications. Marked as
    /// deprecated in the documentation.
    #[must_use]
    pub fn notifications(
        mut self,
        value: impl IntoOptional<Vec<CalendarNotification>>,
    ) -> Self {
        self.notifications = value.into_optional();
        self
    }

    /// Id of the calendar group to which the calendar belongs.
    #[must_use]
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.group_id = value.into_optional();
        self
    }

    /// Users who take the bookings; required for round robin, collective, class and
    /// service calendars. A personal calendar has exactly one.
    #[must_use]
    pub fn team_members(mut self, value: impl IntoOptional<Vec<TeamMember>>) -> Self {
        self.team_members = value.into_optional();
        self
    }

    /// How a round robin calendar distributes bookings: to the member who is free
    /// soonest, or equally among the members.
    #[must_use]
    pub fn event_type(mut self, value: impl IntoOptional<RoundRobinMode>) -> Self {
        self.event_type = value.into_optional();
        self
    }

    /// Name of the calendar.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the calendar, which the booking page shows.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Last part of the URL of the booking page.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Slug of the booking widget; the reference does not say how it differs from `slug`.
    #[must_use]
    pub fn widget_slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_slug = value.into_optional();
        self
    }

    /// Layout of the booking page: `default` is the neo layout, `classic` the classic
    /// one.
    #[must_use]
    pub fn widget_type(mut self, value: impl IntoOptional<WidgetType>) -> Self {
        self.widget_type = value.into_optional();
        self
    }

    /// Title of the events, a template such as `{{contact.name}}`.
    #[must_use]
    pub fn event_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_title = value.into_optional();
        self
    }

    /// Color of the events in hexadecimal, such as `#039be5`. Default: `#039be5`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Meeting locations of an `event` calendar, of which one can be chosen for the
    /// meeting.
    #[must_use]
    pub fn location_configurations(
        mut self,
        value: impl IntoOptional<Vec<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = value.into_optional();
        self
    }

    /// Place of the meeting. The reference replaces it by
    /// [`location_configurations`](CalendarUpdate::location_configurations) of the
    /// calendar (type `event`) or of its members. Marked as deprecated in the
    /// documentation.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Length of the meeting, in the unit of
    /// [`slot_duration_unit`](CalendarUpdate::slot_duration_unit). Default: `30`.
    #[must_use]
    pub fn slot_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_duration = value.into_optional();
        self
    }

    /// Unit of [`slot_duration`](CalendarUpdate::slot_duration).
    #[must_use]
    pub fn slot_duration_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_duration_unit = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](CalendarUpdate::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Time from the start of one slot to the start of the next, in the unit of
    /// [`slot_interval_unit`](CalendarUpdate::slot_interval_unit). Default: `30`.
    #[must_use]
    pub fn slot_interval(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_interval = value.into_optional();
        self
    }

    /// Unit of [`slot_interval`](CalendarUpdate::slot_interval).
    #[must_use]
    pub fn slot_interval_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_interval_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit that the calendar has; an update
    /// cannot set the unit.
    #[must_use]
    pub fn slot_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_buffer = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](CalendarUpdate::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Maximum number of bookings of one slot for each user, or of seats in a class
    /// booking calendar.
    #[must_use]
    pub fn appointment_per_slot(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_slot = value.into_optional();
        self
    }

    /// Maximum number of appointments on one day.
    #[must_use]
    pub fn appointment_per_day(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_day = value.into_optional();
        self
    }

    /// Minimum time between a booking and the appointment, in the unit of
    /// [`allow_booking_after_unit`](CalendarUpdate::allow_booking_after_unit).
    #[must_use]
    pub fn allow_booking_after(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_after = value.into_optional();
        self
    }

    /// Unit of [`allow_booking_after`](CalendarUpdate::allow_booking_after).
    #[must_use]
    pub fn allow_booking_after_unit(
        mut self,
        value: impl IntoOptional<NoticeUnit>,
    ) -> Self {
        self.allow_booking_after_unit = value.into_optional();
        self
    }

    /// How far ahead bookings are possible, in the unit of
    /// [`allow_booking_for_unit`](CalendarUpdate::allow_booking_for_unit).
    #[must_use]
    pub fn allow_booking_for(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_for = value.into_optional();
        self
    }

    /// Unit of [`allow_booking_for`](CalendarUpdate::allow_booking_for).
    #[must_use]
    pub fn allow_booking_for_unit(
        mut self,
        value: impl IntoOptional<BookingSpanUnit>,
    ) -> Self {
        self.allow_booking_for_unit = value.into_optional();
        self
    }

    /// Open hours that recur every week; replaced by schedules (see `create_schedule`).
    /// Marked as deprecated in the documentation.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHour>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Whether appointments can recur; the calendar must then have one member only.
    /// Default: `false`.
    #[must_use]
    pub fn enable_recurring(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_recurring = value.into_optional();
        self
    }

    /// How often and how many times appointments recur, if
    /// [`enable_recurring`](CalendarUpdate::enable_recurring) is set.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Id of the form that the contact fills in when booking.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Whether the booking form remembers a returning contact. Inferred from the name;
    /// not documented.
    #[must_use]
    pub fn sticky_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sticky_contact = value.into_optional();
        self
    }

    /// Whether payments for bookings are real (true) or tests (false).
    #[must_use]
    pub fn is_live_payment_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_live_payment_mode = value.into_optional();
        self
    }

    /// Whether a booking is confirmed immediately; otherwise it stays `new` until a user
    /// confirms it.
    #[must_use]
    pub fn auto_confirm(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_confirm = value.into_optional();
        self
    }

    /// Whether the assigned member gets alerts about bookings by email.
    #[must_use]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_send_alert_emails_to_assigned_member = value.into_optional();
        self
    }

    /// Email address to which alerts about bookings are sent.
    #[must_use]
    pub fn alert_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.alert_email = value.into_optional();
        self
    }

    /// Whether Google Calendar sends invitations by email.
    #[must_use]
    pub fn google_invitation_emails(mut self, value: impl IntoOptional<bool>) -> Self {
        self.google_invitation_emails = value.into_optional();
        self
    }

    /// Whether the contact may move the appointment.
    #[must_use]
    pub fn allow_reschedule(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_reschedule = value.into_optional();
        self
    }

    /// Whether the contact may cancel the appointment.
    #[must_use]
    pub fn allow_cancellation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_cancellation = value.into_optional();
        self
    }

    /// Whether a contact who books is assigned to the member who hosts the appointment.
    #[must_use]
    pub fn should_assign_contact_to_team_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_assign_contact_to_team_member = value.into_optional();
        self
    }

    /// Whether a contact who is already assigned to a user keeps that user.
    #[must_use]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_skip_assigning_contact_for_existing = value.into_optional();
        self
    }

    /// Text that the reference does not describe.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Id of the tracking pixel on the booking page.
    #[must_use]
    pub fn pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.pixel_id = value.into_optional();
        self
    }

    /// Whether the contact is sent to a URL after booking or sees a message. Default:
    /// `ThankYouMessage`.
    #[must_use]
    pub fn form_submit_type(mut self, value: impl IntoOptional<FormSubmitType>) -> Self {
        self.form_submit_type = value.into_optional();
        self
    }

    /// URL to which the contact is sent after booking, if
    /// [`form_submit_type`](CalendarUpdate::form_submit_type) is `RedirectURL`.
    #[must_use]
    pub fn form_submit_redirect_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.form_submit_redirect_url = value.into_optional();
        self
    }

    /// Text that the contact sees after booking, if
    /// [`form_submit_type`](CalendarUpdate::form_submit_type) is `ThankYouMessage`.
    #[must_use]
    pub fn form_submit_thanks_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.form_submit_thanks_message = value.into_optional();
        self
    }

    /// Which hours can be booked: those of [`open_hours`](CalendarUpdate::open_hours)
    /// (0), those of `availabilities` (1), or both (no value). No longer required. One of
    /// `0`, `1`. Marked as deprecated in the documentation.
    #[must_use]
    pub fn availability_type(mut self, value: impl IntoOptional<i64>) -> Self {
        self.availability_type = value.into_optional();
        self
    }

    /// Open hours on individual dates; replaced by schedules (see `create_schedule`).
    /// Marked as deprecated in the documentation.
    #[must_use]
    pub fn availabilities(
        mut self,
        value: impl IntoOptional<Vec<AvailabilityUpdate>>,
    ) -> Self {
        self.availabilities = value.into_optional();
        self
    }

    /// What a booking asks about guests: only how many come (`count_only`), or the
    /// details of each guest.
    #[must_use]
    pub fn guest_type(mut self, value: impl IntoOptional<GuestType>) -> Self {
        self.guest_type = value.into_optional();
        self
    }

    /// Text beside the checkbox by which the contact gives consent.
    #[must_use]
    pub fn consent_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.consent_label = value.into_optional();
        self
    }

    /// URL of the cover image of the calendar.
    #[must_use]
    pub fn calendar_cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.calendar_cover_image = value.into_optional();
        self
    }

    /// Share of the free slots that is hidden, so that the calendar looks busy.
    #[must_use]
    pub fn look_busy_config(
        mut self,
        value: impl IntoOptional<LookBusyConfiguration>,
    ) -> Self {
        self.look_busy_config = value.into_optional();
        self
    }

    /// Whether the calendar takes bookings; false is a draft.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }
}

impl Encode for CalendarUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("notifications", &self.notifications);
        object.field("groupId", &self.group_id);
        object.field("teamMembers", &self.team_members);
        object.field("eventType", &self.event_type);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("widgetSlug", &self.widget_slug);
        object.field("widgetType", &self.widget_type);
        object.field("eventTitle", &self.event_title);
        object.field("eventColor", &self.event_color);
        object.field("locationConfigurations", &self.location_configurations);
        object.field("meetingLocation", &self.meeting_location);
        object.field("slotDuration", &self.slot_duration);
        object.field("slotDurationUnit", &self.slot_duration_unit);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("slotInterval", &self.slot_interval);
        object.field("slotIntervalUnit", &self.slot_interval_unit);
        object.field("slotBuffer", &self.slot_buffer);
        object.field("preBuffer", &self.pre_buffer);
        object.field("appoinmentPerSlot", &self.appointment_per_slot);
        object.field("appoinmentPerDay", &self.appointment_per_day);
        object.field("allowBookingAfter", &self.allow_booking_after);
        object.field("allowBookingAfterUnit", &self.allow_booking_after_unit);
        object.field("allowBookingFor", &self.allow_booking_for);
        object.field("allowBookingForUnit", &self.allow_booking_for_unit);
        object.field("openHours", &self.open_hours);
        object.field("enableRecurring", &self.enable_recurring);
        object.field("recurring", &self.recurring);
        object.field("formId", &self.form_id);
        object.field("stickyContact", &self.sticky_contact);
        object.field("isLivePaymentMode", &self.is_live_payment_mode);
        object.field("autoConfirm", &self.auto_confirm);
        object
            .field(
                "shouldSendAlertEmailsToAssignedMember",
                &self.should_send_alert_emails_to_assigned_member,
            );
        object.field("alertEmail", &self.alert_email);
        object.field("googleInvitationEmails", &self.google_invitation_emails);
        object.field("allowReschedule", &self.allow_reschedule);
        object.field("allowCancellation", &self.allow_cancellation);
        object
            .field(
                "shouldAssignContactToTeamMember",
                &self.should_assign_contact_to_team_member,
            );
        object
            .field(
                "shouldSkipAssigningContactForExisting",
                &self.should_skip_assigning_contact_for_existing,
            );
        object.field("notes", &self.notes);
        object.field("pixelId", &self.pixel_id);
        object.field("formSubmitType", &self.form_submit_type);
        object.field("formSubmitRedirectURL", &self.form_submit_redirect_url);
        object.field("formSubmitThanksMessage", &self.form_submit_thanks_message);
        object.field("availabilityType", &self.availability_type);
        object.field("availabilities", &self.availabilities);
        object.field("guestType", &self.guest_type);
        object.field("consentLabel", &self.consent_label);
        object.field("calendarCoverImage", &self.calendar_cover_image);
        object.field("lookBusyConfig", &self.look_busy_config);
        object.field("isActive", &self.is_active);
    }
}

/// The calendars of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarList {
    /// Calendars of the location that match.
    pub calendars: Vec<Calendar>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarList")?;
        Some(Self {
            calendars: object.list("calendars"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A service to book, and the staff member who provides it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceToBook {
    /// Id of the service.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: String,
    /// Id of the staff member who provides the service.
    ///
    /// Example: `8MkU36Wps2w5bRbuGtw3`.
    pub staff_id: Option<String>,
    /// Position of the service in the booking, from 0.
    ///
    /// Example: `0`.
    pub position: Option<i64>,
    /// Add-ons that are booked with the service.
    pub add_ons: Option<Vec<AddOnToBook>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceToBook {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            staff_id: None,
            position: None,
            add_ons: None,
            extra: Extra::new(),
        }
    }

    /// Id of the staff member who provides the service.
    #[must_use]
    pub fn staff_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.staff_id = value.into_optional();
        self
    }

    /// Position of the service in the booking, from 0.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Add-ons that are booked with the service.
    #[must_use]
    pub fn add_ons(mut self, value: impl IntoOptional<Vec<AddOnToBook>>) -> Self {
        self.add_ons = value.into_optional();
        self
    }
}

impl Encode for ServiceToBook {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("staffId", &self.staff_id);
        object.field("position", &self.position);
        object.field("addOns", &self.add_ons);
    }
}

/// A schedule to create for an event calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCalendarSchedule {
    /// Open hours of the schedule; all rules together make up the schedule.
    pub rules: Vec<ScheduleRule>,
    /// IANA name of the time zone, such as `America/New_York`.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCalendarSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        rules: impl IntoIterator<Item = ScheduleRule>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            timezone: timezone.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewCalendarSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
    }
}

/// A booking of services that was created or changed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SavedServiceBooking {
    /// Id of the booking.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Id of the contact who has the booking.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// Id of the service location where the booking takes place.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: Option<String>,
    /// Title of the booking.
    ///
    /// Example: `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// When the first service begins, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the last service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The services of the booking.
    pub services: Vec<BookedService>,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Status of the booking, such as `confirmed`.
    pub status: Option<BookingStatus>,
    /// Whether the booking was deleted.
    pub deleted: Option<bool>,
    /// When the booking was created, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<Timestamp>,
    /// When the booking was last changed, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<Timestamp>,
    /// Person or program that created the booking.
    pub created_by: Option<BookingOrigin>,
    /// Place that the contact chose, if the service location asks for one.
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// Hints and warnings, such as that a meeting location was ignored.
    pub messages: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SavedServiceBooking {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SavedServiceBooking")?;
        Some(Self {
            booking_id: object.optional("bookingId"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            service_location_id: object.optional("serviceLocationId"),
            title: object.optional("title"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            services: object.list("services"),
            timezone: object.optional("timezone"),
            status: object.optional("status"),
            deleted: object.optional("deleted"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            created_by: object.optional("createdBy"),
            meeting_location: object.optional("meetingLocation"),
            messages: object.list("messages"),
            extra: object.extra(),
        })
    }
}

/// A booking of services to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceBooking {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact who has the booking.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactId,
    /// When the first service begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Timestamp,
    /// When the last service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Timestamp,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: String,
    /// The services to book.
    pub services: Vec<ServiceToBook>,
    /// Id of the service location; if omitted, the default service location.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: Option<String>,
    /// Place of the meeting; required if the service location asks for one
    /// (`ask_booker`).
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// Title of the booking.
    ///
    /// Example: `Service Appointment`.
    pub title: Option<String>,
    /// Status of the booking; if omitted, the global settings of services decide.
    pub status: Option<NewBookingStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewServiceBooking::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewServiceBookingRequired<
    LocationIdValue,
    ContactIdValue,
    StartTime,
    EndTime,
    Timezone,
    Services,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the contact who has the booking.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: ContactIdValue,
    /// When the first service begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: StartTime,
    /// When the last service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: EndTime,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Timezone,
    /// The services to book.
    pub services: Services,
}

impl NewServiceBooking {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewServiceBookingRequired<
            impl Into<LocationId>,
            impl Into<ContactId>,
            impl Into<Timestamp>,
            impl Into<Timestamp>,
            impl Into<String>,
            impl IntoIterator<Item = ServiceToBook>,
        >,
    ) -> Self {
        let NewServiceBookingRequired {
            location_id,
            contact_id,
            start_time,
            end_time,
            timezone,
            services,
        } = required;
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            timezone: timezone.into(),
            services: services.into_iter().collect(),
            service_location_id: None,
            meeting_location: None,
            title: None,
            status: None,
            extra: Extra::new(),
        }
    }

    /// Id of the service location; if omitted, the default service location.
    #[must_use]
    pub fn service_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_location_id = value.into_optional();
        self
    }

    /// Place of the meeting; required if the service location asks for one
    /// (`ask_booker`).
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Title of the booking.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Status of the booking; if omitted, the global settings of services decide.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<NewBookingStatus>) -> Self {
        self.status = value.into_optional();
        self
    }
}

impl Encode for NewServiceBooking {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
        object.field("timezone", &self.timezone);
        object.field("services", &self.services);
        object.field("serviceLocationId", &self.service_location_id);
        object.field("meetingLocation", &self.meeting_location);
        object.field("title", &self.title);
        object.field("status", &self.status);
    }
}

/// A service to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewService {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the service.
    ///
    /// Example: `Hair Styling`.
    pub name: String,
    /// Identifier of the service in URLs, which must be unique.
    ///
    /// Example: `hair-styling`.
    pub slug: String,
    /// Staff members who provide the service; at least one is required.
    pub staff: Vec<StaffMember>,
    /// Description of the service, which the booking page shows.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    pub event_color: Option<String>,
    /// URL of the cover image.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// Id of the category of the service; if omitted, the default category.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// Price of the service; 0 by default.
    pub payment: Option<ServicePayment>,
    /// Duration of the service, in the unit of
    /// [`service_duration_unit`](NewService::service_duration_unit).
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](NewService::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewService::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](NewService::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](NewService::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](NewService::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// Whether the service is hidden from the public booking page.
    pub is_private: Option<bool>,
    /// Id of the form on the booking page; the form is shown only if a single service is
    /// selected.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// Variations of the service; if empty, the service has none.
    pub variations: Option<Vec<NewServiceVariation>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewService {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        slug: impl Into<String>,
        staff: impl IntoIterator<Item = StaffMember>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            slug: slug.into(),
            staff: staff.into_iter().collect(),
            description: None,
            event_color: None,
            cover_image: None,
            service_category_id: None,
            payment: None,
            service_duration: None,
            service_duration_unit: None,
            pre_buffer: None,
            pre_buffer_unit: None,
            post_buffer: None,
            post_buffer_unit: None,
            is_private: None,
            form_id: None,
            variations: None,
            extra: Extra::new(),
        }
    }

    /// Description of the service, which the booking page shows.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Color of the events in hexadecimal, such as `#039be5`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// URL of the cover image.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Id of the category of the service; if omitted, the default category.
    #[must_use]
    pub fn service_category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_category_id = value.into_optional();
        self
    }

    /// Price of the service; 0 by default.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Duration of the service, in the unit of
    /// [`service_duration_unit`](NewService::service_duration_unit).
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Unit of [`service_duration`](NewService::service_duration).
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewService::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](NewService::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](NewService::post_buffer_unit).
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Unit of [`post_buffer`](NewService::post_buffer).
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Whether the service is hidden from the public booking page.
    #[must_use]
    pub fn is_private(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_private = value.into_optional();
        self
    }

    /// Id of the form on the booking page; the form is shown only if a single service is
    /// selected.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Variations of the service; if empty, the service has none.
    #[must_use]
    pub fn variations(
        mut self,
        value: impl IntoOptional<Vec<NewServiceVariation>>,
    ) -> Self {
        self.variations = value.into_optional();
        self
    }
}

impl Encode for NewService {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("staff", &self.staff);
        object.field("description", &self.description);
        object.field("eventColor", &self.event_color);
        object.field("coverImage", &self.cover_image);
        object.field("serviceCategoryId", &self.service_category_id);
        object.field("payment", &self.payment);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
        object.field("isPrivate", &self.is_private);
        object.field("formId", &self.form_id);
        object.field("variations", &self.variations);
    }
}

/// A service location to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceLocation {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the service location.
    ///
    /// Example: `Midtown Therapy Studio`.
    pub name: String,
    /// Identifier of the service location in URLs, which must be unique.
    ///
    /// Example: `midtown-therapy-studio`.
    pub slug: String,
    /// Phone number of the service location.
    ///
    /// Example: `+1-212-555-0174`.
    pub phone: Option<String>,
    /// Street address, or for `ask_booker` a label that the contact sees.
    pub address: Option<String>,
    /// URL of the cover image.
    pub cover_image: Option<String>,
    /// Whether the place is fixed (`offline`) or the contact is asked for the place
    /// (`ask_booker`).
    pub location_type: Option<ServiceLocationType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewServiceLocation {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            slug: slug.into(),
            phone: None,
            address: None,
            cover_image: None,
            location_type: None,
            extra: Extra::new(),
        }
    }

    /// Phone number of the service location.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street address, or for `ask_booker` a label that the contact sees.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// URL of the cover image.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Whether the place is fixed (`offline`) or the contact is asked for the place
    /// (`ask_booker`).
    #[must_use]
    pub fn location_type(
        mut self,
        value: impl IntoOptional<ServiceLocationType>,
    ) -> Self {
        self.location_type = value.into_optional();
        self
    }
}

impl Encode for NewServiceLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("phone", &self.phone);
        object.field("address", &self.address);
        object.field("coverImage", &self.cover_image);
        object.field("locationType", &self.location_type);
    }
}

/// A variation of a service to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceVariation {
    /// Duration of the service in this variation, in the unit of
    /// [`service_duration_unit`](NewServiceVariation::service_duration_unit).
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](NewServiceVariation::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewServiceVariation::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](NewServiceVariation::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](NewServiceVariation::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](NewServiceVariation::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// Price of the variation.
    pub payment: Option<ServicePayment>,
    /// Name of the variation.
    ///
    /// Example: `Standard Haircut`.
    pub name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewServiceVariation {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            service_duration: None,
            service_duration_unit: None,
            pre_buffer: None,
            pre_buffer_unit: None,
            post_buffer: None,
            post_buffer_unit: None,
            payment: None,
            extra: Extra::new(),
        }
    }

    /// Duration of the service in this variation, in the unit of
    /// [`service_duration_unit`](NewServiceVariation::service_duration_unit).
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Unit of [`service_duration`](NewServiceVariation::service_duration).
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](NewServiceVariation::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](NewServiceVariation::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](NewServiceVariation::post_buffer_unit).
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Unit of [`post_buffer`](NewServiceVariation::post_buffer).
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Price of the variation.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }
}

impl Encode for NewServiceVariation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
        object.field("payment", &self.payment);
        object.field("name", &self.name);
    }
}

/// The schedule of an event calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventCalendarSchedule {
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Open hours of the schedule; all rules together make up the schedule.
    pub rules: Vec<ScheduleRule>,
    /// Id of the event calendar that has the schedule.
    ///
    /// Example: `WvVX9LpvlBO6K506xLbp`.
    pub calendar_id: Option<CalendarId>,
    /// When the schedule was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the schedule was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventCalendarSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventCalendarSchedule")?;
        Some(Self {
            timezone: object.optional("timezone"),
            rules: object.list("rules"),
            calendar_id: object.optional("calendarId"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            extra: object.extra(),
        })
    }
}

/// The response with the schedule of an event calendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarScheduleResponse {
    /// The requested, created or updated schedule.
    pub schedule: Option<EventCalendarSchedule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarScheduleResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarScheduleResponse")?;
        Some(Self {
            schedule: object.optional("schedule"),
            extra: object.extra(),
        })
    }
}

/// Price of a service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServicePayment {
    /// Price of the service, in the currency of the global settings of services.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `50`.
    pub amount: Option<f64>,
    /// Payment in advance: an amount or a percentage, depending on
    /// [`deposit_type`](ServicePayment::deposit_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `20`.
    pub deposit: Option<f64>,
    /// Whether `deposit` is an amount or a percentage.
    pub deposit_type: Option<DepositType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServicePayment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Price of the service, in the currency of the global settings of services.
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Payment in advance: an amount or a percentage, depending on
    /// [`deposit_type`](ServicePayment::deposit_type). HighLevel does not document
    /// whether an amount is in units of the currency or in hundredths.
    #[must_use]
    pub fn deposit(mut self, value: impl IntoOptional<f64>) -> Self {
        self.deposit = value.into_optional();
        self
    }

    /// Whether `deposit` is an amount or a percentage.
    #[must_use]
    pub fn deposit_type(mut self, value: impl IntoOptional<DepositType>) -> Self {
        self.deposit_type = value.into_optional();
        self
    }
}

impl Decode for ServicePayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServicePayment")?;
        Some(Self {
            amount: object.optional("amount"),
            deposit: object.optional("deposit"),
            deposit_type: object.optional("depositType"),
            extra: object.extra(),
        })
    }
}

impl Encode for ServicePayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("amount", &self.amount);
        object.field("deposit", &self.deposit);
        object.field("depositType", &self.deposit_type);
    }
}

/// An add-on to book with a service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddOnToBook {
    /// Id of the add-on.
    ///
    /// Example: `6985f6dfacf123513228d384`.
    pub id: String,
    /// Number of times that the add-on is booked.
    ///
    /// Example: `2`.
    pub quantity: Option<i64>,
    /// Duration of the add-on, in minutes.
    ///
    /// Example: `30`.
    pub duration: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AddOnToBook {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            quantity: None,
            duration: None,
            extra: Extra::new(),
        }
    }

    /// Number of times that the add-on is booked.
    #[must_use]
    pub fn quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.quantity = value.into_optional();
        self
    }

    /// Duration of the add-on, in minutes.
    #[must_use]
    pub fn duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.duration = value.into_optional();
        self
    }
}

impl Encode for AddOnToBook {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("quantity", &self.quantity);
        object.field("duration", &self.duration);
    }
}

/// An add-on that is booked with a service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedAddOn {
    /// Id of the add-on.
    ///
    /// Example: `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Number of times that the add-on is booked.
    ///
    /// Example: `2`.
    pub quantity: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BookedAddOn {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BookedAddOn")?;
        Some(Self {
            id: object.optional("id"),
            quantity: object.optional("quantity"),
            extra: object.extra(),
        })
    }
}

/// A booking of one or more services.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBooking {
    /// Id of the booking.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Id of the contact who has the booking.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// Id of the service location where the booking takes place.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: Option<String>,
    /// Title of the booking.
    ///
    /// Example: `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// When the first service begins, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the last service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// The services of the booking.
    pub services: Vec<BookedService>,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Status of the booking, such as `confirmed`.
    pub status: Option<BookingStatus>,
    /// Whether the booking was deleted.
    pub deleted: Option<bool>,
    /// When the booking was created, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<Timestamp>,
    /// When the booking was last changed, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<Timestamp>,
    /// Person or program that created the booking.
    pub created_by: Option<BookingOrigin>,
    /// Place that the contact chose, if the service location asks for one.
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceBooking {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceBooking")?;
        Some(Self {
            booking_id: object.optional("bookingId"),
            location_id: object.optional("locationId"),
            contact_id: object.optional("contactId"),
            service_location_id: object.optional("serviceLocationId"),
            title: object.optional("title"),
            start_time: object.optional("startTime"),
            end_time: object.optional("endTime"),
            services: object.list("services"),
            timezone: object.optional("timezone"),
            status: object.optional("status"),
            deleted: object.optional("deleted"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            created_by: object.optional("createdBy"),
            meeting_location: object.optional("meetingLocation"),
            extra: object.extra(),
        })
    }
}

/// The bookings of services of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBookingList {
    /// Bookings that match the query.
    pub bookings: Vec<ServiceBooking>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceBookingList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceBookingList")?;
        Some(Self {
            bookings: object.list("bookings"),
            extra: object.extra(),
        })
    }
}

/// A service within a booking.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedService {
    /// Id of the service.
    ///
    /// Example: `68e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the category of the service.
    ///
    /// Example: `3c4d5e6f7890123456789abc`.
    pub service_category_id: Option<String>,
    /// Id of the staff member who provides the service.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub service_staff_id: Option<String>,
    /// When the service begins, RFC 3339.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub service_start_time: Option<Timestamp>,
    /// When the service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub service_end_time: Option<Timestamp>,
    /// Rooms and equipment that the service uses.
    pub service_resources: Vec<BookedResource>,
    /// Add-ons that are booked with the service.
    pub service_add_ons: Vec<BookedAddOn>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BookedService {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BookedService")?;
        Some(Self {
            id: object.optional("id"),
            service_category_id: object.optional("serviceCategoryId"),
            service_staff_id: object.optional("serviceStaffId"),
            service_start_time: object.optional("serviceStartTime"),
            service_end_time: object.optional("serviceEndTime"),
            service_resources: object.list("serviceResources"),
            service_add_ons: object.list("serviceAddOns"),
            extra: object.extra(),
        })
    }
}

/// The service locations of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocationList {
    /// Service locations that match the query.
    pub service_locations: Vec<ServiceLocation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceLocationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceLocationList")?;
        Some(Self {
            service_locations: object.list("serviceLocations"),
            extra: object.extra(),
        })
    }
}

/// A place where services are provided.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocation {
    /// Id of the service location.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Name of the service location.
    ///
    /// Example: `Downtown Wellness Center`.
    pub name: Option<String>,
    /// Identifier of the service location in URLs, which must be unique.
    ///
    /// Example: `downtown-wellness-center`.
    pub slug: Option<String>,
    /// Whether the service location can be booked.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// Whether the service location is hidden from the public booking page.
    ///
    /// Default: `false`.
    pub is_private: Option<bool>,
    /// URL of the cover image.
    pub cover_image: Option<String>,
    /// Whether the place is fixed (`offline`) or the contact is asked for the place
    /// (`ask_booker`).
    pub location_type: Option<ServiceLocationType>,
    /// Street address, or for `ask_booker` a label that the contact sees.
    pub address: Option<String>,
    /// Phone number of the service location.
    ///
    /// Example: `+1-415-555-0198`.
    pub phone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceLocation")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            slug: object.optional("slug"),
            is_active: object.optional("isActive"),
            is_private: object.optional("isPrivate"),
            cover_image: object.optional("coverImage"),
            location_type: object.optional("locationType"),
            address: object.optional("address"),
            phone: object.optional("phone"),
            extra: object.extra(),
        })
    }
}

/// A room or a piece of equipment that a booked service uses.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedResource {
    /// Id of the room or the piece of equipment.
    ///
    /// Example: `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BookedResource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BookedResource")?;
        Some(Self {
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// A service that contacts can book.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Service {
    /// Id of the service.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Name of the service.
    ///
    /// Example: `Hair Styling`.
    pub name: Option<String>,
    /// Description of the service, which the booking page shows.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// Identifier of the service in URLs, which must be unique.
    ///
    /// Example: `hair-styling`.
    pub slug: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    pub event_color: Option<String>,
    /// URL of the cover image.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// Id of the category of the service.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// Price of the service, in the currency of the global settings of services.
    pub payment: Option<ServicePayment>,
    /// Duration of the service, in the unit of
    /// [`service_duration_unit`](Service::service_duration_unit).
    ///
    /// Example: `60`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](Service::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](Service::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](Service::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](Service::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](Service::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// Whether the service is hidden from the public booking page.
    ///
    /// Default: `false`.
    pub is_private: Option<bool>,
    /// Id of the form on the booking page; the form is shown only if a single service is
    /// selected.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// Variations of the service, such as a longer one at another price.
    pub variations: Vec<ServiceVariation>,
    /// Staff members who provide the service.
    pub staff: Vec<StaffMember>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Service {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Service")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            description: object.optional("description"),
            slug: object.optional("slug"),
            event_color: object.optional("eventColor"),
            cover_image: object.optional("coverImage"),
            service_category_id: object.optional("serviceCategoryId"),
            payment: object.optional("payment"),
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            is_private: object.optional("isPrivate"),
            form_id: object.optional("formId"),
            variations: object.list("variations"),
            staff: object.list("staff"),
            extra: object.extra(),
        })
    }
}

/// The response with one service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceResponse {
    /// The requested, created or updated service.
    pub service: Option<Service>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceResponse")?;
        Some(Self {
            service: object.optional("service"),
            extra: object.extra(),
        })
    }
}

/// A variation of a service, with its own length and price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceVariation {
    /// Id of the variation.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Name of the variation.
    ///
    /// Example: `Standard Haircut`.
    pub name: Option<String>,
    /// Duration of the service in this variation, in the unit of
    /// [`service_duration_unit`](ServiceVariation::service_duration_unit).
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](ServiceVariation::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Price of the variation.
    pub payment: Option<ServicePayment>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](ServiceVariation::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](ServiceVariation::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](ServiceVariation::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](ServiceVariation::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceVariation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceVariation")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            service_duration: object.optional("serviceDuration"),
            service_duration_unit: object.optional("serviceDurationUnit"),
            payment: object.optional("payment"),
            pre_buffer: object.optional("preBuffer"),
            pre_buffer_unit: object.optional("preBufferUnit"),
            post_buffer: object.optional("postBuffer"),
            post_buffer_unit: object.optional("postBufferUnit"),
            extra: object.extra(),
        })
    }
}

/// The services of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceList {
    /// Services that match the query.
    pub services: Vec<Service>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceList")?;
        Some(Self {
            services: object.list("services"),
            extra: object.extra(),
        })
    }
}

/// A staff member who provides a service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StaffMember {
    /// Id of the staff member; the reference does not say whether this is the id of a
    /// user.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StaffMember {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Decode for StaffMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StaffMember")?;
        Some(Self {
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

impl Encode for StaffMember {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
    }
}

/// Changes to the schedule of an event calendar.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarScheduleUpdate {
    /// Rules that replace all rules of the schedule.
    pub rules: Option<Vec<ScheduleRule>>,
    /// IANA name of the time zone, such as `America/New_York`.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CalendarScheduleUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Encode for CalendarScheduleUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
    }
}

/// Changes to a booking of services.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBookingUpdate {
    /// Id of the service location where the booking takes place.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: Option<String>,
    /// Place of the meeting; required if the service location asks for one
    /// (`ask_booker`).
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// Title of the booking.
    ///
    /// Example: `Service Appointment`.
    pub title: Option<String>,
    /// New status of the booking; `showed` means that the contact came, `no_show` that
    /// the contact did not come.
    pub status: Option<BookingStatus>,
    /// When the first service begins, RFC 3339.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<Timestamp>,
    /// When the last service ends, RFC 3339.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<Timestamp>,
    /// IANA name of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Services that replace all services of the booking; if omitted, the services stay
    /// unchanged.
    pub services: Option<Vec<ServiceToBook>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceBookingUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the service location where the booking takes place.
    #[must_use]
    pub fn service_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_location_id = value.into_optional();
        self
    }

    /// Place of the meeting; required if the service location asks for one
    /// (`ask_booker`).
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Title of the booking.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// New status of the booking; `showed` means that the contact came, `no_show` that
    /// the contact did not come.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<BookingStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// When the first service begins, RFC 3339.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// When the last service ends, RFC 3339.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }

    /// IANA name of the time zone, such as `America/New_York`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Services that replace all services of the booking; if omitted, the services stay
    /// unchanged.
    #[must_use]
    pub fn services(mut self, value: impl IntoOptional<Vec<ServiceToBook>>) -> Self {
        self.services = value.into_optional();
        self
    }
}

impl Encode for ServiceBookingUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("serviceLocationId", &self.service_location_id);
        object.field("meetingLocation", &self.meeting_location);
        object.field("title", &self.title);
        object.field("status", &self.status);
        object.field("startTime", &WrittenAs(&self.start_time, "rfc3339"));
        object.field("endTime", &WrittenAs(&self.end_time, "rfc3339"));
        object.field("timezone", &self.timezone);
        object.field("services", &self.services);
    }
}

/// Changes to a service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceUpdate {
    /// Name of the service.
    ///
    /// Example: `Hair Styling`.
    pub name: Option<String>,
    /// Description of the service, which the booking page shows.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// Identifier of the service in URLs, which must be unique.
    ///
    /// Example: `hair-styling`.
    pub slug: Option<String>,
    /// Color of the events in hexadecimal, such as `#039be5`.
    pub event_color: Option<String>,
    /// URL of the cover image.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// Id of the category of the service.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// Price of the service, in the currency of the global settings of services.
    pub payment: Option<ServicePayment>,
    /// Duration of the service, in the unit of
    /// [`service_duration_unit`](ServiceUpdate::service_duration_unit).
    ///
    /// Example: `60`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](ServiceUpdate::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](ServiceUpdate::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](ServiceUpdate::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](ServiceUpdate::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](ServiceUpdate::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// Whether the service is hidden from the public booking page.
    pub is_private: Option<bool>,
    /// Id of the form on the booking page; the form is shown only if a single service is
    /// selected.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// Staff members who provide the service.
    pub staff: Option<Vec<StaffMember>>,
    /// Variations of the service. A variation with an id is updated, a variation without
    /// an id is created; an empty list removes all variations.
    pub variations: Option<Vec<ServiceVariationUpdate>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the service.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the service, which the booking page shows.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Identifier of the service in URLs, which must be unique.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Color of the events in hexadecimal, such as `#039be5`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// URL of the cover image.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Id of the category of the service.
    #[must_use]
    pub fn service_category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_category_id = value.into_optional();
        self
    }

    /// Price of the service, in the currency of the global settings of services.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Duration of the service, in the unit of
    /// [`service_duration_unit`](ServiceUpdate::service_duration_unit).
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Unit of [`service_duration`](ServiceUpdate::service_duration).
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](ServiceUpdate::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](ServiceUpdate::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](ServiceUpdate::post_buffer_unit).
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Unit of [`post_buffer`](ServiceUpdate::post_buffer).
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Whether the service is hidden from the public booking page.
    #[must_use]
    pub fn is_private(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_private = value.into_optional();
        self
    }

    /// Id of the form on the booking page; the form is shown only if a single service is
    /// selected.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Staff members who provide the service.
    #[must_use]
    pub fn staff(mut self, value: impl IntoOptional<Vec<StaffMember>>) -> Self {
        self.staff = value.into_optional();
        self
    }

    /// Variations of the service. A variation with an id is updated, a variation without
    /// an id is created; an empty list removes all variations.
    #[must_use]
    pub fn variations(
        mut self,
        value: impl IntoOptional<Vec<ServiceVariationUpdate>>,
    ) -> Self {
        self.variations = value.into_optional();
        self
    }
}

impl Encode for ServiceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("slug", &self.slug);
        object.field("eventColor", &self.event_color);
        object.field("coverImage", &self.cover_image);
        object.field("serviceCategoryId", &self.service_category_id);
        object.field("payment", &self.payment);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
        object.field("isPrivate", &self.is_private);
        object.field("formId", &self.form_id);
        object.field("staff", &self.staff);
        object.field("variations", &self.variations);
    }
}

/// Changes to a service location.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocationUpdate {
    /// Name of the service location.
    ///
    /// Example: `California Location`.
    pub name: Option<String>,
    /// Identifier of the service location in URLs, which must be unique.
    ///
    /// Example: `midtown-wellness-therapy-studio`.
    pub slug: Option<String>,
    /// Phone number of the service location.
    ///
    /// Example: `+1-212-555-0199`.
    pub phone: Option<String>,
    /// Street address, or for `ask_booker` a label that the contact sees.
    pub address: Option<String>,
    /// URL of the cover image.
    pub cover_image: Option<String>,
    /// Whether the place is fixed (`offline`) or the contact is asked for the place
    /// (`ask_booker`).
    pub location_type: Option<ServiceLocationType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceLocationUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the service location.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Identifier of the service location in URLs, which must be unique.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Phone number of the service location.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Street address, or for `ask_booker` a label that the contact sees.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// URL of the cover image.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Whether the place is fixed (`offline`) or the contact is asked for the place
    /// (`ask_booker`).
    #[must_use]
    pub fn location_type(
        mut self,
        value: impl IntoOptional<ServiceLocationType>,
    ) -> Self {
        self.location_type = value.into_optional();
        self
    }
}

impl Encode for ServiceLocationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("phone", &self.phone);
        object.field("address", &self.address);
        object.field("coverImage", &self.cover_image);
        object.field("locationType", &self.location_type);
    }
}

/// Changes to a variation of a service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceVariationUpdate {
    /// Duration of the service in this variation, in the unit of
    /// [`service_duration_unit`](ServiceVariationUpdate::service_duration_unit).
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// Unit of [`service_duration`](ServiceVariationUpdate::service_duration).
    pub service_duration_unit: Option<DurationUnit>,
    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](ServiceVariationUpdate::pre_buffer_unit).
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// Unit of [`pre_buffer`](ServiceVariationUpdate::pre_buffer).
    pub pre_buffer_unit: Option<DurationUnit>,
    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](ServiceVariationUpdate::post_buffer_unit).
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// Unit of [`post_buffer`](ServiceVariationUpdate::post_buffer).
    pub post_buffer_unit: Option<DurationUnit>,
    /// Price of the variation.
    pub payment: Option<ServicePayment>,
    /// Id of the variation to update; if omitted, a variation is created.
    ///
    /// Example: `65e5f6dfacf123513228d385`.
    pub id: Option<String>,
    /// Name of the variation.
    ///
    /// Example: `Standard Haircut`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceVariationUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Duration of the service in this variation, in the unit of
    /// [`service_duration_unit`](ServiceVariationUpdate::service_duration_unit).
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Unit of [`service_duration`](ServiceVariationUpdate::service_duration).
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Time kept free before an appointment, in the unit of
    /// [`pre_buffer_unit`](ServiceVariationUpdate::pre_buffer_unit).
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Unit of [`pre_buffer`](ServiceVariationUpdate::pre_buffer).
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Time kept free after an appointment, in the unit of
    /// [`post_buffer_unit`](ServiceVariationUpdate::post_buffer_unit).
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Unit of [`post_buffer`](ServiceVariationUpdate::post_buffer).
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Price of the variation.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Id of the variation to update; if omitted, a variation is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the variation.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }
}

impl Encode for ServiceVariationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("serviceDuration", &self.service_duration);
        object.field("serviceDurationUnit", &self.service_duration_unit);
        object.field("preBuffer", &self.pre_buffer);
        object.field("preBufferUnit", &self.pre_buffer_unit);
        object.field("postBuffer", &self.post_buffer);
        object.field("postBufferUnit", &self.post_buffer_unit);
        object.field("payment", &self.payment);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

/// Status of the booking, such as `confirmed`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BookingStatus {
    /// `confirmed`
    Confirmed,
    /// `cancelled`
    Cancelled,
    /// `invalid`
    Invalid,
    /// `new`
    New,
    /// `showed`
    Showed,
    /// `no_show`
    NoShow,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BookingStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
            Self::Invalid => "invalid",
            Self::New => "new",
            Self::Showed => "showed",
            Self::NoShow => "no_show",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BookingStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "confirmed" => Self::Confirmed,
            "cancelled" => Self::Cancelled,
            "invalid" => Self::Invalid,
            "new" => Self::New,
            "showed" => Self::Showed,
            "no_show" => Self::NoShow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Status of the booking; if omitted, the global settings of services decide.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NewBookingStatus {
    /// `confirmed`
    Confirmed,
    /// `new`
    New,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NewBookingStatus {
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

impl From<&str> for NewBookingStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "confirmed" => Self::Confirmed,
            "new" => Self::New,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the place is fixed (`offline`) or the contact is asked for the place
/// (`ask_booker`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ServiceLocationType {
    /// `offline`
    Offline,
    /// `ask_booker`
    AskBooker,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ServiceLocationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::AskBooker => "ask_booker",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ServiceLocationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "offline" => Self::Offline,
            "ask_booker" => Self::AskBooker,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether `deposit` is an amount or a percentage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DepositType {
    /// `percentage`
    Percentage,
    /// `amount`
    Amount,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DepositType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Amount => "amount",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DepositType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "amount" => Self::Amount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewCalendar, CalendarUpdate, ServiceToBook, NewCalendarSchedule, NewServiceBooking,
    NewService, NewServiceLocation, NewServiceVariation, ServicePayment, AddOnToBook,
    StaffMember, CalendarScheduleUpdate, ServiceBookingUpdate, ServiceUpdate,
    ServiceLocationUpdate, ServiceVariationUpdate,
}

impl_debug_fields! {
    Appointment { calendar_id, location_id, contact_id, start_time, end_time, title,
    meeting_location_type, appointment_status, assigned_user_id, address, is_recurring,
    rrule, date_added, date_updated, id, status, appoinment_status, trace_id },
    CalendarResponse { calendar, trace_id }, Calendar { is_active, notifications,
    location_id, group_id, team_members, event_type, name, description, slug,
    widget_slug, calendar_type, widget_type, event_title, event_color, meeting_location,
    location_configurations, slot_duration, slot_duration_unit, slot_interval,
    slot_interval_unit, slot_buffer, slot_buffer_unit, pre_buffer, pre_buffer_unit,
    appointment_per_slot, appointment_per_day, allow_booking_after,
    allow_booking_after_unit, allow_booking_for, allow_booking_for_unit, open_hours,
    enable_recurring, recurring, form_id, sticky_contact, is_live_payment_mode,
    auto_confirm, should_send_alert_emails_to_assigned_member, alert_email,
    google_invitation_emails, allow_reschedule, allow_cancellation,
    should_assign_contact_to_team_member, should_skip_assigning_contact_for_existing,
    notes, pixel_id, form_submit_type, form_submit_redirect_url,
    form_submit_thanks_message, availability_type, availabilities, guest_type,
    consent_label, calendar_cover_image, look_busy_config, id }, CalendarList {
    calendars, trace_id }, SavedServiceBooking { booking_id, location_id, contact_id,
    service_location_id, title, start_time, end_time, services, timezone, status,
    deleted, date_added, date_updated, created_by, meeting_location, messages },
    EventCalendarSchedule { timezone, rules, calendar_id, date_added, date_updated },
    CalendarScheduleResponse { schedule }, BookedAddOn { id, quantity }, ServiceBooking {
    booking_id, location_id, contact_id, service_location_id, title, start_time,
    end_time, services, timezone, status, deleted, date_added, date_updated, created_by,
    meeting_location }, ServiceBookingList { bookings }, BookedService { id,
    service_category_id, service_staff_id, service_start_time, service_end_time,
    service_resources, service_add_ons }, ServiceLocationList { service_locations },
    ServiceLocation { id, location_id, name, slug, is_active, is_private, cover_image,
    location_type, address, phone }, BookedResource { id }, Service { id, location_id,
    name, description, slug, event_color, cover_image, service_category_id, payment,
    service_duration, service_duration_unit, pre_buffer, pre_buffer_unit, post_buffer,
    post_buffer_unit, is_private, form_id, variations, staff }, ServiceResponse { service
    }, ServiceVariation { id, name, service_duration, service_duration_unit, payment,
    pre_buffer, pre_buffer_unit, post_buffer, post_buffer_unit }, ServiceList { services
    },
}

impl_default! {
    Appointment, CalendarResponse, Calendar, CalendarList, SavedServiceBooking,
    EventCalendarSchedule, CalendarScheduleResponse, ServicePayment, BookedAddOn,
    ServiceBooking, ServiceBookingList, BookedService, ServiceLocationList,
    ServiceLocation, BookedResource, Service, ServiceResponse, ServiceVariation,
    ServiceList, StaffMember,
}

impl_extra! {
    NewCalendar, CalendarUpdate, ServiceToBook, NewCalendarSchedule, NewServiceBooking,
    NewService, NewServiceLocation, NewServiceVariation, ServicePayment, AddOnToBook,
    StaffMember, CalendarScheduleUpdate, ServiceBookingUpdate, ServiceUpdate,
    ServiceLocationUpdate, ServiceVariationUpdate,
}

open_enum! {
    NoticeUnit, BookingStatus, NewBookingStatus, ServiceLocationType, DepositType,
}

open_enum_decode! {
    NoticeUnit, BookingStatus, ServiceLocationType, DepositType,
}

open_enum_encode! {
    NoticeUnit, BookingStatus, NewBookingStatus, ServiceLocationType, DepositType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    NoticeUnit, BookingStatus, NewBookingStatus, ServiceLocationType, DepositType,
}
