//! The name of every operation and type of the crate, in every version, conforms to the grammar of the target.

use std::path::Path;
use std::sync::LazyLock;

use highlevel_codegen::ir::{Library, Operation, Output, Shape, Type, TypeDef};
use highlevel_codegen::naming::Grammar;
use highlevel_codegen::read_library;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    read_library(&spec, &spec.join("target")).expect("the documents are sound")
});

/// Bodies that overlays name after their content instead of their use.
const NAMED_BY_OVERLAYS: &[&str] = &["InvoiceTemplatePaymentMethods", "TaskCompletion"];

fn grammar() -> &'static Grammar {
    let grammar = LIBRARY.target.facts.grammar.as_ref();
    grammar.expect("the target has a grammar")
}

fn operations() -> impl Iterator<Item = (String, &'static Operation)> {
    LIBRARY.modules.iter().flat_map(|module| {
        let operations = module.operations.iter();
        operations.map(|operation| (module.path(), operation))
    })
}

fn named(ty: &Type) -> Option<&'static TypeDef> {
    ty.named().map(|id| LIBRARY.type_def(id))
}

fn check(faults: &[String], count: usize, least: usize) {
    assert!(count > least, "only {count} were read");
    let text = faults.join("\n");
    assert!(faults.is_empty(), "{} faults:\n{text}", faults.len());
}

#[test]
fn every_operation_is_named_by_the_grammar() {
    let faults: Vec<String> = operations()
        .filter_map(|(module, operation)| {
            let fault = grammar().fault(operation.method.as_str())?;
            Some(format!("{module}: {fault}"))
        })
        .collect();
    check(&faults, operations().count(), 1_000);
}

#[test]
fn no_type_is_named_after_its_place_in_a_document() {
    let mut count = 0;
    let mut faults = Vec::new();
    for module in &LIBRARY.modules {
        for id in &module.types {
            count += 1;
            let fault = grammar().type_fault(LIBRARY.type_def(*id).name.as_str());
            faults.extend(fault.map(|fault| format!("{}: {fault}", module.path())));
        }
    }
    check(&faults, count, 1_500);
}

#[test]
fn every_body_is_named_by_its_role() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (module, operation) in operations() {
        let Some(body) = operation.body.as_ref().and_then(|body| named(&body.ty)) else {
            continue;
        };
        count += 1;
        let (name, method) = (body.name.as_str(), operation.method.as_str());
        let is_named = match method.split('_').find(|word| *word != "bulk") {
            // A body that both creates and changes an object is named `…Fields`.
            Some("create") => name.starts_with("New") || name.ends_with("Fields"),
            Some("update") => name.ends_with("Update") || name.ends_with("Fields"),
            Some("upsert") => name.ends_with("Upsert") || name.ends_with("Fields"),
            Some("search") => name.contains("Search"),
            Some("set") => !name.starts_with("New"),
            _ => true,
        };
        if !is_named && !NAMED_BY_OVERLAYS.contains(&name) {
            faults.push(format!("{module}: `{name}` is the body of `{method}`"));
        }
    }
    check(&faults, count, 250);
}

/// Maximum number of letters in the name of a type, without `ErrorBody`.
const LONGEST_TYPE: usize = 33;

/// Maximum number of letters in the name of a method.
const LONGEST_METHOD: usize = 41;

/// Longer names of types: the documents have a family of `…ActionParameters`.
const LONG: &[&str] = &[
    "AppointmentBookingActionParameters",
    "InCallDataExtractionActionParameters",
];

