//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::impl_serde;

use super::UploadPhotoBodyKind;

impl_serde! {
    UploadPhotoBodyKind,
}
