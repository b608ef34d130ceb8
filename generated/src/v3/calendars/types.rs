//! What the Calendars API sends and receives.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use super::{
    AppointmentStatus, Availability, AvailabilityUpdate, BookingSpanUnit, CalendarMember,
    CalendarNotification, CalendarType, DurationUnit, FormSubmitType, GuestType,
    LocationConfiguration, LookBusyConfiguration, MeetingLocation, OpenHour, Origin,
    Recurring, RoundRobinMode, ScheduleRule, TeamMember, WidgetType,
};
use crate::{
    CalendarEventId, CalendarGroupId, CalendarId, ContactId, FormId, LocationId, UserId,
};

/// The documented schema `AppointmentSchemaResponse`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Appointment {
    /// Id of the calendar.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub calendar_id: Option<CalendarId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub contact_id: Option<ContactId>,
    /// When it begins.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub end_time: Option<String>,
    /// Its title.
    ///
    /// Example: `Test Event`.
    pub title: Option<String>,
    /// The property `meetingLocationType`.
    ///
    /// Default: `default`. Example: `custom`.
    pub meeting_location_type: Option<String>,
    /// The property `appointmentStatus`.
    pub appointment_status: Option<AppointmentStatus>,
    /// The property `assignedUserId`.
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub assigned_user_id: Option<UserId>,
    /// The property `address`.
    ///
    /// Example: `Zoom`.
    pub address: Option<String>,
    /// The property `isRecurring`.
    pub is_recurring: Option<bool>,
    /// The property `rrule`.
    ///
    /// Example: `RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5`.
    pub rrule: Option<String>,
    /// When it was added.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2021-06-23T04:30:00+05:30`.
    pub date_updated: Option<String>,
    /// Its id.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<CalendarEventId>,
    /// Status.
    pub status: Option<String>,
    /// The same as `appointmentStatus`, under a misspelled key.
    pub appoinment_status: Option<String>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `CalendarByIdSuccessfulResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarResponse {
    /// The property `calendar`.
    pub calendar: Option<Calendar>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `CalendarCreateDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCalendar {
    /// The property `isActive`.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// The property `notifications`.
    ///
    /// The documentation calls this deprecated.
    pub notifications: Option<Vec<CalendarNotification>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub location_id: LocationId,
    /// The property `groupId`.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub group_id: Option<CalendarGroupId>,
    /// The property `teamMembers`.
    pub team_members: Option<Vec<TeamMember>>,
    /// The property `eventType`.
    ///
    /// Default: `RoundRobin_OptimizeForAvailability`.
    pub event_type: Option<RoundRobinMode>,
    /// Its name.
    ///
    /// Example: `test calendar`.
    pub name: String,
    /// A text that describes it.
    ///
    /// Example: `this is used for testing`.
    pub description: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `test1`.
    pub slug: Option<String>,
    /// The property `widgetSlug`.
    ///
    /// Example: `test1`.
    pub widget_slug: Option<String>,
    /// The property `calendarType`.
    pub calendar_type: Option<CalendarType>,
    /// The property `widgetType`.
    ///
    /// Default: `classic`.
    pub widget_type: Option<WidgetType>,
    /// The property `eventTitle`.
    ///
    /// Default: `{{contact.name}}`.
    pub event_title: Option<String>,
    /// The property `eventColor`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// The property `meetingLocation`.
    ///
    /// The documentation calls this deprecated.
    pub meeting_location: Option<String>,
    /// The property `locationConfigurations`.
    pub location_configurations: Option<Vec<LocationConfiguration>>,
    /// The property `slotDuration`.
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// The property `slotDurationUnit`.
    pub slot_duration_unit: Option<DurationUnit>,
    /// The property `slotInterval`.
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// The property `slotIntervalUnit`.
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment.
    pub slot_buffer: Option<f64>,
    /// The property `slotBufferUnit`.
    pub slot_buffer_unit: Option<DurationUnit>,
    /// Time kept free before an appointment.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `appoinmentPerSlot`.
    ///
    /// Default: `1`.
    pub appointment_per_slot: Option<i64>,
    /// The property `appoinmentPerDay`.
    pub appointment_per_day: Option<i64>,
    /// The property `allowBookingAfter`.
    pub allow_booking_after: Option<f64>,
    /// The property `allowBookingAfterUnit`.
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// The property `allowBookingFor`.
    pub allow_booking_for: Option<f64>,
    /// The property `allowBookingForUnit`.
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// The property `openHours`.
    ///
    /// The documentation calls this deprecated.
    pub open_hours: Option<Vec<OpenHour>>,
    /// The property `enableRecurring`.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// The property `recurring`.
    pub recurring: Option<Recurring>,
    /// The property `formId`.
    pub form_id: Option<FormId>,
    /// The property `stickyContact`.
    pub sticky_contact: Option<bool>,
    /// The property `isLivePaymentMode`.
    pub is_live_payment_mode: Option<bool>,
    /// The property `autoConfirm`.
    ///
    /// Default: `true`.
    pub auto_confirm: Option<bool>,
    /// The property `shouldSendAlertEmailsToAssignedMember`.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// The property `alertEmail`.
    pub alert_email: Option<String>,
    /// The property `googleInvitationEmails`.
    ///
    /// Default: `false`.
    pub google_invitation_emails: Option<bool>,
    /// The property `allowReschedule`.
    ///
    /// Default: `true`.
    pub allow_reschedule: Option<bool>,
    /// The property `allowCancellation`.
    ///
    /// Default: `true`.
    pub allow_cancellation: Option<bool>,
    /// The property `shouldAssignContactToTeamMember`.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// The property `shouldSkipAssigningContactForExisting`.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// The property `notes`.
    pub notes: Option<String>,
    /// The property `pixelId`.
    pub pixel_id: Option<String>,
    /// The property `formSubmitType`.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// The property `formSubmitRedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// The property `formSubmitThanksMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// 0: open hours only, 1: own availabilities only, absent: both.
    ///
    /// One of `0`, `1`.
    ///
    /// The documentation calls this deprecated.
    pub availability_type: Option<i64>,
    /// The property `availabilities`.
    ///
    /// The documentation calls this deprecated.
    pub availabilities: Option<Vec<Availability>>,
    /// The property `guestType`.
    pub guest_type: Option<GuestType>,
    /// The property `consentLabel`.
    pub consent_label: Option<String>,
    /// The property `calendarCoverImage`.
    ///
    /// Example: `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// The property `lookBusyConfig`.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCalendar {
    /// Makes a value from what is required.
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

    /// Sets `is_active`.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }

    /// Sets `notifications`.
    #[must_use]
    pub fn notifications(
        mut self,
        value: impl IntoOptional<Vec<CalendarNotification>>,
    ) -> Self {
        self.notifications = value.into_optional();
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.group_id = value.into_optional();
        self
    }

    /// Sets `team_members`.
    #[must_use]
    pub fn team_members(mut self, value: impl IntoOptional<Vec<TeamMember>>) -> Self {
        self.team_members = value.into_optional();
        self
    }

    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(mut self, value: impl IntoOptional<RoundRobinMode>) -> Self {
        self.event_type = value.into_optional();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Sets `widget_slug`.
    #[must_use]
    pub fn widget_slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_slug = value.into_optional();
        self
    }

    /// Sets `calendar_type`.
    #[must_use]
    pub fn calendar_type(mut self, value: impl IntoOptional<CalendarType>) -> Self {
        self.calendar_type = value.into_optional();
        self
    }

    /// Sets `widget_type`.
    #[must_use]
    pub fn widget_type(mut self, value: impl IntoOptional<WidgetType>) -> Self {
        self.widget_type = value.into_optional();
        self
    }

    /// Sets `event_title`.
    #[must_use]
    pub fn event_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_title = value.into_optional();
        self
    }

    /// Sets `event_color`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Sets `meeting_location`.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Sets `location_configurations`.
    #[must_use]
    pub fn location_configurations(
        mut self,
        value: impl IntoOptional<Vec<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = value.into_optional();
        self
    }

    /// Sets `slot_duration`.
    #[must_use]
    pub fn slot_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_duration = value.into_optional();
        self
    }

    /// Sets `slot_duration_unit`.
    #[must_use]
    pub fn slot_duration_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_duration_unit = value.into_optional();
        self
    }

    /// Sets `slot_interval`.
    #[must_use]
    pub fn slot_interval(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_interval = value.into_optional();
        self
    }

    /// Sets `slot_interval_unit`.
    #[must_use]
    pub fn slot_interval_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_interval_unit = value.into_optional();
        self
    }

    /// Sets `slot_buffer`.
    #[must_use]
    pub fn slot_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_buffer = value.into_optional();
        self
    }

    /// Sets `slot_buffer_unit`.
    #[must_use]
    pub fn slot_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_buffer_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `appointment_per_slot`.
    #[must_use]
    pub fn appointment_per_slot(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_slot = value.into_optional();
        self
    }

    /// Sets `appointment_per_day`.
    #[must_use]
    pub fn appointment_per_day(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_day = value.into_optional();
        self
    }

    /// Sets `allow_booking_after`.
    #[must_use]
    pub fn allow_booking_after(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_after = value.into_optional();
        self
    }

    /// Sets `allow_booking_after_unit`.
    #[must_use]
    pub fn allow_booking_after_unit(
        mut self,
        value: impl IntoOptional<NoticeUnit>,
    ) -> Self {
        self.allow_booking_after_unit = value.into_optional();
        self
    }

    /// Sets `allow_booking_for`.
    #[must_use]
    pub fn allow_booking_for(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_for = value.into_optional();
        self
    }

    /// Sets `allow_booking_for_unit`.
    #[must_use]
    pub fn allow_booking_for_unit(
        mut self,
        value: impl IntoOptional<BookingSpanUnit>,
    ) -> Self {
        self.allow_booking_for_unit = value.into_optional();
        self
    }

    /// Sets `open_hours`.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHour>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Sets `enable_recurring`.
    #[must_use]
    pub fn enable_recurring(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_recurring = value.into_optional();
        self
    }

    /// Sets `recurring`.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Sets `form_id`.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Sets `sticky_contact`.
    #[must_use]
    pub fn sticky_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sticky_contact = value.into_optional();
        self
    }

    /// Sets `is_live_payment_mode`.
    #[must_use]
    pub fn is_live_payment_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_live_payment_mode = value.into_optional();
        self
    }

    /// Sets `auto_confirm`.
    #[must_use]
    pub fn auto_confirm(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_confirm = value.into_optional();
        self
    }

    /// Sets `should_send_alert_emails_to_assigned_member`.
    #[must_use]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_send_alert_emails_to_assigned_member = value.into_optional();
        self
    }

    /// Sets `alert_email`.
    #[must_use]
    pub fn alert_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.alert_email = value.into_optional();
        self
    }

    /// Sets `google_invitation_emails`.
    #[must_use]
    pub fn google_invitation_emails(mut self, value: impl IntoOptional<bool>) -> Self {
        self.google_invitation_emails = value.into_optional();
        self
    }

    /// Sets `allow_reschedule`.
    #[must_use]
    pub fn allow_reschedule(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_reschedule = value.into_optional();
        self
    }

    /// Sets `allow_cancellation`.
    #[must_use]
    pub fn allow_cancellation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_cancellation = value.into_optional();
        self
    }

    /// Sets `should_assign_contact_to_team_member`.
    #[must_use]
    pub fn should_assign_contact_to_team_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_assign_contact_to_team_member = value.into_optional();
        self
    }

    /// Sets `should_skip_assigning_contact_for_existing`.
    #[must_use]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_skip_assigning_contact_for_existing = value.into_optional();
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Sets `pixel_id`.
    #[must_use]
    pub fn pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.pixel_id = value.into_optional();
        self
    }

    /// Sets `form_submit_type`.
    #[must_use]
    pub fn form_submit_type(mut self, value: impl IntoOptional<FormSubmitType>) -> Self {
        self.form_submit_type = value.into_optional();
        self
    }

    /// Sets `form_submit_redirect_url`.
    #[must_use]
    pub fn form_submit_redirect_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.form_submit_redirect_url = value.into_optional();
        self
    }

    /// Sets `form_submit_thanks_message`.
    #[must_use]
    pub fn form_submit_thanks_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.form_submit_thanks_message = value.into_optional();
        self
    }

    /// Sets `availability_type`.
    #[must_use]
    pub fn availability_type(mut self, value: impl IntoOptional<i64>) -> Self {
        self.availability_type = value.into_optional();
        self
    }

    /// Sets `availabilities`.
    #[must_use]
    pub fn availabilities(
        mut self,
        value: impl IntoOptional<Vec<Availability>>,
    ) -> Self {
        self.availabilities = value.into_optional();
        self
    }

    /// Sets `guest_type`.
    #[must_use]
    pub fn guest_type(mut self, value: impl IntoOptional<GuestType>) -> Self {
        self.guest_type = value.into_optional();
        self
    }

    /// Sets `consent_label`.
    #[must_use]
    pub fn consent_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.consent_label = value.into_optional();
        self
    }

    /// Sets `calendar_cover_image`.
    #[must_use]
    pub fn calendar_cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.calendar_cover_image = value.into_optional();
        self
    }

    /// Sets `look_busy_config`.
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

