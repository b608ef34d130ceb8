//! `cargo xtask store-test`: the tests of sessions and webhooks on a real Redis server.

use std::env;
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Maximum time for the server to start.
const START: Duration = Duration::from_secs(20);

/// Starts a server without persistence, runs the tests of `tests/sessions/redis.rs` and `tests/webhooks/redis.rs`, including the
/// ignored ones, and stops the server.
pub(crate) fn run(workspace: &Path) -> Result<ExitCode> {
    let program = find(env::var_os("PATH").as_deref().unwrap_or_default(), "redis-server").context(
        "there is no redis-server on PATH; install it (Debian: `apt-get install redis-server`, macOS: `brew install redis`)",
    )?;
    let server = Server::start(&program)?;
    let address = format!("redis://{}:{}", Ipv4Addr::LOCALHOST, server.port);
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(workspace)
        .args([
            "test",
            "--package",
            "highlevel-platform",
            "--features",
            "redis",
        ])
        .args(["--test", "sessions", "--test", "webhooks"])
        .args(["--", "--include-ignored", "redis::"])
        .env("HIGHLEVEL_TEST_REDIS", address)
        .env("HIGHLEVEL_TEST_REDIS_SERVER", &program)
        .status()
        .context("cargo cannot be started")?;
    drop(server);
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// A server that is stopped on drop.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(program: &Path) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let child = Command::new(program)
            .args(["--bind", "127.0.0.1", "--port", &port.to_string()])
            .args(["--save", "", "--appendonly", "no"])
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("{} cannot be started", program.display()))?;
        let mut server = Self { child, port };
        let began = Instant::now();
        while !server.answers() {
            if let Some(status) = server.child.try_wait()? {
                bail!("{} ended at once: {status}", program.display());
            }
            if began.elapsed() > START {
                bail!(
                    "{} does not respond within {} seconds",
                    program.display(),
                    START.as_secs()
                );
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    fn answers(&self) -> bool {
        let Ok(mut connection) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) else {
            return false;
        };
        let mut answer = [0; 5];
        connection
            .set_read_timeout(Some(Duration::from_secs(1)))
            .is_ok()
            && connection.write_all(b"PING\r\n").is_ok()
            && connection.read_exact(&mut answer).is_ok()
            && answer == *b"+PONG"
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Finds a program in the folders of `path`.
fn find(path: &OsStr, name: &str) -> Option<PathBuf> {
    env::split_paths(path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_in_the_first_folder_that_has_it() {
        let folders =
            [tempfile::tempdir(), tempfile::tempdir()].map(|folder| folder.expect("there is room"));
        let path = env::join_paths(folders.each_ref().map(tempfile::TempDir::path))
            .expect("they have no colons");
        assert_eq!(find(&path, "redis-server"), None);
        let second = folders[1].path().join("redis-server");
        std::fs::write(&second, "").expect("there is room");
        assert_eq!(find(&path, "redis-server"), Some(second));
    }
}
