//! Reads and writes what the Custom Fields API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateCustomFieldFolderParams, CreateCustomFieldParams,
    DeleteCustomFieldFolderParams, DeleteCustomFieldParams, GetCustomFieldByIdParams,
    GetCustomFieldsByObjectKeyParams, UpdateCustomFieldFolderParams,
    UpdateCustomFieldParams,
};

impl Decode for GetCustomFieldByIdParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldByIdParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for GetCustomFieldByIdParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldParams")?;
        Some(Self {
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for DeleteCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for GetCustomFieldsByObjectKeyParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldsByObjectKeyParams")?;
        Some(Self {
            object_key: object.required("objectKey")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetCustomFieldsByObjectKeyParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("objectKey", &self.object_key);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomFieldFolderParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldFolderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateCustomFieldFolderParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateCustomFieldFolderParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldFolderParams")?;
        Some(Self {
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateCustomFieldFolderParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldFolderParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldFolderParams")?;
        Some(Self {
            id: object.required("id")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for DeleteCustomFieldFolderParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    GetCustomFieldByIdParams, UpdateCustomFieldParams, DeleteCustomFieldParams,
    GetCustomFieldsByObjectKeyParams, CreateCustomFieldFolderParams,
    UpdateCustomFieldFolderParams, DeleteCustomFieldFolderParams,
    CreateCustomFieldParams,
}
