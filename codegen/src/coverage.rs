//! Counts of the parts that the generated crate covers.

mod texts;

use std::collections::BTreeMap;

use crate::ir::{Library, Module, Output, SHARED, Shape, Type};

pub use texts::TextFigures;
pub(crate) use texts::count_texts;

/// The figures of one version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// APIs that have operations, each with a module of its own.
    pub apis: usize,
    /// Operations that the reference lists.
    pub operations: usize,
    /// Operations that it does not list.
    pub unlisted: usize,
    /// Documented statuses of all operations.
    pub statuses: usize,
    /// Operations whose success is typed JSON, headers, a file or text.
    pub typed: usize,
    /// Operations whose success has no content.
    pub empty: usize,
    /// Operations whose success is raw JSON.
    pub raw: usize,
    /// Operations with pagination, whose whole list can be read.
    pub paged: usize,
    /// Operations whose scopes are known.
    pub scoped: usize,
    /// Structs (also of forms and headers) and unions. Types that several versions share are counted in each.
    pub types: usize,
    /// Enums of strings. Those that several versions share are counted in each.
    pub enums: usize,
}

/// The figures of events, which belong to no version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventFigures {
    /// Events that the reference documents.
    pub documented: usize,
    /// Events that it lacks.
    pub unlisted: usize,
}

/// Counts the events of a library.
pub(crate) fn count_events(library: &Library) -> EventFigures {
    let events = library.modules.iter().flat_map(|module| &module.events);
    let (unlisted, documented): (Vec<_>, Vec<_>) = events.partition(|event| event.unlisted);
    EventFigures {
        documented: documented.len(),
        unlisted: unlisted.len(),
    }
}

/// Counts the covered parts of a library, by version.
pub(crate) fn count(library: &Library) -> BTreeMap<String, Figures> {
    let mut versions: BTreeMap<String, Figures> = BTreeMap::new();
    for module in library
        .modules
        .iter()
        .filter(|module| module.version != SHARED && module.events.is_empty())
    {
        add(
            versions.entry(module.version.clone()).or_default(),
            library,
            module,
        );
    }
    versions
}

fn add(figures: &mut Figures, library: &Library, module: &Module) {
    figures.apis += usize::from(!module.operations.is_empty());
    for operation in &module.operations {
        if operation.unlisted {
            figures.unlisted += 1;
        } else {
            figures.operations += 1;
        }
        figures.statuses += operation.success.len() + operation.errors.len();
        figures.paged += usize::from(operation.paging.is_some());
        figures.scoped += usize::from(!operation.scopes.is_empty());
        match &operation.output {
            Output::Empty => figures.empty += 1,
            Output::Json(Type::Json | Type::JsonObject) => figures.raw += 1,
            Output::Json(_) | Output::Text | Output::Download | Output::Headers(_) => {
                figures.typed += 1;
            }
        }
    }
    for id in module.types.iter().chain(&module.shared) {
        match library.type_def(*id).shape {
            Shape::Enum(_) => figures.enums += 1,
            _ => figures.types += 1,
        }
    }
}
