//! The changes between two libraries, in terms of the API that users of the generated crate call.
//!
//! It compares intermediate representations instead of documents, so that edits which change no name, type or call (order,
//! descriptions, equivalent schemas) are not reported.

mod arguments;
mod correction;
mod event;
mod former;
mod module;
mod notes;
mod operation;
mod outcome;
mod pair;
mod parameter;
mod site;
mod twins;
mod types;
mod view;

use crate::ir::Library;

use notes::Notes;

pub use notes::{Change, Changes, Impact, Rename};

/// Returns the changes for callers between two libraries. Both must have been completed by `analyse`.
pub fn compare(before: &Library, after: &Library) -> Changes {
    let mut notes = Notes::default();
    let modules = module::pair_modules(before, after);
    let operations = operation::pair_operations(&modules);
    let events = event::pair_events(&modules);
    let twins = twins::find_twins(&modules, &operations, &events);
    module::compare_root(&mut notes, before, after);
    module::compare_modules(&mut notes, &modules, &operations);
    former::compare_former(&mut notes, &modules);
    operation::compare_operations(&mut notes, &twins, &modules, &operations);
    event::compare_events(&mut notes, &twins, &events);
    event::compare_accessors(&mut notes, &modules);
    types::compare_types(&mut notes, &twins, &modules, after);
    let mut changes = notes.finish();
    changes.corrections = correction::compare_corrections(before, after);
    changes
}
