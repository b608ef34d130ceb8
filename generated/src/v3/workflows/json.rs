//! Implementations of serde's traits for the Workflows API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::GetWorkflowsParams;

impl Decode for GetWorkflowsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetWorkflowsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetWorkflowsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    GetWorkflowsParams,
}
