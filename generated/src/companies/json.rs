//! Implementations of serde's traits for the Companies API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::GetCompanyParams;

impl Decode for GetCompanyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCompanyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCompanyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl_serde! {
    GetCompanyParams,
}
