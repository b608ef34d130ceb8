use std::env;
use std::fs;
use std::path::PathBuf;

use super::*;

/// Imports every published document of both versions, when a checkout of them is at hand.
///
/// `HIGHLEVEL_DOCS=… cargo test -p xtask -- --ignored --nocapture every_document` prints what there is to say.
#[test]
#[ignore = "needs a checkout of the published documents"]
fn imports_every_document() {
    let docs = env::var_os("HIGHLEVEL_DOCS").expect("HIGHLEVEL_DOCS names a checkout");
    let docs = PathBuf::from(docs);
    for (version, common, folder) in [
        ("v2", "common/common-schemas.json", "apps"),
        ("v3", "apps/v3/common/common-schemas.json", "apps/v3"),
    ] {
        let mut sources = vec![("common".to_owned(), common.to_owned())];
        for entry in fs::read_dir(docs.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if let Some(module) = name.strip_suffix(".json") {
                sources.push((module.to_owned(), format!("{folder}/{name}")));
            }
        }
        sources.sort();
        let documents: Vec<Document<'_>> = sources
            .iter()
            .map(|(module, source)| Document {
                source,
                version,
                module,
            })
            .collect();

        let import = import(&docs, &documents).unwrap();

        println!(
            "== {version}: {} files\n{}",
            import.files.len(),
            import.report
        );
        if let Some(out) = env::var_os("HIGHLEVEL_SPEC") {
            for (name, text) in &import.files {
                let path = PathBuf::from(&out).join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
    }
}
