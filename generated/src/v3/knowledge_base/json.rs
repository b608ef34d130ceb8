//! Implementations of serde's traits for the Knowledge Base API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateFaqParams, CreateKnowledgeBaseParams, DeleteFaqParams,
    DeleteKnowledgeBaseParams, DeleteTrainedUrlsParams, DiscoverWebsiteParams,
    GetCrawlingStatusParams, GetKnowledgeBaseParams, ListFaqsParams,
    ListKnowledgeBasesParams, ListTrainedUrlsParams, TrainDiscoveredUrlsParams,
    UpdateFaqParams, UpdateKnowledgeBaseParams,
};

impl Decode for ListKnowledgeBasesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListKnowledgeBasesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            query: object.optional("query"),
            limit: object.optional("limit"),
            last_knowledge_base_id: object.optional("lastKnowledgeBaseId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListKnowledgeBasesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("query", &self.query);
        object.field("limit", &self.limit);
        object.field("lastKnowledgeBaseId", &self.last_knowledge_base_id);
    }
}

impl Decode for CreateKnowledgeBaseParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateKnowledgeBaseParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateKnowledgeBaseParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListTrainedUrlsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTrainedUrlsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            page: object.optional("page"),
            page_length: object.optional("pageLength"),
            query: object.optional("query"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTrainedUrlsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("page", &self.page);
        object.field("pageLength", &self.page_length);
        object.field("query", &self.query);
    }
}

impl Decode for DiscoverWebsiteParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscoverWebsiteParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DiscoverWebsiteParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteTrainedUrlsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTrainedUrlsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteTrainedUrlsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetCrawlingStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCrawlingStatusParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            operation_id: object.required("operationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCrawlingStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("operationId", &self.operation_id);
    }
}

impl Decode for TrainDiscoveredUrlsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TrainDiscoveredUrlsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for TrainDiscoveredUrlsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListFaqsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFaqsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            limit: object.optional("limit"),
            last_faq_id: object.optional("lastFaqId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFaqsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("limit", &self.limit);
        object.field("lastFaqId", &self.last_faq_id);
    }
}

impl Decode for CreateFaqParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateFaqParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateFaqParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateFaqParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateFaqParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateFaqParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFaqParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFaqParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFaqParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for GetKnowledgeBaseParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetKnowledgeBaseParams")?;
        let params = Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetKnowledgeBaseParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

impl Decode for UpdateKnowledgeBaseParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateKnowledgeBaseParams")?;
        let params = Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateKnowledgeBaseParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteKnowledgeBaseParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteKnowledgeBaseParams")?;
        let params = Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteKnowledgeBaseParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

impl_serde! {
    ListKnowledgeBasesParams, CreateKnowledgeBaseParams, ListTrainedUrlsParams,
    DiscoverWebsiteParams, DeleteTrainedUrlsParams, GetCrawlingStatusParams,
    TrainDiscoveredUrlsParams, ListFaqsParams, CreateFaqParams, UpdateFaqParams,
    DeleteFaqParams, GetKnowledgeBaseParams, UpdateKnowledgeBaseParams,
    DeleteKnowledgeBaseParams,
}
