//! The Social Planner API as a mock.

use highlevel_runtime::{Decode, Node};

use super::CsvUpload;

impl Decode for CsvUpload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvUpload")?;
        Some(Self {
            file: object.required("file")?,
            extra: object.extra(),
        })
    }
}
