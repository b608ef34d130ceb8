//! Every operation that pages, for the test that reads two pages of each.

use super::Lists;

/// Adds every operation that pages, in the order of the documents.
#[rustfmt::skip]
pub(crate) fn add_lists(lists: &mut Lists) {
    lists.add::<pets::pets::operations::ListPetsParams>("v2/pets.yaml");
}
