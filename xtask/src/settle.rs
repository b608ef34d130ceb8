//! Settling a tree: updates the files on disk to the output of a command, or lists the differences.

use std::process::ExitCode;

use anyhow::Result;

use crate::drift;
use crate::tree::{Files, Mode, Tree};
use crate::write;

impl Tree<'_> {
    /// Updates the files on disk to `files`, or lists the differences and fails if there are any.
    pub fn settle(&self, files: &Files, mode: Mode) -> Result<ExitCode> {
        let changes = self.compare(files)?;
        match mode {
            Mode::Write => {
                write::apply(self, &changes)?;
                println!("{}", drift::summarize(self, &changes));
                Ok(ExitCode::SUCCESS)
            }
            Mode::Check if changes.is_empty() => {
                println!("{}", drift::summarize(self, &changes));
                Ok(ExitCode::SUCCESS)
            }
            Mode::Check => {
                print!("{}", drift::list(self, &changes));
                Ok(ExitCode::FAILURE)
            }
        }
    }

    /// Like [`settle`](Self::settle), but prints nothing. Returns the number of differences.
    pub fn settle_silently(&self, files: &Files, mode: Mode) -> Result<usize> {
        let changes = self.compare(files)?;
        if mode == Mode::Write {
            write::apply(self, &changes)?;
        }
        Ok(changes.len())
    }
}

#[cfg(test)]
mod tests;
