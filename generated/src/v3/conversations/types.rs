//! Types of the requests and responses of the Conversations API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

/// Delivery status of an email, for one recipient or for all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EmailDeliveryStatus {
    /// `pending`
    Pending,
    /// `scheduled`
    Scheduled,
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `undelivered`
    Undelivered,
    /// `connected`
    Connected,
    /// `failed`
    Failed,
    /// `opened`
    Opened,
    /// `clicked`
    Clicked,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EmailDeliveryStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Scheduled => "scheduled",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Undelivered => "undelivered",
            Self::Connected => "connected",
            Self::Failed => "failed",
            Self::Opened => "opened",
            Self::Clicked => "clicked",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EmailDeliveryStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "scheduled" => Self::Scheduled,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "read" => Self::Read,
            "undelivered" => Self::Undelivered,
            "connected" => Self::Connected,
            "failed" => Self::Failed,
            "opened" => Self::Opened,
            "clicked" => Self::Clicked,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Events of an email to add to the stored counters. A zero changes nothing.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailEvents {
    /// Number of deliveries that succeeded. Set to 1 if omitted when a later event, such
    /// as an opening, is reported.
    ///
    /// Example: `1`.
    pub delivered: Option<i64>,
    /// Number of unique openings that were tracked. Set to 1 if omitted when a click or a
    /// later event is reported and openings are tracked.
    ///
    /// Example: `3`.
    pub opened: Option<i64>,
    /// Number of clicks on links in the email. A click counts as an opening and a
    /// delivery.
    ///
    /// Example: `1`.
    pub clicked: Option<i64>,
    /// Number of replies to the email. A reply counts as an opening, if openings are
    /// tracked, and a delivery.
    ///
    /// Example: `1`.
    pub replied: Option<i64>,
    /// Number of deliveries that failed, temporarily or permanently.
    ///
    /// Example: `0`.
    pub failed: Option<i64>,
    /// Number of messages that the receiving server accepted for delivery. Set to 1 if
    /// omitted when a delivery or a failure is reported.
    ///
    /// Example: `1`.
    pub accepted: Option<i64>,
    /// Number of messages that the receiving server rejected without accepting them
    /// first.
    ///
    /// Example: `0`.
    pub rejected: Option<i64>,
    /// Number of times that the recipient unsubscribed. Unsubscribing counts as an
    /// opening and a delivery.
    ///
    /// Example: `0`.
    pub unsubscribed: Option<i64>,
    /// Number of times that the email was marked as spam. A complaint counts as an
    /// opening and a delivery.
    ///
    /// Example: `0`.
    pub complained: Option<i64>,
    /// Number of messages that the email service stored.
    ///
    /// Example: `0`.
    pub stored: Option<i64>,
    /// Number of deliveries that failed permanently.
    pub permanent_fail: Option<i64>,
    /// Number of deliveries that failed temporarily.
    pub temporary_fail: Option<i64>,
    /// Number of times that the email service or the internet provider blocked the email.
    pub esp_isp_block: Option<i64>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailEvents {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of deliveries that succeeded. Set to 1 if omitted when a later event, such
    /// as an opening, is reported.
    #[must_use]
    pub fn delivered(mut self, value: impl IntoOptional<i64>) -> Self {
        self.delivered = value.into_optional();
        self
    }

    /// Number of unique openings that were tracked. Set to 1 if omitted when a click or a
    /// later event is reported and openings are tracked.
    #[must_use]
    pub fn opened(mut self, value: impl IntoOptional<i64>) -> Self {
        self.opened = value.into_optional();
        self
    }

    /// Number of clicks on links in the email. A click counts as an opening and a
    /// delivery.
    #[must_use]
    pub fn clicked(mut self, value: impl IntoOptional<i64>) -> Self {
        self.clicked = value.into_optional();
        self
    }

    /// Number of replies to the email. A reply counts as an opening, if openings are
    /// tracked, and a delivery.
    #[must_use]
    pub fn replied(mut self, value: impl IntoOptional<i64>) -> Self {
        self.replied = value.into_optional();
        self
    }

    /// Number of deliveries that failed, temporarily or permanently.
    #[must_use]
    pub fn failed(mut self, value: impl IntoOptional<i64>) -> Self {
        self.failed = value.into_optional();
        self
    }

    /// Number of messages that the receiving server accepted for delivery. Set to 1 if
    /// omitted when a delivery or a failure is reported.
    #[must_use]
    pub fn accepted(mut self, value: impl IntoOptional<i64>) -> Self {
        self.accepted = value.into_optional();
        self
    }

    /// Number of messages that the receiving server rejected without accepting them
    /// first.
    #[must_use]
    pub fn rejected(mut self, value: impl IntoOptional<i64>) -> Self {
        self.rejected = value.into_optional();
        self
    }

    /// Number of times that the recipient unsubscribed. Unsubscribing counts as an
    /// opening and a delivery.
    #[must_use]
    pub fn unsubscribed(mut self, value: impl IntoOptional<i64>) -> Self {
        self.unsubscribed = value.into_optional();
        self
    }

    /// Number of times that the email was marked as spam. A complaint counts as an
    /// opening and a delivery.
    #[must_use]
    pub fn complained(mut self, value: impl IntoOptional<i64>) -> Self {
        self.complained = value.into_optional();
        self
    }

    /// Number of messages that the email service stored.
    #[must_use]
    pub fn stored(mut self, value: impl IntoOptional<i64>) -> Self {
        self.stored = value.into_optional();
        self
    }

    /// Number of deliveries that failed permanently.
    #[must_use]
    pub fn permanent_fail(mut self, value: impl IntoOptional<i64>) -> Self {
        self.permanent_fail = value.into_optional();
        self
    }

    /// Number of deliveries that failed temporarily.
    #[must_use]
    pub fn temporary_fail(mut self, value: impl IntoOptional<i64>) -> Self {
        self.temporary_fail = value.into_optional();
        self
    }

    /// Number of times that the email service or the internet provider blocked the email.
    #[must_use]
    pub fn esp_isp_block(mut self, value: impl IntoOptional<i64>) -> Self {
        self.esp_isp_block = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: i64) -> Self {
        self.others.insert(key.into(), value);
        self
    }
}

impl Encode for EmailEvents {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("delivered", &self.delivered);
        object.field("opened", &self.opened);
        object.field("clicked", &self.clicked);
        object.field("replied", &self.replied);
        object.field("failed", &self.failed);
        object.field("accepted", &self.accepted);
        object.field("rejected", &self.rejected);
        object.field("unsubscribed", &self.unsubscribed);
        object.field("complained", &self.complained);
        object.field("stored", &self.stored);
        object.field("permanent_fail", &self.permanent_fail);
        object.field("temporary_fail", &self.temporary_fail);
        object.field("esp_isp_block", &self.esp_isp_block);
        object
            .others(
                &self.others,
                &[
                    "delivered",
                    "opened",
                    "clicked",
                    "replied",
                    "failed",
                    "accepted",
                    "rejected",
                    "unsubscribed",
                    "complained",
                    "stored",
                    "permanent_fail",
                    "temporary_fail",
                    "esp_isp_block",
                ],
            );
    }
}

