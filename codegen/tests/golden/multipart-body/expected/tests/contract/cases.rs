//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    pets(&mut contract.document("v2/pets.yaml"));
}

#[rustfmt::skip]
fn pets(document: &mut Document<'_>) {
    use pets::pets as api;
    document
        .form(
            api::operations::UploadPhotoParams::new(
                "sample",
                api::UploadPhotoBody::new(
                    pets::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                    "sample",
                ),
            ),
        );
}
