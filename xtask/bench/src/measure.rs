//! The cost of a command: time, CPU and memory, as counted by the kernel.

use std::env;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// The cost of a command and of all processes that it started.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Wall-clock time in seconds.
    pub(crate) wall: f64,
    /// User and system time of all processes, in seconds.
    pub(crate) cpu: f64,
    /// The peak memory of any of the processes, in megabytes.
    pub(crate) megabytes: f64,
}

impl Cost {
    /// Runs a command that must succeed. Its standard output is discarded; its errors are shown if it fails.
    pub(crate) fn of(command: &Command) -> Result<Self> {
        let words = [command.get_program()]
            .into_iter()
            .chain(command.get_args());
        let mut parent = Command::new(env::current_exe()?);
        parent.args(["measure", "--"]).args(words);
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => parent.env(name, value),
                None => parent.env_remove(name),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            parent.current_dir(folder);
        }
        let output = parent
            .output()
            .context("this program cannot be started again")?;
        if !output.status.success() {
            bail!(
                "{command:?} fails:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        serde_json::from_slice(&output.stdout)
            .context("the output of `measure` is not the JSON of a cost")
    }

    /// Runs a command several times and returns the minimum of each figure, because disturbances only increase it.
    pub(crate) fn least(runs: usize, mut run: impl FnMut() -> Result<Self>) -> Result<Self> {
        let mut least = run()?;
        for _ in 1..runs {
            let next = run()?;
            least.wall = least.wall.min(next.wall);
            least.cpu = least.cpu.min(next.cpu);
            least.megabytes = least.megabytes.min(next.megabytes);
        }
        Ok(least)
    }
}

/// Runs a command as a child of this process and prints its cost.
pub(crate) fn run_here(words: &[String]) -> Result<ExitCode> {
    let (program, arguments) = words
        .split_first()
        .context("the command line names no program")?;
    let start = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("{program} cannot be started"))?;
    let wall = start.elapsed();
    if !status.success() {
        return Ok(ExitCode::FAILURE);
    }
    let (cpu, megabytes) = spent_by_children()?;
    let cost = Cost {
        wall: wall.as_secs_f64(),
        cpu,
        megabytes,
    };
    println!("{}", serde_json::to_string(&cost)?);
    Ok(ExitCode::SUCCESS)
}

/// Returns the CPU seconds of all children that have ended, and the peak memory of any of them in megabytes.
#[cfg(unix)]
fn spent_by_children() -> Result<(f64, f64)> {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context(UNKNOWN)?;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    Ok((cpu, megabytes(usage.max_rss())))
}

/// Returns the peak memory of this process in megabytes.
#[cfg(unix)]
pub(crate) fn megabytes_held() -> Result<f64> {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_SELF).context(UNKNOWN)?;
    Ok(megabytes(usage.max_rss()))
}

/// Returns the CPU time that this process has spent so far.
#[cfg(unix)]
pub(crate) fn cpu_of_process() -> Result<Duration> {
    cpu(nix::time::ClockId::CLOCK_PROCESS_CPUTIME_ID)
}

/// Returns the CPU time that this thread has spent so far.
#[cfg(unix)]
pub(crate) fn cpu_of_thread() -> Result<Duration> {
    cpu(nix::time::ClockId::CLOCK_THREAD_CPUTIME_ID)
}

#[cfg(unix)]
const UNKNOWN: &str = "the kernel does not report the resource usage";

#[cfg(unix)]
fn cpu(clock: nix::time::ClockId) -> Result<Duration> {
    Ok(clock.now().context(UNKNOWN)?.into())
}

#[cfg(unix)]
#[expect(clippy::cast_precision_loss, reason = "seconds do not come near 2^53")]
fn seconds(time: nix::sys::time::TimeVal) -> f64 {
    time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6
}

/// Converts the memory of `getrusage` to megabytes. Linux counts in kilobytes, macOS in bytes.
#[cfg(unix)]
#[expect(clippy::cast_precision_loss, reason = "memory does not come near 2^53")]
fn megabytes(counted: std::ffi::c_long) -> f64 {
    let unit = if cfg!(target_os = "macos") {
        1.0
    } else {
        1024.0
    };
    counted as f64 * unit / 1e6
}

#[cfg(not(unix))]
const UNKNOWN: &str = "resource usage can be measured on Unix only";

#[cfg(not(unix))]
fn spent_by_children() -> Result<(f64, f64)> {
    bail!(UNKNOWN)
}

#[cfg(not(unix))]
pub(crate) fn megabytes_held() -> Result<f64> {
    bail!(UNKNOWN)
}

#[cfg(not(unix))]
pub(crate) fn cpu_of_process() -> Result<Duration> {
    bail!(UNKNOWN)
}

#[cfg(not(unix))]
pub(crate) fn cpu_of_thread() -> Result<Duration> {
    bail!(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_takes_each_figure_from_where_it_is_least() {
        let mut costs = [(3.0, 1.0, 5.0), (2.0, 4.0, 6.0)].into_iter();
        let least = Cost::least(2, || {
            let (wall, cpu, megabytes) = costs.next().expect("two runs");
            Ok(Cost {
                wall,
                cpu,
                megabytes,
            })
        });
        let least = least.expect("both runs succeed");
        assert_eq!((least.wall, least.cpu, least.megabytes), (2.0, 1.0, 5.0));
    }
}
