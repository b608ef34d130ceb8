//! Implementations of serde's traits for the Affiliate Manager API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{
    Affiliate, AffiliateList, Commission, CommissionAffiliate, CommissionCampaign,
    CommissionCustomer, CommissionList, ListMeta, Payout, PayoutList,
};

impl Encode for ListMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
    }
}

impl Encode for CommissionAffiliate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("email", &self.email);
    }
}

impl Encode for CommissionCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("liveMode", &self.live_mode);
    }
}

impl Encode for CommissionCustomer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("type", &self.type_);
    }
}

impl Encode for Commission {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("productId", &self.product_id);
        object.field("productName", &self.product_name);
        object.field("qty", &self.quantity);
        object.field("productCommission", &self.product_commission);
        object.field("commissionAmount", &self.commission_amount);
        object.field("amount", &self.amount);
        object.field("unitDiscount", &self.unit_discount);
        object.field("campaignName", &self.campaign_name);
        object.field("commission", &self.commission);
        object.field("commissionType", &self.commission_type);
        object.field("transactionAt", &self.transaction_at);
        object.field("transactionId", &self.transaction_id);
        object.field("affiliateId", &self.affiliate_id);
        object.field("payoutId", &self.payout_id);
        object.field("status", &self.status);
        object.field("currency", &self.currency);
        object.field("isTrial", &self.is_trial);
        object.field("customer", &self.customer);
        object.field("createdAt", &self.created_at);
        object.field("eventId", &self.event_id);
        object.field("campaign", &self.campaign);
        object.field("affiliate", &self.affiliate);
        object.field("dueAt", &self.due_at);
        object.field("liveMode", &self.live_mode);
        object.field("tier", &self.tier);
    }
}

impl Encode for Affiliate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("phone", &self.phone);
        object.field("deleted", &self.deleted);
        object.field("locationId", &self.location_id);
        object.field("active", &self.active);
        object.field("address", &self.address);
        object.field("avatar", &self.avatar);
        object.field("createdAt", &self.created_at);
        object.field("createdBy", &self.created_by);
        object.field("facebookUrl", &self.facebook_url);
        object.field("instagramUrl", &self.instagram_url);
        object.field("linkedInUrl", &self.linkedin_url);
        object.field("twitterUrl", &self.twitter_url);
        object.field("youtubeUrl", &self.youtube_url);
        object.field("websiteUrl", &self.website_url);
        object.field("contactId", &self.contact_id);
        object.field("campaignIds", &self.campaign_ids);
        object.field("vatId", &self.vat_id);
        object.field("updatedAt", &self.updated_at);
        object.field("w8Form", &self.w8_form);
        object.field("w9Form", &self.w9_form);
        object.field("lastUpdatedBy", &self.last_updated_by);
        object.field("email", &self.email);
        object.field("revenue", &self.revenue);
        object.field("customer", &self.customer);
        object.field("lead", &self.lead);
        object.field("droppedCustomer", &self.dropped_customer);
        object.field("clickCount", &self.click_count);
        object.field("paid", &self.paid);
        object.field("currency", &self.currency);
        object.field("owned", &self.owned);
    }
}

impl Encode for CommissionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("commissions", &self.commissions);
        object.field("meta", &self.meta);
    }
}

impl Encode for PayoutList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("payouts", &self.payouts);
        object.field("meta", &self.meta);
    }
}

impl Encode for AffiliateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("affiliates", &self.affiliates);
        object.field("meta", &self.meta);
    }
}

impl Encode for Payout {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("affiliateId", &self.affiliate_id);
        object.field("campaignId", &self.campaign_id);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("payoutMonth", &self.payout_month);
        object.field("dueAt", &self.due_at);
        object.field("paidAt", &self.paid_at);
        object.field("paidMeta", &self.paid_meta);
        object.field("paidMethod", &self.paid_method);
        object.field("altId", &self.alt_id);
        object.field("deleted", &self.deleted);
        object.field("isMigrated", &self.is_migrated);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("campaign", &self.campaign);
        object.field("affiliateName", &self.affiliate_name);
        object.field("affiliateEmail", &self.affiliate_email);
        object.field("payoutMethod", &self.payout_method);
        object.field("affiliate", &self.affiliate);
    }
}

impl_serde! {
    ListMeta, CommissionAffiliate, CommissionCampaign, CommissionCustomer, Commission,
    Affiliate, CommissionList, PayoutList, AffiliateList, Payout,
}
