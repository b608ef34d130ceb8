//! Events: 3 events.

mod event;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

mod types;

pub use self::event::Event;
pub use self::types::{Pet, PetKind, Ping};
#[doc(inline)]
pub use highlevel_runtime::UnknownEvent;
