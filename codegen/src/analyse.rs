//! Answers the questions about the whole library that printing must not ask: which way a type
//! travels, what contains itself, how fields are held, which operations share their errors.

mod check;
mod cycles;
mod direction;
mod errors;
mod features;
mod fields;
mod share;
mod traits;
mod unions;

use crate::diagnostics::Diagnostics;
use crate::ir::Library;

/// Completes a lowered library.
pub fn analyse(library: &mut Library, diagnostics: &mut Diagnostics) {
    share::share_types(library);
    direction::mark_directions(library);
    cycles::box_cycles(library);
    fields::describe_fields(library);
    traits::choose_traits(library);
    unions::find_keys(library);
    errors::share_errors(library);
    features::find_needs(library);
    check::check_types(library, diagnostics);
}