/// Delivery status and events of an email that an app's conversation provider sent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailMessageStatusUpdate {
    /// Numbers of events to add to the stored counters; a zero changes nothing.
    pub events: Option<EmailEvents>,
    /// Status for each recipient. An entry replaces the stored status of that recipient;
    /// the statuses of other recipients are kept.
    pub recipients: Option<Vec<RecipientStatus>>,
    /// Overall status of the email.
    pub status: EmailDeliveryStatus,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailMessageStatusUpdate {
    /// Creates a value with the required fields.
    pub fn new(status: EmailDeliveryStatus) -> Self {
        Self {
            status,
            events: None,
            recipients: None,
            extra: Extra::new(),
        }
    }

    /// Numbers of events to add to the stored counters; a zero changes nothing.
    #[must_use]
    pub fn events(mut self, value: impl IntoOptional<EmailEvents>) -> Self {
        self.events = value.into_optional();
        self
    }

    /// Status for each recipient. An entry replaces the stored status of that recipient;
    /// the statuses of other recipients are kept.
    #[must_use]
    pub fn recipients(mut self, value: impl IntoOptional<Vec<RecipientStatus>>) -> Self {
        self.recipients = value.into_optional();
        self
    }
}

impl Encode for EmailMessageStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("events", &self.events);
        object.field("recipients", &self.recipients);
        object.field("status", &self.status);
    }
}

/// Delivery status of an email for one recipient.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecipientStatus {
    /// Email address of the recipient, one of those that the email was sent to.
    ///
    /// Example: `john@doe.com`.
    pub email_id: String,
    /// Delivery status for the recipient. Explain `failed` in
    /// [`fail_reason`](RecipientStatus::fail_reason).
    pub status: EmailDeliveryStatus,
    /// Reason why the delivery failed, such as `Mailbox not found`; only for the status
    /// `failed`.
    pub fail_reason: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RecipientStatus {
    /// Creates a value with the required fields.
    pub fn new(email_id: impl Into<String>, status: EmailDeliveryStatus) -> Self {
        Self {
            email_id: email_id.into(),
            status,
            fail_reason: None,
            extra: Extra::new(),
        }
    }

    /// Reason why the delivery failed, such as `Mailbox not found`; only for the status
    /// `failed`.
    #[must_use]
    pub fn fail_reason(mut self, value: impl IntoOptional<String>) -> Self {
        self.fail_reason = value.into_optional();
        self
    }
}

impl Encode for RecipientStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("emailId", &self.email_id);
        object.field("status", &self.status);
        object.field("failReason", &self.fail_reason);
    }
}

impl_debug! {
    EmailEvents, EmailMessageStatusUpdate, RecipientStatus,
}

impl_extra! {
    EmailEvents, EmailMessageStatusUpdate, RecipientStatus,
}

open_enum! {
    EmailDeliveryStatus,
}

open_enum_encode! {
    EmailDeliveryStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    EmailDeliveryStatus,
}
