//! Implementations of serde's traits for the Objects API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateCustomObjectParams, CreateObjectRecordParams, DeleteObjectRecordParams,
    GetObjectParams, GetObjectRecordParams, ListObjectsParams, SearchObjectRecordsParams,
    UpdateCustomObjectParams, UpdateObjectRecordParams,
};

impl Decode for ListObjectsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListObjectsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListObjectsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomObjectParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetObjectParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            key: object.required("key")?,
            fetch_properties: object.optional("fetchProperties"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("key", &self.key);
        object.field("fetchProperties", &self.fetch_properties);
    }
}

impl Decode for UpdateCustomObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomObjectParams")?;
        let params = Self {
            key: object.required("key")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("key", &self.key);
        object.field("body", &self.body);
    }
}

impl Decode for CreateObjectRecordParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateObjectRecordParams")?;
        let params = Self {
            schema_key: object.required("schemaKey")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateObjectRecordParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("body", &self.body);
    }
}

impl Decode for SearchObjectRecordsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchObjectRecordsParams")?;
        let params = Self {
            schema_key: object.required("schemaKey")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchObjectRecordsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("body", &self.body);
    }
}

impl Decode for GetObjectRecordParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetObjectRecordParams")?;
        let params = Self {
            schema_key: object.required("schemaKey")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetObjectRecordParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateObjectRecordParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateObjectRecordParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            schema_key: object.required("schemaKey")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateObjectRecordParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("schemaKey", &self.schema_key);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteObjectRecordParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteObjectRecordParams")?;
        let params = Self {
            schema_key: object.required("schemaKey")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteObjectRecordParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("id", &self.id);
    }
}

impl_serde! {
    ListObjectsParams, CreateCustomObjectParams, GetObjectParams,
    UpdateCustomObjectParams, CreateObjectRecordParams, SearchObjectRecordsParams,
    GetObjectRecordParams, UpdateObjectRecordParams, DeleteObjectRecordParams,
}
