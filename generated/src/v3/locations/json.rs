//! Reads and writes what the Locations API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    ChannelEntry, ChannelProvider, ChannelType, Channels, ChannelsResponse,
    CreateCustomFieldParams, CreateCustomValueParams, CreateLocationParams,
    CreateRecurringTaskParams, CreateTagParams, DeleteCustomFieldParams,
    DeleteCustomValueParams, DeleteLocationParams, DeleteRecurringTaskParams,
    DeleteTagParams, DeleteTemplateParams, GetConversationChannelParams,
    GetCustomFieldParams, GetCustomFieldsParams, GetCustomValueParams,
    GetCustomValuesParams, GetLocationParams, GetLocationPermissionsParams,
    GetLocationTagsParams, GetRecurringTaskByIdParams, GetTagByIdParams,
    GetTemplatesParams, GetTimezonesParams, Permission, Permissions,
    PermissionsResponse, SearchLocationsParams, SearchTasksParams,
    UpdateCustomFieldParams, UpdateCustomValueParams, UpdateLocationParams,
    UpdateLocationPermissionsParams, UpdateRecurringTaskParams, UpdateTagParams,
};

impl Decode for Permissions {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Permissions")?;
        Some(Self {
            permissions: object.required("permissions")?,
        })
    }
}

impl Encode for PermissionsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("permissions", &self.permissions);
    }
}

impl Encode for ChannelProvider {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("default", &self.default);
    }
}

impl Encode for ChannelEntry {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationProvider", &self.conversation_provider);
    }
}

impl Encode for Channels {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("SMS", &self.sms);
        object.field("Email", &self.email);
    }
}

impl Encode for ChannelsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversationChannel", &self.conversation_channel);
    }
}

impl Decode for SearchLocationsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLocationsParams")?;
        Some(Self {
            company_id: object.optional("companyId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            order: object.optional("order"),
            email: object.optional("email"),
        })
    }
}

impl Encode for SearchLocationsParams {
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
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for UpdateLocationParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteLocationParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            delete_twilio_account: object.required("deleteTwilioAccount")?,
        })
    }
}

impl Encode for DeleteLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("deleteTwilioAccount", &self.delete_twilio_account);
    }
}

impl Decode for GetLocationPermissionsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationPermissionsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetLocationPermissionsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for UpdateLocationPermissionsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLocationPermissionsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateLocationPermissionsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationTagsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationTagsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetLocationTagsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateTagParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTagParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateTagParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetTagByIdParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTagByIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
        })
    }
}

impl Encode for GetTagByIdParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
    }
}

impl Decode for UpdateTagParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTagParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateTagParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteTagParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTagParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
        })
    }
}

impl Encode for DeleteTagParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
    }
}

impl Decode for SearchTasksParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchTasksParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for SearchTasksParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetRecurringTaskByIdParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRecurringTaskByIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for GetRecurringTaskByIdParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateRecurringTaskParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRecurringTaskParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateRecurringTaskParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteRecurringTaskParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRecurringTaskParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeleteRecurringTaskParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for CreateRecurringTaskParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRecurringTaskParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateRecurringTaskParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomFieldsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            model: object.optional("model"),
        })
    }
}

impl Encode for GetCustomFieldsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("model", &self.model);
    }
}

impl Decode for CreateCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for GetCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomFieldParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeleteCustomFieldParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for GetCustomValuesParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomValuesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetCustomValuesParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomValueParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateCustomValueParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomValueParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for GetCustomValueParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateCustomValueParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateCustomValueParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomValueParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeleteCustomValueParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for GetTimezonesParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTimezonesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetTimezonesParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GetTemplatesParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTemplatesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            origin_id: object.required("originId")?,
            deleted: object.optional("deleted"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            type_: object.optional("type"),
        })
    }
}

impl Encode for GetTemplatesParams {
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
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTemplateParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeleteTemplateParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for CreateLocationParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLocationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetConversationChannelParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetConversationChannelParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
        })
    }
}

impl Encode for GetConversationChannelParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl_serde! {
    Permissions, PermissionsResponse, ChannelProvider, ChannelEntry, Channels,
    ChannelsResponse, ChannelType, Permission, SearchLocationsParams, GetLocationParams,
    UpdateLocationParams, DeleteLocationParams, GetLocationPermissionsParams,
    UpdateLocationPermissionsParams, GetLocationTagsParams, CreateTagParams,
    GetTagByIdParams, UpdateTagParams, DeleteTagParams, SearchTasksParams,
    GetRecurringTaskByIdParams, UpdateRecurringTaskParams, DeleteRecurringTaskParams,
    CreateRecurringTaskParams, GetCustomFieldsParams, CreateCustomFieldParams,
    GetCustomFieldParams, UpdateCustomFieldParams, DeleteCustomFieldParams,
    GetCustomValuesParams, CreateCustomValueParams, GetCustomValueParams,
    UpdateCustomValueParams, DeleteCustomValueParams, GetTimezonesParams,
    GetTemplatesParams, DeleteTemplateParams, CreateLocationParams,
    GetConversationChannelParams,
}
