//! Samples of events, for tests of receivers: a function for each event, and a setter for each field.

use highlevel_mock::{sample, sample_body, sample_event};
use highlevel_runtime::IntoOptional;

use super::{Pet, PetKind, Ping};

pub use highlevel_mock::EventExample;

/// The bodies that the documentation shows, in the order of the events. A body has the tag of its event, whether
/// the documentation shows one or not.
pub const EXAMPLES: &[EventExample] = &[
    EventExample::new(
        "PetCreate",
        &["PET", "PET_CREATE"],
        &["{\"kind\":\"PET\",\"id\":\"p1\",\"tags\":[\"a\"]}"],
    ),
    EventExample::new("PetDelete", &["PET_DELETE"], &[]),
    EventExample::new("Ping", &[], &[]),
];

/// Returns a sample of [`Event::PetCreate`](super::Event::PetCreate), with a new
/// `deliveryId` in `extra` and the current time as `sentAt` in `extra`.
pub fn pet_create() -> Pet {
    sample_event(
        "{\"kind\":\"PET\",\"id\":\"p1\",\"tags\":[\"a\"]}",
        ("kind", "PET"),
        "deliveryId",
        "sentAt",
    )
}

/// Returns a sample of [`Event::PetDelete`](super::Event::PetDelete), with a new
/// `deliveryId` in `extra` and the current time as `sentAt` in `extra`.
pub fn pet_delete() -> Pet {
    sample_event("{}", ("kind", "PET_DELETE"), "deliveryId", "sentAt")
}

/// Returns a sample of `Ping`.
pub fn ping() -> Ping {
    sample("{}")
}

sample_body! {
    Pet, Ping,
}

impl Pet {
    /// The property `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl IntoOptional<PetKind>) -> Self {
        self.kind = value.into_optional();
        self
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// The property `shopId`.
    #[must_use]
    pub fn shop_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.shop_id = value.into_optional();
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Ping {
    /// The property `from`.
    #[must_use]
    pub fn from(mut self, value: impl IntoOptional<String>) -> Self {
        self.from = value.into_optional();
        self
    }
}
