//! What the Saas API sends and receives.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra,
};

use crate::{CompanyId, LocationId};

/// The documented schema `AllowAttachRebillingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowAttachRebillingBody {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The property `attachedRebillingConfig`.
    pub attached_rebilling_config: Option<BTreeMap<String, ProductRebilling>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AllowAttachRebillingBody {
    /// Makes a value from what is required.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            attached_rebilling_config: None,
            extra: Extra::new(),
        }
    }

    /// Sets `attached_rebilling_config`.
    #[must_use]
    pub fn attached_rebilling_config(
        mut self,
        value: impl IntoOptional<BTreeMap<String, ProductRebilling>>,
    ) -> Self {
        self.attached_rebilling_config = value.into_optional();
        self
    }
}

impl Encode for AllowAttachRebillingBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("attachedRebillingConfig", &self.attached_rebilling_config);
    }
}

/// The documented schema `AllowAttachRebillingResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowAttachRebillingResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: Option<LocationId>,
    /// The property `attachedRebillingConfig`.
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

/// The documented schema `AttachedRebillingProductConfigDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductRebilling {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `markup`.
    ///
    /// Example: `300`.
    pub markup: Option<f64>,
    /// The property `price`.
    ///
    /// Example: `0.0025`.
    pub price: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductRebilling {
    /// Makes a value from what is required.
    pub fn new(enabled: bool, markup: f64) -> Self {
        Self {
            enabled: Some(enabled),
            markup: Some(markup),
            ..Self::default()
        }
    }

    /// Sets `price`.
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

/// The documented schema `ComplimentaryCreditDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ComplimentaryCredits {
    /// The property `complimentaryCreditsAmount`.
    ///
    /// Example: `100`.
    pub complimentary_credits_amount: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ComplimentaryCredits {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `complimentary_credits_amount`.
    #[must_use]
    pub fn complimentary_credits_amount(
        mut self,
        value: impl IntoOptional<f64>,
    ) -> Self {
        self.complimentary_credits_amount = value.into_optional();
        self
    }
}

impl Encode for ComplimentaryCredits {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("complimentaryCreditsAmount", &self.complimentary_credits_amount);
    }
}

/// The documented schema `LocationWalletBalanceDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalletBalance {
    /// The property `walletId`.
    ///
    /// Example: `xyz789`.
    pub wallet_id: Option<String>,
    /// The property `balance`.
    ///
    /// Example: `1500.5`.
    pub balance: Option<f64>,
    /// The property `complimentaryCredits`.
    ///
    /// Example: `100`.
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
    AllowAttachRebillingBody, ProductRebilling, ComplimentaryCredits,
}

impl_default! {
    AllowAttachRebillingResponse, ProductRebilling, WalletBalance,
}

impl_extra! {
    AllowAttachRebillingBody, ProductRebilling, ComplimentaryCredits,
}
