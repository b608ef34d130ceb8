//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Decode, Encode, Extra, Form, IntoOptional, Multipart, Node, Nullable, Timestamp,
    Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
};

/// The documented schema `Both`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Both {
    /// The property `createdAt`.
    pub created_at: Option<Timestamp>,
    /// The property `until`.
    ///
    /// Transmitted as seconds since the Unix epoch. Example: `1767323045`.
    pub until: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Both {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `createdAt`.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// The property `until`. Transmitted as seconds since the Unix epoch.
    #[must_use]
    pub fn until(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.until = value.into_optional();
        self
    }
}

impl Decode for Both {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Both")?;
        Some(Self {
            created_at: object.optional("createdAt"),
            until: object.optional("until"),
            extra: object.extra(),
        })
    }
}

impl Encode for Both {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("createdAt", &self.created_at);
        object.field("until", &WrittenAs(&self.until, "made-seconds"));
    }
}

/// The documented schema `Form`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormObject {
    /// The part `createdAt`.
    pub created_at: Option<Timestamp>,
    /// The part `until`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1767323045000`.
    pub until: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FormObject {
    /// Creates a form with the required fields.
    pub fn new() -> Self {
        Self {
            created_at: None,
            until: None,
            extra: Extra::new(),
        }
    }

    /// The property `createdAt`.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// The property `until`. Transmitted as milliseconds since the Unix epoch.
    #[must_use]
    pub fn until(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.until = value.into_optional();
        self
    }
}

impl Multipart for FormObject {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("createdAt", &WrittenAs(&self.created_at, "rfc3339"));
        form.field("until", &WrittenAs(&self.until, "milliseconds"));
        form.extra(&self.extra);
    }
}

/// The documented schema `NewVisit`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewVisit {
    /// The property `both`.
    pub both: Option<Both>,
    /// The property `sent`.
    pub sent: Option<Sent>,
    /// The property `begin`.
    pub begin: Timestamp,
    /// The property `until`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1767323045000`.
    pub until: Timestamp,
    /// The property `slots`.
    ///
    /// Example: `["2026-01-02T03:04:05Z","2026-01-02T03:04:05-07:00"]`.
    pub slots: Option<Vec<Timestamp>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewVisit {
    /// Creates a value with the required fields.
    pub fn new(begin: impl Into<Timestamp>, until: impl Into<Timestamp>) -> Self {
        Self {
            begin: begin.into(),
            until: until.into(),
            both: None,
            sent: None,
            slots: None,
            extra: Extra::new(),
        }
    }

    /// The property `both`.
    #[must_use]
    pub fn both(mut self, value: impl IntoOptional<Both>) -> Self {
        self.both = value.into_optional();
        self
    }

    /// The property `sent`.
    #[must_use]
    pub fn sent(mut self, value: impl IntoOptional<Sent>) -> Self {
        self.sent = value.into_optional();
        self
    }

    /// The property `slots`.
    #[must_use]
    pub fn slots(mut self, value: impl IntoOptional<Vec<Timestamp>>) -> Self {
        self.slots = value.into_optional();
        self
    }
}

impl Encode for NewVisit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("both", &self.both);
        object.field("sent", &self.sent);
        object.field("begin", &WrittenAs(&self.begin, "rfc3339"));
        object.field("until", &WrittenAs(&self.until, "milliseconds"));
        object.field("slots", &WrittenAs(&self.slots, "rfc3339"));
    }
}

/// The documented schema `Sent`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Sent {
    /// The property `createdAt`.
    pub created_at: Option<Nullable<Timestamp>>,
    /// The property `seenAt`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1767323045000`.
    pub seen_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Sent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `createdAt`.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Nullable<Timestamp>>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// The property `seenAt`. Transmitted as milliseconds since the Unix epoch.
    #[must_use]
    pub fn seen_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.seen_at = value.into_optional();
        self
    }
}

impl Encode for Sent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("createdAt", &WrittenAs(&self.created_at, "rfc3339"));
        object.field("seenAt", &WrittenAs(&self.seen_at, "milliseconds-text"));
    }
}

/// The documented schema `Visit`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `createdAt`.
    ///
    /// Example: `2026-01-02 03:04:05`.
    pub created_at: Option<String>,
    /// The property `seenAt`.
    pub seen_at: Option<Timestamp>,
    /// The property `bornAt`.
    ///
    /// Format: RFC 3339 date and time. Example: `10/28/2022`.
    pub born_at: Option<String>,
    /// The property `at`.
    ///
    /// Example: `2026-01-02T03:04:05.678Z`.
    pub at: Option<Timestamp>,
    /// The property `count`.
    pub count: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Visit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visit")?;
        Some(Self {
            created_at: object.optional("createdAt"),
            seen_at: object.optional("seenAt"),
            born_at: object.optional("bornAt"),
            at: object.optional("at"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    Both, NewVisit, Sent,
}

impl_debug_fields! {
    FormObject { created_at, until }, Visit { created_at, seen_at, born_at, at, count },
}

impl_default! {
    Both, Visit,
}

impl_extra! {
    Both, FormObject, NewVisit, Sent,
}
