//! Implementations of serde's traits for the Accounts API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    ForbiddenParams, OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
};

impl Decode for ForbiddenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("ForbiddenParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for ForbiddenParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for OfAnyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("OfAnyParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for OfAnyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for OfBothParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("OfBothParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for OfBothParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for OfCompanyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("OfCompanyParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for OfCompanyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for OfLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("OfLocationParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for OfLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    ForbiddenParams, OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
}
