//! Implementations of serde's traits for the Courses API.

use highlevel_runtime::{Decode, Node, impl_serde, open_enum_decode};

use super::{
    Category, CoursesImport, InstructorDetails, MaterialType, Post, PostKind,
    PostMaterial, Product, SubCategory, Visibility,
};

open_enum_decode! {
    PostKind, MaterialType, Visibility,
}

impl Decode for Category {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Category")?;
        Some(Self {
            title: object.required("title")?,
            visibility: object.required("visibility")?,
            thumbnail_url: object.optional("thumbnailUrl"),
            posts: object.optional("posts"),
            sub_categories: object.optional("subCategories"),
            extra: object.extra(),
        })
    }
}

impl Decode for InstructorDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstructorDetails")?;
        Some(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            extra: object.extra(),
        })
    }
}

impl Decode for Post {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Post")?;
        Some(Self {
            title: object.required("title")?,
            visibility: object.required("visibility")?,
            thumbnail_url: object.optional("thumbnailUrl"),
            content_type: object.required("contentType")?,
            description: object.required("description")?,
            bucket_video_url: object.optional("bucketVideoUrl"),
            post_materials: object.optional("postMaterials"),
            extra: object.extra(),
        })
    }
}

impl Decode for PostMaterial {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostMaterial")?;
        Some(Self {
            title: object.required("title")?,
            type_: object.required("type")?,
            url: object.required("url")?,
            extra: object.extra(),
        })
    }
}

impl Decode for Product {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Product")?;
        Some(Self {
            title: object.required("title")?,
            description: object.required("description")?,
            image_url: object.optional("imageUrl"),
            categories: object.required("categories")?,
            instructor_details: object.optional("instructorDetails"),
            extra: object.extra(),
        })
    }
}

impl Decode for CoursesImport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CoursesImport")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.optional("userId"),
            products: object.required("products")?,
            extra: object.extra(),
        })
    }
}

impl Decode for SubCategory {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubCategory")?;
        Some(Self {
            title: object.required("title")?,
            visibility: object.required("visibility")?,
            thumbnail_url: object.optional("thumbnailUrl"),
            posts: object.optional("posts"),
            extra: object.extra(),
        })
    }
}

impl_serde! {
    Category, InstructorDetails, Post, PostMaterial, Product, CoursesImport, SubCategory,
    PostKind, MaterialType, Visibility,
}
