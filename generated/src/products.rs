//! The Products API, version 2: 27 operations.
//!
//! [`Client::products`](crate::Client::products) returns the handle [`Products`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
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
//! | [`update_inventory`](Products::update_inventory) | `POST /products/inventory` | Sets the stock of prices, and whether they can be bought while out of stock. |
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
//! | [`count_reviews`](Products::count_reviews) | `GET /products/reviews/count` | Counts the reviews of products by their status. |
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

use highlevel_runtime::{Api, Client, Request};

use crate::{CollectionId, LocationId, PriceId, ProductId};

mod bulk_update_product_details;
mod bulk_update_product_review;
mod bulk_update_products;
mod count_reviews;
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

pub mod operations;

pub use crate::shared::products::{
    AltType, BulkEditPrice, BulkEditProduct, BulkEditResponse, BulkPriceField,
    BulkPriceOperation, BulkProductDetailsUpdate, BulkProductReviewUpdate,
    BulkProductUpdate, BulkUpdateFilters, BulkUpdateType, CollectionSeo,
    CountReviewsResponse, CreateProductCollectionResponse, DisplayPriorityUpdate,
    InventoryItem, InventoryItemUpdate, InventoryList, InventoryTotal, InventoryUpdate,
    LengthUnit, MembershipOffer, NewPrice, NewPriceRequired, NewProduct,
    NewProductCollection, Price, PriceDimensions, PriceInternalSource, PriceList,
    PriceMeta, PriceSource, PriceType, PriceUpdate, PriceUpdateRequired, Product,
    ProductCollection, ProductCollectionList, ProductCollectionResponse,
    ProductCollectionUpdate, ProductLabel, ProductList, ProductListTotal, ProductMedia,
    ProductMediaType, ProductReviewList, ProductReviewUpdate, ProductSeo, ProductStats,
    ProductTax, ProductTaxEntry, ProductType, ProductUpdate, ProductVariant,
    ProductVariantOption, Recurring, RecurringInterval, ReviewAuthor, ReviewReference,
    ReviewReferenceRequired, ReviewReply, ReviewSortField, ShippingOptions, SortOrder,
    StoreAction, StoreStatusUpdate, WeightOptions, WeightUnit,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Products",
    version: "v2",
    module: "products",
    feature: "products",
};

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
    /// [`ListProductsError`](operations::ListProductsError).
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
    /// let mut products = client.products().list_products("3SwdhCsvxI8Au3KsPJt6").items();
    /// while let Some(product) = products.next().await {
    ///     let product = product?;
    ///     println!("{:?}", product.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invoices")]
    pub fn list_products(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListProducts {
        let params = operations::ListProductsParams::new(location_id);
        operations::ListProducts {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a product.
    ///
    /// Create its prices one by one with
    /// [`create_price`](crate::products::Products::create_price). A product with variants
    /// has a price for each combination of their options.
    ///
    /// Returns [`Product`]. Errors are
    /// [`CreateProductError`](operations::CreateProductError).
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
    /// use highlevel::products::{NewProduct, ProductType};
    ///
    /// let product = client
    ///     .products()
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
    pub fn create_product(&self, body: NewProduct) -> operations::CreateProduct {
        let params = operations::CreateProductParams::new(body);
        Request::new(self.client, params)
    }

    /// Applies one change to many products: prices, availability, collections, currency
    /// or deletion.
    ///
    /// The [`type_`](BulkProductUpdate::type_) in the body decides which other properties
    /// of the body are used.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`BulkUpdateProductsError`](operations::BulkUpdateProductsError).
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
    /// use highlevel::products::{
    ///     BulkPriceField, BulkPriceOperation, BulkProductUpdate, BulkUpdateType,
    /// };
    ///
    /// client
    ///     .products()
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
    pub fn bulk_update_products(
        &self,
        body: BulkProductUpdate,
    ) -> operations::BulkUpdateProducts {
        let params = operations::BulkUpdateProductsParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates many products and their prices, each with its own values.
    ///
    /// A call can update at most 30 entries; each product and each price counts as one
    /// entry.
    ///
    /// Returns [`BulkEditResponse`]. Errors are
    /// [`BulkUpdateProductDetailsError`](operations::BulkUpdateProductDetailsError).
    ///
    /// `POST /products/bulk-update/edit`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::products::{BulkEditPrice, BulkEditProduct, BulkProductDetailsUpdate};
    ///
    /// let response = client
    ///     .products()
    ///     .bulk_update_product_details(
    ///         BulkProductDetailsUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 BulkEditProduct::new("60d21b4667d0d8992e610c88")
    ///                     .name("Premium Product")
    ///                     .prices([
    ///                         BulkEditPrice::new("65f4c1b7e2d80a39b61c4e75").amount(89.99),
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
    ) -> operations::BulkUpdateProductDetails {
        let params = operations::BulkUpdateProductDetailsParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the collections of a location.
    ///
    /// Returns one page, [`ProductCollectionList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListProductCollectionsError`](operations::ListProductCollectionsError).
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
    ///     .products()
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
    ) -> operations::ListProductCollections {
        let params = operations::ListProductCollectionsParams::new(location_id);
        operations::ListProductCollections {
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
    /// [`CreateProductCollectionError`](operations::CreateProductCollectionError).
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
    /// use highlevel::products::NewProductCollection;
    ///
    /// let product_collection = client
    ///     .products()
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
    ) -> operations::CreateProductCollection {
        let params = operations::CreateProductCollectionParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a collection.
    ///
    /// Returns [`ProductCollection`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ProductCollectionResponse`], in a `Response`. Errors are
    /// [`GetProductCollectionError`](operations::GetProductCollectionError).
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
    ///     .products()
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
    ) -> operations::GetProductCollection {
        let params = operations::GetProductCollectionParams::new(
            location_id,
            collection_id,
        );
        Request::new(self.client, params)
    }

    /// Updates a collection.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateProductCollectionError`](operations::UpdateProductCollectionError).
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
    /// use highlevel::products::ProductCollectionUpdate;
    ///
    /// client
    ///     .products()
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
    ) -> operations::UpdateProductCollection {
        let params = operations::UpdateProductCollectionParams::new(collection_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a collection.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductCollectionError`](operations::DeleteProductCollectionError).
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
    ///     .products()
    ///     .delete_product_collection("3SwdhCsvxI8Au3KsPJt6", "65d71377c326ea78e1c47df5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product_collection(
        &self,
        location_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> operations::DeleteProductCollection {
        let params = operations::DeleteProductCollectionParams::new(
            location_id,
            collection_id,
        );
        operations::DeleteProductCollection {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the stock of products, one entry for each price.
    ///
    /// Returns one page, [`InventoryList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInventoryError`](operations::ListInventoryError).
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
    ///     .products()
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
    pub fn list_inventory(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListInventory {
        let params = operations::ListInventoryParams::new(location_id);
        operations::ListInventory {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the stock of prices, and whether they can be bought while out of stock.
    ///
    /// A product has a stock for each of its prices, so an item identifies a price.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateInventoryError`](operations::UpdateInventoryError).
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
    /// use highlevel::products::{InventoryItemUpdate, InventoryUpdate};
    ///
    /// client
    ///     .products()
    ///     .update_inventory(
    ///         InventoryUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             [
    ///                 InventoryItemUpdate::new("65f4c1b7e2d80a39b61c4e75")
    ///                     .available_quantity(10),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_inventory(
        &self,
        body: InventoryUpdate,
    ) -> operations::UpdateInventory {
        let params = operations::UpdateInventoryParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the reviews of products.
    ///
    /// Returns one page, [`ProductReviewList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListProductReviewsError`](operations::ListProductReviewsError).
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
    /// let mut reviews = client
    ///     .products()
    ///     .list_product_reviews("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(review) = reviews.next().await {
    ///     let review = review?;
    ///     println!("{review:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-product-reviews")]
    pub fn list_product_reviews(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListProductReviews {
        let params = operations::ListProductReviewsParams::new(location_id);
        operations::ListProductReviews {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the status of several reviews.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`BulkUpdateProductReviewError`](operations::BulkUpdateProductReviewError).
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
    /// use highlevel::products::{
    ///     BulkProductReviewUpdate, ReviewReference, ReviewReferenceRequired,
    /// };
    ///
    /// client
    ///     .products()
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
    ) -> operations::BulkUpdateProductReview {
        let params = operations::BulkUpdateProductReviewParams::new(body);
        Request::new(self.client, params)
    }

    /// Counts the reviews of products by their status.
    ///
    /// Each entry is a JSON object; its members are not documented.
    ///
    /// Returns a list of JSON objects (`serde_json::Map`): the field `data` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CountReviewsResponse`], in a `Response`. Errors are
    /// [`CountReviewsError`](operations::CountReviewsError).
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
    /// let reviews = client.products().count_reviews("3SwdhCsvxI8Au3KsPJt6").await?;
    /// for review in reviews {
    ///     println!("{review:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-reviews-count")]
    pub fn count_reviews(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::CountReviews {
        let params = operations::CountReviewsParams::new(location_id);
        operations::CountReviews {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a review of a product: its status, its content or the replies.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateProductReviewError`](operations::UpdateProductReviewError).
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
    /// use highlevel::products::ProductReviewUpdate;
    ///
    /// client
    ///     .products()
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
    ) -> operations::UpdateProductReview {
        let params = operations::UpdateProductReviewParams::new(review_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a review of a product.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductReviewError`](operations::DeleteProductReviewError).
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
    ///     .products()
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
    ) -> operations::DeleteProductReview {
        let params = operations::DeleteProductReviewParams::new(
            location_id,
            product_id,
            review_id,
        );
        operations::DeleteProductReview {
            request: Request::new(self.client, params),
        }
    }

    /// Adds products to a store or removes them.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateStoreStatusError`](operations::UpdateStoreStatusError).
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
    /// use highlevel::products::{StoreAction, StoreStatusUpdate};
    ///
    /// client
    ///     .products()
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
    ) -> operations::UpdateStoreStatus {
        let params = operations::UpdateStoreStatusParams::new(store_id, body);
        Request::new(self.client, params)
    }

    /// Sets the order in which a store shows products.
    ///
    /// HighLevel does not document the keys of an entry; `productId` and `priority` in
    /// the example are a guess.
    ///
    /// Returns no content. Errors are
    /// [`UpdateDisplayPriorityError`](operations::UpdateDisplayPriorityError).
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
    /// use highlevel::products::DisplayPriorityUpdate;
    ///
    /// client
    ///     .products()
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
    ) -> operations::UpdateDisplayPriority {
        let params = operations::UpdateDisplayPriorityParams::new(store_id, body);
        Request::new(self.client, params)
    }

    /// Counts the products that are and are not in a store.
    ///
    /// Returns [`ProductStats`]. Errors are
    /// [`GetProductStoreStatsError`](operations::GetProductStoreStatsError).
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
    ///     .products()
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
    ) -> operations::GetProductStoreStats {
        let params = operations::GetProductStoreStatsParams::new(location_id, store_id);
        operations::GetProductStoreStats {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Product`]. Errors are [`GetProductError`](operations::GetProductError).
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
    ///     .products()
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
    ) -> operations::GetProduct {
        let params = operations::GetProductParams::new(location_id, product_id);
        operations::GetProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Product`]. Errors are
    /// [`UpdateProductError`](operations::UpdateProductError).
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
    /// use highlevel::products::{ProductType, ProductUpdate};
    ///
    /// let product = client
    ///     .products()
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
    ) -> operations::UpdateProduct {
        let params = operations::UpdateProductParams::new(product_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a product.
    ///
    /// The slug of the product is accepted instead of the id.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteProductError`](operations::DeleteProductError).
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
    ///     .products()
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
    ) -> operations::DeleteProduct {
        let params = operations::DeleteProductParams::new(location_id, product_id);
        operations::DeleteProduct {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the prices of a product.
    ///
    /// Returns one page, [`PriceList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPricesError`](operations::ListPricesError).
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
    ///     .products()
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
    ) -> operations::ListPrices {
        let params = operations::ListPricesParams::new(location_id, product_id);
        operations::ListPrices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a price of a product.
    ///
    /// Returns [`Price`]. Errors are [`CreatePriceError`](operations::CreatePriceError).
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
    /// use highlevel::products::{NewPrice, NewPriceRequired, PriceType};
    ///
    /// let price = client
    ///     .products()
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
    ) -> operations::CreatePrice {
        let params = operations::CreatePriceParams::new(product_id, body);
        Request::new(self.client, params)
    }

    /// Returns a price of a product.
    ///
    /// Returns [`Price`]. Errors are [`GetPriceError`](operations::GetPriceError).
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
    ///     .products()
    ///     .get_price(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "60d21b4667d0d8992e610c88",
    ///         "65f4c1b7e2d80a39b61c4e75",
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
    ) -> operations::GetPrice {
        let params = operations::GetPriceParams::new(location_id, product_id, price_id);
        Request::new(self.client, params)
    }

    /// Updates a price of a product.
    ///
    /// Returns [`Price`]. Errors are [`UpdatePriceError`](operations::UpdatePriceError).
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
    /// use highlevel::products::{PriceType, PriceUpdate, PriceUpdateRequired};
    ///
    /// let price = client
    ///     .products()
    ///     .update_price(
    ///         "60d21b4667d0d8992e610c88",
    ///         "65f4c1b7e2d80a39b61c4e75",
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
    ) -> operations::UpdatePrice {
        let params = operations::UpdatePriceParams::new(product_id, price_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a price of a product.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeletePriceError`](operations::DeletePriceError).
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
    ///     .products()
    ///     .delete_price(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "60d21b4667d0d8992e610c88",
    ///         "65f4c1b7e2d80a39b61c4e75",
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
    ) -> operations::DeletePrice {
        let params = operations::DeletePriceParams::new(
            location_id,
            product_id,
            price_id,
        );
        Request::new(self.client, params)
    }
}
