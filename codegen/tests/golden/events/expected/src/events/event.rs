//! The enum of all events.

use highlevel_runtime::{Decode, Node, Timestamp, UnknownEvent, event_body, event_tag};

use super::{Pet, PetKind};

/// An event that Pets sends, with a variant for each type of event.
///
/// Events with the same body share a type, so one arm of a `match` can handle several of them.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Event {
    /// A pet came.
    ///
    /// Types of the event: `PET`, `PET_CREATE`
    /// ([documentation](https://pets.example/pet-create)).
    PetCreate(Pet),
    /// A pet left.
    ///
    /// Type of the event: `PET_DELETE`.
    PetDelete(Pet),
    /// An event that this version of the crate does not know. Its whole body is kept.
    Unknown(UnknownEvent),
}

impl Event {
    /// The tags of all events that have a variant: the type by which the body names an event.
    pub const TAGS: &'static [&'static str] = &["PET", "PET_CREATE", "PET_DELETE"];

    /// Returns the tag.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::PetCreate(body) | Self::PetDelete(body) => {
                body.kind.as_ref().map(PetKind::as_str)
            }
            Self::Unknown(event) => event.text(&["kind"]),
        }
    }

    /// Returns the id of the shop.
    pub fn shop_id(&self) -> Option<&str> {
        match self {
            Self::PetCreate(body) | Self::PetDelete(body) => body.shop_id.as_deref(),
            Self::Unknown(event) => event.text(&["shopId", "altId"]),
        }
    }

    /// Returns the id of the delivery.
    pub fn delivery_id(&self) -> Option<&str> {
        match self {
            Self::Unknown(event) => event.text(&["deliveryId"]),
            _ => None,
        }
    }

    /// Returns when the delivery was sent.
    pub fn sent_at(&self) -> Option<Timestamp> {
        match self {
            Self::Unknown(event) => event.text(&["sentAt"]).map(Timestamp::from),
            _ => None,
        }
    }
}

event_body! {
    Event,
}

impl Decode for Event {
    fn decode(value: Node<'_>) -> Option<Self> {
        match event_tag(value, "kind") {
            Some("PET" | "PET_CREATE") => Decode::decode(value).map(Self::PetCreate),
            Some("PET_DELETE") => Decode::decode(value).map(Self::PetDelete),
            _ => UnknownEvent::read(value, "kind").map(Self::Unknown),
        }
    }
}
