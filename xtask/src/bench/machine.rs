//! What every table says of where and when it was measured.

use std::fs;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

/// Returns the line that stands above a table.
pub(super) fn describe(command: &str) -> Result<String> {
    let cores = thread::available_parallelism()?;
    let processor = fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| processor(&text))
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let rustc = first_line("rustc", &["--version"])?;
    let date = first_line("date", &["+%Y-%m-%d"])?;
    Ok(format!(
        "`{command}`, {date}, {cores} cores of {processor}, {rustc}.\n"
    ))
}

/// Returns the name of the processor that Linux knows.
fn processor(cpuinfo: &str) -> Option<String> {
    let line = cpuinfo
        .lines()
        .find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn first_line(program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output();
    let output = output.with_context(|| format!("{program} cannot be started"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_is_named_as_the_kernel_names_it() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2.00GHz\nflags\t: fpu\n";
        assert_eq!(processor(text).as_deref(), Some("Some CPU @ 2.00GHz"));
        assert_eq!(processor("Hardware: none"), None);
    }
}
