//! Reads and writes what the Calls API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{GetInvoiceParams, GetRecordingParams, GetTranscriptParams};

impl Decode for GetRecordingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRecordingParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for GetRecordingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for GetInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for GetInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for GetTranscriptParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTranscriptParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for GetTranscriptParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl_serde! {
    GetRecordingParams, GetInvoiceParams, GetTranscriptParams,
}
