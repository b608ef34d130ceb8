//! Implementations of serde's traits for the Brand Boards API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    CreateBrandBoardParams, CreateBrandVoiceParams, DeleteBrandBoardParams,
    DeleteBrandVoiceParams, GetBrandBoardParams, GetBrandVoiceParams,
    ListBrandBoardsParams, ListBrandVoicesParams, SetDefaultBrandVoiceParams,
    UpdateBrandBoardParams, UpdateBrandVoiceParams,
};
use super::{
    BrandBoard, BrandBoardList, BrandBoardMeta, BrandBoardSource, BrandBoardSummary,
    BrandBoardUpdate, BrandLogo, BrandPhone, BrandVoice, BrandVoiceAnswers,
    BrandVoiceList, BrandVoiceSource, BrandVoiceSummary, BrandVoiceUpdate, Color, Font,
    MissingAssets, NewBrandBoard, NewBrandVoice, NewBrandVoiceAnswers,
    SetDefaultBrandVoiceResponse,
};

open_enum_decode! {
    BrandVoiceSource,
}

impl Encode for BrandBoardSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("updatedAt", &self.updated_at);
        object.field("default", &self.default);
        object.field("meta", &self.meta);
    }
}

impl Decode for NewBrandVoiceAnswers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBrandVoiceAnswers")?;
        Some(Self {
            brand_name: object.required("brandName")?,
            tone_of_voice: object.required("toneOfVoice")?,
            target_audience: object.required("targetAudience")?,
            customer_pain_points: object.required("customerPainPoints")?,
            business_type: object.optional("businessType"),
            company_website: object.optional("companyWebsite"),
            company_email: object.optional("companyEmail"),
            company_address: object.optional("companyAddress"),
            phone: object.optional("phone"),
            business_hours: object.optional("businessHours"),
            brand_promise: object.optional("brandPromise"),
            brand_values: object.optional("brandValues"),
            brand_purpose: object.optional("brandPurpose"),
            competitive_advantage: object.optional("competitiveAdvantage"),
            risks_of_inaction: object.optional("risksOfInaction"),
            unique_selling_proposition: object.optional("uniqueSellingProposition"),
            call_to_action: object.optional("callToAction"),
            extra: object.extra(),
        })
    }
}

impl Encode for BrandVoiceSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("isDefault", &self.is_default);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Decode for NewBrandBoard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBrandBoard")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            logos: object.optional("logos"),
            colors: object.optional("colors"),
            fonts: object.optional("fonts"),
            default: object.optional("default"),
            brand_board_id: object.optional("brandBoardId"),
            parent_id: object.optional("parentId"),
            type_: object.optional("type"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewBrandVoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBrandVoice")?;
        Some(Self {
            name: object.optional("name"),
            type_: object.required("type")?,
            url: object.optional("url"),
            description: object.optional("description"),
            answers: object.optional("answers"),
            extra: object.extra(),
        })
    }
}

impl Encode for BrandBoard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("logos", &self.logos);
        object.field("colors", &self.colors);
        object.field("fonts", &self.fonts);
        object.field("default", &self.default);
        object.field("deleted", &self.deleted);
        object.field("parentId", &self.parent_id);
        object.field("folderId", &self.folder_id);
        object.field("originId", &self.origin_id);
        object.field("meta", &self.meta);
        object.field("missingAssets", &self.missing_assets);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for BrandBoardList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brandBoards", &self.brand_boards);
        object.field("totalCount", &self.total_count);
    }
}

impl Encode for BrandVoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("isDefault", &self.is_default);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("locationId", &self.location_id);
        object.field("deleted", &self.deleted);
        object.field("answers", &self.answers);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for BrandVoiceList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("items", &self.items);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for BrandBoardMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("updatedBy", &self.updated_by);
        object.field("lastAction", &self.last_action);
        object.field("sourceId", &self.source_id);
        object.field("sourceType", &self.source_type);
    }
}

impl Encode for MissingAssets {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("logos", &self.logos);
        object.field("fonts", &self.fonts);
        object.field("colors", &self.colors);
        object.others(&self.others, &["logos", "fonts", "colors"]);
    }
}

impl Encode for SetDefaultBrandVoiceResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("brandVoiceId", &self.brand_voice_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for BrandBoardUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandBoardUpdate")?;
        Some(Self {
            name: object.optional("name"),
            logos: object.optional("logos"),
            colors: object.optional("colors"),
            fonts: object.optional("fonts"),
            default: object.optional("default"),
            parent_id: object.optional("parentId"),
            extra: object.extra(),
        })
    }
}

impl Decode for BrandVoiceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BrandVoiceUpdate")?;
        Some(Self {
            name: object.optional("name"),
            answers: object.optional("answers"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreateBrandBoardParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBrandBoardParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateBrandBoardParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListBrandVoicesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBrandVoicesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            deleted: object.optional("deleted"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBrandVoicesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("deleted", &self.deleted);
    }
}

impl Decode for CreateBrandVoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBrandVoiceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateBrandVoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetBrandVoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBrandVoiceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            brand_voice_id: object.required("brandVoiceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetBrandVoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("brandVoiceId", &self.brand_voice_id);
    }
}

impl Decode for DeleteBrandVoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteBrandVoiceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            brand_voice_id: object.required("brandVoiceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteBrandVoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("brandVoiceId", &self.brand_voice_id);
    }
}

impl Decode for UpdateBrandVoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBrandVoiceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            brand_voice_id: object.required("brandVoiceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateBrandVoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("brandVoiceId", &self.brand_voice_id);
        object.field("body", &self.body);
    }
}

impl Decode for SetDefaultBrandVoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetDefaultBrandVoiceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            brand_voice_id: object.required("brandVoiceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetDefaultBrandVoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("brandVoiceId", &self.brand_voice_id);
    }
}

impl Decode for ListBrandBoardsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBrandBoardsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            deleted: object.optional("deleted"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBrandBoardsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("deleted", &self.deleted);
    }
}

impl Decode for GetBrandBoardParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBrandBoardParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetBrandBoardParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for DeleteBrandBoardParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteBrandBoardParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteBrandBoardParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateBrandBoardParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBrandBoardParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateBrandBoardParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    BrandBoardSummary, NewBrandVoiceAnswers, BrandVoiceAnswers, BrandVoiceSummary, Color,
    NewBrandBoard, NewBrandVoice, Font, BrandBoard, BrandBoardList, BrandVoice,
    BrandVoiceList, BrandLogo, BrandBoardMeta, MissingAssets,
    SetDefaultBrandVoiceResponse, BrandBoardUpdate, BrandVoiceUpdate, BrandPhone,
    BrandBoardSource, BrandVoiceSource, CreateBrandBoardParams, ListBrandVoicesParams,
    CreateBrandVoiceParams, GetBrandVoiceParams, DeleteBrandVoiceParams,
    UpdateBrandVoiceParams, SetDefaultBrandVoiceParams, ListBrandBoardsParams,
    GetBrandBoardParams, DeleteBrandBoardParams, UpdateBrandBoardParams,
}
