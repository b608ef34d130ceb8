//! Describing the machine of a measurement.

use std::process::Command;
use std::thread;
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// Returns the heading of a table of figures: the machine, the compiler, the date and the command.
pub(crate) fn describe(command: &str) -> Result<String> {
    let cores = thread::available_parallelism().context("the cores cannot be counted")?;
    let cores = match cores.get() {
        1 => "1 core".to_owned(),
        cores => format!("{cores} cores"),
    };
    let processor = fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| model_name(&text))
        .unwrap_or_else(|| "unnamed processor".to_owned());
    Ok(format!(
        "{cores}, {processor}, {} {}; {}; {}; `{command}`.",
        env::consts::OS,
        env::consts::ARCH,
        first_words("rustc", &["--version"], 2)?,
        first_words("date", &["-u", "+%Y-%m-%d"], 1)?,
    ))
}

/// Returns the name of the first processor that Linux lists.
fn model_name(cpuinfo: &str) -> Option<String> {
    let mut names = cpuinfo
        .lines()
        .filter_map(|line| line.strip_prefix("model name"));
    let name = names.next()?.trim_start().strip_prefix(':')?.trim();
    Some(name.to_owned())
}

/// Returns the first words that a program prints.
fn first_words(program: &str, arguments: &[&str], count: usize) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .with_context(|| format!("{program} cannot be started"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let words: Vec<&str> = printed.split_whitespace().take(count).collect();
    if words.len() < count {
        bail!("{program} prints {printed:?}");
    }
    Ok(words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_is_named_as_linux_names_it() {
        let cpuinfo = "processor\t: 0\nmodel\t\t: 1\nmodel name\t: AMD EPYC\nprocessor\t: 1\n";
        assert_eq!(model_name(cpuinfo).as_deref(), Some("AMD EPYC"));
        assert_eq!(model_name("CPU implementer : 0x41\n"), None);
    }

    #[test]
    fn the_line_names_compiler_and_command() {
        let line = describe("cargo xtask bench gen").expect("rustc and date are there");
        assert!(line.contains("; rustc 1."), "{line}");
        assert!(line.ends_with("`cargo xtask bench gen`."), "{line}");
    }
}
