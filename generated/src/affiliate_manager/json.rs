//! Implementations of serde's traits for the Affiliate Manager API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    GetAffiliateParams, ListAffiliatesParams, ListCommissionsParams, ListPayoutsParams,
};

impl Decode for ListAffiliatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAffiliatesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            query: object.optional("query"),
            active: object.optional("active"),
            campaign_id: object.optional("campaignId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            from_date: object.optional("fromDate"),
            to_date: object.optional("toDate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAffiliatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("query", &self.query);
        object.field("active", &self.active);
        object.field("campaignId", &self.campaign_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("fromDate", &self.from_date);
        object.field("toDate", &self.to_date);
    }
}

impl Decode for GetAffiliateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAffiliateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            affiliate_id: object.required("affiliateId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAffiliateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("affiliateId", &self.affiliate_id);
    }
}

impl Decode for ListCommissionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCommissionsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.optional("campaignId"),
            affiliate_id: object.optional("affiliateId"),
            status: object.optional("status"),
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            from_date: object.optional("fromDate"),
            to_date: object.optional("toDate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCommissionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("affiliateId", &self.affiliate_id);
        object.field("status", &self.status);
        object.field("query", &self.query);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("fromDate", &self.from_date);
        object.field("toDate", &self.to_date);
    }
}

impl Decode for ListPayoutsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPayoutsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            status: object.optional("status"),
            query: object.optional("query"),
            affiliate_id: object.optional("affiliateId"),
            campaign_id: object.optional("campaignId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            start: object.optional("start"),
            end: object.optional("end"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPayoutsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("query", &self.query);
        object.field("affiliateId", &self.affiliate_id);
        object.field("campaignId", &self.campaign_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("start", &self.start);
        object.field("end", &self.end);
    }
}

impl_serde! {
    ListAffiliatesParams, GetAffiliateParams, ListCommissionsParams, ListPayoutsParams,
}
