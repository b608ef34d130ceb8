//! The request builders, parameters and errors of the Payments API.
//!
//! The methods of [`Payments`](super::Payments) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_coupon::{CreateCoupon, CreateCouponError, CreateCouponParams};
pub use super::create_custom_provider::{
    CreateCustomProvider, CreateCustomProviderError, CreateCustomProviderParams,
};
pub use super::create_custom_provider_config::{
    CreateCustomProviderConfig, CreateCustomProviderConfigError,
    CreateCustomProviderConfigParams,
};
pub use super::create_integration_provider::{
    CreateIntegrationProvider, CreateIntegrationProviderError,
    CreateIntegrationProviderParams,
};
pub use super::create_order_fulfillment::{
    CreateOrderFulfillment, CreateOrderFulfillmentError, CreateOrderFulfillmentParams,
};
pub use super::delete_coupon::{DeleteCoupon, DeleteCouponError, DeleteCouponParams};
pub use super::delete_custom_provider::{
    DeleteCustomProvider, DeleteCustomProviderError, DeleteCustomProviderParams,
};
pub use super::disconnect_custom_provider_config::{
    DisconnectCustomProviderConfig, DisconnectCustomProviderConfigError,
    DisconnectCustomProviderConfigParams,
};
pub use super::get_coupon::{GetCoupon, GetCouponError, GetCouponParams};
pub use super::get_custom_provider_config::{
    GetCustomProviderConfig, GetCustomProviderConfigError, GetCustomProviderConfigParams,
};
pub use super::get_order::{GetOrder, GetOrderError, GetOrderParams};
pub use super::get_subscription::{
    GetSubscription, GetSubscriptionError, GetSubscriptionParams,
};
pub use super::get_transaction::{
    GetTransaction, GetTransactionError, GetTransactionParams,
};
pub use super::list_coupons::{ListCoupons, ListCouponsError, ListCouponsParams};
pub use super::list_integration_providers::{
    ListIntegrationProviders, ListIntegrationProvidersError,
    ListIntegrationProvidersParams,
};
pub use super::list_order_fulfillments::{
    ListOrderFulfillments, ListOrderFulfillmentsError, ListOrderFulfillmentsParams,
};
pub use super::list_order_notes::{
    ListOrderNotes, ListOrderNotesError, ListOrderNotesParams,
};
pub use super::list_orders::{ListOrders, ListOrdersError, ListOrdersParams};
pub use super::list_subscriptions::{
    ListSubscriptions, ListSubscriptionsError, ListSubscriptionsParams,
};
pub use super::list_transactions::{
    ListTransactions, ListTransactionsError, ListTransactionsParams,
};
pub use super::record_order_payment::{
    RecordOrderPayment, RecordOrderPaymentError, RecordOrderPaymentParams,
};
pub use super::update_coupon::{UpdateCoupon, UpdateCouponError, UpdateCouponParams};
pub use super::update_custom_provider_capabilities::{
    UpdateCustomProviderCapabilities, UpdateCustomProviderCapabilitiesError,
    UpdateCustomProviderCapabilitiesParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <GetCouponParams as Operation>::METADATA,
        <UpdateCouponParams as Operation>::METADATA,
        <CreateCouponParams as Operation>::METADATA,
        <DeleteCouponParams as Operation>::METADATA,
        <ListCouponsParams as Operation>::METADATA,
        <UpdateCustomProviderCapabilitiesParams as Operation>::METADATA,
        <GetCustomProviderConfigParams as Operation>::METADATA,
        <CreateCustomProviderConfigParams as Operation>::METADATA,
        <DisconnectCustomProviderConfigParams as Operation>::METADATA,
        <CreateCustomProviderParams as Operation>::METADATA,
        <DeleteCustomProviderParams as Operation>::METADATA,
        <ListIntegrationProvidersParams as Operation>::METADATA,
        <CreateIntegrationProviderParams as Operation>::METADATA,
        <ListOrdersParams as Operation>::METADATA,
        <GetOrderParams as Operation>::METADATA,
        <ListOrderFulfillmentsParams as Operation>::METADATA,
        <CreateOrderFulfillmentParams as Operation>::METADATA,
        <ListOrderNotesParams as Operation>::METADATA,
        <RecordOrderPaymentParams as Operation>::METADATA,
        <ListSubscriptionsParams as Operation>::METADATA,
        <GetSubscriptionParams as Operation>::METADATA,
        <ListTransactionsParams as Operation>::METADATA,
        <GetTransactionParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    GetCouponParams, UpdateCouponParams, CreateCouponParams, DeleteCouponParams,
    ListCouponsParams, UpdateCustomProviderCapabilitiesParams,
    GetCustomProviderConfigParams, CreateCustomProviderConfigParams,
    DisconnectCustomProviderConfigParams, CreateCustomProviderParams,
    DeleteCustomProviderParams, ListIntegrationProvidersParams,
    CreateIntegrationProviderParams, ListOrdersParams, GetOrderParams,
    ListOrderFulfillmentsParams, CreateOrderFulfillmentParams, ListOrderNotesParams,
    RecordOrderPaymentParams, ListSubscriptionsParams, GetSubscriptionParams,
    ListTransactionsParams, GetTransactionParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
