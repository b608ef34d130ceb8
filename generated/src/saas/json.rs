//! Reads and writes what the Saas API has for serde.

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

impl Decode for FindLocationsDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindLocationsDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        })
    }
}

impl Encode for FindLocationsDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for UpdateSaasSubscriptionDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionDeprecatedParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateSaasSubscriptionDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkDisableSaasDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkDisableSaasDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for EnableSaasLocationDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationDeprecatedParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for EnableSaasLocationDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for PauseLocationDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationDeprecatedParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for PauseLocationDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateRebillingDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateRebillingDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetAgencyPlansDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgencyPlansDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetAgencyPlansDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for GetLocationSubscriptionDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionDeprecatedParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetLocationSubscriptionDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkEnableSaasDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkEnableSaasDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetSaasLocationsDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasLocationsDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            page: object.optional("page"),
        })
    }
}

impl Encode for GetSaasLocationsDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanDeprecatedParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanDeprecatedParams")?;
        Some(Self {
            plan_id: object.required("planId")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetSaasPlanDeprecatedParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("planId", &self.plan_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for FindLocationsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindLocationsParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        })
    }
}

impl Encode for FindLocationsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for UpdateSaasSubscriptionParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateSaasSubscriptionParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkDisableSaasParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkDisableSaasParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for EnableSaasLocationParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for EnableSaasLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for PauseLocationParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for PauseLocationParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateRebillingParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateRebillingParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetAgencyPlansParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgencyPlansParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetAgencyPlansParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for GetLocationSubscriptionParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetLocationSubscriptionParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkEnableSaasParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkEnableSaasParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetSaasLocationsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasLocationsParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            page: object.required("page")?,
        })
    }
}

impl Encode for GetSaasLocationsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanParams")?;
        Some(Self {
            plan_id: object.required("planId")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Encode for GetSaasPlanParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("planId", &self.plan_id);
        object.field("companyId", &self.company_id);
    }
}

impl_serde! {
    FindLocationsDeprecatedParams, UpdateSaasSubscriptionDeprecatedParams,
    BulkDisableSaasDeprecatedParams, EnableSaasLocationDeprecatedParams,
    PauseLocationDeprecatedParams, UpdateRebillingDeprecatedParams,
    GetAgencyPlansDeprecatedParams, GetLocationSubscriptionDeprecatedParams,
    BulkEnableSaasDeprecatedParams, GetSaasLocationsDeprecatedParams,
    GetSaasPlanDeprecatedParams, FindLocationsParams, UpdateSaasSubscriptionParams,
    BulkDisableSaasParams, EnableSaasLocationParams, PauseLocationParams,
    UpdateRebillingParams, GetAgencyPlansParams, GetLocationSubscriptionParams,
    BulkEnableSaasParams, GetSaasLocationsParams, GetSaasPlanParams,
}
