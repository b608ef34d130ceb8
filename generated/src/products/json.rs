//! Implementations of serde's traits for the Products API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

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

impl Decode for ListProductsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListProductsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            collection_ids: object.optional("collectionIds"),
            collection_slug: object.optional("collectionSlug"),
            expand: object.optional("expand"),
            product_ids: object.optional("productIds"),
            store_id: object.optional("storeId"),
            included_in_store: object.optional("includedInStore"),
            available_in_store: object.optional("availableInStore"),
            sort_order: object.optional("sortOrder"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListProductsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("collectionIds", &self.collection_ids);
        object.field("collectionSlug", &self.collection_slug);
        object.field("expand", &self.expand);
        object.field("productIds", &self.product_ids);
        object.field("storeId", &self.store_id);
        object.field("includedInStore", &self.included_in_store);
        object.field("availableInStore", &self.available_in_store);
        object.field("sortOrder", &self.sort_order);
    }
}

impl Decode for CreateProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateProductParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for BulkUpdateProductsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateProductsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateProductsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for BulkUpdateProductDetailsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateProductDetailsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateProductDetailsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListProductCollectionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListProductCollectionsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            collection_ids: object.optional("collectionIds"),
            name: object.optional("name"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListProductCollectionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("collectionIds", &self.collection_ids);
        object.field("name", &self.name);
    }
}

impl Decode for CreateProductCollectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateProductCollectionParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetProductCollectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductCollectionParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            collection_id: object.required("collectionId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("collectionId", &self.collection_id);
    }
}

impl Decode for UpdateProductCollectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductCollectionParams")?;
        let params = Self {
            collection_id: object.required("collectionId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("collectionId", &self.collection_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteProductCollectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteProductCollectionParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            collection_id: object.required("collectionId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("collectionId", &self.collection_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListInventoryParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInventoryParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInventoryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
    }
}

impl Decode for UpdateInventoryParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInventoryParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInventoryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListProductReviewsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListProductReviewsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            sort_field: object.optional("sortField"),
            sort_order: object.optional("sortOrder"),
            rating: object.optional("rating"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            product_ids: object.optional("productId"),
            store_ids: object.optional("storeId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListProductReviewsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("sortField", &self.sort_field);
        object.field("sortOrder", &self.sort_order);
        object.field("rating", &self.rating);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("productId", &self.product_ids);
        object.field("storeId", &self.store_ids);
    }
}

impl Decode for BulkUpdateProductReviewParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateProductReviewParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateProductReviewParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CountReviewsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CountReviewsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            rating: object.optional("rating"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            product_ids: object.optional("productId"),
            store_ids: object.optional("storeId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CountReviewsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("rating", &self.rating);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("productId", &self.product_ids);
        object.field("storeId", &self.store_ids);
    }
}

impl Decode for UpdateProductReviewParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductReviewParams")?;
        let params = Self {
            review_id: object.required("reviewId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateProductReviewParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("reviewId", &self.review_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteProductReviewParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteProductReviewParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            product_id: object.required("productId")?,
            review_id: object.required("reviewId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteProductReviewParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("reviewId", &self.review_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateStoreStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateStoreStatusParams")?;
        let params = Self {
            store_id: object.required("storeId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateStoreStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("storeId", &self.store_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateDisplayPriorityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateDisplayPriorityParams")?;
        let params = Self {
            store_id: object.required("storeId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateDisplayPriorityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("storeId", &self.store_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetProductStoreStatsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductStoreStatsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            store_id: object.required("storeId")?,
            alt_type: object.required("altType")?,
            search: object.optional("search"),
            collection_ids: object.optional("collectionIds"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetProductStoreStatsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("storeId", &self.store_id);
        object.field("altType", &self.alt_type);
        object.field("search", &self.search);
        object.field("collectionIds", &self.collection_ids);
    }
}

impl Decode for GetProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            product_id: object.required("productId")?,
            send_wishlist_status: object.optional("sendWishlistStatus"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("sendWishlistStatus", &self.send_wishlist_status);
    }
}

impl Decode for UpdateProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductParams")?;
        let params = Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteProductParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            product_id: object.required("productId")?,
            send_wishlist_status: object.optional("sendWishlistStatus"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("sendWishlistStatus", &self.send_wishlist_status);
    }
}

impl Decode for ListPricesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPricesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            product_id: object.required("productId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            ids: object.optional("ids"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPricesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("ids", &self.ids);
    }
}

impl Decode for CreatePriceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePriceParams")?;
        let params = Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreatePriceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPriceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPriceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetPriceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
    }
}

impl Decode for UpdatePriceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePriceParams")?;
        let params = Self {
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdatePriceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeletePriceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePriceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeletePriceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
    }
}

impl_serde! {
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
