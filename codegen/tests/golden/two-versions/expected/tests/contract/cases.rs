//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    pets(&mut contract.document("v2/pets.yaml"));
    v3_pets(&mut contract.document("v3/pets.yaml"));
}

#[rustfmt::skip]
fn pets(document: &mut Document<'_>) {
    use pets::pets as api;
    document.operation::<api::operations::ListPetsParams>();
}

#[rustfmt::skip]
fn v3_pets(document: &mut Document<'_>) {
    use pets::v3::pets as api;
    document.operation::<api::operations::ListPetsParams>();
}
