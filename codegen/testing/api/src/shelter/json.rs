//! Implementations of serde's traits for the Shelter API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ExchangeCodeParams;
use super::{Code, Home, Refusal};

impl Decode for Code {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Code")?;
        Some(Self {
            code: object.required("code")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Refusal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Home(value) => value,
            Self::String(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Decode for ExchangeCodeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExchangeCodeParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ExchangeCodeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Home, Code, Refusal, ExchangeCodeParams,
}
