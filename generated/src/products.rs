//! The Products API, version 2: 27 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{CollectionId, LocationId, PriceId, ProductId};

mod bulk_update_product_details;
mod bulk_update_product_review;
mod bulk_update_products;
mod create_price;
mod create_product;
mod create_product_collection;
mod delete_price;
mod delete_product;
mod delete_product_collection;
mod delete_product_review;
mod errors;
mod get_price;
mod get_product;
mod get_product_collection;
mod get_product_store_stats;
mod get_reviews_count;
mod list_inventory;
mod list_prices;
mod list_product_collections;
mod list_product_reviews;
mod list_products;
mod update_display_priority;
mod update_inventory;
mod update_price;
mod update_product;
mod update_product_collection;
mod update_product_review;
mod update_store_status;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::bulk_update_product_details::{
    BulkUpdateProductDetails, BulkUpdateProductDetailsError,
    BulkUpdateProductDetailsParams,
};
pub use self::bulk_update_product_review::{
    BulkUpdateProductReview, BulkUpdateProductReviewError, BulkUpdateProductReviewParams,
};
pub use self::bulk_update_products::{
    BulkUpdateProducts, BulkUpdateProductsError, BulkUpdateProductsParams,
};
pub use self::create_price::{CreatePrice, CreatePriceError, CreatePriceParams};
pub use self::create_product::{CreateProduct, CreateProductError, CreateProductParams};
pub use self::create_product_collection::{
    CreateProductCollection, CreateProductCollectionError, CreateProductCollectionParams,
};
pub use self::delete_price::{DeletePrice, DeletePriceError, DeletePriceParams};
pub use self::delete_product::{DeleteProduct, DeleteProductError, DeleteProductParams};
pub use self::delete_product_collection::{
    DeleteProductCollection, DeleteProductCollectionError, DeleteProductCollectionParams,
};
pub use self::delete_product_review::{
    DeleteProductReview, DeleteProductReviewError, DeleteProductReviewParams,
};
pub use self::get_price::{GetPrice, GetPriceError, GetPriceParams};
pub use self::get_product::{GetProduct, GetProductError, GetProductParams};
pub use self::get_product_collection::{
    GetProductCollection, GetProductCollectionError, GetProductCollectionParams,
};
pub use self::get_product_store_stats::{
    GetProductStoreStats, GetProductStoreStatsError, GetProductStoreStatsParams,
};
pub use self::get_reviews_count::{
    GetReviewsCount, GetReviewsCountError, GetReviewsCountParams,
};
pub use self::list_inventory::{ListInventory, ListInventoryError, ListInventoryParams};
pub use self::list_prices::{ListPrices, ListPricesError, ListPricesParams};
pub use self::list_product_collections::{
    ListProductCollections, ListProductCollectionsError, ListProductCollectionsParams,
};
pub use self::list_product_reviews::{
    ListProductReviews, ListProductReviewsError, ListProductReviewsParams,
};
pub use self::list_products::{ListProducts, ListProductsError, ListProductsParams};
pub use self::update_display_priority::{
    UpdateDisplayPriority, UpdateDisplayPriorityError, UpdateDisplayPriorityParams,
};
pub use self::update_inventory::{
    UpdateInventory, UpdateInventoryError, UpdateInventoryParams,
};
pub use self::update_price::{UpdatePrice, UpdatePriceError, UpdatePriceParams};
pub use self::update_product::{UpdateProduct, UpdateProductError, UpdateProductParams};
pub use self::update_product_collection::{
    UpdateProductCollection, UpdateProductCollectionError, UpdateProductCollectionParams,
};
pub use self::update_product_review::{
    UpdateProductReview, UpdateProductReviewError, UpdateProductReviewParams,
};
pub use self::update_store_status::{
    UpdateStoreStatus, UpdateStoreStatusError, UpdateStoreStatusParams,
};
pub use crate::shared::products::{
    AltType, BulkEditPrice, BulkEditProduct, BulkEditResponse, BulkPriceField,
    BulkPriceOperation, BulkProductDetailsUpdate, BulkProductReviewUpdate,
    BulkProductUpdate, BulkUpdateFilters, BulkUpdateResponse, BulkUpdateType,
    CollectionSeo, CreateProductCollectionResponse, DeletePriceResponse,
    DeleteProductCollectionResponse, DeleteProductResponse, DeleteProductReviewResponse,
    DisplayPriorityUpdate, InventoryItem, InventoryList, InventoryTotal, InventoryUpdate,
    LengthUnit, MembershipOffer, NewPrice, NewPriceRequired, NewProduct,
    NewProductCollection, Price, PriceDimensions, PriceInternalSource, PriceList,
    PriceMeta, PriceSource, PriceType, PriceUpdate, PriceUpdateRequired, Product,
    ProductCollection, ProductCollectionList, ProductCollectionResponse,
    ProductCollectionUpdate, ProductLabel, ProductList, ProductListTotal, ProductMedia,
    ProductMediaType, ProductReviewList, ProductReviewUpdate, ProductSeo, ProductStats,
    ProductTax, ProductTaxEntry, ProductType, ProductUpdate, ProductVariant,
    ProductVariantOption, Recurring, RecurringInterval, ReviewAuthor, ReviewReference,
    ReviewReply, ReviewSortField, ReviewsCountResponse, ShippingOptions, SortOrder,
    StoreAction, StoreStatusUpdate, UpdateInventoryItem, UpdateInventoryResponse,
    UpdateProductCollectionResponse, UpdateProductReviewsResponse,
    UpdateProductStoreResponse, WeightOptions, WeightUnit,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Products",
    version: "v2",
    module: "products",
    feature: "products",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
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
    <GetReviewsCountParams as Operation>::METADATA,
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
];