/// The documented schema `CalendarDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Calendar {
    /// The property `isActive`.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// The property `notifications`.
    ///
    /// The documentation calls this deprecated.
    pub notifications: Vec<CalendarNotification>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub location_id: Option<LocationId>,
    /// The property `groupId`.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub group_id: Option<CalendarGroupId>,
    /// The property `teamMembers`.
    pub team_members: Vec<CalendarMember>,
    /// The property `eventType`.
    ///
    /// Default: `RoundRobin_OptimizeForAvailability`.
    pub event_type: Option<RoundRobinMode>,
    /// Its name.
    ///
    /// Example: `test calendar`.
    pub name: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `this is used for testing`.
    pub description: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `test1`.
    pub slug: Option<String>,
    /// The property `widgetSlug`.
    ///
    /// Example: `test1`.
    pub widget_slug: Option<String>,
    /// The property `calendarType`.
    pub calendar_type: Option<CalendarType>,
    /// The property `widgetType`.
    ///
    /// Default: `classic`.
    pub widget_type: Option<WidgetType>,
    /// The property `eventTitle`.
    ///
    /// Default: `{{contact.name}}`.
    pub event_title: Option<String>,
    /// The property `eventColor`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// The property `meetingLocation`.
    ///
    /// The documentation calls this deprecated.
    pub meeting_location: Option<String>,
    /// The property `locationConfigurations`.
    pub location_configurations: Vec<MeetingLocation>,
    /// The property `slotDuration`.
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// The property `slotDurationUnit`.
    pub slot_duration_unit: Option<DurationUnit>,
    /// The property `slotInterval`.
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// The property `slotIntervalUnit`.
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment.
    pub slot_buffer: Option<f64>,
    /// The property `slotBufferUnit`.
    pub slot_buffer_unit: Option<DurationUnit>,
    /// Time kept free before an appointment.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `appoinmentPerSlot`.
    ///
    /// Default: `1`.
    pub appointment_per_slot: Option<i64>,
    /// The property `appoinmentPerDay`.
    pub appointment_per_day: Option<i64>,
    /// The property `allowBookingAfter`.
    pub allow_booking_after: Option<f64>,
    /// The property `allowBookingAfterUnit`.
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// The property `allowBookingFor`.
    pub allow_booking_for: Option<f64>,
    /// The property `allowBookingForUnit`.
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// The property `openHours`.
    ///
    /// The documentation calls this deprecated.
    pub open_hours: Vec<OpenHour>,
    /// The property `enableRecurring`.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// The property `recurring`.
    pub recurring: Option<Recurring>,
    /// The property `formId`.
    pub form_id: Option<FormId>,
    /// The property `stickyContact`.
    pub sticky_contact: Option<bool>,
    /// The property `isLivePaymentMode`.
    pub is_live_payment_mode: Option<bool>,
    /// The property `autoConfirm`.
    ///
    /// Default: `true`.
    pub auto_confirm: Option<bool>,
    /// The property `shouldSendAlertEmailsToAssignedMember`.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// The property `alertEmail`.
    pub alert_email: Option<String>,
    /// The property `googleInvitationEmails`.
    ///
    /// Default: `false`.
    pub google_invitation_emails: Option<bool>,
    /// The property `allowReschedule`.
    ///
    /// Default: `true`.
    pub allow_reschedule: Option<bool>,
    /// The property `allowCancellation`.
    ///
    /// Default: `true`.
    pub allow_cancellation: Option<bool>,
    /// The property `shouldAssignContactToTeamMember`.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// The property `shouldSkipAssigningContactForExisting`.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// The property `notes`.
    pub notes: Option<String>,
    /// The property `pixelId`.
    pub pixel_id: Option<String>,
    /// The property `formSubmitType`.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// The property `formSubmitRedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// The property `formSubmitThanksMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// 0: open hours only, 1: own availabilities only, absent: both.
    ///
    /// One of `0`, `1`.
    ///
    /// The documentation calls this deprecated.
    pub availability_type: Option<i64>,
    /// The property `availabilities`.
    ///
    /// The documentation calls this deprecated.
    pub availabilities: Vec<Availability>,
    /// The property `guestType`.
    pub guest_type: Option<GuestType>,
    /// The property `consentLabel`.
    pub consent_label: Option<String>,
    /// The property `calendarCoverImage`.
    ///
    /// Example: `https://path-to-image.com`.
    pub calendar_cover_image: Option<String>,
    /// The property `lookBusyConfig`.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// Its id.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: Option<CalendarId>,
    /// The same as `appoinmentPerSlot`, under the correct key.
    pub appointment_per_slot_2: Option<i64>,
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
            appointment_per_slot: object.optional("appoinmentPerSlot"),
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
            appointment_per_slot_2: object.optional("appointmentPerSlot"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CalendarUpdateDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarUpdate {
    /// The property `notifications`.
    ///
    /// The documentation calls this deprecated.
    pub notifications: Option<Vec<CalendarNotification>>,
    /// The property `groupId`.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub group_id: Option<CalendarGroupId>,
    /// The property `teamMembers`.
    pub team_members: Option<Vec<TeamMember>>,
    /// The property `eventType`.
    pub event_type: Option<RoundRobinMode>,
    /// Its name.
    ///
    /// Example: `test calendar`.
    pub name: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `this is used for testing`.
    pub description: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `test1`.
    pub slug: Option<String>,
    /// The property `widgetSlug`.
    ///
    /// Example: `test1`.
    pub widget_slug: Option<String>,
    /// The property `widgetType`.
    ///
    /// Default: `classic`.
    pub widget_type: Option<WidgetType>,
    /// The property `eventTitle`.
    pub event_title: Option<String>,
    /// The property `eventColor`.
    ///
    /// Default: `#039be5`.
    pub event_color: Option<String>,
    /// The property `locationConfigurations`.
    pub location_configurations: Option<Vec<LocationConfiguration>>,
    /// The property `meetingLocation`.
    ///
    /// The documentation calls this deprecated.
    pub meeting_location: Option<String>,
    /// The property `slotDuration`.
    ///
    /// Default: `30`.
    pub slot_duration: Option<f64>,
    /// The property `slotDurationUnit`.
    pub slot_duration_unit: Option<DurationUnit>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `slotInterval`.
    ///
    /// Default: `30`.
    pub slot_interval: Option<f64>,
    /// The property `slotIntervalUnit`.
    pub slot_interval_unit: Option<DurationUnit>,
    /// Time kept free after an appointment.
    pub slot_buffer: Option<f64>,
    /// Time kept free before an appointment.
    pub pre_buffer: Option<f64>,
    /// The property `appoinmentPerSlot`.
    pub appointment_per_slot: Option<i64>,
    /// The property `appoinmentPerDay`.
    pub appointment_per_day: Option<i64>,
    /// The property `allowBookingAfter`.
    pub allow_booking_after: Option<f64>,
    /// The property `allowBookingAfterUnit`.
    pub allow_booking_after_unit: Option<NoticeUnit>,
    /// The property `allowBookingFor`.
    pub allow_booking_for: Option<f64>,
    /// The property `allowBookingForUnit`.
    pub allow_booking_for_unit: Option<BookingSpanUnit>,
    /// The property `openHours`.
    ///
    /// The documentation calls this deprecated.
    pub open_hours: Option<Vec<OpenHour>>,
    /// The property `enableRecurring`.
    ///
    /// Default: `false`.
    pub enable_recurring: Option<bool>,
    /// The property `recurring`.
    pub recurring: Option<Recurring>,
    /// The property `formId`.
    pub form_id: Option<FormId>,
    /// The property `stickyContact`.
    pub sticky_contact: Option<bool>,
    /// The property `isLivePaymentMode`.
    pub is_live_payment_mode: Option<bool>,
    /// The property `autoConfirm`.
    pub auto_confirm: Option<bool>,
    /// The property `shouldSendAlertEmailsToAssignedMember`.
    pub should_send_alert_emails_to_assigned_member: Option<bool>,
    /// The property `alertEmail`.
    pub alert_email: Option<String>,
    /// The property `googleInvitationEmails`.
    pub google_invitation_emails: Option<bool>,
    /// The property `allowReschedule`.
    pub allow_reschedule: Option<bool>,
    /// The property `allowCancellation`.
    pub allow_cancellation: Option<bool>,
    /// The property `shouldAssignContactToTeamMember`.
    pub should_assign_contact_to_team_member: Option<bool>,
    /// The property `shouldSkipAssigningContactForExisting`.
    pub should_skip_assigning_contact_for_existing: Option<bool>,
    /// The property `notes`.
    pub notes: Option<String>,
    /// The property `pixelId`.
    pub pixel_id: Option<String>,
    /// The property `formSubmitType`.
    ///
    /// Default: `ThankYouMessage`.
    pub form_submit_type: Option<FormSubmitType>,
    /// The property `formSubmitRedirectURL`.
    pub form_submit_redirect_url: Option<String>,
    /// The property `formSubmitThanksMessage`.
    pub form_submit_thanks_message: Option<String>,
    /// 0: open hours only, 1: own availabilities only, absent: both.
    ///
    /// One of `0`, `1`.
    ///
    /// The documentation calls this deprecated.
    pub availability_type: Option<i64>,
    /// The property `availabilities`.
    ///
    /// The documentation calls this deprecated.
    pub availabilities: Option<Vec<AvailabilityUpdate>>,
    /// The property `guestType`.
    pub guest_type: Option<GuestType>,
    /// The property `consentLabel`.
    pub consent_label: Option<String>,
    /// The property `calendarCoverImage`.
    pub calendar_cover_image: Option<String>,
    /// The property `lookBusyConfig`.
    pub look_busy_config: Option<LookBusyConfiguration>,
    /// The property `isActive`.
    pub is_active: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CalendarUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `notifications`.
    #[must_use]
    pub fn notifications(
        mut self,
        value: impl IntoOptional<Vec<CalendarNotification>>,
    ) -> Self {
        self.notifications = value.into_optional();
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.group_id = value.into_optional();
        self
    }

    /// Sets `team_members`.
    #[must_use]
    pub fn team_members(mut self, value: impl IntoOptional<Vec<TeamMember>>) -> Self {
        self.team_members = value.into_optional();
        self
    }

    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(mut self, value: impl IntoOptional<RoundRobinMode>) -> Self {
        self.event_type = value.into_optional();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Sets `widget_slug`.
    #[must_use]
    pub fn widget_slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_slug = value.into_optional();
        self
    }

    /// Sets `widget_type`.
    #[must_use]
    pub fn widget_type(mut self, value: impl IntoOptional<WidgetType>) -> Self {
        self.widget_type = value.into_optional();
        self
    }

    /// Sets `event_title`.
    #[must_use]
    pub fn event_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_title = value.into_optional();
        self
    }

    /// Sets `event_color`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Sets `location_configurations`.
    #[must_use]
    pub fn location_configurations(
        mut self,
        value: impl IntoOptional<Vec<LocationConfiguration>>,
    ) -> Self {
        self.location_configurations = value.into_optional();
        self
    }

    /// Sets `meeting_location`.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Sets `slot_duration`.
    #[must_use]
    pub fn slot_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_duration = value.into_optional();
        self
    }

    /// Sets `slot_duration_unit`.
    #[must_use]
    pub fn slot_duration_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_duration_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `slot_interval`.
    #[must_use]
    pub fn slot_interval(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_interval = value.into_optional();
        self
    }

    /// Sets `slot_interval_unit`.
    #[must_use]
    pub fn slot_interval_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.slot_interval_unit = value.into_optional();
        self
    }

    /// Sets `slot_buffer`.
    #[must_use]
    pub fn slot_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.slot_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `appointment_per_slot`.
    #[must_use]
    pub fn appointment_per_slot(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_slot = value.into_optional();
        self
    }

    /// Sets `appointment_per_day`.
    #[must_use]
    pub fn appointment_per_day(mut self, value: impl IntoOptional<i64>) -> Self {
        self.appointment_per_day = value.into_optional();
        self
    }

    /// Sets `allow_booking_after`.
    #[must_use]
    pub fn allow_booking_after(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_after = value.into_optional();
        self
    }

    /// Sets `allow_booking_after_unit`.
    #[must_use]
    pub fn allow_booking_after_unit(
        mut self,
        value: impl IntoOptional<NoticeUnit>,
    ) -> Self {
        self.allow_booking_after_unit = value.into_optional();
        self
    }

    /// Sets `allow_booking_for`.
    #[must_use]
    pub fn allow_booking_for(mut self, value: impl IntoOptional<f64>) -> Self {
        self.allow_booking_for = value.into_optional();
        self
    }

    /// Sets `allow_booking_for_unit`.
    #[must_use]
    pub fn allow_booking_for_unit(
        mut self,
        value: impl IntoOptional<BookingSpanUnit>,
    ) -> Self {
        self.allow_booking_for_unit = value.into_optional();
        self
    }

    /// Sets `open_hours`.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHour>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Sets `enable_recurring`.
    #[must_use]
    pub fn enable_recurring(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_recurring = value.into_optional();
        self
    }

    /// Sets `recurring`.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<Recurring>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// Sets `form_id`.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Sets `sticky_contact`.
    #[must_use]
    pub fn sticky_contact(mut self, value: impl IntoOptional<bool>) -> Self {
        self.sticky_contact = value.into_optional();
        self
    }

    /// Sets `is_live_payment_mode`.
    #[must_use]
    pub fn is_live_payment_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_live_payment_mode = value.into_optional();
        self
    }

    /// Sets `auto_confirm`.
    #[must_use]
    pub fn auto_confirm(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_confirm = value.into_optional();
        self
    }

    /// Sets `should_send_alert_emails_to_assigned_member`.
    #[must_use]
    pub fn should_send_alert_emails_to_assigned_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_send_alert_emails_to_assigned_member = value.into_optional();
        self
    }

    /// Sets `alert_email`.
    #[must_use]
    pub fn alert_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.alert_email = value.into_optional();
        self
    }

    /// Sets `google_invitation_emails`.
    #[must_use]
    pub fn google_invitation_emails(mut self, value: impl IntoOptional<bool>) -> Self {
        self.google_invitation_emails = value.into_optional();
        self
    }

    /// Sets `allow_reschedule`.
    #[must_use]
    pub fn allow_reschedule(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_reschedule = value.into_optional();
        self
    }

    /// Sets `allow_cancellation`.
    #[must_use]
    pub fn allow_cancellation(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_cancellation = value.into_optional();
        self
    }

    /// Sets `should_assign_contact_to_team_member`.
    #[must_use]
    pub fn should_assign_contact_to_team_member(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_assign_contact_to_team_member = value.into_optional();
        self
    }

    /// Sets `should_skip_assigning_contact_for_existing`.
    #[must_use]
    pub fn should_skip_assigning_contact_for_existing(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.should_skip_assigning_contact_for_existing = value.into_optional();
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Sets `pixel_id`.
    #[must_use]
    pub fn pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.pixel_id = value.into_optional();
        self
    }

    /// Sets `form_submit_type`.
    #[must_use]
    pub fn form_submit_type(mut self, value: impl IntoOptional<FormSubmitType>) -> Self {
        self.form_submit_type = value.into_optional();
        self
    }

    /// Sets `form_submit_redirect_url`.
    #[must_use]
    pub fn form_submit_redirect_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.form_submit_redirect_url = value.into_optional();
        self
    }

    /// Sets `form_submit_thanks_message`.
    #[must_use]
    pub fn form_submit_thanks_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.form_submit_thanks_message = value.into_optional();
        self
    }

    /// Sets `availability_type`.
    #[must_use]
    pub fn availability_type(mut self, value: impl IntoOptional<i64>) -> Self {
        self.availability_type = value.into_optional();
        self
    }

    /// Sets `availabilities`.
    #[must_use]
    pub fn availabilities(
        mut self,
        value: impl IntoOptional<Vec<AvailabilityUpdate>>,
    ) -> Self {
        self.availabilities = value.into_optional();
        self
    }

    /// Sets `guest_type`.
    #[must_use]
    pub fn guest_type(mut self, value: impl IntoOptional<GuestType>) -> Self {
        self.guest_type = value.into_optional();
        self
    }

    /// Sets `consent_label`.
    #[must_use]
    pub fn consent_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.consent_label = value.into_optional();
        self
    }

    /// Sets `calendar_cover_image`.
    #[must_use]
    pub fn calendar_cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.calendar_cover_image = value.into_optional();
        self
    }

    /// Sets `look_busy_config`.
    #[must_use]
    pub fn look_busy_config(
        mut self,
        value: impl IntoOptional<LookBusyConfiguration>,
    ) -> Self {
        self.look_busy_config = value.into_optional();
        self
    }

    /// Sets `is_active`.
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

/// The documented schema `CalendarsGetSuccessfulResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarListResponse {
    /// The property `calendars`.
    pub calendars: Vec<Calendar>,
    /// Id under which HighLevel logged the call; its support asks for it.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CalendarListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarListResponse")?;
        Some(Self {
            calendars: object.list("calendars"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CreateBookingServiceDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceToBook {
    /// Its id.
    ///
    /// Example: `a3b4c5d6e7f8901234567890`.
    pub id: String,
    /// The property `staffId`.
    ///
    /// Example: `8MkU36Wps2w5bRbuGtw3`.
    pub staff_id: Option<String>,
    /// The property `position`.
    ///
    /// Example: `0`.
    pub position: Option<i64>,
    /// The property `addOns`.
    pub add_ons: Option<Vec<AddOnToBook>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceToBook {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            staff_id: None,
            position: None,
            add_ons: None,
            extra: Extra::new(),
        }
    }

    /// Sets `staff_id`.
    #[must_use]
    pub fn staff_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.staff_id = value.into_optional();
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<i64>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Sets `add_ons`.
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

/// The documented schema `CreateEventCalendarScheduleDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewEventCalendarSchedule {
    /// The property `rules`.
    pub rules: Vec<ScheduleRule>,
    /// Name of the time zone.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`. Example: `America/New_York`.
    pub timezone: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewEventCalendarSchedule {
    /// Makes a value from what is required.
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

impl Encode for NewEventCalendarSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
    }
}

/// The documented schema `CreateOrUpdateServiceBookingResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SavedServiceBooking {
    /// The property `bookingId`.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// The property `serviceLocationId`.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// Its title.
    ///
    /// Example: `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// When it begins.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<String>,
    /// The property `services`.
    pub services: Vec<BookedService>,
    /// Name of the time zone.
    ///
    /// Example: `America/New_York`.
    pub timezone: Option<String>,
    /// The property `status`.
    pub status: Option<BookingStatus>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was added.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Who or what created it.
    pub created_by: Option<Origin>,
    /// The property `meetingLocation`.
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// The property `messages`.
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

/// The documented schema `CreatePublicServiceBookingDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceBooking {
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: LocationId,
    /// Id of the contact.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: ContactId,
    /// When it begins.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: String,
    /// When it ends.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: String,
    /// Name of the time zone.
    ///
    /// Example: `America/New_York`.
    pub timezone: String,
    /// The property `services`.
    pub services: Vec<ServiceToBook>,
    /// The property `serviceLocationId`.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// The property `meetingLocation`.
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// Its title.
    ///
    /// Example: `Service Appointment`.
    pub title: Option<String>,
    /// The property `status`.
    pub status: Option<NewBookingStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewServiceBooking {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        timezone: impl Into<String>,
        services: impl IntoIterator<Item = ServiceToBook>,
    ) -> Self {
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

    /// Sets `service_location_id`.
    #[must_use]
    pub fn service_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_location_id = value.into_optional();
        self
    }

    /// Sets `meeting_location`.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Sets `status`.
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
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("timezone", &self.timezone);
        object.field("services", &self.services);
        object.field("serviceLocationId", &self.service_location_id);
        object.field("meetingLocation", &self.meeting_location);
        object.field("title", &self.title);
        object.field("status", &self.status);
    }
}

