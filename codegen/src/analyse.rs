//! Decides what depends on the whole library, before it is printed, such as which types are sent or received, which types contain
//! themselves, how fields are stored, and which operations share their errors.

mod acknowledge;
mod amounts;
mod arguments;
mod bodies;
mod check;
mod cycles;
mod direction;
mod envelopes;
mod errors;
mod events;
mod examples;
mod features;
mod fields;
mod former;
mod forms;
mod ids;
mod links;
mod pages;
mod presets;
mod samples;
mod share;
mod texts;
mod traits;
mod unions;
mod used;

use crate::diagnostics::Diagnostics;
use crate::ir::Library;
use crate::signatures::Signatures;

/// Completes a lowered library and returns its signatures, with the arguments in their recorded order.
pub fn analyse(
    library: &mut Library,
    recorded: &Signatures,
    diagnostics: &mut Diagnostics,
) -> Signatures {
    acknowledge::find_acknowledgements(library);
    ids::find_ids(library);
    // This comes before bodies become parameters, because the target can name a body's type to give the unit of its amounts.
    amounts::state_units(library);
    bodies::flatten_bodies(library);
    texts::derive_texts(library);
    examples::remove_ids_of_another_kind(library);
    pages::find_pages(library);
    share::share_types(library);
    direction::mark_directions(library);
    forms::settle_forms(library);
    presets::find_presets(library);
    cycles::box_cycles(library);
    fields::describe_fields(library);
    traits::choose_traits(library);
    envelopes::open_envelopes(library, diagnostics);
    unions::find_keys(library);
    errors::share_errors(library);
    events::find_accessors(library);
    features::find_needs(library);
    former::find_former(library, diagnostics);
    check::check_types(library, diagnostics);
    let signatures = arguments::order_arguments(library, recorded);
    former::name_required(library);
    links::link_members(library);
    samples::sample_calls(library, diagnostics);
    samples::sample_bodies(library);
    signatures
}
