//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CancelVisitsParams, CreatePetParams, CreateVisitParams, FindPetsParams,
    ListVisitsParams,
};

impl Decode for FindPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("FindPetsParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for FindPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("CreatePetParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for ListVisitsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("ListVisitsParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for ListVisitsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CreateVisitParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("CreateVisitParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for CreateVisitParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CancelVisitsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("CancelVisitsParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for CancelVisitsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    FindPetsParams, CreatePetParams, ListVisitsParams, CreateVisitParams,
    CancelVisitsParams,
}
