//! Reads and writes what the Products API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    BulkEditProductsParams, BulkUpdateProductReviewParams, BulkUpdateProductsParams,
    CreatePriceForProductParams, CreateProductCollectionParams, CreateProductParams,
    DeletePriceByIdForProductParams, DeleteProductByIdParams,
    DeleteProductCollectionParams, DeleteProductReviewParams,
    GetPriceByIdForProductParams, GetProductByIdParams, GetProductCollectionByIdParams,
    GetProductReviewsParams, GetProductStoreStatsParams, GetReviewsCountParams,
    ListInventoryParams, ListPricesForProductParams, ListProductCollectionsParams,
    ListProductsParams, UpdateDisplayPriorityParams, UpdateInventoryParams,
    UpdatePriceByIdForProductParams, UpdateProductByIdParams,
    UpdateProductCollectionParams, UpdateProductReviewParams, UpdateStoreStatusParams,
};

impl Decode for ListProductsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListProductsParams")?;
        Some(Self {
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
        })
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
        Some(Self {
            body: object.required("body")?,
        })
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
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkUpdateProductsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for BulkEditProductsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEditProductsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkEditProductsParams {
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
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            collection_ids: object.optional("collectionIds"),
            name: object.optional("name"),
        })
    }
}

impl Encode for ListProductCollectionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetProductCollectionByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductCollectionByIdParams")?;
        Some(Self {
            collection_id: object.required("collectionId")?,
            alt_id: object.required("altId")?,
        })
    }
}

impl Encode for GetProductCollectionByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("collectionId", &self.collection_id);
        object.field("altId", &self.alt_id);
    }
}

impl Decode for UpdateProductCollectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductCollectionParams")?;
        Some(Self {
            collection_id: object.required("collectionId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            collection_id: object.required("collectionId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

impl Encode for DeleteProductCollectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("collectionId", &self.collection_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListInventoryParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInventoryParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
        })
    }
}

impl Encode for ListInventoryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateInventoryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetProductReviewsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductReviewsParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            sort_field: object.optional("sortField"),
            sort_order: object.optional("sortOrder"),
            rating: object.optional("rating"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            product_id: object.optional("productId"),
            store_id: object.optional("storeId"),
        })
    }
}

impl Encode for GetProductReviewsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("sortField", &self.sort_field);
        object.field("sortOrder", &self.sort_order);
        object.field("rating", &self.rating);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("productId", &self.product_id);
        object.field("storeId", &self.store_id);
    }
}

impl Decode for BulkUpdateProductReviewParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateProductReviewParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkUpdateProductReviewParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetReviewsCountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetReviewsCountParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            rating: object.optional("rating"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            product_id: object.optional("productId"),
            store_id: object.optional("storeId"),
        })
    }
}

impl Encode for GetReviewsCountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("rating", &self.rating);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("productId", &self.product_id);
        object.field("storeId", &self.store_id);
    }
}

impl Decode for UpdateProductReviewParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductReviewParams")?;
        Some(Self {
            review_id: object.required("reviewId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            review_id: object.required("reviewId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            product_id: object.required("productId")?,
        })
    }
}

impl Encode for DeleteProductReviewParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("reviewId", &self.review_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("productId", &self.product_id);
    }
}

impl Decode for UpdateStoreStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateStoreStatusParams")?;
        Some(Self {
            store_id: object.required("storeId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            store_id: object.required("storeId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            store_id: object.required("storeId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            search: object.optional("search"),
            collection_ids: object.optional("collectionIds"),
        })
    }
}

impl Encode for GetProductStoreStatsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("storeId", &self.store_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("search", &self.search);
        object.field("collectionIds", &self.collection_ids);
    }
}

impl Decode for GetProductByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetProductByIdParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            location_id: object.required("locationId")?,
            send_wishlist_status: object.optional("sendWishlistStatus"),
        })
    }
}

impl Encode for GetProductByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("locationId", &self.location_id);
        object.field("sendWishlistStatus", &self.send_wishlist_status);
    }
}

impl Decode for UpdateProductByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductByIdParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateProductByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteProductByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteProductByIdParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            location_id: object.required("locationId")?,
            send_wishlist_status: object.optional("sendWishlistStatus"),
        })
    }
}

impl Encode for DeleteProductByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("locationId", &self.location_id);
        object.field("sendWishlistStatus", &self.send_wishlist_status);
    }
}

impl Decode for ListPricesForProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPricesForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            ids: object.optional("ids"),
        })
    }
}

impl Encode for ListPricesForProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("ids", &self.ids);
    }
}

impl Decode for CreatePriceForProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePriceForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreatePriceForProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPriceByIdForProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPriceByIdForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetPriceByIdForProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for UpdatePriceByIdForProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePriceByIdForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdatePriceByIdForProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeletePriceByIdForProductParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePriceByIdForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for DeletePriceByIdForProductParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    ListProductsParams, CreateProductParams, BulkUpdateProductsParams,
    BulkEditProductsParams, ListProductCollectionsParams, CreateProductCollectionParams,
    GetProductCollectionByIdParams, UpdateProductCollectionParams,
    DeleteProductCollectionParams, ListInventoryParams, UpdateInventoryParams,
    GetProductReviewsParams, BulkUpdateProductReviewParams, GetReviewsCountParams,
    UpdateProductReviewParams, DeleteProductReviewParams, UpdateStoreStatusParams,
    UpdateDisplayPriorityParams, GetProductStoreStatsParams, GetProductByIdParams,
    UpdateProductByIdParams, DeleteProductByIdParams, ListPricesForProductParams,
    CreatePriceForProductParams, GetPriceByIdForProductParams,
    UpdatePriceByIdForProductParams, DeletePriceByIdForProductParams,
}