/// The documented schema `CreateServiceDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewService {
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: LocationId,
    /// Its name.
    ///
    /// Example: `Hair Styling`.
    pub name: String,
    /// Its name in URLs.
    ///
    /// Example: `hair-styling`.
    pub slug: String,
    /// The property `staff`.
    pub staff: Vec<StaffMember>,
    /// A text that describes it.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// The property `eventColor`.
    ///
    /// Example: `#66C61C`.
    pub event_color: Option<String>,
    /// The property `coverImage`.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// The property `serviceCategoryId`.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// The property `serviceDuration`.
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
    pub post_buffer_unit: Option<DurationUnit>,
    /// The property `isPrivate`.
    pub is_private: Option<bool>,
    /// The property `formId`.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// The property `variations`.
    pub variations: Option<Vec<NewServiceVariation>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewService {
    /// Makes a value from what is required.
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `event_color`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Sets `cover_image`.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Sets `service_category_id`.
    #[must_use]
    pub fn service_category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_category_id = value.into_optional();
        self
    }

    /// Sets `payment`.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Sets `service_duration`.
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Sets `service_duration_unit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `post_buffer`.
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Sets `post_buffer_unit`.
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Sets `is_private`.
    #[must_use]
    pub fn is_private(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_private = value.into_optional();
        self
    }

    /// Sets `form_id`.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Sets `variations`.
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

/// The documented schema `CreateServiceLocationDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceLocation {
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: LocationId,
    /// Its name.
    ///
    /// Example: `Midtown Therapy Studio`.
    pub name: String,
    /// Its name in URLs.
    ///
    /// Example: `midtown-therapy-studio`.
    pub slug: String,
    /// Phone number.
    ///
    /// Example: `+1-212-555-0174`.
    pub phone: Option<String>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `coverImage`.
    pub cover_image: Option<String>,
    /// The property `locationType`.
    pub location_type: Option<ServiceLocationType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewServiceLocation {
    /// Makes a value from what is required.
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Sets `cover_image`.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Sets `location_type`.
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

/// The documented schema `CreateServiceVariationDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewServiceVariation {
    /// The property `serviceDuration`.
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
    pub post_buffer_unit: Option<DurationUnit>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// Its name.
    ///
    /// Example: `Standard Haircut`.
    pub name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewServiceVariation {
    /// Makes a value from what is required.
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

    /// Sets `service_duration`.
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Sets `service_duration_unit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `post_buffer`.
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Sets `post_buffer_unit`.
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Sets `payment`.
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

/// The documented schema `DeleteServiceBookingResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedWithMessage {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `message`.
    ///
    /// Example: `Service booking deleted successfully`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedWithMessage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedWithMessage")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `EventCalendarScheduleResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventCalendarSchedule {
    /// Name of the time zone.
    ///
    /// Example: `America/New_York`.
    pub timezone: Option<String>,
    /// The property `rules`.
    pub rules: Vec<ScheduleRule>,
    /// Id of the calendar.
    ///
    /// Example: `WvVX9LpvlBO6K506xLbp`.
    pub calendar_id: Option<CalendarId>,
    /// When it was added.
    pub date_added: Option<String>,
    /// When it was last changed.
    pub date_updated: Option<String>,
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

/// The documented schema `EventCalendarScheduleWrapperDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventCalendarScheduleResponse {
    /// The property `schedule`.
    pub schedule: Option<EventCalendarSchedule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EventCalendarScheduleResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventCalendarScheduleResponse")?;
        Some(Self {
            schedule: object.optional("schedule"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `PaymentDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServicePayment {
    /// The property `amount`.
    ///
    /// Example: `50`.
    pub amount: Option<f64>,
    /// The property `deposit`.
    ///
    /// Example: `20`.
    pub deposit: Option<f64>,
    /// The property `depositType`.
    pub deposit_type: Option<DepositType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServicePayment {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Sets `deposit`.
    #[must_use]
    pub fn deposit(mut self, value: impl IntoOptional<f64>) -> Self {
        self.deposit = value.into_optional();
        self
    }

    /// Sets `deposit_type`.
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

/// The documented schema `ServiceAddOnDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddOnToBook {
    /// Its id.
    ///
    /// Example: `6985f6dfacf123513228d384`.
    pub id: String,
    /// The property `quantity`.
    ///
    /// Example: `2`.
    pub quantity: Option<i64>,
    /// The property `duration`.
    ///
    /// Example: `30`.
    pub duration: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AddOnToBook {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            quantity: None,
            duration: None,
            extra: Extra::new(),
        }
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl IntoOptional<i64>) -> Self {
        self.quantity = value.into_optional();
        self
    }

    /// Sets `duration`.
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

/// The documented schema `ServiceAddOnResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedAddOn {
    /// Its id.
    ///
    /// Example: `6985f6dfacf123513228d384`.
    pub id: Option<String>,
    /// The property `quantity`.
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

/// The documented schema `ServiceBookingResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBooking {
    /// The property `bookingId`.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub booking_id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Id of the contact.
    ///
    /// Example: `9NkT25Vor1v4aQatFsv2`.
    pub contact_id: Option<ContactId>,
    /// The property `serviceLocationId`.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// Its title.
    ///
    /// Example: `John Doe - Hair Styling`.
    pub title: Option<String>,
    /// When it begins.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<String>,
    /// The property `services`.
    pub services: Vec<BookedService>,
    /// Name of the time zone.
    ///
    /// Example: `America/New_York`.
    pub timezone: Option<String>,
    /// The property `status`.
    pub status: Option<BookingStatus>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was added.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub date_updated: Option<String>,
    /// Who or what created it.
    pub created_by: Option<Origin>,
    /// The property `meetingLocation`.
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

/// The documented schema `ServiceBookingsListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBookingListResponse {
    /// The property `bookings`.
    pub bookings: Vec<ServiceBooking>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceBookingListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceBookingListResponse")?;
        Some(Self {
            bookings: object.list("bookings"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ServiceDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedService {
    /// Its id.
    ///
    /// Example: `68e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// The property `serviceCategoryId`.
    ///
    /// Example: `3c4d5e6f7890123456789abc`.
    pub service_category_id: Option<String>,
    /// The property `serviceStaffId`.
    ///
    /// Example: `7NkT25Vor1v4aQatFsv2`.
    pub service_staff_id: Option<String>,
    /// The property `serviceStartTime`.
    ///
    /// Example: `2023-09-25T16:00:00+05:30`.
    pub service_start_time: Option<String>,
    /// The property `serviceEndTime`.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub service_end_time: Option<String>,
    /// The property `serviceResources`.
    pub service_resources: Vec<BookedResource>,
    /// The property `serviceAddOns`.
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

/// The documented schema `ServiceLocationListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocationListResponse {
    /// The property `serviceLocations`.
    pub service_locations: Vec<ServiceLocation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceLocationListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceLocationListResponse")?;
        Some(Self {
            service_locations: object.list("serviceLocations"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ServiceLocationResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocation {
    /// Its id.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Its name.
    ///
    /// Example: `Downtown Wellness Center`.
    pub name: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `downtown-wellness-center`.
    pub slug: Option<String>,
    /// The property `isActive`.
    ///
    /// Default: `true`.
    pub is_active: Option<bool>,
    /// The property `isPrivate`.
    ///
    /// Default: `false`.
    pub is_private: Option<bool>,
    /// The property `coverImage`.
    pub cover_image: Option<String>,
    /// The property `locationType`.
    pub location_type: Option<ServiceLocationType>,
    /// The property `address`.
    pub address: Option<String>,
    /// Phone number.
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

/// The documented schema `ServiceResourceDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BookedResource {
    /// Its id.
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

/// The documented schema `ServiceResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Service {
    /// Its id.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `0007BWpSzSwfiuSl0tR2`.
    pub location_id: Option<LocationId>,
    /// Its name.
    ///
    /// Example: `Hair Styling`.
    pub name: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `hair-styling`.
    pub slug: Option<String>,
    /// The property `eventColor`.
    ///
    /// Example: `#66C61C`.
    pub event_color: Option<String>,
    /// The property `coverImage`.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// The property `serviceCategoryId`.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// The property `serviceDuration`.
    ///
    /// Example: `60`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
    pub post_buffer_unit: Option<DurationUnit>,
    /// The property `isPrivate`.
    ///
    /// Default: `false`.
    pub is_private: Option<bool>,
    /// The property `formId`.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// The property `variations`.
    pub variations: Vec<ServiceVariation>,
    /// The property `staff`.
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

/// The documented schema `ServiceResponseWrapperDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceResponse {
    /// The property `service`.
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

/// The documented schema `ServiceVariationDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceVariation {
    /// Its id.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Standard Haircut`.
    pub name: Option<String>,
    /// The property `serviceDuration`.
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
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

/// The documented schema `ServicesListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceListResponse {
    /// The property `services`.
    pub services: Vec<Service>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ServiceListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ServiceListResponse")?;
        Some(Self {
            services: object.list("services"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `StaffDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StaffMember {
    /// Its id.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StaffMember {
    /// Makes a value from what is required.
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

/// The documented schema `UpdateEventCalendarScheduleDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventCalendarScheduleUpdate {
    /// The property `rules`.
    pub rules: Option<Vec<ScheduleRule>>,
    /// Name of the time zone.
    ///
    /// Pattern: `^[A-Za-z_]+/[A-Za-z_]+$`. Example: `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EventCalendarScheduleUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, value: impl IntoOptional<Vec<ScheduleRule>>) -> Self {
        self.rules = value.into_optional();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }
}

impl Encode for EventCalendarScheduleUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("rules", &self.rules);
        object.field("timezone", &self.timezone);
    }
}

/// The documented schema `UpdateServiceBookingDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceBookingUpdate {
    /// The property `serviceLocationId`.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_location_id: Option<String>,
    /// The property `meetingLocation`.
    ///
    /// Example: `123 Main St, Anytown, USA`.
    pub meeting_location: Option<String>,
    /// Its title.
    ///
    /// Example: `Service Appointment`.
    pub title: Option<String>,
    /// The property `status`.
    pub status: Option<BookingStatus>,
    /// When it begins.
    ///
    /// Example: `2021-06-23T03:30:00+05:30`.
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Example: `2023-09-25T16:30:00+05:30`.
    pub end_time: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `America/New_York`.
    pub timezone: Option<String>,
    /// The property `services`.
    pub services: Option<Vec<ServiceToBook>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceBookingUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `service_location_id`.
    #[must_use]
    pub fn service_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_location_id = value.into_optional();
        self
    }

    /// Sets `meeting_location`.
    #[must_use]
    pub fn meeting_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.meeting_location = value.into_optional();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<BookingStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<String>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<String>) -> Self {
        self.end_time = value.into_optional();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Sets `services`.
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
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("timezone", &self.timezone);
        object.field("services", &self.services);
    }
}

/// The documented schema `UpdateServiceDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceUpdate {
    /// Its name.
    ///
    /// Example: `Hair Styling`.
    pub name: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Full hair styling session`.
    pub description: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `hair-styling`.
    pub slug: Option<String>,
    /// The property `eventColor`.
    ///
    /// Example: `#66C61C`.
    pub event_color: Option<String>,
    /// The property `coverImage`.
    ///
    /// Example: `https://example.com/cover.jpg`.
    pub cover_image: Option<String>,
    /// The property `serviceCategoryId`.
    ///
    /// Example: `65e5f6dfacf123513228d381`.
    pub service_category_id: Option<String>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// The property `serviceDuration`.
    ///
    /// Example: `60`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
    pub post_buffer_unit: Option<DurationUnit>,
    /// The property `isPrivate`.
    pub is_private: Option<bool>,
    /// The property `formId`.
    ///
    /// Example: `65e5f6dfacf123513228d390`.
    pub form_id: Option<FormId>,
    /// The property `staff`.
    pub staff: Option<Vec<StaffMember>>,
    /// The property `variations`.
    pub variations: Option<Vec<ServiceVariationUpdate>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Sets `event_color`.
    #[must_use]
    pub fn event_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_color = value.into_optional();
        self
    }

    /// Sets `cover_image`.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Sets `service_category_id`.
    #[must_use]
    pub fn service_category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.service_category_id = value.into_optional();
        self
    }

    /// Sets `payment`.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Sets `service_duration`.
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Sets `service_duration_unit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `post_buffer`.
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Sets `post_buffer_unit`.
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Sets `is_private`.
    #[must_use]
    pub fn is_private(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_private = value.into_optional();
        self
    }

    /// Sets `form_id`.
    #[must_use]
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.form_id = value.into_optional();
        self
    }

    /// Sets `staff`.
    #[must_use]
    pub fn staff(mut self, value: impl IntoOptional<Vec<StaffMember>>) -> Self {
        self.staff = value.into_optional();
        self
    }

    /// Sets `variations`.
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

/// The documented schema `UpdateServiceLocationDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceLocationUpdate {
    /// Its name.
    ///
    /// Example: `California Location`.
    pub name: Option<String>,
    /// Its name in URLs.
    ///
    /// Example: `midtown-wellness-therapy-studio`.
    pub slug: Option<String>,
    /// Phone number.
    ///
    /// Example: `+1-212-555-0199`.
    pub phone: Option<String>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `coverImage`.
    pub cover_image: Option<String>,
    /// The property `locationType`.
    pub location_type: Option<ServiceLocationType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceLocationUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Sets `cover_image`.
    #[must_use]
    pub fn cover_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.cover_image = value.into_optional();
        self
    }

    /// Sets `location_type`.
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

/// The documented schema `UpdateServiceVariationDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceVariationUpdate {
    /// The property `serviceDuration`.
    ///
    /// Example: `30`.
    pub service_duration: Option<f64>,
    /// The property `serviceDurationUnit`.
    pub service_duration_unit: Option<DurationUnit>,
    /// The property `preBuffer`.
    ///
    /// Example: `10`.
    pub pre_buffer: Option<f64>,
    /// The property `preBufferUnit`.
    pub pre_buffer_unit: Option<DurationUnit>,
    /// The property `postBuffer`.
    ///
    /// Example: `15`.
    pub post_buffer: Option<f64>,
    /// The property `postBufferUnit`.
    pub post_buffer_unit: Option<DurationUnit>,
    /// The property `payment`.
    pub payment: Option<ServicePayment>,
    /// Its id.
    ///
    /// Example: `65e5f6dfacf123513228d385`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Standard Haircut`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ServiceVariationUpdate {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `service_duration`.
    #[must_use]
    pub fn service_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.service_duration = value.into_optional();
        self
    }

    /// Sets `service_duration_unit`.
    #[must_use]
    pub fn service_duration_unit(
        mut self,
        value: impl IntoOptional<DurationUnit>,
    ) -> Self {
        self.service_duration_unit = value.into_optional();
        self
    }

    /// Sets `pre_buffer`.
    #[must_use]
    pub fn pre_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.pre_buffer = value.into_optional();
        self
    }

    /// Sets `pre_buffer_unit`.
    #[must_use]
    pub fn pre_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.pre_buffer_unit = value.into_optional();
        self
    }

    /// Sets `post_buffer`.
    #[must_use]
    pub fn post_buffer(mut self, value: impl IntoOptional<f64>) -> Self {
        self.post_buffer = value.into_optional();
        self
    }

    /// Sets `post_buffer_unit`.
    #[must_use]
    pub fn post_buffer_unit(mut self, value: impl IntoOptional<DurationUnit>) -> Self {
        self.post_buffer_unit = value.into_optional();
        self
    }

    /// Sets `payment`.
    #[must_use]
    pub fn payment(mut self, value: impl IntoOptional<ServicePayment>) -> Self {
        self.payment = value.into_optional();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Sets `name`.
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

/// One of a set of strings.
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

/// One of a set of strings.
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

/// One of a set of strings.
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

/// One of a set of strings.
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

/// One of a set of strings.
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
    NewCalendar, CalendarUpdate, ServiceToBook, NewEventCalendarSchedule,
    NewServiceBooking, NewService, NewServiceLocation, NewServiceVariation,
    ServicePayment, AddOnToBook, StaffMember, EventCalendarScheduleUpdate,
    ServiceBookingUpdate, ServiceUpdate, ServiceLocationUpdate, ServiceVariationUpdate,
}

impl_default! {
    Appointment, CalendarResponse, Calendar, CalendarListResponse, SavedServiceBooking,
    DeletedWithMessage, EventCalendarSchedule, EventCalendarScheduleResponse,
    ServicePayment, BookedAddOn, ServiceBooking, ServiceBookingListResponse,
    BookedService, ServiceLocationListResponse, ServiceLocation, BookedResource, Service,
    ServiceResponse, ServiceVariation, ServiceListResponse, StaffMember,
}

impl_extra! {
    NewCalendar, CalendarUpdate, ServiceToBook, NewEventCalendarSchedule,
    NewServiceBooking, NewService, NewServiceLocation, NewServiceVariation,
    ServicePayment, AddOnToBook, StaffMember, EventCalendarScheduleUpdate,
    ServiceBookingUpdate, ServiceUpdate, ServiceLocationUpdate, ServiceVariationUpdate,
}

open_enum! {
    NoticeUnit, BookingStatus, NewBookingStatus, ServiceLocationType, DepositType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    NoticeUnit, BookingStatus, NewBookingStatus, ServiceLocationType, DepositType,
}