/// The Products API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Products<'a> {
    client: &'a Client,
}

impl<'a> Products<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the products of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope `products.readonly`.
    ///
    /// `GET /products/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices))
    #[doc(alias = "list-invoices")]
    pub fn list_products(&self, location_id: impl Into<LocationId>) -> ListProducts {
        let params = ListProductsParams::new(location_id);
        ListProducts {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a product.
    ///
    /// Its prices are created one by one by `create_price`. A product with variants has a
    /// price for each combination of their options.
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `POST /products/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product))
    pub fn create_product(&self, body: NewProduct) -> CreateProduct {
        let params = CreateProductParams::new(body);
        CreateProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Applies one change to many products: prices, availability, collections, currency
    /// or deletion.
    ///
    /// Which of the other properties of the body count depends on its `type`.
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/bulk-update`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update))
    #[doc(alias = "bulkUpdate")]
    pub fn bulk_update_products(&self, body: BulkProductUpdate) -> BulkUpdateProducts {
        let params = BulkUpdateProductsParams::new(body);
        BulkUpdateProducts {
            request: Request::new(self.client, params),
        }
    }

    /// Edits many products and their prices, each in its own way.
    ///
    /// A call may hold 30 entries, where a product and each of its prices count as one.
    ///
    /// `POST /products/bulk-update/edit`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit))
    #[doc(alias = "bulkEdit")]
    pub fn bulk_update_product_details(
        &self,
        body: BulkProductDetailsUpdate,
    ) -> BulkUpdateProductDetails {
        let params = BulkUpdateProductDetailsParams::new(body);
        BulkUpdateProductDetails {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the collections of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `products/collection.readonly`.
    ///
    /// `GET /products/collections`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection))
    #[doc(alias = "get-product-collection")]
    pub fn list_product_collections(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListProductCollections {
        let params = ListProductCollectionsParams::new(alt_id);
        ListProductCollections {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a collection of products.
    ///
    /// Products are put into it by their own `collectionIds`.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateProductCollectionResponse`.
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `POST /products/collections`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product-collection))
    pub fn create_product_collection(
        &self,
        body: NewProductCollection,
    ) -> CreateProductCollection {
        let params = CreateProductCollectionParams::new(body);
        CreateProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a collection.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ProductCollectionResponse`.
    ///
    /// Needs a location's token with the scope `products/collection.readonly`.
    ///
    /// `GET /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection-id))
    #[doc(alias = "get-product-collection-id")]
    pub fn get_product_collection(
        &self,
        alt_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> GetProductCollection {
        let params = GetProductCollectionParams::new(alt_id, collection_id);
        GetProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a collection.
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `PUT /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection))
    pub fn update_product_collection(
        &self,
        collection_id: impl Into<CollectionId>,
        body: ProductCollectionUpdate,
    ) -> UpdateProductCollection {
        let params = UpdateProductCollectionParams::new(collection_id, body);
        UpdateProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a collection.
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `DELETE /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-collection))
    pub fn delete_product_collection(
        &self,
        alt_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> DeleteProductCollection {
        let params = DeleteProductCollectionParams::new(alt_id, collection_id);
        DeleteProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the stock of the prices of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/inventory`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-list-inventory))
    #[doc(alias = "get-list-inventory")]
    pub fn list_inventory(&self, alt_id: impl Into<LocationId>) -> ListInventory {
        let params = ListInventoryParams::new(alt_id);
        ListInventory {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the stock of several prices.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `POST /products/inventory`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-inventory))
    pub fn update_inventory(&self, body: InventoryUpdate) -> UpdateInventory {
        let params = UpdateInventoryParams::new(body);
        UpdateInventory {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the reviews of products.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/reviews`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-reviews))
    #[doc(alias = "get-product-reviews")]
    pub fn list_product_reviews(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListProductReviews {
        let params = ListProductReviewsParams::new(alt_id);
        ListProductReviews {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the status of several reviews.
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/reviews/bulk-update`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update-product-review))
    pub fn bulk_update_product_review(
        &self,
        body: BulkProductReviewUpdate,
    ) -> BulkUpdateProductReview {
        let params = BulkUpdateProductReviewParams::new(body);
        BulkUpdateProductReview {
            request: Request::new(self.client, params),
        }
    }

    /// Counts the reviews of products by their status.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ReviewsCountResponse`.
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/reviews/count`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-reviews-count))
    pub fn get_reviews_count(&self, alt_id: impl Into<LocationId>) -> GetReviewsCount {
        let params = GetReviewsCountParams::new(alt_id);
        GetReviewsCount {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a review of a product, its status or the replies to it.
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `PUT /products/reviews/{reviewId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-review))
    pub fn update_product_review(
        &self,
        review_id: impl Into<String>,
        body: ProductReviewUpdate,
    ) -> UpdateProductReview {
        let params = UpdateProductReviewParams::new(review_id, body);
        UpdateProductReview {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a review of a product.
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `DELETE /products/reviews/{reviewId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-review))
    pub fn delete_product_review(
        &self,
        alt_id: impl Into<LocationId>,
        review_id: impl Into<String>,
        product_id: impl Into<ProductId>,
    ) -> DeleteProductReview {
        let params = DeleteProductReviewParams::new(alt_id, review_id, product_id);
        DeleteProductReview {
            request: Request::new(self.client, params),
        }
    }

    /// Puts products into a store or takes them out.
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/store/{storeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-store-status))
    pub fn update_store_status(
        &self,
        store_id: impl Into<String>,
        body: StoreStatusUpdate,
    ) -> UpdateStoreStatus {
        let params = UpdateStoreStatusParams::new(store_id, body);
        UpdateStoreStatus {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the order in which a store shows products.
    ///
    /// Needs a location's token.
    ///
    /// `POST /products/store/{storeId}/priority`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-display-priority))
    pub fn update_display_priority(
        &self,
        store_id: impl Into<String>,
        body: DisplayPriorityUpdate,
    ) -> UpdateDisplayPriority {
        let params = UpdateDisplayPriorityParams::new(store_id, body);
        UpdateDisplayPriority {
            request: Request::new(self.client, params),
        }
    }

    /// Counts the products that are and are not in a store.
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/store/{storeId}/stats`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-store-stats))
    pub fn get_product_store_stats(
        &self,
        alt_id: impl Into<LocationId>,
        store_id: impl Into<String>,
    ) -> GetProductStoreStats {
        let params = GetProductStoreStatsParams::new(alt_id, store_id);
        GetProductStoreStats {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a product.
    ///
    /// The slug of the product can be given in place of the id.
    ///
    /// Needs a location's or a company's token with the scope `products.readonly`.
    ///
    /// `GET /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id))
    #[doc(alias = "get-product-by-id")]
    pub fn get_product(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
    ) -> GetProduct {
        let params = GetProductParams::new(location_id, product_id);
        GetProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a product.
    ///
    /// The slug of the product can be given in place of the id.
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `PUT /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id))
    #[doc(alias = "update-product-by-id")]
    pub fn update_product(
        &self,
        product_id: impl Into<ProductId>,
        body: ProductUpdate,
    ) -> UpdateProduct {
        let params = UpdateProductParams::new(product_id, body);
        UpdateProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a product.
    ///
    /// The slug of the product can be given in place of the id.
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `DELETE /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-by-id))
    #[doc(alias = "delete-product-by-id")]
    pub fn delete_product(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
    ) -> DeleteProduct {
        let params = DeleteProductParams::new(location_id, product_id);
        DeleteProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the prices of a product.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/{productId}/price`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-prices-for-product))
    #[doc(alias = "list-prices-for-product")]
    pub fn list_prices(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
    ) -> ListPrices {
        let params = ListPricesParams::new(location_id, product_id);
        ListPrices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a price of a product.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `POST /products/{productId}/price`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product))
    #[doc(alias = "create-price-for-product")]
    pub fn create_price(
        &self,
        product_id: impl Into<ProductId>,
        body: NewPrice,
    ) -> CreatePrice {
        let params = CreatePriceParams::new(product_id, body);
        CreatePrice {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a price of a product.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product))
    #[doc(alias = "get-price-by-id-for-product")]
    pub fn get_price(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
    ) -> GetPrice {
        let params = GetPriceParams::new(location_id, product_id, price_id);
        GetPrice {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a price of a product.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `PUT /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product))
    #[doc(alias = "update-price-by-id-for-product")]
    pub fn update_price(
        &self,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
        body: PriceUpdate,
    ) -> UpdatePrice {
        let params = UpdatePriceParams::new(product_id, price_id, body);
        UpdatePrice {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a price of a product.
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `DELETE /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-price-by-id-for-product))
    #[doc(alias = "delete-price-by-id-for-product")]
    pub fn delete_price(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
    ) -> DeletePrice {
        let params = DeletePriceParams::new(location_id, product_id, price_id);
        DeletePrice {
            request: Request::new(self.client, params),
        }
    }
}
