//! Implementations of serde's traits for the Saas API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    BulkDisableSaasDeprecatedParams, BulkDisableSaasParams,
    BulkEnableSaasDeprecatedParams, BulkEnableSaasParams,
    EnableSaasLocationDeprecatedParams, EnableSaasLocationParams,
    FindLocationsDeprecatedParams, FindLocationsParams, GetAgencyPlansDeprecatedParams,
    GetAgencyPlansParams, GetLocationSubscriptionDeprecatedParams,
    GetLocationSubscriptionParams, GetSaasLocationsDeprecatedParams,
    GetSaasLocationsParams, GetSaasPlanDeprecatedParams, GetSaasPlanParams,
    PauseLocationDeprecatedParams, PauseLocationParams, UpdateRebillingDeprecatedParams,
    UpdateRebillingParams, UpdateSaasSubscriptionDeprecatedParams,
    UpdateSaasSubscriptionParams,
};

impl Decode for GetAgencyPlansDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgencyPlansDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAgencyPlansDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkDisableSaasDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDisableSaasDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkEnableSaasDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkEnableSaasDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for EnableSaasLocationDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationDeprecatedParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for EnableSaasLocationDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationSubscriptionDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionDeprecatedParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationSubscriptionDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for FindLocationsDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindLocationsDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for FindLocationsDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for PauseLocationDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationDeprecatedParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseLocationDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetSaasLocationsDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasLocationsDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            page: object.optional("page"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasLocationsDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            plan_id: object.required("planId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasPlanDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("planId", &self.plan_id);
    }
}

impl Decode for UpdateRebillingDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingDeprecatedParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRebillingDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateSaasSubscriptionDeprecatedParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionDeprecatedParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateSaasSubscriptionDeprecatedParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetAgencyPlansParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgencyPlansParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAgencyPlansParams {
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

impl Decode for FindLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for FindLocationsParams {
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

impl Decode for GetSaasLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasLocationsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            page: object.required("page")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasLocationsParams {
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
    GetAgencyPlansDeprecatedParams, BulkDisableSaasDeprecatedParams,
    BulkEnableSaasDeprecatedParams, EnableSaasLocationDeprecatedParams,
    GetLocationSubscriptionDeprecatedParams, FindLocationsDeprecatedParams,
    PauseLocationDeprecatedParams, GetSaasLocationsDeprecatedParams,
    GetSaasPlanDeprecatedParams, UpdateRebillingDeprecatedParams,
    UpdateSaasSubscriptionDeprecatedParams, GetAgencyPlansParams, BulkDisableSaasParams,
    BulkEnableSaasParams, EnableSaasLocationParams, GetLocationSubscriptionParams,
    FindLocationsParams, PauseLocationParams, GetSaasLocationsParams, GetSaasPlanParams,
    UpdateRebillingParams, UpdateSaasSubscriptionParams,
}
