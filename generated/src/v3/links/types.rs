//! What the Links API sends and receives.

use highlevel_runtime::{Decode, Node};

/// The documented schema `DeleteLinksSuccessfulResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLinksSuccessfulResponse {
    /// The same as `succeeded`, under the name that it had first.
    ///
    /// The documentation calls this deprecated.
    pub succeded: Option<bool>,
    /// Whether it was deleted.
    pub succeeded: Option<bool>,
}

impl Decode for DeleteLinksSuccessfulResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLinksSuccessfulResponse")?;
        Some(Self {
            succeded: object.optional("succeded"),
            succeeded: object.optional("succeeded"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteLinksSuccessfulResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("succeded", &self.succeded);
        object.field("succeeded", &self.succeeded);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteLinksSuccessfulResponse,
}
