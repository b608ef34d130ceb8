//! Types of the requests and responses of the SaaS API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

use crate::{CompanyId, LocationId};

/// Settings for rebilling products: charging their use to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingAttachmentPermission {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Settings to apply later, by the code of the product, such as `contentAI` or
    /// `Phone`. If omitted, only the status of the location changes.
    pub attached_rebilling_config: Option<BTreeMap<String, ProductRebilling>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RebillingAttachmentPermission {
    /// Creates a value with the required fields.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            attached_rebilling_config: None,
            extra: Extra::new(),
        }
    }

    /// Settings to apply later, by the code of the product, such as `contentAI` or
    /// `Phone`. If omitted, only the status of the location changes.
    #[must_use]
    pub fn attached_rebilling_config(
        mut self,
        value: impl IntoOptional<BTreeMap<String, ProductRebilling>>,
    ) -> Self {
        self.attached_rebilling_config = value.into_optional();
        self
    }
}

impl Encode for RebillingAttachmentPermission {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("attachedRebillingConfig", &self.attached_rebilling_config);
    }
}

/// The stored settings for rebilling products to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowAttachRebillingResponse {
    /// Whether HighLevel carried out the call.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: Option<LocationId>,
    /// Stored settings by the code of the product, such as `Phone`, with the markup in
    /// percent.
    pub attached_rebilling_config: BTreeMap<String, ProductRebilling>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AllowAttachRebillingResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AllowAttachRebillingResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            location_id: object.optional("locationId"),
            attached_rebilling_config: object.map("attachedRebillingConfig"),
            extra: object.extra(),
        })
    }
}

/// Settings for rebilling a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductRebilling {
    /// Whether the use of the product is charged to the location.
    pub enabled: Option<bool>,
    /// Markup on the price: a factor in requests, a percentage in responses. A factor of
    /// 4 is a markup of 300 percent.
    ///
    /// Example: `300`.
    pub markup: Option<f64>,
    /// Price to charge instead of the price of the product.
    ///
    /// In units of the currency, such as dollars. Example: `0.0025`.
    pub price: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ProductRebilling::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ProductRebillingRequired {
    /// Whether the use of the product is charged to the location.
    pub enabled: bool,
    /// Markup on the price: a factor in requests, a percentage in responses. A factor of
    /// 4 is a markup of 300 percent.
    ///
    /// Example: `300`.
    pub markup: f64,
}

impl ProductRebilling {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: ProductRebillingRequired) -> Self {
        let ProductRebillingRequired { enabled, markup } = required;
        Self {
            enabled: Some(enabled),
            markup: Some(markup),
            ..Self::default()
        }
    }

    /// Price to charge instead of the price of the product. In units of the currency,
    /// such as dollars.
    #[must_use]
    pub fn price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.price = value.into_optional();
        self
    }
}

impl Decode for ProductRebilling {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductRebilling")?;
        Some(Self {
            enabled: object.optional("enabled"),
            markup: object.optional("markup"),
            price: object.optional("price"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductRebilling {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("markup", &self.markup);
        object.field("price", &self.price);
    }
}

/// Balance of the wallet of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalletBalance {
    /// Id of the wallet.
    ///
    /// Example: `xyz789`.
    pub wallet_id: Option<String>,
    /// Amount that is in the wallet.
    ///
    /// In units of the currency, such as dollars. Example: `1500.5`.
    pub balance: Option<f64>,
    /// Amount of free credit.
    ///
    /// In units of the currency, such as dollars. Example: `100`.
    pub complimentary_credits: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WalletBalance {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WalletBalance")?;
        Some(Self {
            wallet_id: object.optional("walletId"),
            balance: object.optional("balance"),
            complimentary_credits: object.optional("complimentaryCredits"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    RebillingAttachmentPermission, ProductRebilling,
}

impl_debug_fields! {
    AllowAttachRebillingResponse { success, location_id, attached_rebilling_config },
    WalletBalance { wallet_id, balance, complimentary_credits },
}

impl_default! {
    AllowAttachRebillingResponse, ProductRebilling, WalletBalance,
}

impl_extra! {
    RebillingAttachmentPermission, ProductRebilling,
}
