//! What the Businesses API sends and receives.

use highlevel_runtime::{Decode, Extra, Node, impl_default};

use super::Business;

/// The documented schema `GetBusinessByLocationResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetBusinessByLocationResponse {
    /// The property `businesses`.
    pub businesses: Vec<Business>,
    /// Whether the call succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// Id under which HighLevel logged the call; its support asks for it.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GetBusinessByLocationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBusinessByLocationResponse")?;
        Some(Self {
            businesses: object.list("businesses"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_default! {
    GetBusinessByLocationResponse,
}
