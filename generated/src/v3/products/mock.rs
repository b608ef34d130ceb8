//! The Products API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::ProductsError;
use super::operations::{
    BulkUpdateProductDetailsParams, BulkUpdateProductReviewParams,
    BulkUpdateProductsParams, CountReviewsParams, CreatePriceParams,
    CreateProductCollectionParams, CreateProductParams, DeletePriceParams,
    DeleteProductCollectionParams, DeleteProductParams, DeleteProductReviewParams,
    GetPriceParams, GetProductCollectionParams, GetProductParams,
    GetProductStoreStatsParams, ListInventoryParams, ListPricesParams,
    ListProductCollectionsParams, ListProductReviewsParams, ListProductsParams,
    UpdateDisplayPriorityParams, UpdateInventoryParams, UpdatePriceParams,
    UpdateProductCollectionParams, UpdateProductParams, UpdateProductReviewParams,
    UpdateStoreStatusParams,
};

/// The mock of the Products API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Products<'a> {
    mock: &'a Mock,
}

impl<'a> Products<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_products`](super::Products::list_products).
    pub fn list_products(&self) -> Expect<'a, ListProductsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_product`](super::Products::create_product).
    pub fn create_product(&self) -> Expect<'a, CreateProductParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_products`](super::Products::bulk_update_products).
    pub fn bulk_update_products(&self) -> Expect<'a, BulkUpdateProductsParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_product_details`](super::Products::bulk_update_product_details).
    pub fn bulk_update_product_details(
        &self,
    ) -> Expect<'a, BulkUpdateProductDetailsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_product_collections`](super::Products::list_product_collections).
    pub fn list_product_collections(&self) -> Expect<'a, ListProductCollectionsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_product_collection`](super::Products::create_product_collection).
    pub fn create_product_collection(
        &self,
    ) -> Expect<'a, CreateProductCollectionParams> {
        self.mock.expect()
    }

    /// Mocks [`get_product_collection`](super::Products::get_product_collection).
    pub fn get_product_collection(&self) -> Expect<'a, GetProductCollectionParams> {
        self.mock.expect()
    }

    /// Mocks [`update_product_collection`](super::Products::update_product_collection).
    pub fn update_product_collection(
        &self,
    ) -> Expect<'a, UpdateProductCollectionParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_product_collection`](super::Products::delete_product_collection).
    pub fn delete_product_collection(
        &self,
    ) -> Expect<'a, DeleteProductCollectionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_inventory`](super::Products::list_inventory).
    pub fn list_inventory(&self) -> Expect<'a, ListInventoryParams> {
        self.mock.expect()
    }

    /// Mocks [`update_inventory`](super::Products::update_inventory).
    pub fn update_inventory(&self) -> Expect<'a, UpdateInventoryParams> {
        self.mock.expect()
    }

    /// Mocks [`list_product_reviews`](super::Products::list_product_reviews).
    pub fn list_product_reviews(&self) -> Expect<'a, ListProductReviewsParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_product_review`](super::Products::bulk_update_product_review).
    pub fn bulk_update_product_review(
        &self,
    ) -> Expect<'a, BulkUpdateProductReviewParams> {
        self.mock.expect()
    }

    /// Mocks [`count_reviews`](super::Products::count_reviews).
    pub fn count_reviews(&self) -> Expect<'a, CountReviewsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_product_review`](super::Products::update_product_review).
    pub fn update_product_review(&self) -> Expect<'a, UpdateProductReviewParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_product_review`](super::Products::delete_product_review).
    pub fn delete_product_review(&self) -> Expect<'a, DeleteProductReviewParams> {
        self.mock.expect()
    }

    /// Mocks [`update_store_status`](super::Products::update_store_status).
    pub fn update_store_status(&self) -> Expect<'a, UpdateStoreStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`update_display_priority`](super::Products::update_display_priority).
    pub fn update_display_priority(&self) -> Expect<'a, UpdateDisplayPriorityParams> {
        self.mock.expect()
    }

    /// Mocks [`get_product_store_stats`](super::Products::get_product_store_stats).
    pub fn get_product_store_stats(&self) -> Expect<'a, GetProductStoreStatsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_product`](super::Products::get_product).
    pub fn get_product(&self) -> Expect<'a, GetProductParams> {
        self.mock.expect()
    }

    /// Mocks [`update_product`](super::Products::update_product).
    pub fn update_product(&self) -> Expect<'a, UpdateProductParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_product`](super::Products::delete_product).
    pub fn delete_product(&self) -> Expect<'a, DeleteProductParams> {
        self.mock.expect()
    }

    /// Mocks [`list_prices`](super::Products::list_prices).
    pub fn list_prices(&self) -> Expect<'a, ListPricesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_price`](super::Products::create_price).
    pub fn create_price(&self) -> Expect<'a, CreatePriceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_price`](super::Products::get_price).
    pub fn get_price(&self) -> Expect<'a, GetPriceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_price`](super::Products::update_price).
    pub fn update_price(&self) -> Expect<'a, UpdatePriceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_price`](super::Products::delete_price).
    pub fn delete_price(&self) -> Expect<'a, DeletePriceParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListProductsParams>(),
    Listed::of::<CreateProductParams>(),
    Listed::of::<BulkUpdateProductsParams>(),
    Listed::of::<BulkUpdateProductDetailsParams>(),
    Listed::of::<ListProductCollectionsParams>(),
    Listed::of::<CreateProductCollectionParams>(),
    Listed::of::<GetProductCollectionParams>(),
    Listed::of::<UpdateProductCollectionParams>(),
    Listed::of::<DeleteProductCollectionParams>(),
    Listed::of::<ListInventoryParams>(),
    Listed::of::<UpdateInventoryParams>(),
    Listed::of::<ListProductReviewsParams>(),
    Listed::of::<BulkUpdateProductReviewParams>(),
    Listed::of::<CountReviewsParams>(),
    Listed::of::<UpdateProductReviewParams>(),
    Listed::of::<DeleteProductReviewParams>(),
    Listed::of::<UpdateStoreStatusParams>(),
    Listed::of::<UpdateDisplayPriorityParams>(),
    Listed::of::<GetProductStoreStatsParams>(),
    Listed::of::<GetProductParams>(),
    Listed::of::<UpdateProductParams>(),
    Listed::of::<DeleteProductParams>(),
    Listed::of::<ListPricesParams>(),
    Listed::of::<CreatePriceParams>(),
    Listed::of::<GetPriceParams>(),
    Listed::of::<UpdatePriceParams>(),
    Listed::of::<DeletePriceParams>(),
];

