//! Finding envelopes: responses that are objects around the only member that callers want.

use crate::diagnostics::Diagnostics;
use crate::ir::{
    Envelope, Field, FieldId, Holding, Library, Operation, Output, Shape, Type, TypeId,
};

/// Finds the payload of every response that is an envelope.
///
/// A page of a list is not an envelope: the members beside the list lead to the next page.
pub(super) fn open_envelopes(library: &mut Library, diagnostics: &mut Diagnostics) {
    for module in 0..library.modules.len() {
        for index in 0..library.modules[module].operations.len() {
            let operation = &library.modules[module].operations[index];
            let payload = match find_payload(library, operation) {
                Ok(payload) => payload,
                Err((message, help)) => {
                    let place = operation.place.child("x-envelope");
                    diagnostics.push(place, message, help);
                    Vec::new()
                }
            };
            library.modules[module].operations[index].payload = payload;
        }
    }
}

/// The fault and a remedy.
type Problem = (String, &'static str);

fn find_payload(library: &Library, operation: &Operation) -> Result<Vec<FieldId>, Problem> {
    let by_shape = way_by_shape(library, operation);
    match &operation.envelope {
        Envelope::ByShape => Ok(by_shape),
        Envelope::None if by_shape.is_empty() => Err((
            "the response is not an envelope anyway".to_owned(),
            "remove it by an overlay",
        )),
        Envelope::None => Ok(Vec::new()),
        Envelope::Payload(place) => {
            let named = named_way(library, operation, place).ok_or_else(|| {
                let message = format!("`{place}` cannot be the payload of the response");
                (message, "name a property of the response that is an object or a list, or one within it such as `results.post`; a paginated list cannot be a payload")
            })?;
            if by_shape == named {
                return Err((
                    format!("`{place}` is the payload anyway"),
                    "remove it by an overlay",
                ));
            }
            Ok(named)
        }
    }
}

/// Returns the path to the payload: at each level the only property that does not merely state the outcome of the call. It is
/// empty if the response has no such property, or if its documented example lacks the payload.
fn way_by_shape(library: &Library, operation: &Operation) -> Vec<FieldId> {
    let mut way = Vec::new();
    let mut envelope = response(operation);
    while let Some(payload) = envelope.and_then(|id| payload_by_shape(library, id)) {
        way.push(payload);
        envelope = inner(library, payload);
    }
    if example_lacks(library, operation, &way) {
        way.clear();
    }
    way
}

fn payload_by_shape(library: &Library, envelope: TypeId) -> Option<FieldId> {
    let fields = received_fields(library, envelope)?;
    let others = fields.iter().enumerate();
    let mut others = others.filter(|(_, field)| !says_outcome(library, field));
    let (index, field) = others.next()?;
    let payload = FieldId {
        owner: envelope,
        index,
    };
    let is_only = others.next().is_none();
    (is_only && is_payload(library, field)).then_some(payload)
}

/// Returns whether the document's example of a success lacks the payload. Then the response is not treated as an envelope,
/// because a missing payload would turn this success into an error.
fn example_lacks(library: &Library, operation: &Operation, payload: &[FieldId]) -> bool {
    let example = operation.example_body();
    example.is_some_and(|example| library.value_at(&example, payload).is_none())
}

fn named_way(library: &Library, operation: &Operation, place: &str) -> Option<Vec<FieldId>> {
    let mut way = Vec::new();
    let mut envelope = response(operation);
    for wire in place.split('.') {
        let owner = envelope?;
        let fields = received_fields(library, owner)?;
        let index = fields.iter().position(|field| field.wire == wire)?;
        if !is_payload(library, &fields[index]) {
            return None;
        }
        let payload = FieldId { owner, index };
        way.push(payload);
        envelope = inner(library, payload);
    }
    Some(way)
}

/// Returns the type of a response that can be an envelope.
fn response(operation: &Operation) -> Option<TypeId> {
    match operation.output {
        Output::Json(Type::Named(id)) if operation.paging.is_none() => Some(id),
        _ => None,
    }
}

/// Returns the type of a field that can be an envelope within an envelope.
fn inner(library: &Library, payload: FieldId) -> Option<TypeId> {
    match library.field(payload).ty {
        Type::Named(id) => Some(id),
        _ => None,
    }
}

/// Returns the fields of an object that is received only.
fn received_fields(library: &Library, id: TypeId) -> Option<&[Field]> {
    let definition = library.type_def(id);
    match &definition.shape {
        Shape::Struct(fields) if !definition.direction.sent => Some(fields),
        _ => None,
    }
}

fn says_outcome(library: &Library, field: &Field) -> bool {
    let facts = &library.target.facts;
    let known = |name: &str| {
        let mut words = facts.outcome_members.iter().chain(&facts.metadata);
        words.any(|word| word == name)
    };
    let is_plain = matches!(
        field.ty,
        Type::String | Type::Integer | Type::Number | Type::Boolean
    ) || field.ty.is_scalar_library();
    is_plain && field.names().any(known)
}

/// Returns whether a field holds an optional object or union, or a list, so that its absence can be seen. A boxed field does not
/// count.
fn is_payload(library: &Library, field: &Field) -> bool {
    let is_object = |id: TypeId| {
        let shape = &library.type_def(id).shape;
        matches!(shape, Shape::Struct(_) | Shape::Union(_))
    };
    !field.boxed
        && match (&field.ty, field.holding) {
            (Type::Named(id), Holding::Optional) => is_object(*id),
            (Type::List(_), Holding::List) => true,
            _ => false,
        }
}
