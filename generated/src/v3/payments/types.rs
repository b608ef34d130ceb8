//! What the Payments API sends and receives.

use highlevel_runtime::{Decode, Encode, Node, Writer};

use super::{AltType, CouponStatus, DiscountType, FuturePayments};

/// The documented schema `CouponDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// Its id.
    pub id: Option<String>,
    /// The property `usageCount`.
    pub usage_count: Option<i64>,
    /// The property `limitPerCustomer`.
    pub limit_per_customer: Option<i64>,
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `code`.
    pub code: Option<String>,
    /// The property `discountType`.
    pub discount_type: Option<DiscountType>,
    /// The property `discountValue`.
    pub discount_value: Option<f64>,
    /// The property `status`.
    pub status: Option<CouponStatus>,
    /// When it begins.
    pub start_date: Option<String>,
    /// When it ends.
    pub end_date: Option<String>,
    /// The property `applyToFuturePayments`.
    pub apply_to_future_payments: Option<bool>,
    /// The property `applyToFuturePaymentsConfig`.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// The property `productIds`.
    pub product_ids: Vec<String>,
    /// The property `priceIds`.
    pub price_ids: Vec<String>,
    /// The property `variantIds`.
    pub variant_ids: Vec<String>,
    /// Id of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
}

impl Decode for Coupon {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Coupon")?;
        Some(Self {
            id: object.optional("_id"),
            usage_count: object.optional("usageCount"),
            limit_per_customer: object.optional("limitPerCustomer"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            code: object.optional("code"),
            discount_type: object.optional("discountType"),
            discount_value: object.optional("discountValue"),
            status: object.optional("status"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            product_ids: object.list("productIds"),
            price_ids: object.list("priceIds"),
            variant_ids: object.list("variantIds"),
            user_id: object.optional("userId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Coupon {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("_id", &self.id);
        object.field("usageCount", &self.usage_count);
        object.field("limitPerCustomer", &self.limit_per_customer);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("status", &self.status);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("userId", &self.user_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

/// The documented schema `ListCouponsResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCouponsResponse {
    /// The property `data`.
    pub data: Vec<Coupon>,
    /// The property `totalCount`.
    pub total_count: Option<i64>,
    /// Id that HighLevel traces it by.
    pub trace_id: Option<String>,
}

impl Decode for ListCouponsResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCouponsResponse")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            trace_id: object.optional("traceId"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListCouponsResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
        object.field("traceId", &self.trace_id);
    }
}

/// The documented schema `CreateCouponParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCouponBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    pub name: String,
    /// The property `code`.
    pub code: String,
    /// The property `discountType`.
    pub discount_type: DiscountType,
    /// The property `discountValue`.
    pub discount_value: f64,
    /// When it begins.
    pub start_date: String,
    /// When it ends.
    pub end_date: Option<String>,
    /// The property `usageLimit`.
    pub usage_limit: Option<i64>,
    /// The property `productIds`.
    pub product_ids: Option<Vec<String>>,
    /// The property `priceIds`.
    pub price_ids: Option<Vec<String>>,
    /// The property `variantIds`.
    pub variant_ids: Option<Vec<String>>,
    /// The property `applyToFuturePayments`.
    ///
    /// Default: `true`.
    pub apply_to_future_payments: Option<bool>,
    /// The property `applyToFuturePaymentsConfig`.
    ///
    /// Default: `{"type":"forever"}`.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// The property `limitPerCustomer`.
    ///
    /// Default: `false`.
    pub limit_per_customer: Option<bool>,
}

impl CreateCouponBody {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
        code: impl Into<String>,
        discount_type: DiscountType,
        discount_value: f64,
        start_date: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            name: name.into(),
            code: code.into(),
            discount_type,
            discount_value,
            start_date: start_date.into(),
            end_date: None,
            usage_limit: None,
            product_ids: None,
            price_ids: None,
            variant_ids: None,
            apply_to_future_payments: None,
            apply_to_future_payments_config: None,
            limit_per_customer: None,
        }
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `usage_limit`.
    #[must_use]
    pub fn usage_limit(mut self, value: i64) -> Self {
        self.usage_limit = Some(value);
        self
    }

    /// Sets `product_ids`.
    #[must_use]
    pub fn product_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.product_ids = Some(value);
        self
    }

    /// Sets `price_ids`.
    #[must_use]
    pub fn price_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.price_ids = Some(value);
        self
    }