mock_operation! {
    ListProductsParams, "v3_products().list_products()", json, [query("locationId"),
    query("limit"), query("offset"), query("search"), query_joined("collectionIds", ','),
    query("collectionSlug"), query_list("expand"), query_list("productIds"),
    query("storeId"), query("includedInStore"), query("availableInStore"),
    query("sortOrder")],
    "{\"products\":[{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\"}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"ACME STORE\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"collectionIds\":[\"65d71377c326ea78e1c47df5\",\"65d71377c326ea78e1c47d34\"],\"isTaxesEnabled\":true,\"taxes\":[\"654492a4e6bef380114de15a\"],\"automaticTaxCategoryId\":\"65d71377c326ea78e1c47df5\",\"label\":{\"title\":\"Featured\",\"startDate\":\"2024-06-26T05:43:35.000Z\",\"endDate\":\"2024-06-30T05:43:39.000Z\"},\"slug\":\"washing-machine\"}],\"total\":[{\"total\":20}]}"
}

mock_operation! {
    CreateProductParams, "v3_products().create_product()", json, [json("body")],
    "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"ACME STORE\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"collectionIds\":[\"65d71377c326ea78e1c47df5\",\"65d71377c326ea78e1c47d34\"],\"isTaxesEnabled\":true,\"taxes\":[\"654492a4e6bef380114de15a\"],\"automaticTaxCategoryId\":\"65d71377c326ea78e1c47df5\",\"label\":{\"title\":\"Featured\",\"startDate\":\"2024-06-26T05:43:35.000Z\",\"endDate\":\"2024-06-30T05:43:39.000Z\"},\"slug\":\"washing-machine\"}"
}

mock_operation! {
    BulkUpdateProductsParams, "v3_products().bulk_update_products()", json,
    [json("body")], "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    BulkUpdateProductDetailsParams, "v3_products().bulk_update_product_details()", json,
    [json("body")],
    "{\"message\":\"Products updated successfully\",\"status\":true,\"updatedCount\":5}"
}

mock_operation! {
    ListProductCollectionsParams, "v3_products().list_product_collections()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"),
    query_joined("collectionIds", ','), query("name")],
    "{\"data\":[{\"_id\":\"655b33a82209e60b6adb87a5\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"name\":\"Best Sellers\",\"slug\":\"best-sellers\",\"image\":\"http://example.com/watermark.png\",\"seo\":{\"title\":\"Best Sellers\",\"description\":\"Collections where all the best products are available\"},\"createdAt\":\"2024-02-22T09:27:19.728Z\"}]}"
}

mock_operation! {
    CreateProductCollectionParams, "v3_products().create_product_collection()",
    payload("data"), [json("body")],
    "{\"data\":{\"_id\":\"655b33a82209e60b6adb87a5\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"name\":\"Best Sellers\",\"slug\":\"best-sellers\",\"image\":\"http://example.com/watermark.png\",\"seo\":{\"title\":\"Best Sellers\",\"description\":\"Collections where all the best products are available\"},\"createdAt\":\"2024-02-22T09:27:19.728Z\"}}"
}

mock_operation! {
    GetProductCollectionParams, "v3_products().get_product_collection()",
    payload("data"), [path("collectionId"), query("altId")],
    "{\"data\":{\"_id\":\"655b33a82209e60b6adb87a5\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"name\":\"Best Sellers\",\"slug\":\"best-sellers\",\"image\":\"http://example.com/watermark.png\",\"seo\":{\"title\":\"Best Sellers\",\"description\":\"Collections where all the best products are available\"},\"createdAt\":\"2024-02-22T09:27:19.728Z\"},\"status\":true}"
}

