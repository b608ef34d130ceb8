//! Starting an example in demo mode, and the example `connect` with its simulation of HighLevel.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

pub(crate) struct Demo {
    /// The origin of the page.
    pub(crate) page: String,
    /// The origin of the simulated HighLevel.
    highlevel: String,
    // The process is killed when it is dropped.
    _program: Child,
}

impl Demo {
    pub(crate) async fn start(program: &Path) -> Result<Self> {
        let (program, [highlevel, page]) = start(program, "CONNECT_LISTEN").await?;
        Ok(Self {
            page,
            highlevel,
            _program: program,
        })
    }

    /// Selects how the simulated HighLevel responds.
    pub(crate) async fn answer(&self, answers: &str) -> Result<()> {
        self.ask("POST", &format!("/stand-in/answers/{answers}"))
            .await
            .map(drop)
    }

    /// Returns the number of API calls that the simulated HighLevel has received.
    pub(crate) async fn calls(&self) -> Result<usize> {
        let answer = self.ask("GET", "/stand-in/calls").await?;
        let (_, calls) = answer
            .split_once("\r\n\r\n")
            .context("a response has a body")?;
        Ok(calls.lines().count())
    }

    async fn ask(&self, method: &str, path: &str) -> Result<String> {
        let host = self.highlevel.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).await?;
        let request =
            format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        if !answer.starts_with("HTTP/1.0 200") && !answer.starts_with("HTTP/1.0 303") {
            bail!("{path} returned {answer}");
        }
        Ok(answer)
    }
}

/// Starts a program in demo mode and returns the two URLs that it prints. `listen` is the environment variable for the address
/// to listen on.
pub(crate) async fn start(program: &Path, listen: &str) -> Result<(Child, [String; 2])> {
    let mut program = Command::new(program)
        .arg("--demo")
        .env(listen, "127.0.0.1:0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let output = program.stdout.take().context("the output is piped")?;
    let mut lines = BufReader::new(output).lines();
    let mut addresses = Vec::new();
    while addresses.len() < 2 {
        let line = lines.next_line().await?;
        let line = line.context("the program ended before it printed its two URLs")?;
        let address = line.split(' ').find(|word| word.starts_with("http://"));
        addresses.extend(address.map(|address| address.trim_end_matches('/').to_owned()));
    }
    let [first, second] = [addresses.remove(0), addresses.remove(0)];
    Ok((program, [first, second]))
}
