//! Implementations of serde's traits for the Courses API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ImportCoursesParams;

impl Decode for ImportCoursesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportCoursesParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ImportCoursesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    ImportCoursesParams,
}
