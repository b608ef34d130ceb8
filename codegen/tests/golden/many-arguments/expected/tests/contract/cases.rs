//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    pets(&mut contract.document("v2/pets.yaml"));
}

#[rustfmt::skip]
fn pets(document: &mut Document<'_>) {
    use pets::pets as api;
    document.operation::<api::operations::CreatePetParams>();
    document
        .form(
            api::operations::UploadPhotoParams::new(
                api::Photo::new(api::PhotoRequired {
                    alive: true,
                    brown: true,
                    calm: true,
                    deaf: true,
                    eats: "sample",
                    fur: "sample",
                    gait: "sample",
                    home: "sample",
                }),
            ),
        );
}