#[test]
fn no_name_is_longer_than_a_reader_takes_in() {
    let mut count = 0;
    let mut faults = Vec::new();
    for module in &LIBRARY.modules {
        for id in &module.types {
            count += 1;
            let name = LIBRARY.type_def(*id).name.as_str();
            let stem = name.strip_suffix("ErrorBody").unwrap_or(name);
            if stem.len() > LONGEST_TYPE && !LONG.contains(&name) {
                faults.push(format!(
                    "{}: `{name}` has {} letters",
                    module.path(),
                    name.len()
                ));
            }
        }
    }
    for (module, operation) in operations() {
        count += 1;
        let method = operation.method.as_str();
        if method.len() > LONGEST_METHOD {
            faults.push(format!("{module}: `{method}` has {} letters", method.len()));
        }
    }
    check(&faults, count, 2_500);
}

#[test]
fn the_id_of_what_an_operation_applies_to_follows_the_ids_of_its_owners() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (module, operation) in operations() {
        let method = operation.method.as_str();
        if !["delete_", "get_", "update_"]
            .iter()
            .any(|verb| method.starts_with(verb))
        {
            continue;
        }
        let parameters = operation.parameters.iter();
        let mut ids: Vec<_> = parameters
            .filter_map(|one| Some((one.argument?, one.name.as_str().strip_suffix("_id")?)))
            .collect();
        ids.sort_unstable();
        let Some((own, _)) = ids
            .iter()
            .find(|(_, object)| method.ends_with(&format!("_{object}")))
        else {
            continue;
        };
        count += 1;
        let after: Vec<&str> = ids
            .iter()
            .filter(|(at, _)| at > own)
            .map(|(_, id)| *id)
            .collect();
        if !after.is_empty() {
            faults.push(format!(
                "{module}: `{method}` takes the ids of {after:?} last"
            ));
        }
    }
    check(&faults, count, 150);
}

#[test]
fn the_body_of_an_error_and_no_other_type_says_so() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (module, operation) in operations() {
        for outcome in &operation.errors {
            let body = outcome.body.as_ref().and_then(|body| named(&body.ty));
            let Some(body) = body else { continue };
            count += 1;
            if !body.name.as_str().ends_with("ErrorBody") {
                faults.push(format!("{module}: `{}` is the body of an error", body.name));
            }
        }
        if let Output::Json(ty) = &operation.output
            && let Some(output) = named(ty)
            && output.name.as_str().ends_with("ErrorBody")
        {
            faults.push(format!("{module}: `{}` is a success", output.name));
        }
    }
    check(&faults, count, 1_000);
}

#[test]
fn what_a_list_operation_returns_is_a_list() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (module, operation) in operations() {
        let method = operation.method.as_str();
        let Output::Json(Type::Named(id)) = &operation.output else {
            continue;
        };
        let output = LIBRARY.type_def(*id);
        let lists = method.starts_with("list_") || method.starts_with("search_");
        if !lists || !matches!(output.shape, Shape::Struct(_)) {
            continue;
        }
        count += 1;
        let name = output.name.as_str();
        if !name.contains("List") && !name.contains("SearchResults") {
            faults.push(format!("{module}: `{name}` is what `{method}` returns"));
        }
    }
    check(&faults, count, 150);
}

/// Parts of names that must not occur: abbreviations, and fragments of incorrectly split words.
const HIDDEN_WORDS: &[&str] = &["gmb", "saa", "sv2", "thumb"];

#[test]
fn no_field_or_parameter_hides_a_word() {
    let fields = LIBRARY.types.iter().flat_map(|definition| {
        let fields = definition.shape.fields().iter();
        fields.map(move |field| (definition.name.to_string(), field.name.to_string()))
    });
    let parameters = operations().flat_map(|(_, operation)| {
        let parameters = operation.parameters.iter();
        parameters.map(|parameter| (operation.params.to_string(), parameter.name.to_string()))
    });
    let members: Vec<_> = fields.chain(parameters).collect();
    let hides = |name: &str| name.split('_').any(|word| HIDDEN_WORDS.contains(&word));
    let faults: Vec<String> = members
        .iter()
        .filter(|(_, name)| hides(name))
        .map(|(owner, name)| format!("{owner}::{name}"))
        .collect();
    check(&faults, members.len(), 10_000);
}
