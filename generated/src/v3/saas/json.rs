//! Implementations of serde's traits for the SaaS API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    AddComplimentaryCreditsParams, AllowRebillingAttachmentParams,
    BulkDisableSaasLegacyParams, BulkDisableSaasParams, BulkEnableSaasLegacyParams,
    BulkEnableSaasParams, EnableSaasLocationLegacyParams, EnableSaasLocationParams,
    GetLocationSubscriptionLegacyParams, GetLocationSubscriptionParams,
    GetLocationWalletBalanceParams, GetSaasPlanLegacyParams, GetSaasPlanParams,
    ListAgencyPlansLegacyParams, ListAgencyPlansParams, ListSaasLocationsLegacyParams,
    ListSaasLocationsParams, PauseLocationLegacyParams, PauseLocationParams,
    SearchLocationsLegacyParams, SearchLocationsParams, UpdateRebillingLegacyParams,
    UpdateRebillingParams, UpdateSaasSubscriptionLegacyParams,
    UpdateSaasSubscriptionParams,
};
use super::{
    AllowAttachRebillingResponse, ProductRebilling, RebillingAttachmentPermission,
    WalletBalance,
};

impl Decode for RebillingAttachmentPermission {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingAttachmentPermission")?;
        Some(Self {
            company_id: object.required("companyId")?,
            attached_rebilling_config: object.optional("attachedRebillingConfig"),
            extra: object.extra(),
        })
    }
}

impl Encode for AllowAttachRebillingResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("locationId", &self.location_id);
        object.field("attachedRebillingConfig", &self.attached_rebilling_config);
    }
}

impl Encode for WalletBalance {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("walletId", &self.wallet_id);
        object.field("balance", &self.balance);
        object.field("complimentaryCredits", &self.complimentary_credits);
    }
}

impl Decode for ListAgencyPlansLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAgencyPlansLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAgencyPlansLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for BulkDisableSaasLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            location_ids: object.required("locationIds")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDisableSaasLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("locationIds", &self.location_ids);
    }
}

impl Decode for BulkEnableSaasLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkEnableSaasLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationWalletBalanceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationWalletBalanceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationWalletBalanceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for AddComplimentaryCreditsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddComplimentaryCreditsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
            complimentary_credits_amount: object.optional("complimentaryCreditsAmount"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddComplimentaryCreditsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("complimentaryCreditsAmount", &self.complimentary_credits_amount);
    }
}

impl Decode for EnableSaasLocationLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationLegacyParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for EnableSaasLocationLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLocationSubscriptionLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationSubscriptionLegacyParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLocationSubscriptionLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

impl Decode for SearchLocationsLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLocationsLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchLocationsLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

impl Decode for PauseLocationLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationLegacyParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseLocationLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSaasLocationsLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSaasLocationsLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            page: object.optional("page"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSaasLocationsLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("page", &self.page);
    }
}

impl Decode for GetSaasPlanLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSaasPlanLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            plan_id: object.required("planId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSaasPlanLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("planId", &self.plan_id);
    }
}

impl Decode for UpdateRebillingLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingLegacyParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRebillingLegacyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateSaasSubscriptionLegacyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSaasSubscriptionLegacyParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateSaasSubscriptionLegacyParams {
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

impl Decode for AllowRebillingAttachmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AllowRebillingAttachmentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AllowRebillingAttachmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkDisableSaasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            location_ids: object.required("locationIds")?,
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
        object.field("locationIds", &self.location_ids);
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
    RebillingAttachmentPermission, AllowAttachRebillingResponse, ProductRebilling,
    WalletBalance, ListAgencyPlansLegacyParams, BulkDisableSaasLegacyParams,
    BulkEnableSaasLegacyParams, GetLocationWalletBalanceParams,
    AddComplimentaryCreditsParams, EnableSaasLocationLegacyParams,
    GetLocationSubscriptionLegacyParams, SearchLocationsLegacyParams,
    PauseLocationLegacyParams, ListSaasLocationsLegacyParams, GetSaasPlanLegacyParams,
    UpdateRebillingLegacyParams, UpdateSaasSubscriptionLegacyParams,
    ListAgencyPlansParams, AllowRebillingAttachmentParams, BulkDisableSaasParams,
    BulkEnableSaasParams, EnableSaasLocationParams, GetLocationSubscriptionParams,
    SearchLocationsParams, PauseLocationParams, ListSaasLocationsParams,
    GetSaasPlanParams, UpdateRebillingParams, UpdateSaasSubscriptionParams,
}