    /// Sets `variant_ids`.
    #[must_use]
    pub fn variant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.variant_ids = Some(value);
        self
    }

    /// Sets `apply_to_future_payments`.
    #[must_use]
    pub fn apply_to_future_payments(mut self, value: bool) -> Self {
        self.apply_to_future_payments = Some(value);
        self
    }

    /// Sets `apply_to_future_payments_config`.
    #[must_use]
    pub fn apply_to_future_payments_config(mut self, value: FuturePayments) -> Self {
        self.apply_to_future_payments_config = Some(value);
        self
    }

    /// Sets `limit_per_customer`.
    #[must_use]
    pub fn limit_per_customer(mut self, value: bool) -> Self {
        self.limit_per_customer = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCouponBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCouponBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            code: object.required("code")?,
            discount_type: object.required("discountType")?,
            discount_value: object.required("discountValue")?,
            start_date: object.required("startDate")?,
            end_date: object.optional("endDate"),
            usage_limit: object.optional("usageLimit"),
            product_ids: object.optional("productIds"),
            price_ids: object.optional("priceIds"),
            variant_ids: object.optional("variantIds"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            limit_per_customer: object.optional("limitPerCustomer"),
        })
    }
}

impl Encode for CreateCouponBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("usageLimit", &self.usage_limit);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("limitPerCustomer", &self.limit_per_customer);
    }
}

/// The documented schema `UpdateCouponParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCouponBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    pub name: String,
    /// The property `code`.
    pub code: String,
    /// The property `discountType`.
    pub discount_type: DiscountType,
    /// The property `discountValue`.
    pub discount_value: f64,
    /// When it begins.
    pub start_date: String,
    /// When it ends.
    pub end_date: Option<String>,
    /// The property `usageLimit`.
    pub usage_limit: Option<i64>,
    /// The property `productIds`.
    pub product_ids: Option<Vec<String>>,
    /// The property `priceIds`.
    pub price_ids: Option<Vec<String>>,
    /// The property `variantIds`.
    pub variant_ids: Option<Vec<String>>,
    /// The property `applyToFuturePayments`.
    ///
    /// Default: `true`.
    pub apply_to_future_payments: Option<bool>,
    /// The property `applyToFuturePaymentsConfig`.
    ///
    /// Default: `{"type":"forever"}`.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// The property `limitPerCustomer`.
    ///
    /// Default: `false`.
    pub limit_per_customer: Option<bool>,
    /// Its id.
    pub id: String,
}

impl UpdateCouponBody {
    /// Makes a value from what is required.
    #[allow(
        clippy::too_many_arguments,
        reason = "the documentation requires all of them"
    )]
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
        code: impl Into<String>,
        discount_type: DiscountType,
        discount_value: f64,
        start_date: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            name: name.into(),
            code: code.into(),
            discount_type,
            discount_value,
            start_date: start_date.into(),
            id: id.into(),
            end_date: None,
            usage_limit: None,
            product_ids: None,
            price_ids: None,
            variant_ids: None,
            apply_to_future_payments: None,
            apply_to_future_payments_config: None,
            limit_per_customer: None,
        }
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `usage_limit`.
    #[must_use]
    pub fn usage_limit(mut self, value: i64) -> Self {
        self.usage_limit = Some(value);
        self
    }

    /// Sets `product_ids`.
    #[must_use]
    pub fn product_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.product_ids = Some(value);
        self
    }

    /// Sets `price_ids`.
    #[must_use]
    pub fn price_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.price_ids = Some(value);
        self
    }

    /// Sets `variant_ids`.
    #[must_use]
    pub fn variant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.variant_ids = Some(value);
        self
    }

    /// Sets `apply_to_future_payments`.
    #[must_use]
    pub fn apply_to_future_payments(mut self, value: bool) -> Self {
        self.apply_to_future_payments = Some(value);
        self
    }

    /// Sets `apply_to_future_payments_config`.
    #[must_use]
    pub fn apply_to_future_payments_config(mut self, value: FuturePayments) -> Self {
        self.apply_to_future_payments_config = Some(value);
        self
    }

    /// Sets `limit_per_customer`.
    #[must_use]
    pub fn limit_per_customer(mut self, value: bool) -> Self {
        self.limit_per_customer = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCouponBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCouponBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            code: object.required("code")?,
            discount_type: object.required("discountType")?,
            discount_value: object.required("discountValue")?,
            start_date: object.required("startDate")?,
            end_date: object.optional("endDate"),
            usage_limit: object.optional("usageLimit"),
            product_ids: object.optional("productIds"),
            price_ids: object.optional("priceIds"),
            variant_ids: object.optional("variantIds"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            limit_per_customer: object.optional("limitPerCustomer"),
            id: object.required("id")?,
        })
    }
}

impl Encode for UpdateCouponBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("usageLimit", &self.usage_limit);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("limitPerCustomer", &self.limit_per_customer);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Coupon, ListCouponsResponse, CreateCouponBody, UpdateCouponBody,
}
