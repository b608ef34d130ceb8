//! Types shared by the versions of the Affiliate Manager API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Decode, Extra, Node, Timestamp, impl_debug_fields, impl_default};

use crate::{ContactId, LocationId};

/// Size of a list over all its pages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMeta {
    /// Total number of matching entries, on all pages.
    ///
    /// Example: `42`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMeta")?;
        Some(Self {
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The affiliate who earned a commission.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommissionAffiliate {
    /// Id of the affiliate.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// First and last name of the affiliate.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Email address of the affiliate.
    ///
    /// Example: `affiliate@example.com`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommissionAffiliate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommissionAffiliate")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

/// The affiliate campaign that a commission was earned in.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommissionCampaign {
    /// Id of the affiliate campaign.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Name of the affiliate campaign, such as `Summer Promo`.
    pub name: Option<String>,
    /// Whether the campaign takes real payments, not tests.
    pub live_mode: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommissionCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommissionCampaign")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            live_mode: object.optional("liveMode"),
            extra: object.extra(),
        })
    }
}

/// The customer whose purchase earned a commission.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommissionCustomer {
    /// Id of the customer.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Given name of the customer.
    ///
    /// Example: `John`.
    pub first_name: Option<String>,
    /// Family name of the customer.
    ///
    /// Example: `Doe`.
    pub last_name: Option<String>,
    /// The customer's email address.
    ///
    /// Example: `john@example.com`.
    pub email: Option<String>,
    /// Type of the customer, such as `customer`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommissionCustomer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommissionCustomer")?;
        Some(Self {
            id: object.optional("_id"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// A commission that an affiliate has earned.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Commission {
    /// Id of the commission.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub id: Option<String>,
    /// Id of the product that was sold.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub product_id: Option<String>,
    /// Name of the product that was bought.
    pub product_name: Option<String>,
    /// Number of pieces of the product that were bought.
    ///
    /// Example: `1`.
    pub quantity: Option<f64>,
    /// Commission on the product, in units of `currency`.
    ///
    /// Example: `25`.
    pub product_commission: Option<f64>,
    /// Commission that the affiliate earned, in units of `currency`.
    ///
    /// Example: `25`.
    pub commission_amount: Option<f64>,
    /// Amount that the commission is computed from, in units of `currency`.
    ///
    /// Example: `100`.
    pub amount: Option<f64>,
    /// Discount on one unit of the product.
    ///
    /// In units of the currency, such as dollars. Example: `5`.
    pub unit_discount: Option<f64>,
    /// Name of the affiliate campaign.
    ///
    /// Example: `Summer Promo`.
    pub campaign_name: Option<String>,
    /// Rate of the commission, a percentage or an amount, depending on
    /// [`commission_type`](Commission::commission_type).
    ///
    /// An amount is in units of the currency, such as dollars. Example: `25`.
    pub commission: Option<f64>,
    /// Unit of `commission`, such as `percentage`.
    pub commission_type: Option<String>,
    /// When the customer paid, RFC 3339.
    ///
    /// Example: `2024-06-16T00:00:00.000Z`.
    pub transaction_at: Option<Timestamp>,
    /// Id of the payment, such as `txn_123`.
    pub transaction_id: Option<String>,
    /// Id of the affiliate who earned the commission.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub affiliate_id: Option<String>,
    /// Id of the payout that pays the commission.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub payout_id: Option<String>,
    /// State of the commission, such as `pending`.
    pub status: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Whether the commission is for a trial.
    pub is_trial: Option<bool>,
    /// Customer whose purchase earned the commission.
    pub customer: Option<CommissionCustomer>,
    /// When the commission was recorded, RFC 3339.
    ///
    /// Example: `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// Id of the event that caused the commission, such as `evt_123`.
    pub event_id: Option<String>,
    /// Affiliate campaign in which the commission was earned.
    pub campaign: Option<CommissionCampaign>,
    /// Affiliate who earned the commission.
    pub affiliate: Option<CommissionAffiliate>,
    /// When the commission is due to be paid, RFC 3339.
    ///
    /// Example: `2024-06-30T00:00:00.000Z`.
    pub due_at: Option<Timestamp>,
    /// Whether the commission comes from a real payment, not a test.
    pub live_mode: Option<bool>,
    /// Tier of the commission; HighLevel does not document what a tier is.
    ///
    /// Example: `1`.
    pub tier: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Commission {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Commission")?;
        Some(Self {
            id: object.optional("_id"),
            product_id: object.optional("productId"),
            product_name: object.optional("productName"),
            quantity: object.optional("qty"),
            product_commission: object.optional("productCommission"),
            commission_amount: object.optional("commissionAmount"),
            amount: object.optional("amount"),
            unit_discount: object.optional("unitDiscount"),
            campaign_name: object.optional("campaignName"),
            commission: object.optional("commission"),
            commission_type: object.optional("commissionType"),
            transaction_at: object.optional("transactionAt"),
            transaction_id: object.optional("transactionId"),
            affiliate_id: object.optional("affiliateId"),
            payout_id: object.optional("payoutId"),
            status: object.optional("status"),
            currency: object.optional("currency"),
            is_trial: object.optional("isTrial"),
            customer: object.optional("customer"),
            created_at: object.optional("createdAt"),
            event_id: object.optional("eventId"),
            campaign: object.optional("campaign"),
            affiliate: object.optional("affiliate"),
            due_at: object.optional("dueAt"),
            live_mode: object.optional("liveMode"),
            tier: object.optional("tier"),
            extra: object.extra(),
        })
    }
}

/// A person who is paid for bringing customers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Affiliate {
    /// Id of the affiliate.
    ///
    /// Example: `63d147176c5bbc30e9e091a4`.
    pub id: Option<String>,
    /// Given name of the affiliate.
    ///
    /// Example: `John`.
    pub first_name: Option<String>,
    /// Family name of the affiliate.
    ///
    /// Example: `Doe`.
    pub last_name: Option<String>,
    /// Phone number of the affiliate, such as `+1 888 888-8888`.
    pub phone: Option<String>,
    /// Whether the affiliate is marked as deleted.
    pub deleted: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Whether the affiliate takes part at present.
    pub active: Option<bool>,
    /// Postal address of the affiliate.
    ///
    /// Example: `123 Main St`.
    pub address: Option<String>,
    /// URL of the affiliate's picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// When the affiliate was added, RFC 3339.
    ///
    /// Example: `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// Person or program that added the affiliate; the members are not documented.
    pub created_by: Option<Map<String, Value>>,
    /// URL of the affiliate's Facebook page.
    ///
    /// Example: `https://facebook.com/johndoe`.
    pub facebook_url: Option<String>,
    /// URL of the affiliate's Instagram profile.
    ///
    /// Example: `https://instagram.com/johndoe`.
    pub instagram_url: Option<String>,
    /// URL of the affiliate's LinkedIn profile.
    ///
    /// Example: `https://linkedin.com/in/johndoe`.
    pub linkedin_url: Option<String>,
    /// URL of the affiliate's Twitter (X) profile.
    ///
    /// Example: `https://twitter.com/johndoe`.
    pub twitter_url: Option<String>,
    /// URL of the affiliate's YouTube channel.
    ///
    /// Example: `https://youtube.com/channel`.
    pub youtube_url: Option<String>,
    /// URL of the affiliate's website.
    ///
    /// Example: `https://example.com`.
    pub website_url: Option<String>,
    /// Id of the contact that represents the affiliate in the location.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Ids of the affiliate campaigns that the affiliate takes part in.
    ///
    /// Example: `["650173614761b33c46d33b19"]`.
    pub campaign_ids: Vec<String>,
    /// Value-added tax (VAT) number of the affiliate.
    ///
    /// Example: `VAT123`.
    pub vat_id: Option<String>,
    /// When the affiliate was last changed, RFC 3339.
    ///
    /// Example: `2024-06-16T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// URL of the affiliate's tax form W-8, for those outside the United States.
    pub w8_form: Option<String>,
    /// URL of the affiliate's tax form W-9, for those in the United States.
    pub w9_form: Option<String>,
    /// Person or program that last changed the affiliate; the members are not documented.
    pub last_updated_by: Option<Map<String, Value>>,
    /// Email address of the affiliate.
    ///
    /// Example: `john.doe@example.com`.
    pub email: Option<String>,
    /// Revenue that the affiliate has brought, in units of `currency`.
    ///
    /// Example: `1250.5`.
    pub revenue: Option<f64>,
    /// Number of customers that the affiliate has brought.
    ///
    /// Example: `15`.
    pub customer: Option<i64>,
    /// Number of leads that the affiliate has brought.
    ///
    /// Example: `5`.
    pub lead: Option<i64>,
    /// Number of customers brought by the affiliate who have left since.
    ///
    /// Example: `2`.
    pub dropped_customer: Option<i64>,
    /// Number of times that the affiliate's links were clicked.
    ///
    /// Example: `100`.
    pub click_count: Option<i64>,
    /// Amount paid to the affiliate, in units of `currency`.
    ///
    /// Example: `500`.
    pub paid: Option<f64>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Amount in units of `currency`, documented as owned; probably the amount still
    /// owed.
    ///
    /// Example: `750`.
    pub owned: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Affiliate {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Affiliate",
            &[
                ("id", &self.id),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("phone", &self.phone),
                ("deleted", &self.deleted),
                ("location_id", &self.location_id),
                ("active", &self.active),
                ("address", &self.address),
                ("avatar", &self.avatar),
                ("created_at", &self.created_at),
                ("created_by", &raw(&self.created_by)),
                ("facebook_url", &self.facebook_url),
                ("instagram_url", &self.instagram_url),
                ("linkedin_url", &self.linkedin_url),
                ("twitter_url", &self.twitter_url),
                ("youtube_url", &self.youtube_url),
                ("website_url", &self.website_url),
                ("contact_id", &self.contact_id),
                ("campaign_ids", &self.campaign_ids),
                ("vat_id", &self.vat_id),
                ("updated_at", &self.updated_at),
                ("w8_form", &self.w8_form),
                ("w9_form", &self.w9_form),
                ("last_updated_by", &raw(&self.last_updated_by)),
                ("email", &self.email),
                ("revenue", &self.revenue),
                ("customer", &self.customer),
                ("lead", &self.lead),
                ("dropped_customer", &self.dropped_customer),
                ("click_count", &self.click_count),
                ("paid", &self.paid),
                ("currency", &self.currency),
                ("owned", &self.owned),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Affiliate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Affiliate")?;
        Some(Self {
            id: object.optional("_id"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            phone: object.optional("phone"),
            deleted: object.optional("deleted"),
            location_id: object.optional("locationId"),
            active: object.optional("active"),
            address: object.optional("address"),
            avatar: object.optional("avatar"),
            created_at: object.optional("createdAt"),
            created_by: object.optional("createdBy"),
            facebook_url: object.optional("facebookUrl"),
            instagram_url: object.optional("instagramUrl"),
            linkedin_url: object.optional("linkedInUrl"),
            twitter_url: object.optional("twitterUrl"),
            youtube_url: object.optional("youtubeUrl"),
            website_url: object.optional("websiteUrl"),
            contact_id: object.optional("contactId"),
            campaign_ids: object.list("campaignIds"),
            vat_id: object.optional("vatId"),
            updated_at: object.optional("updatedAt"),
            w8_form: object.optional("w8Form"),
            w9_form: object.optional("w9Form"),
            last_updated_by: object.optional("lastUpdatedBy"),
            email: object.optional("email"),
            revenue: object.optional("revenue"),
            customer: object.optional("customer"),
            lead: object.optional("lead"),
            dropped_customer: object.optional("droppedCustomer"),
            click_count: object.optional("clickCount"),
            paid: object.optional("paid"),
            currency: object.optional("currency"),
            owned: object.optional("owned"),
            extra: object.extra(),
        })
    }
}

/// A page of the commissions of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommissionList {
    /// Commissions of the page.
    pub commissions: Vec<Commission>,
    /// Size of the whole list.
    pub meta: Option<ListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommissionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommissionList")?;
        Some(Self {
            commissions: object.list("commissions"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// A page of the payouts of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PayoutList {
    /// Payouts of the page.
    pub payouts: Vec<Payout>,
    /// Size of the whole list.
    pub meta: Option<ListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PayoutList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PayoutList")?;
        Some(Self {
            payouts: object.list("payouts"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// A page of the affiliates of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AffiliateList {
    /// Affiliates of the page.
    pub affiliates: Vec<Affiliate>,
    /// Size of the whole list.
    pub meta: Option<ListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AffiliateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AffiliateList")?;
        Some(Self {
            affiliates: object.list("affiliates"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// Amount that an affiliate was paid, or is owed, for a month.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Payout {
    /// Id of the payout.
    ///
    /// Example: `65df04201e428a0c5ebb6571`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the affiliate who is paid.
    ///
    /// Example: `65df04201e428a0c5ebb6572`.
    pub affiliate_id: Option<String>,
    /// Id of the affiliate campaign that the payout is for.
    ///
    /// Example: `65df04201e428a0c5ebb6573`.
    pub campaign_id: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Amount of the payout, in units of `currency`.
    ///
    /// Example: `150`.
    pub amount: Option<f64>,
    /// State of the payout, such as `pending`.
    pub status: Option<String>,
    /// Month that the payout is for, as its first day, RFC 3339.
    ///
    /// Example: `2024-06-01T00:00:00.000Z`.
    pub payout_month: Option<Timestamp>,
    /// When the payout is due, RFC 3339.
    ///
    /// Example: `2024-06-30T00:00:00.000Z`.
    pub due_at: Option<Timestamp>,
    /// When the payout was made, RFC 3339.
    ///
    /// Example: `2024-06-30T00:00:00.000Z`.
    pub paid_at: Option<Timestamp>,
    /// Details of the payment; the members are not documented.
    pub paid_meta: Option<Map<String, Value>>,
    /// Payment method of the payout, such as `manual`.
    pub paid_method: Option<String>,
    /// Another id of the payout, such as `alt_123`.
    pub alt_id: Option<String>,
    /// Whether the payout is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether the payout was migrated; the source is not documented.
    pub is_migrated: Option<bool>,
    /// When the payout was recorded, RFC 3339.
    ///
    /// Example: `2024-06-16T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the payout was last changed, RFC 3339.
    ///
    /// Example: `2024-06-17T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Name of the affiliate campaign.
    ///
    /// Example: `Summer Promo`.
    pub campaign: Option<String>,
    /// First and last name of the affiliate who is paid.
    ///
    /// Example: `John Doe`.
    pub affiliate_name: Option<String>,
    /// Email address of the affiliate who is paid.
    ///
    /// Example: `john.doe@example.com`.
    pub affiliate_email: Option<String>,
    /// Payment method that the affiliate prefers, such as `paypal`.
    pub payout_method: Option<String>,
    /// Affiliate who is paid.
    pub affiliate: Option<Affiliate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Payout {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Payout",
            &[
                ("id", &self.id),
                ("location_id", &self.location_id),
                ("affiliate_id", &self.affiliate_id),
                ("campaign_id", &self.campaign_id),
                ("currency", &self.currency),
                ("amount", &self.amount),
                ("status", &self.status),
                ("payout_month", &self.payout_month),
                ("due_at", &self.due_at),
                ("paid_at", &self.paid_at),
                ("paid_meta", &raw(&self.paid_meta)),
                ("paid_method", &self.paid_method),
                ("alt_id", &self.alt_id),
                ("deleted", &self.deleted),
                ("is_migrated", &self.is_migrated),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("campaign", &self.campaign),
                ("affiliate_name", &self.affiliate_name),
                ("affiliate_email", &self.affiliate_email),
                ("payout_method", &self.payout_method),
                ("affiliate", &self.affiliate),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Payout {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Payout")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            affiliate_id: object.optional("affiliateId"),
            campaign_id: object.optional("campaignId"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            payout_month: object.optional("payoutMonth"),
            due_at: object.optional("dueAt"),
            paid_at: object.optional("paidAt"),
            paid_meta: object.optional("paidMeta"),
            paid_method: object.optional("paidMethod"),
            alt_id: object.optional("altId"),
            deleted: object.optional("deleted"),
            is_migrated: object.optional("isMigrated"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            campaign: object.optional("campaign"),
            affiliate_name: object.optional("affiliateName"),
            affiliate_email: object.optional("affiliateEmail"),
            payout_method: object.optional("payoutMethod"),
            affiliate: object.optional("affiliate"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    ListMeta { count }, CommissionAffiliate { id, name, email }, CommissionCampaign { id,
    name, live_mode }, CommissionCustomer { id, first_name, last_name, email, type_ },
    Commission { id, product_id, product_name, quantity, product_commission,
    commission_amount, amount, unit_discount, campaign_name, commission, commission_type,
    transaction_at, transaction_id, affiliate_id, payout_id, status, currency, is_trial,
    customer, created_at, event_id, campaign, affiliate, due_at, live_mode, tier },
    CommissionList { commissions, meta }, PayoutList { payouts, meta }, AffiliateList {
    affiliates, meta },
}

impl_default! {
    ListMeta, CommissionAffiliate, CommissionCampaign, CommissionCustomer, Commission,
    Affiliate, CommissionList, PayoutList, AffiliateList, Payout,
}
