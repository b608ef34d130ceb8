//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, Decode, Encode, Extra, Form, IntoOptional, Multipart, Node, Nullable, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_encode,
};

/// The documented schema `Both`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Both {
    /// The property `bornOn`.
    pub born_on: Option<Date>,
    /// The property `soldOn`.
    pub sold_on: Option<String>,
    /// The property `number`.
    pub number: Option<Date>,
    /// The property `digits`.
    ///
    /// Example: `1767323045`.
    pub digits: Option<String>,
    /// The property `impossible`.
    ///
    /// Example: `2026-02-31`.
    pub impossible: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Both {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `bornOn`.
    #[must_use]
    pub fn born_on(mut self, value: impl IntoOptional<Date>) -> Self {
        self.born_on = value.into_optional();
        self
    }

    /// The property `soldOn`.
    #[must_use]
    pub fn sold_on(mut self, value: impl IntoOptional<String>) -> Self {
        self.sold_on = value.into_optional();
        self
    }

    /// The property `number`.
    #[must_use]
    pub fn number(mut self, value: impl IntoOptional<Date>) -> Self {
        self.number = value.into_optional();
        self
    }

    /// The property `digits`.
    #[must_use]
    pub fn digits(mut self, value: impl IntoOptional<String>) -> Self {
        self.digits = value.into_optional();
        self
    }

    /// The property `impossible`.
    #[must_use]
    pub fn impossible(mut self, value: impl IntoOptional<String>) -> Self {
        self.impossible = value.into_optional();
        self
    }
}

impl Decode for Both {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Both")?;
        Some(Self {
            born_on: object.optional("bornOn"),
            sold_on: object.optional("soldOn"),
            number: object.optional("number"),
            digits: object.optional("digits"),
            impossible: object.optional("impossible"),
            extra: object.extra(),
        })
    }
}

impl Encode for Both {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bornOn", &self.born_on);
        object.field("soldOn", &self.sold_on);
        object.field("number", &self.number);
        object.field("digits", &self.digits);
        object.field("impossible", &self.impossible);
    }
}

/// The documented schema `Form`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FormObject {
    /// The part `bornOn`.
    pub born_on: Date,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FormObject {
    /// Creates a form with the required fields.
    pub fn new(born_on: impl Into<Date>) -> Self {
        Self {
            born_on: born_on.into(),
            extra: Extra::new(),
        }
    }
}

impl Multipart for FormObject {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("bornOn", &WrittenAs(&self.born_on, "date"));
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
    /// The property `day`.
    pub day: Date,
    /// The property `days`.
    ///
    /// Example: `["2026-01-31","2026-02-28"]`.
    pub days: Option<Vec<Date>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewVisit {
    /// Creates a value with the required fields.
    pub fn new(day: impl Into<Date>) -> Self {
        Self {
            day: day.into(),
            both: None,
            sent: None,
            days: None,
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

    /// The property `days`.
    #[must_use]
    pub fn days(mut self, value: impl IntoOptional<Vec<Date>>) -> Self {
        self.days = value.into_optional();
        self
    }
}

impl Encode for NewVisit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("both", &self.both);
        object.field("sent", &self.sent);
        object.field("day", &WrittenAs(&self.day, "date"));
        object.field("days", &WrittenAs(&self.days, "date"));
    }
}

/// The documented schema `Sent`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Sent {
    /// The property `bornOn`.
    pub born_on: Option<Nullable<Date>>,
    /// The property `code`.
    ///
    /// Pattern: `^\d{4}-\d{2}-\d{2}$`.
    pub code: Option<String>,
    /// The property `preset`.
    ///
    /// Default: `2026-01-31`.
    pub preset: Option<String>,
    /// The property `at`.
    ///
    /// Example: `2026-01-31`.
    pub at: Option<Date>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Sent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `bornOn`.
    #[must_use]
    pub fn born_on(mut self, value: impl IntoOptional<Nullable<Date>>) -> Self {
        self.born_on = value.into_optional();
        self
    }

    /// The property `code`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<String>) -> Self {
        self.code = value.into_optional();
        self
    }

    /// The property `preset`. Default: `2026-01-31`.
    #[must_use]
    pub fn preset(mut self, value: impl IntoOptional<String>) -> Self {
        self.preset = value.into_optional();
        self
    }

    /// The property `at`.
    #[must_use]
    pub fn at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.at = value.into_optional();
        self
    }
}

impl Encode for Sent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("bornOn", &WrittenAs(&self.born_on, "date"));
        object.field("code", &self.code);
        object.field("preset", &self.preset);
        object.field("at", &WrittenAs(&self.at, "date"));
    }
}

/// The documented schema `Visit`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Visit {
    /// The property `bornOn`.
    ///
    /// Example: `2026-01-31 03:04:05`.
    pub born_on: Option<String>,
    /// The property `chippedOn`.
    pub chipped_on: Option<Date>,
    /// The property `seenAt`.
    ///
    /// Example: `2026-01-31`.
    pub seen_at: Option<Date>,
    /// The property `slashed`.
    ///
    /// Format: date, `YYYY-MM-DD`. Example: `01/31/2026`.
    pub slashed: Option<String>,
    /// The property `at`.
    ///
    /// Example: `2026-01-31T00:00:00.000Z`.
    pub at: Option<Date>,
    /// The property `time`.
    ///
    /// Format: RFC 3339 date and time. Example: `2026-01-31`.
    pub time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Visit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Visit")?;
        Some(Self {
            born_on: object.optional("bornOn"),
            chipped_on: object.optional("chippedOn"),
            seen_at: object.optional("seenAt"),
            slashed: object.optional("slashed"),
            at: object.optional("at"),
            time: object.optional("time"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ListVisitsVersion {
    /// `2026-01-31`
    N20260131,
    /// `2026-02-28`
    N20260228,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ListVisitsVersion {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N20260131 => "2026-01-31",
            Self::N20260228 => "2026-02-28",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListVisitsVersion {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "2026-01-31" => Self::N20260131,
            "2026-02-28" => Self::N20260228,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    Both, NewVisit, Sent,
}

impl_debug_fields! {
    FormObject { born_on }, Visit { born_on, chipped_on, seen_at, slashed, at, time },
}

impl_default! {
    Both, Visit,
}

impl_extra! {
    Both, FormObject, NewVisit, Sent,
}

open_enum! {
    ListVisitsVersion,
}

open_enum_encode! {
    ListVisitsVersion,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ListVisitsVersion,
}
