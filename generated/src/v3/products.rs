//! The Products API, version 3: 27 operations.
//!
//! [`Client::v3_products`](crate::Client::v3_products) returns the handle [`Products`], which has a method for each operation.
//!
//! # Products
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_products`](Products::list_products) | `GET /products/` | Lists the products of a location. |
//! | [`create_product`](Products::create_product) | `POST /products/` | Creates a product. |
//! | [`bulk_update_products`](Products::bulk_update_products) | `POST /products/bulk-update` | Applies one change to many products: prices, availability, collections, currency or deletion. |
//! | [`bulk_update_product_details`](Products::bulk_update_product_details) | `POST /products/bulk-update/edit` | Updates many products and their prices, each with its own values. |
//! | [`get_product`](Products::get_product) | `GET /products/{productId}` | Returns a product. |
//! | [`update_product`](Products::update_product) | `PUT /products/{productId}` | Updates a product. |
//! | [`delete_product`](Products::delete_product) | `DELETE /products/{productId}` | Deletes a product. |
//!
//! # Collections
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_product_collections`](Products::list_product_collections) | `GET /products/collections` | Lists the collections of a location. |
//! | [`create_product_collection`](Products::create_product_collection) | `POST /products/collections` | Creates a collection of products. |
//! | [`get_product_collection`](Products::get_product_collection) | `GET /products/collections/{collectionId}` | Returns a collection. |
//! | [`update_product_collection`](Products::update_product_collection) | `PUT /products/collections/{collectionId}` | Updates a collection. |
//! | [`delete_product_collection`](Products::delete_product_collection) | `DELETE /products/collections/{collectionId}` | Deletes a collection. |
//!
//! # Prices
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_inventory`](Products::list_inventory) | `GET /products/inventory` | Lists the stock of products, one entry for each price. |
//! | [`update_inventory`](Products::update_inventory) | `POST /products/inventory` | Sets the stock of products, and whether they can be bought while out of stock. |
//! | [`list_prices`](Products::list_prices) | `GET /products/{productId}/price` | Lists the prices of a product. |
//! | [`create_price`](Products::create_price) | `POST /products/{productId}/price` | Creates a price of a product. |
//! | [`get_price`](Products::get_price) | `GET /products/{productId}/price/{priceId}` | Returns a price of a product. |
//! | [`update_price`](Products::update_price) | `PUT /products/{productId}/price/{priceId}` | Updates a price of a product. |
//! | [`delete_price`](Products::delete_price) | `DELETE /products/{productId}/price/{priceId}` | Deletes a price of a product. |
//!
//! # Reviews
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_product_reviews`](Products::list_product_reviews) | `GET /products/reviews` | Lists the reviews of products. |
//! | [`bulk_update_product_review`](Products::bulk_update_product_review) | `POST /products/reviews/bulk-update` | Sets the status of several reviews. |
//! | [`get_reviews_count`](Products::get_reviews_count) | `GET /products/reviews/count` | Counts the reviews of products by their status. |
//! | [`update_product_review`](Products::update_product_review) | `PUT /products/reviews/{reviewId}` | Updates a review of a product: its status, its content or the replies. |
//! | [`delete_product_review`](Products::delete_product_review) | `DELETE /products/reviews/{reviewId}` | Deletes a review of a product. |
//!
//! # Store
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`update_store_status`](Products::update_store_status) | `POST /products/store/{storeId}` | Adds products to a store or removes them. |
//! | [`update_display_priority`](Products::update_display_priority) | `POST /products/store/{storeId}/priority` | Sets the order in which a store shows products. |
//! | [`get_product_store_stats`](Products::get_product_store_stats) | `GET /products/store/{storeId}/stats` | Counts the products that are and are not in a store. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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
    BulkProductUpdate, BulkUpdateFilters, BulkUpdateType, CollectionSeo,
    CreateProductCollectionResponse, DisplayPriorityUpdate, InventoryItem,
    InventoryItemUpdate, InventoryList, InventoryTotal, InventoryUpdate, LengthUnit,
    MembershipOffer, NewPrice, NewPriceRequired, NewProduct, NewProductCollection, Price,
    PriceDimensions, PriceInternalSource, PriceList, PriceMeta, PriceSource, PriceType,
    PriceUpdate, PriceUpdateRequired, Product, ProductCollection, ProductCollectionList,
    ProductCollectionResponse, ProductCollectionUpdate, ProductLabel, ProductList,
    ProductListTotal, ProductMedia, ProductMediaType, ProductReviewList,
    ProductReviewUpdate, ProductSeo, ProductStats, ProductTax, ProductTaxEntry,
    ProductType, ProductUpdate, ProductVariant, ProductVariantOption, Recurring,
    RecurringInterval, ReviewAuthor, ReviewReference, ReviewReferenceRequired,
    ReviewReply, ReviewSortField, ReviewsCountResponse, ShippingOptions, SortOrder,
    StoreAction, StoreStatusUpdate, WeightOptions, WeightUnit,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Products",
    version: "v3",
    module: "v3::products",
    feature: "v3-products",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
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
    ]
}

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
    /// Returns one page, [`ProductList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListProductsError`].
    ///
    /// Needs a location's or a company's token with the scope `products.readonly`.
    ///
    /// `GET /products/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut products = client
    ///     .v3_products()
    ///     .list_products("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(product) = products.next().await {
    ///     let product = product?;
    ///     println!("{:?}", product.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invoices")]
    pub fn list_products(&self, location_id: impl Into<LocationId>) -> ListProducts {
        let params = ListProductsParams::new(location_id);
        ListProducts {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a product.
    ///
    /// Create its prices one by one with
    /// [`create_price`](crate::v3::products::Products::create_price). A product with
    /// variants has a price for each combination of their options.
    ///
    /// Returns [`Product`]. Errors are [`CreateProductError`].
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `POST /products/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{NewProduct, ProductType};
    ///
    /// let product = client
    ///     .v3_products()
    ///     .create_product(
    ///         NewProduct::new(
    ///                 "3SwdhCsvxI8Au3KsPJt6",
    ///                 "Email marketing course",
    ///                 ProductType::Digital,
    ///             )
    ///             .description("Twelve lessons about email marketing."),
    ///     )
    ///     .await?;
    /// println!("{:?}", product.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product(&self, body: NewProduct) -> CreateProduct {
        let params = CreateProductParams::new(body);
        Request::new(self.client, params)
    }

    /// Applies one change to many products: prices, availability, collections, currency
    /// or deletion.
    ///
    /// The [`type_`](BulkProductUpdate::type_) in the body decides which other properties
    /// of the body are used.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`BulkUpdateProductsError`].
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/bulk-update`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{
    ///     BulkPriceField, BulkPriceOperation, BulkProductUpdate, BulkUpdateType,
    /// };
    ///
    /// client
    ///     .v3_products()
    ///     .bulk_update_products(
    ///         BulkProductUpdate::new(
    ///                 "3SwdhCsvxI8Au3KsPJt6",
    ///                 BulkUpdateType::UpdatePrice,
    ///                 ["60d21b4667d0d8992e610c88", "5f8d0d55b54764421b7156c1"],
    ///             )
    ///             .price(BulkPriceField::new(BulkPriceOperation::ReduceByPercentage, 10.0)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulkUpdate")]
    pub fn bulk_update_products(&self, body: BulkProductUpdate) -> BulkUpdateProducts {
        let params = BulkUpdateProductsParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates many products and their prices, each with its own values.
    ///
    /// A call can update at most 30 entries; each product and each price counts as one
    /// entry.
    ///
    /// Returns [`BulkEditResponse`]. Errors are [`BulkUpdateProductDetailsError`].
    ///
    /// `POST /products/bulk-update/edit`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{
    ///     BulkEditPrice, BulkEditProduct, BulkProductDetailsUpdate,
    /// };
    ///
    /// let response = client
    ///     .v3_products()
    ///     .bulk_update_product_details(
    ///         BulkProductDetailsUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 BulkEditProduct::new("60d21b4667d0d8992e610c88")
    ///                     .name("Premium Product")
    ///                     .prices([
    ///                         BulkEditPrice::new("6578278e879ad2646715ba9c").amount(89.99),
    ///                     ]),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.updated_count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulkEdit")]
    pub fn bulk_update_product_details(
        &self,
        body: BulkProductDetailsUpdate,
    ) -> BulkUpdateProductDetails {
        let params = BulkUpdateProductDetailsParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the collections of a location.
    ///
    /// Returns one page, [`ProductCollectionList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListProductCollectionsError`].
    ///
    /// Needs a location's token with the scope `products/collection.readonly`.
    ///
    /// `GET /products/collections`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut product_collections = client
    ///     .v3_products()
    ///     .list_product_collections("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(product_collection) = product_collections.next().await {
    ///     let product_collection = product_collection?;
    ///     println!("{:?}", product_collection.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-product-collection")]
    pub fn list_product_collections(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListProductCollections {
        let params = ListProductCollectionsParams::new(location_id);
        ListProductCollections {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a collection of products.
    ///
    /// To add a product to a collection, set `collection_ids` of the product.
    ///
    /// Returns [`ProductCollection`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateProductCollectionResponse`], in a `Response`. Errors are
    /// [`CreateProductCollectionError`].
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `POST /products/collections`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product-collection))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::NewProductCollection;
    ///
    /// let product_collection = client
    ///     .v3_products()
    ///     .create_product_collection(
    ///         NewProductCollection::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             "Best Sellers",
    ///             "best-sellers",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", product_collection.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product_collection(
        &self,
        body: NewProductCollection,
    ) -> CreateProductCollection {
        let params = CreateProductCollectionParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a collection.
    ///
    /// Returns [`ProductCollection`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ProductCollectionResponse`], in a `Response`. Errors are
    /// [`GetProductCollectionError`].
    ///
    /// Needs a location's token with the scope `products/collection.readonly`.
    ///
    /// `GET /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let product_collection = client
    ///     .v3_products()
    ///     .get_product_collection("3SwdhCsvxI8Au3KsPJt6", "65d71377c326ea78e1c47df5")
    ///     .await?;
    /// println!("{:?}", product_collection.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-product-collection-id")]
    pub fn get_product_collection(
        &self,
        location_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> GetProductCollection {
        let params = GetProductCollectionParams::new(location_id, collection_id);
        Request::new(self.client, params)
    }

    /// Updates a collection.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateProductCollectionError`].
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `PUT /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::ProductCollectionUpdate;
    ///
    /// client
    ///     .v3_products()
    ///     .update_product_collection(
    ///         "65d71377c326ea78e1c47df5",
    ///         ProductCollectionUpdate::new("3SwdhCsvxI8Au3KsPJt6").name("Summer sale"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product_collection(
        &self,
        collection_id: impl Into<CollectionId>,
        body: ProductCollectionUpdate,
    ) -> UpdateProductCollection {
        let params = UpdateProductCollectionParams::new(collection_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a collection.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductCollectionError`].
    ///
    /// Needs a location's token with the scope `products/collection.write`.
    ///
    /// `DELETE /products/collections/{collectionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-collection))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_products()
    ///     .delete_product_collection("3SwdhCsvxI8Au3KsPJt6", "65d71377c326ea78e1c47df5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product_collection(
        &self,
        location_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> DeleteProductCollection {
        let params = DeleteProductCollectionParams::new(location_id, collection_id);
        DeleteProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the stock of products, one entry for each price.
    ///
    /// Returns one page, [`InventoryList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInventoryError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/inventory`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-list-inventory))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut inventory_items = client
    ///     .v3_products()
    ///     .list_inventory("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(inventory_item) = inventory_items.next().await {
    ///     let inventory_item = inventory_item?;
    ///     println!("{:?}", inventory_item.available_quantity);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-list-inventory")]
    pub fn list_inventory(&self, location_id: impl Into<LocationId>) -> ListInventory {
        let params = ListInventoryParams::new(location_id);
        ListInventory {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the stock of products, and whether they can be bought while out of stock.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateInventoryError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `POST /products/inventory`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-inventory))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{InventoryItemUpdate, InventoryUpdate};
    ///
    /// client
    ///     .v3_products()
    ///     .update_inventory(
    ///         InventoryUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 InventoryItemUpdate::new("6241712be68f7a98102ba272")
    ///                     .available_quantity(10),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_inventory(&self, body: InventoryUpdate) -> UpdateInventory {
        let params = UpdateInventoryParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the reviews of products.
    ///
    /// Returns one page, [`ProductReviewList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListProductReviewsError`].
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/reviews`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-reviews))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut items = client
    ///     .v3_products()
    ///     .list_product_reviews("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-product-reviews")]
    pub fn list_product_reviews(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListProductReviews {
        let params = ListProductReviewsParams::new(location_id);
        ListProductReviews {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the status of several reviews.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`BulkUpdateProductReviewError`].
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/reviews/bulk-update`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update-product-review))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{
    ///     BulkProductReviewUpdate, ReviewReference, ReviewReferenceRequired,
    /// };
    ///
    /// client
    ///     .v3_products()
    ///     .bulk_update_product_review(
    ///         BulkProductReviewUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 ReviewReference::new(ReviewReferenceRequired {
    ///                     review_id: "655b33aa2209e60b6adb87a7",
    ///                     product_id: "60d21b4667d0d8992e610c88",
    ///                     store_id: "65b8d1f2c3a4e5f6a7b8c9d0",
    ///                 }),
    ///                 ReviewReference::new(ReviewReferenceRequired {
    ///                     review_id: "66b0f4c2d9187e3a5c6f1d20",
    ///                     product_id: "60d21b4667d0d8992e610c88",
    ///                     store_id: "65b8d1f2c3a4e5f6a7b8c9d0",
    ///                 }),
    ///             ],
    ///             "approved",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_update_product_review(
        &self,
        body: BulkProductReviewUpdate,
    ) -> BulkUpdateProductReview {
        let params = BulkUpdateProductReviewParams::new(body);
        Request::new(self.client, params)
    }

    /// Counts the reviews of products by their status.
    ///
    /// Each entry is a JSON object; its members are not documented.
    ///
    /// Returns a list of JSON objects (`serde_json::Map`): the field `data` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ReviewsCountResponse`], in a `Response`. Errors are [`GetReviewsCountError`].
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/reviews/count`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-reviews-count))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let items = client.v3_products().get_reviews_count("3SwdhCsvxI8Au3KsPJt6").await?;
    /// for item in items {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reviews_count(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GetReviewsCount {
        let params = GetReviewsCountParams::new(location_id);
        GetReviewsCount {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a review of a product: its status, its content or the replies.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateProductReviewError`].
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `PUT /products/reviews/{reviewId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-review))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::ProductReviewUpdate;
    ///
    /// client
    ///     .v3_products()
    ///     .update_product_review(
    ///         "655b33aa2209e60b6adb87a7",
    ///         ProductReviewUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             "60d21b4667d0d8992e610c88",
    ///             "approved",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product_review(
        &self,
        review_id: impl Into<String>,
        body: ProductReviewUpdate,
    ) -> UpdateProductReview {
        let params = UpdateProductReviewParams::new(review_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a review of a product.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductReviewError`].
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `DELETE /products/reviews/{reviewId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-review))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_products()
    ///     .delete_product_review(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "60d21b4667d0d8992e610c88",
    ///         "655b33aa2209e60b6adb87a7",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product_review(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        review_id: impl Into<String>,
    ) -> DeleteProductReview {
        let params = DeleteProductReviewParams::new(location_id, product_id, review_id);
        DeleteProductReview {
            request: Request::new(self.client, params),
        }
    }

    /// Adds products to a store or removes them.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateStoreStatusError`].
    ///
    /// Needs a location's token with the scope `products.write`.
    ///
    /// `POST /products/store/{storeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-store-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{StoreAction, StoreStatusUpdate};
    ///
    /// client
    ///     .v3_products()
    ///     .update_store_status(
    ///         "65b8d1f2c3a4e5f6a7b8c9d0",
    ///         StoreStatusUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             StoreAction::Include,
    ///             ["5f8d0d55b54764421b7156c1"],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_store_status(
        &self,
        store_id: impl Into<String>,
        body: StoreStatusUpdate,
    ) -> UpdateStoreStatus {
        let params = UpdateStoreStatusParams::new(store_id, body);
        Request::new(self.client, params)
    }

    /// Sets the order in which a store shows products.
    ///
    /// Returns no content. Errors are [`UpdateDisplayPriorityError`].
    ///
    /// Needs a location's token.
    ///
    /// `POST /products/store/{storeId}/priority`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-display-priority))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::DisplayPriorityUpdate;
    ///
    /// client
    ///     .v3_products()
    ///     .update_display_priority(
    ///         "65b8d1f2c3a4e5f6a7b8c9d0",
    ///         DisplayPriorityUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 highlevel::serde_json::Map::from_iter([
    ///                     ("productId".to_owned(), "60d21b4667d0d8992e610c88".into()),
    ///                     ("priority".to_owned(), highlevel::serde_json::json!(1)),
    ///                 ]),
    ///                 highlevel::serde_json::Map::from_iter([
    ///                     ("productId".to_owned(), "5f8d0d55b54764421b7156c1".into()),
    ///                     ("priority".to_owned(), highlevel::serde_json::json!(2)),
    ///                 ]),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_display_priority(
        &self,
        store_id: impl Into<String>,
        body: DisplayPriorityUpdate,
    ) -> UpdateDisplayPriority {
        let params = UpdateDisplayPriorityParams::new(store_id, body);
        Request::new(self.client, params)
    }

    /// Counts the products that are and are not in a store.
    ///
    /// Returns [`ProductStats`]. Errors are [`GetProductStoreStatsError`].
    ///
    /// Needs a location's token with the scope `products.readonly`.
    ///
    /// `GET /products/store/{storeId}/stats`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-store-stats))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let product_stats = client
    ///     .v3_products()
    ///     .get_product_store_stats("3SwdhCsvxI8Au3KsPJt6", "65b8d1f2c3a4e5f6a7b8c9d0")
    ///     .await?;
    /// println!("{:?}", product_stats.included_in_store);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_product_store_stats(
        &self,
        location_id: impl Into<LocationId>,
        store_id: impl Into<String>,
    ) -> GetProductStoreStats {
        let params = GetProductStoreStatsParams::new(location_id, store_id);
        GetProductStoreStats {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Product`]. Errors are [`GetProductError`].
    ///
    /// Needs a location's or a company's token with the scope `products.readonly`.
    ///
    /// `GET /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let product = client
    ///     .v3_products()
    ///     .get_product("3SwdhCsvxI8Au3KsPJt6", "60d21b4667d0d8992e610c88")
    ///     .await?;
    /// println!("{:?}", product.name);
    /// # Ok(())
    /// # }
    /// ```
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

    /// Updates a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Product`]. Errors are [`UpdateProductError`].
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `PUT /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{ProductType, ProductUpdate};
    ///
    /// let product = client
    ///     .v3_products()
    ///     .update_product(
    ///         "60d21b4667d0d8992e610c88",
    ///         ProductUpdate::new(
    ///                 "3SwdhCsvxI8Au3KsPJt6",
    ///                 "Email marketing course",
    ///                 ProductType::Digital,
    ///             )
    ///             .available_in_store(true),
    ///     )
    ///     .await?;
    /// println!("{:?}", product.available_in_store);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-product-by-id")]
    pub fn update_product(
        &self,
        product_id: impl Into<ProductId>,
        body: ProductUpdate,
    ) -> UpdateProduct {
        let params = UpdateProductParams::new(product_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductError`].
    ///
    /// Needs a location's or a company's token with the scope `products.write`.
    ///
    /// `DELETE /products/{productId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_products()
    ///     .delete_product("3SwdhCsvxI8Au3KsPJt6", "60d21b4667d0d8992e610c88")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns one page, [`PriceList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPricesError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/{productId}/price`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/list-prices-for-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut prices = client
    ///     .v3_products()
    ///     .list_prices("3SwdhCsvxI8Au3KsPJt6", "60d21b4667d0d8992e610c88")
    ///     .items();
    /// while let Some(price) = prices.next().await {
    ///     let price = price?;
    ///     println!("{:?}", price.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns [`Price`]. Errors are [`CreatePriceError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `POST /products/{productId}/price`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{NewPrice, NewPriceRequired, PriceType};
    ///
    /// let price = client
    ///     .v3_products()
    ///     .create_price(
    ///         "60d21b4667d0d8992e610c88",
    ///         NewPrice::new(NewPriceRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Single payment",
    ///             type_: PriceType::OneTime,
    ///             currency: "USD",
    ///             amount: 99.99,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", price.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-price-for-product")]
    pub fn create_price(
        &self,
        product_id: impl Into<ProductId>,
        body: NewPrice,
    ) -> CreatePrice {
        let params = CreatePriceParams::new(product_id, body);
        Request::new(self.client, params)
    }

    /// Returns a price of a product.
    ///
    /// Returns [`Price`]. Errors are [`GetPriceError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.readonly`.
    ///
    /// `GET /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let price = client
    ///     .v3_products()
    ///     .get_price(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "60d21b4667d0d8992e610c88",
    ///         "6578278e879ad2646715ba9c",
    ///     )
    ///     .await?;
    /// println!("{:?}", price.amount);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-price-by-id-for-product")]
    pub fn get_price(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
    ) -> GetPrice {
        let params = GetPriceParams::new(location_id, product_id, price_id);
        Request::new(self.client, params)
    }

    /// Updates a price of a product.
    ///
    /// Returns [`Price`]. Errors are [`UpdatePriceError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `PUT /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::products::{PriceType, PriceUpdate, PriceUpdateRequired};
    ///
    /// let price = client
    ///     .v3_products()
    ///     .update_price(
    ///         "60d21b4667d0d8992e610c88",
    ///         "6578278e879ad2646715ba9c",
    ///         PriceUpdate::new(PriceUpdateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Single payment",
    ///             type_: PriceType::OneTime,
    ///             currency: "USD",
    ///             amount: 79.99,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", price.amount);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-price-by-id-for-product")]
    pub fn update_price(
        &self,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
        body: PriceUpdate,
    ) -> UpdatePrice {
        let params = UpdatePriceParams::new(product_id, price_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a price of a product.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeletePriceError`].
    ///
    /// Needs a location's or a company's token with the scope `products/prices.write`.
    ///
    /// `DELETE /products/{productId}/price/{priceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/delete-price-by-id-for-product))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_products()
    ///     .delete_price(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "60d21b4667d0d8992e610c88",
    ///         "6578278e879ad2646715ba9c",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-price-by-id-for-product")]
    pub fn delete_price(
        &self,
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
    ) -> DeletePrice {
        let params = DeletePriceParams::new(location_id, product_id, price_id);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    ListProductsParams, CreateProductParams, BulkUpdateProductsParams,
    BulkUpdateProductDetailsParams, ListProductCollectionsParams,
    CreateProductCollectionParams, GetProductCollectionParams,
    UpdateProductCollectionParams, DeleteProductCollectionParams, ListInventoryParams,
    UpdateInventoryParams, ListProductReviewsParams, BulkUpdateProductReviewParams,
    GetReviewsCountParams, UpdateProductReviewParams, DeleteProductReviewParams,
    UpdateStoreStatusParams, UpdateDisplayPriorityParams, GetProductStoreStatsParams,
    GetProductParams, UpdateProductParams, DeleteProductParams, ListPricesParams,
    CreatePriceParams, GetPriceParams, UpdatePriceParams, DeletePriceParams,
}
