//! Implementations of serde's traits for the Custom Fields API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateCustomFieldFolderParams, CreateCustomFieldParams,
    DeleteCustomFieldFolderParams, DeleteCustomFieldParams, GetCustomFieldParams,
    ListCustomFieldsParams, UpdateCustomFieldFolderParams, UpdateCustomFieldParams,
};

impl Decode for CreateCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CreateCustomFieldFolderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldFolderParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomFieldFolderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateCustomFieldFolderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldFolderParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomFieldFolderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldFolderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldFolderParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomFieldFolderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for ListCustomFieldsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCustomFieldsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            object_key: object.required("objectKey")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCustomFieldsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("objectKey", &self.object_key);
    }
}

impl Decode for GetCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for GetCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl_serde! {
    CreateCustomFieldParams, CreateCustomFieldFolderParams,
    UpdateCustomFieldFolderParams, DeleteCustomFieldFolderParams, ListCustomFieldsParams,
    GetCustomFieldParams, UpdateCustomFieldParams, DeleteCustomFieldParams,
}
