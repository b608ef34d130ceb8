//! Implementations of serde's traits for the Emails API.

use highlevel_runtime::json::AsText;
use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    CreateTemplateParams, DeleteTemplateParams, ListCampaignsParams, ListTemplatesParams,
    UpdateTemplateParams,
};
use super::{
    BuilderVersion, CampaignEmailStatus, CampaignList, CampaignStatus,
    CreateTemplateResponse, DeleteTemplateResponse, EditorContent, EditorType,
    EmailCampaign, EmailTemplate, EmailTotals, ImportProvider, NewTemplate, TemplateList,
    TemplateType, TemplateUpdate, UpdateTemplateResponse,
};

open_enum_decode! {
    TemplateType, BuilderVersion, ImportProvider, EditorType, CampaignStatus,
    CampaignEmailStatus,
}

impl Encode for UpdateTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("ok", &AsText(&self.ok));
        object.field("traceId", &self.trace_id);
        object.field("previewUrl", &self.preview_url);
        object.field("templateDownloadUrl", &self.template_download_url);
    }
}

impl Decode for NewTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewTemplate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            title: object.optional("title"),
            type_: object.required("type")?,
            updated_by: object.optional("updatedBy"),
            builder_version: object.optional("builderVersion"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            template_data_url: object.optional("templateDataUrl"),
            import_provider: object.required("importProvider")?,
            import_url: object.optional("importURL"),
            template_source: object.optional("templateSource"),
            is_plain_text: object.optional("isPlainText"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("redirect", &self.redirect);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for DeleteTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("ok", &AsText(&self.ok));
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("updatedBy", &self.updated_by);
        object.field("isPlainText", &self.is_plain_text);
        object.field("lastUpdated", &self.last_updated);
        object.field("dateAdded", &self.date_added);
        object.field("previewUrl", &self.preview_url);
        object.field("id", &self.id);
        object.field("version", &self.version);
        object.field("templateType", &self.template_type);
    }
}

impl Encode for TemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("builders", &self.builders);
        object.field("total", &self.total);
    }
}

impl Decode for EditorContent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditorContent")?;
        Some(Self {
            elements: object.required("elements")?,
            attributes: object.required("attrs")?,
            template_settings: object.required("templateSettings")?,
            extra: object.extra(),
        })
    }
}

impl Decode for TemplateUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
            updated_by: object.required("updatedBy")?,
            dnd: object.required("dnd")?,
            html: object.required("html")?,
            editor_type: object.required("editorType")?,
            preview_text: object.optional("previewText"),
            is_plain_text: object.optional("isPlainText"),
            extra: object.extra(),
        })
    }
}

impl Encode for EmailCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("repeatAfter", &self.repeat_after);
        object.field("id", &self.id);
        object.field("parentId", &self.parent_id);
        object.field("childCount", &self.child_count);
        object.field("campaignType", &self.campaign_type);
        object.field("bulkActionVersion", &self.bulk_action_version);
        object.field("_id", &self.mongo_id);
        object.field("status", &self.status);
        object.field("sendDays", &self.send_days);
        object.field("deleted", &self.deleted);
        object.field("migrated", &self.migrated);
        object.field("archived", &self.archived);
        object.field("hasTracking", &self.has_tracking);
        object.field("isPlainText", &self.is_plain_text);
        object.field("hasUtmTracking", &self.has_utm_tracking);
        object.field("enableResendToUnopened", &self.enable_resend_to_unopened);
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("templateType", &self.template_type);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("__v", &self.v);
        object.field("documentId", &self.document_id);
        object.field("downloadUrl", &self.download_url);
        object.field("templateDataDownloadUrl", &self.template_data_download_url);
        object.field("child", &self.child);
    }
}

impl Encode for CampaignList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("schedules", &self.schedules);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
    }
}

impl Decode for ListTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTemplatesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            sort_by_date: object.optional("sortByDate"),
            archived: object.optional("archived"),
            builder_version: object.optional("builderVersion"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            origin_id: object.optional("originId"),
            templates_only: object.optional("templatesOnly"),
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
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("sortByDate", &self.sort_by_date);
        object.field("archived", &self.archived);
        object.field("builderVersion", &self.builder_version);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
        object.field("originId", &self.origin_id);
        object.field("templatesOnly", &self.templates_only);
    }
}

impl Decode for CreateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTemplateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTemplateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
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
        object.field("templateId", &self.template_id);
    }
}

impl Decode for ListCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            status: object.optional("status"),
            email_status: object.optional("emailStatus"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            limited_fields: object.optional("limitedFields"),
            archived: object.optional("archived"),
            campaigns_only: object.optional("campaignsOnly"),
            show_stats: object.optional("showStats"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("status", &self.status);
        object.field("emailStatus", &self.email_status);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
        object.field("limitedFields", &self.limited_fields);
        object.field("archived", &self.archived);
        object.field("campaignsOnly", &self.campaigns_only);
        object.field("showStats", &self.show_stats);
    }
}

impl_serde! {
    UpdateTemplateResponse, NewTemplate, CreateTemplateResponse, DeleteTemplateResponse,
    EmailTemplate, TemplateList, EditorContent, TemplateUpdate, EmailCampaign,
    CampaignList, TemplateType, BuilderVersion, ImportProvider, EmailTotals, EditorType,
    CampaignStatus, CampaignEmailStatus, ListTemplatesParams, CreateTemplateParams,
    UpdateTemplateParams, DeleteTemplateParams, ListCampaignsParams,
}
