//! Implementations of serde's traits for the Brand Boards API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateBrandBoardParams, DeleteBrandBoardParams, GetBrandBoardParams,
    ListBrandBoardsParams, UpdateBrandBoardParams,
};
use super::{
    BrandBoard, BrandBoardList, BrandBoardMeta, BrandBoardSource, BrandBoardSummary,
    BrandBoardUpdate, BrandLogo, Color, Font, NewBrandBoard,
};

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
    BrandBoardSummary, Color, NewBrandBoard, Font, BrandBoard, BrandBoardList, BrandLogo,
    BrandBoardMeta, BrandBoardUpdate, BrandBoardSource, CreateBrandBoardParams,
    ListBrandBoardsParams, GetBrandBoardParams, DeleteBrandBoardParams,
    UpdateBrandBoardParams,
}
