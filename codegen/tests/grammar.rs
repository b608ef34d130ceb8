//! Every operation of the crate, in every version, has a name that the grammar of the target forms.

use std::path::Path;

use highlevel_codegen::read_library;

#[test]
fn every_operation_is_named_by_the_grammar() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let library = read_library(&spec, &spec.join("target")).expect("the documents are sound");
    let grammar = library.target.facts.grammar.as_ref();
    let grammar = grammar.expect("the target has a grammar");
    let mut count = 0;
    let mut faults = Vec::new();
    for module in &library.modules {
        for operation in &module.operations {
            count += 1;
            let fault = grammar.fault(operation.method.as_str());
            faults.extend(fault.map(|fault| format!("{}: {fault}", module.path())));
        }
    }
    assert!(count > 1_000, "only {count} operations were read");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
