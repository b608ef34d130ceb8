//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    orders(&mut contract.document("v2/orders.yaml"));
    pets(&mut contract.document("v2/pets.yaml"));
    v3_orders(&mut contract.document("v3/orders.yaml"));
    v3_pets(&mut contract.document("v3/pets.yaml"));
}

#[rustfmt::skip]
fn orders(document: &mut Document<'_>) {
    use highlevel::orders as api;
    document.operation::<api::ListOrdersParams>();
}

#[rustfmt::skip]
fn pets(document: &mut Document<'_>) {
    use highlevel::pets as api;
    document.operation::<api::CreatePetParams>();
}

#[rustfmt::skip]
fn v3_orders(document: &mut Document<'_>) {
    use highlevel::v3::orders as api;
    document.operation::<api::ListOrdersParams>();
}

#[rustfmt::skip]
fn v3_pets(document: &mut Document<'_>) {
    use highlevel::v3::pets as api;
    document.operation::<api::CreatePetParams>();
}
