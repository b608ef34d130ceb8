//! Types of the requests and responses of the Links API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// Whether the trigger link was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedLink {
    /// Whether the link was deleted.
    ///
    /// Read from the JSON key `succeded`, else `succeeded`, else `success`.
    pub succeeded: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl_debug_fields! {
    DeletedLink { succeeded }
}

impl Decode for DeletedLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedLink")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            extra: object.extra(),
        })
    }
}

impl_default! {
    DeletedLink,
}
