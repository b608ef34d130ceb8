//! The request builders, parameters and errors of the Products API.
//!
//! The methods of [`Products`](super::Products) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::bulk_update_product_details::{
    BulkUpdateProductDetails, BulkUpdateProductDetailsError,
    BulkUpdateProductDetailsParams,
};
pub use super::bulk_update_product_review::{
    BulkUpdateProductReview, BulkUpdateProductReviewError, BulkUpdateProductReviewParams,
};
pub use super::bulk_update_products::{
    BulkUpdateProducts, BulkUpdateProductsError, BulkUpdateProductsParams,
};
pub use super::count_reviews::{CountReviews, CountReviewsError, CountReviewsParams};
pub use super::create_price::{CreatePrice, CreatePriceError, CreatePriceParams};
pub use super::create_product::{CreateProduct, CreateProductError, CreateProductParams};
pub use super::create_product_collection::{
    CreateProductCollection, CreateProductCollectionError, CreateProductCollectionParams,
};
pub use super::delete_price::{DeletePrice, DeletePriceError, DeletePriceParams};
pub use super::delete_product::{DeleteProduct, DeleteProductError, DeleteProductParams};
pub use super::delete_product_collection::{
    DeleteProductCollection, DeleteProductCollectionError, DeleteProductCollectionParams,
};
pub use super::delete_product_review::{
    DeleteProductReview, DeleteProductReviewError, DeleteProductReviewParams,
};
pub use super::get_price::{GetPrice, GetPriceError, GetPriceParams};
pub use super::get_product::{GetProduct, GetProductError, GetProductParams};
pub use super::get_product_collection::{
    GetProductCollection, GetProductCollectionError, GetProductCollectionParams,
};
pub use super::get_product_store_stats::{
    GetProductStoreStats, GetProductStoreStatsError, GetProductStoreStatsParams,
};
pub use super::list_inventory::{ListInventory, ListInventoryError, ListInventoryParams};
pub use super::list_prices::{ListPrices, ListPricesError, ListPricesParams};
pub use super::list_product_collections::{
    ListProductCollections, ListProductCollectionsError, ListProductCollectionsParams,
};
pub use super::list_product_reviews::{
    ListProductReviews, ListProductReviewsError, ListProductReviewsParams,
};
pub use super::list_products::{ListProducts, ListProductsError, ListProductsParams};
pub use super::update_display_priority::{
    UpdateDisplayPriority, UpdateDisplayPriorityError, UpdateDisplayPriorityParams,
};
pub use super::update_inventory::{
    UpdateInventory, UpdateInventoryError, UpdateInventoryParams,
};
pub use super::update_price::{UpdatePrice, UpdatePriceError, UpdatePriceParams};
pub use super::update_product::{UpdateProduct, UpdateProductError, UpdateProductParams};
pub use super::update_product_collection::{
    UpdateProductCollection, UpdateProductCollectionError, UpdateProductCollectionParams,
};
pub use super::update_product_review::{
    UpdateProductReview, UpdateProductReviewError, UpdateProductReviewParams,
};
pub use super::update_store_status::{
    UpdateStoreStatus, UpdateStoreStatusError, UpdateStoreStatusParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListProductsParams as Operation>::METADATA,
        <CreateProductParams as Operation>::METADATA,
        <BulkUpdateProductsParams as Operation>::METADATA,
        <BulkUpdateProductDetailsParams as Operation>::METADATA,
        <ListProductCollectionsParams as Operation>::METADATA,
        <CreateProductCollectionParams as Operation>::METADATA,
        <GetProductCollectionParams as Operation>::METADATA,
        <UpdateProductCollectionParams as Operation>::METADATA,
        <DeleteProductCollectionParams as Operation>::METADATA,
        <ListInventoryParams as Operation>::METADATA,
        <UpdateInventoryParams as Operation>::METADATA,
        <ListProductReviewsParams as Operation>::METADATA,
        <BulkUpdateProductReviewParams as Operation>::METADATA,
        <CountReviewsParams as Operation>::METADATA,
        <UpdateProductReviewParams as Operation>::METADATA,
        <DeleteProductReviewParams as Operation>::METADATA,
        <UpdateStoreStatusParams as Operation>::METADATA,
        <UpdateDisplayPriorityParams as Operation>::METADATA,
        <GetProductStoreStatsParams as Operation>::METADATA,
        <GetProductParams as Operation>::METADATA,
        <UpdateProductParams as Operation>::METADATA,
        <DeleteProductParams as Operation>::METADATA,
        <ListPricesParams as Operation>::METADATA,
        <CreatePriceParams as Operation>::METADATA,
        <GetPriceParams as Operation>::METADATA,
        <UpdatePriceParams as Operation>::METADATA,
        <DeletePriceParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListProductsParams, CreateProductParams, BulkUpdateProductsParams,
    BulkUpdateProductDetailsParams, ListProductCollectionsParams,
    CreateProductCollectionParams, GetProductCollectionParams,
    UpdateProductCollectionParams, DeleteProductCollectionParams, ListInventoryParams,
    UpdateInventoryParams, ListProductReviewsParams, BulkUpdateProductReviewParams,
    CountReviewsParams, UpdateProductReviewParams, DeleteProductReviewParams,
    UpdateStoreStatusParams, UpdateDisplayPriorityParams, GetProductStoreStatsParams,
    GetProductParams, UpdateProductParams, DeleteProductParams, ListPricesParams,
    CreatePriceParams, GetPriceParams, UpdatePriceParams, DeletePriceParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
