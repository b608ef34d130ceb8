//! The logic of pagination, without sending requests.

mod error;
pub(crate) mod facts;
mod position;
mod size;
mod slot;
pub(crate) mod walk;

pub use crate::metadata::{Paging, PagingStep};
pub use error::{PagingError, PagingErrorKind};
pub use position::{InvalidPosition, Position};
pub use slot::{PagingSlot, PagingSlots};
