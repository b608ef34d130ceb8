//! Implementations of serde's traits for the Funnels API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateRedirectResponse, DeleteRedirectResponse, Funnel, FunnelList, FunnelPage,
    FunnelPageCountResponse, FunnelStep, NewRedirect, Redirect, RedirectAction,
    RedirectDeletion, RedirectList, RedirectListResponse, RedirectUpdate,
    UpdateRedirectResponse,
};

impl Decode for NewRedirect {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewRedirect")?;
        Some(Self {
            location_id: object.required("locationId")?,
            domain: object.required("domain")?,
            path: object.required("path")?,
            target: object.required("target")?,
            action: object.required("action")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CreateRedirectResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for DeleteRedirectResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for Funnel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("deleted", &self.deleted);
        object.field("domainId", &self.domain_id);
        object.field("faviconUrl", &self.favicon_url);
        object.field("globalSectionVersion", &self.global_section_version);
        object.field("globalSectionsPath", &self.global_sections_path);
        object.field("globalSectionsUrl", &self.global_sections_url);
        object.field("isStoreActive", &self.is_store_active);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("orderFormVersion", &self.order_form_version);
        object.field("originId", &self.origin_id);
        object.field("steps", &self.steps);
        object.field("trackingCodeBody", &self.tracking_code_body);
        object.field("trackingCodeHead", &self.tracking_code_head);
        object.field("type", &self.type_);
        object.field("updatedAt", &self.updated_at);
        object.field("url", &self.url);
    }
}

impl Encode for FunnelList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("funnels", &self.funnels);
        object.field("count", &self.count);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for FunnelPageCountResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
    }
}

impl Encode for FunnelPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("funnelId", &self.funnel_id);
        object.field("name", &self.name);
        object.field("stepId", &self.step_id);
        object.field("deleted", &self.deleted);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for FunnelStep {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("originId", &self.origin_id);
        object.field("pages", &self.pages);
        object.field("products", &self.products);
        object.field("sequence", &self.sequence);
        object.field("type", &self.type_);
        object.field("url", &self.url);
    }
}

impl Encode for RedirectListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for Redirect {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("domain", &self.domain);
        object.field("path", &self.path);
        object.field("pathLowercase", &self.path_lowercase);
        object.field("type", &self.type_);
        object.field("target", &self.target);
        object.field("action", &self.action);
    }
}

impl Decode for RedirectUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RedirectUpdate")?;
        Some(Self {
            target: object.required("target")?,
            action: object.required("action")?,
            location_id: object.required("locationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateRedirectResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for RedirectDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
    }
}

impl Encode for RedirectList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
        object.field("data", &self.data);
    }
}

impl_serde! {
    NewRedirect, CreateRedirectResponse, DeleteRedirectResponse, Funnel, FunnelList,
    FunnelPageCountResponse, FunnelPage, FunnelStep, RedirectListResponse, Redirect,
    RedirectUpdate, UpdateRedirectResponse, RedirectAction, RedirectDeletion,
    RedirectList,
}