mock_operation! {
    UpdateProductCollectionParams, "v3_products().update_product_collection()", json,
    [path("collectionId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    DeleteProductCollectionParams, "v3_products().delete_product_collection()", json,
    [path("collectionId"), query("altId"), query("altType")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    ListInventoryParams, "v3_products().list_inventory()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("search")],
    "{\"inventory\":[{\"_id\":\"65f4c1b7e2d80a39b61c4e75\",\"name\":\"Medium T-shirt\",\"availableQuantity\":50,\"sku\":\"TSHIRT-MED-001\",\"allowOutOfStockPurchases\":false,\"product\":\"6241712be68f7a98102ba270\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"image\":\"https://example.com/images/product.jpg\",\"productName\":\"T-shirt\"}],\"total\":{\"total\":100}}"
}

mock_operation! {
    UpdateInventoryParams, "v3_products().update_inventory()", json, [json("body")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    ListProductReviewsParams, "v3_products().list_product_reviews()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"),
    query("sortField"), query("sortOrder"), query("rating"), query("startDate"),
    query("endDate"), query_joined("productId", ','), query_joined("storeId", ',')],
    "{\"data\":[{}],\"total\":1}"
}

mock_operation! {
    BulkUpdateProductReviewParams, "v3_products().bulk_update_product_review()", json,
    [json("body")], "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    CountReviewsParams, "v3_products().count_reviews()", payload("data"),
    [query("altId"), query("altType"), query("rating"), query("startDate"),
    query("endDate"), query_joined("productId", ','), query_joined("storeId", ',')],
    "{\"data\":[{}]}"
}

mock_operation! {
    UpdateProductReviewParams, "v3_products().update_product_review()", json,
    [path("reviewId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    DeleteProductReviewParams, "v3_products().delete_product_review()", json,
    [path("reviewId"), query("altId"), query("altType"), query("productId")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    UpdateStoreStatusParams, "v3_products().update_store_status()", json,
    [path("storeId"), json("body")],
    "{\"status\":true,\"message\":\"Successfully created\"}"
}

mock_operation! {
    UpdateDisplayPriorityParams, "v3_products().update_display_priority()", empty,
    [path("storeId"), json("body")]
}

mock_operation! {
    GetProductStoreStatsParams, "v3_products().get_product_store_stats()", json,
    [path("storeId"), query("altId"), query("altType"), query("search"),
    query_joined("collectionIds", ',')],
    "{\"totalProducts\":100,\"includedInStore\":80,\"excludedFromStore\":20}"
}

mock_operation! {
    GetProductParams, "v3_products().get_product()", json, [path("productId"),
    query("locationId"), query("sendWishlistStatus")],
    "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"ACME STORE\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"collectionIds\":[\"65d71377c326ea78e1c47df5\",\"65d71377c326ea78e1c47d34\"],\"isTaxesEnabled\":true,\"taxes\":[\"654492a4e6bef380114de15a\"],\"automaticTaxCategoryId\":\"65d71377c326ea78e1c47df5\",\"label\":{\"title\":\"Featured\",\"startDate\":\"2024-06-26T05:43:35.000Z\",\"endDate\":\"2024-06-30T05:43:39.000Z\"},\"slug\":\"washing-machine\"}"
}

mock_operation! {
    UpdateProductParams, "v3_products().update_product()", json, [path("productId"),
    json("body")],
    "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"ACME STORE\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"collectionIds\":[\"65d71377c326ea78e1c47df5\",\"65d71377c326ea78e1c47d34\"],\"isTaxesEnabled\":true,\"taxes\":[\"654492a4e6bef380114de15a\"],\"automaticTaxCategoryId\":\"65d71377c326ea78e1c47df5\",\"label\":{\"title\":\"Featured\",\"startDate\":\"2024-06-26T05:43:35.000Z\",\"endDate\":\"2024-06-30T05:43:39.000Z\"},\"slug\":\"washing-machine\"}"
}

mock_operation! {
    DeleteProductParams, "v3_products().delete_product()", json, [path("productId"),
    query("locationId"), query("sendWishlistStatus")], "{\"status\":true}"
}

mock_operation! {
    ListPricesParams, "v3_products().list_prices()", json, [path("productId"),
    query("locationId"), query("limit"), query("offset"), query_joined("ids", ',')],
    "{\"prices\":[{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true}],\"total\":10}"
}

mock_operation! {
    CreatePriceParams, "v3_products().create_price()", json, [path("productId"),
    json("body")],
    "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true}"
}

mock_operation! {
    GetPriceParams, "v3_products().get_price()", json, [path("productId"),
    path("priceId"), query("locationId")],
    "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true}"
}

mock_operation! {
    UpdatePriceParams, "v3_products().update_price()", json, [path("productId"),
    path("priceId"), json("body")],
    "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true}"
}

mock_operation! {
    DeletePriceParams, "v3_products().delete_price()", json, [path("productId"),
    path("priceId"), query("locationId")], "{\"status\":true}"
}

mock_error! {
    ProductsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
