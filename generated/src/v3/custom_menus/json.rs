//! Implementations of serde's traits for the Custom Menus API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateCustomMenuParams, DeleteCustomMenuParams, GetCustomMenuParams,
    ListCustomMenusParams, UpdateCustomMenuParams,
};

impl Decode for ListCustomMenusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCustomMenusParams")?;
        let params = Self {
            location_id: object.optional("locationId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            query: object.optional("query"),
            show_on_company: object.optional("showOnCompany"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCustomMenusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("query", &self.query);
        object.field("showOnCompany", &self.show_on_company);
    }
}

impl Decode for CreateCustomMenuParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomMenuParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomMenuParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomMenuParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomMenuParams")?;
        let params = Self {
            custom_menu_id: object.required("customMenuId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCustomMenuParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customMenuId", &self.custom_menu_id);
    }
}

impl Decode for UpdateCustomMenuParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomMenuParams")?;
        let params = Self {
            custom_menu_id: object.required("customMenuId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomMenuParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customMenuId", &self.custom_menu_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomMenuParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomMenuParams")?;
        let params = Self {
            custom_menu_id: object.required("customMenuId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomMenuParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customMenuId", &self.custom_menu_id);
    }
}

impl_serde! {
    ListCustomMenusParams, CreateCustomMenuParams, GetCustomMenuParams,
    UpdateCustomMenuParams, DeleteCustomMenuParams,
}
