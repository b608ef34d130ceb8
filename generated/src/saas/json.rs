//! Implementations of serde's traits for the SaaS API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    BulkDisableSaasParams, BulkDisableSaasV1Params, BulkEnableSaasParams,
    BulkEnableSaasV1Params, EnableSaasLocationParams, EnableSaasLocationV1Params,
    GetLocationSubscriptionParams, GetLocationSubscriptionV1Params, GetSaasPlanParams,
    GetSaasPlanV1Params, ListAgencyPlansParams, ListAgencyPlansV1Params,
    ListSaasLocationsParams, ListSaasLocationsV1Params, PauseLocationParams,
    PauseLocationV1Params, SearchLocationsParams, SearchLocationsV1Params,
    UpdateRebillingParams, UpdateRebillingV1Params, UpdateSaasSubscriptionParams,
    UpdateSaasSubscriptionV1Params,
};

impl Decode for ListAgencyPlansV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAgencyPlansV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAgencyPlansV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkDisableSaasV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDisableSaasV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkEnableSaasV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkEnableSaasV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for EnableSaasLocationV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationV1Params")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for EnableSaasLocationV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationSubscriptionV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionV1Params")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationSubscriptionV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for SearchLocationsV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLocationsV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchLocationsV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for PauseLocationV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationV1Params")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseLocationV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSaasLocationsV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSaasLocationsV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            page: object.optional("page"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSaasLocationsV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            plan_id: object.required("planId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasPlanV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("planId", &self.plan_id);
    }
}

impl Decode for UpdateRebillingV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingV1Params")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRebillingV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateSaasSubscriptionV1Params {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionV1Params")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateSaasSubscriptionV1Params {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListAgencyPlansParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAgencyPlansParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAgencyPlansParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkDisableSaasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDisableSaasParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkEnableSaasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkEnableSaasParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for EnableSaasLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for EnableSaasLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationSubscriptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationSubscriptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for SearchLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
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
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for PauseLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSaasLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSaasLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            page: object.required("page")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSaasLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            plan_id: object.required("planId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasPlanParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("planId", &self.plan_id);
    }
}

impl Decode for UpdateRebillingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRebillingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateSaasSubscriptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateSaasSubscriptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    ListAgencyPlansV1Params, BulkDisableSaasV1Params, BulkEnableSaasV1Params,
    EnableSaasLocationV1Params, GetLocationSubscriptionV1Params, SearchLocationsV1Params,
    PauseLocationV1Params, ListSaasLocationsV1Params, GetSaasPlanV1Params,
    UpdateRebillingV1Params, UpdateSaasSubscriptionV1Params, ListAgencyPlansParams,
    BulkDisableSaasParams, BulkEnableSaasParams, EnableSaasLocationParams,
    GetLocationSubscriptionParams, SearchLocationsParams, PauseLocationParams,
    ListSaasLocationsParams, GetSaasPlanParams, UpdateRebillingParams,
    UpdateSaasSubscriptionParams,
}
