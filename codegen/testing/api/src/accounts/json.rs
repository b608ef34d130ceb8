//! Reads and writes what the Accounts API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    ForbiddenParams, OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
};

impl Decode for ForbiddenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("ForbiddenParams")?;
        Some(Self {})
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
        let _object = value.object("OfAnyParams")?;
        Some(Self {})
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
        let _object = value.object("OfBothParams")?;
        Some(Self {})
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
        let _object = value.object("OfCompanyParams")?;
        Some(Self {})
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
        let _object = value.object("OfLocationParams")?;
        Some(Self {})
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
