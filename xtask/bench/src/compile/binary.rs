//! The size of a program that makes one call through the crate, compared with one that uses reqwest directly.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::project::{cargo, succeed};

const OURS: &str = r#"
use highlevel::{Client, Token};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("HIGHLEVEL_TOKEN")?;
    let client = Client::builder().token(Token::location(token)).build()?;
    let id = std::env::args().nth(1).unwrap_or_default();
    let contact = client.contacts().get_contact(id).await?;
    println!("{:?}", contact.first_name);
    Ok(())
}
"#;

const BARE: &str = r#"
use serde::Deserialize;

#[derive(Deserialize)]
struct Answer {
    contact: Option<Contact>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact {
    first_name: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "a rustls crypto provider is already installed")?;
    let token = std::env::var("HIGHLEVEL_TOKEN")?;
    let client = reqwest::Client::builder().build()?;
    let id = std::env::args().nth(1).unwrap_or_default();
    let response = client
        .get(format!("https://services.leadconnectorhq.com/contacts/{id}"))
        .bearer_auth(token)
        .header("Version", "2021-07-28")
        .send()
        .await?;
    let answer: Answer = response.error_for_status()?.json().await?;
    println!("{:?}", answer.contact.and_then(|contact| contact.first_name));
    Ok(())
}
"#;

/// Builds both programs and returns a sentence about their sizes.
pub(super) fn compare(workspace: &Path, folder: &Path) -> Result<String> {
    eprintln!("a program of one call");
    let highlevel = format!(
        "highlevel = {{ path = \"{}\", features = [\"contacts\"] }}",
        workspace.join("generated").display()
    );
    let bare = "reqwest = { version = \"0.13\", default-features = false, \
                features = [\"gzip\", \"http2\", \"json\", \"rustls-no-provider\"] }\n\
                rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }\n\
                serde = { version = \"1\", features = [\"derive\"] }";
    let ours = build(workspace, folder, "one-call", &highlevel, OURS)?;
    let theirs = build(workspace, folder, "one-call-bare", bare, BARE)?;
    #[expect(clippy::cast_precision_loss, reason = "no program has 2^53 bytes")]
    let kilobytes = |bytes: u64| bytes as f64 / 1e3;
    Ok(format!(
        "A program that makes one call, `--release` and stripped: {:.0} kB; the same call by reqwest and serde's derive: {:.0} kB; \
         **{:+.0} kB**.\n\n",
        kilobytes(ours),
        kilobytes(theirs),
        kilobytes(ours) - kilobytes(theirs),
    ))
}

/// Builds a program and returns its size in bytes.
fn build(
    workspace: &Path,
    parent: &Path,
    name: &str,
    dependencies: &str,
    main: &str,
) -> Result<u64> {
    let folder = parent.join(name);
    fs::create_dir_all(folder.join("src"))?;
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/main.rs"), main)?;
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let target = parent.join("target");
    succeed(
        cargo(&target)
            .current_dir(&folder)
            .args(["build", "--release"]),
    )?;
    Ok(fs::metadata(target.join("release").join(name))?.len())
}
