//! Implementations of serde's traits for the Locations API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateCustomFieldParams, CreateCustomValueParams, CreateLocationParams,
    CreateRecurringTaskParams, CreateTagParams, DeleteCustomFieldParams,
    DeleteCustomValueParams, DeleteLocationParams, DeleteRecurringTaskParams,
    DeleteTagParams, DeleteTemplateParams, GetCustomFieldParams, GetCustomValueParams,
    GetLocationParams, GetRecurringTaskParams, GetTagParams, ListCustomFieldsParams,
    ListCustomValuesParams, ListLocationTagsParams, ListTemplatesParams,
    ListTimezonesParams, SearchLocationsParams, SearchTasksParams,
    UpdateCustomFieldParams, UpdateCustomValueParams, UpdateLocationParams,
    UpdateRecurringTaskParams, UpdateTagParams,
};

impl Decode for CreateLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLocationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for SearchLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLocationsParams")?;
        let params = Self {
            company_id: object.optional("companyId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            order: object.optional("order"),
            email: object.optional("email"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("order", &self.order);
        object.field("email", &self.email);
    }
}

impl Decode for GetLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for UpdateLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLocationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLocationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            delete_twilio_account: object.required("deleteTwilioAccount")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("deleteTwilioAccount", &self.delete_twilio_account);
    }
}

impl Decode for ListCustomFieldsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCustomFieldsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            model: object.optional("model"),
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
        object.field("model", &self.model);
    }
}

impl Decode for CreateCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomFieldParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for ListCustomValuesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCustomValuesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCustomValuesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomValueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomValueParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomValueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomValueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomValueParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCustomValueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomValueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomValueParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomValueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomValueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomValueParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomValueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for CreateRecurringTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRecurringTaskParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateRecurringTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetRecurringTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRecurringTaskParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetRecurringTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateRecurringTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRecurringTaskParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRecurringTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteRecurringTaskParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRecurringTaskParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteRecurringTaskParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for ListLocationTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLocationTagsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLocationTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateTagParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTagParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateTagParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
    }
}

impl Decode for GetTagParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTagParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetTagParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
    }
}

impl Decode for UpdateTagParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTagParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
            name: object.required("name")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateTagParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
        object.field("name", &self.name);
    }
}

impl Decode for DeleteTagParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTagParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteTagParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
    }
}

impl Decode for SearchTasksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchTasksParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchTasksParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTemplatesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            origin_id: object.required("originId")?,
            deleted: object.optional("deleted"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTemplatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("originId", &self.origin_id);
        object.field("deleted", &self.deleted);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("type", &self.type_);
    }
}

impl Decode for DeleteTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for ListTimezonesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTimezonesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTimezonesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    CreateLocationParams, SearchLocationsParams, GetLocationParams, UpdateLocationParams,
    DeleteLocationParams, ListCustomFieldsParams, CreateCustomFieldParams,
    GetCustomFieldParams, UpdateCustomFieldParams, DeleteCustomFieldParams,
    ListCustomValuesParams, CreateCustomValueParams, GetCustomValueParams,
    UpdateCustomValueParams, DeleteCustomValueParams, CreateRecurringTaskParams,
    GetRecurringTaskParams, UpdateRecurringTaskParams, DeleteRecurringTaskParams,
    ListLocationTagsParams, CreateTagParams, GetTagParams, UpdateTagParams,
    DeleteTagParams, SearchTasksParams, ListTemplatesParams, DeleteTemplateParams,
    ListTimezonesParams,
}
