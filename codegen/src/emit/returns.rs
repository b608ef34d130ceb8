//! The documentation of the result of a call: its type, how to obtain the rest of the response, and the error.

use crate::ir::{Library, Module, OPERATIONS, Operation, Output, Type, TypeId};

/// Returns the paragraph about the result of an operation and its error.
pub(super) fn returns_paragraph(
    library: &Library,
    module: &Module,
    operation: &Operation,
) -> String {
    let result = result_sentence(library, module, operation);
    let error = &operation.error;
    format!("{result} Errors are [`{error}`]({OPERATIONS}::{error}).")
}

/// Returns the sentences about the result that its type does not express, such as pagination.
pub(super) fn shape_paragraph(
    library: &Library,
    module: &Module,
    operation: &Operation,
) -> Option<String> {
    let is_plain = operation.paging.is_none() && operation.payload.is_empty();
    (!is_plain).then(|| result_sentence(library, module, operation))
}

fn result_sentence(library: &Library, module: &Module, operation: &Operation) -> String {
    let returned = operation.payload.last();
    let returned = returned.map(|payload| &library.field(*payload).ty);
    let result = match (&operation.output, returned) {
        (_, Some(payload)) => value(library, module, payload),
        (Output::Empty, None) => return "Returns no content.".to_owned(),
        (Output::Text, None) => return "Returns the text of the response.".to_owned(),
        (Output::Download, None) => {
            let download = library.runtime_docs_path("Download");
            return format!("Returns a [`Download`]({download}).");
        }
        (Output::Headers(id), None) => named(library, module, *id),
        (Output::Json(ty @ (Type::Json | Type::JsonObject)), None) => {
            let json = value(library, module, ty);
            return format!(
                "Returns the response as {json}, because the API does not document its members."
            );
        }
        (Output::Json(ty), None) => value(library, module, ty),
    };
    let request = library.runtime_docs_path("Request");
    if operation.paging.is_some() {
        return format!(
            "Returns one page, {result}. Use [`pages`]({request}::pages) or [`items`]({request}::items) to iterate over all of them."
        );
    }
    let (Some(outermost), Output::Json(Type::Named(_))) =
        (operation.payload.first(), &operation.output)
    else {
        return format!("Returns {result}.");
    };
    let way = operation.payload.iter();
    let members: Vec<_> = way
        .map(|field| library.field(*field).name.as_str())
        .collect();
    let members = members.join(".");
    let envelope = named(library, module, outermost.owner);
    format!(
        "Returns {result}: the field `{members}` of the response. \
         [`send_whole`]({request}::send_whole) returns the whole body, {envelope}, in a `Response`."
    )
}

/// Returns the phrase for a value of a type.
fn value(library: &Library, module: &Module, ty: &Type) -> String {
    match ty {
        Type::Named(id) => named(library, module, *id),
        Type::List(element) => format!("a list of {}", elements(library, module, element)),
        Type::Map(values) => format!("a map of {} by key", elements(library, module, values)),
        Type::Json => "JSON (`serde_json::Value`)".to_owned(),
        Type::JsonObject => "a JSON object (`serde_json::Map`)".to_owned(),
        Type::Integer | Type::Number => "a number".to_owned(),
        Type::Boolean => "a boolean".to_owned(),
        Type::Id(id) => id_type(library, *id),
        Type::String | Type::Url => "a string".to_owned(),
        Type::File => "a file".to_owned(),
        Type::Library(written) => {
            let name = &library.target.facts.types[written.index].name;
            format!("[`{name}`]({})", library.runtime_docs_path(name.as_str()))
        }
    }
}

/// Returns the phrase for the elements of a list, or the values of a map.
fn elements(library: &Library, module: &Module, element: &Type) -> String {
    match element {
        Type::Integer | Type::Number => "numbers".to_owned(),
        Type::Boolean => "booleans".to_owned(),
        Type::String | Type::Url => "strings".to_owned(),
        Type::Json => "JSON (`serde_json::Value`)".to_owned(),
        Type::JsonObject => "JSON objects (`serde_json::Map`)".to_owned(),
        Type::List(_) => "lists".to_owned(),
        Type::Map(_) => "maps".to_owned(),
        other => value(library, module, other),
    }
}

/// Returns the name of an id type, without a link, because some of the files import it and others do not.
fn id_type(library: &Library, id: usize) -> String {
    format!("`{}`", library.target.facts.ids[id].name)
}

fn named(library: &Library, module: &Module, id: TypeId) -> String {
    let name = &library.type_def(id).name;
    let path = library.docs_path(module, id);
    if path == name.as_str() {
        format!("[`{name}`]")
    } else {
        format!("[`{name}`]({path})")
    }
}
