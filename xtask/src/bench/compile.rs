//! `cargo xtask bench …`

use std::path::Path;

use anyhow::{Result, bail};

pub(super) fn run(_workspace: &Path) -> Result<String> {
    bail!("not yet")
}
