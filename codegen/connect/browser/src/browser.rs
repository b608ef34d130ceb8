//! Starts Chromium and its driver, and controls a page in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// Maximum time to wait for an element, a state of the page, or a window.
const PATIENCE: Duration = Duration::from_secs(15);

pub(crate) struct Browser {
    client: Client,
    first: WindowHandle,
    screenshots: PathBuf,
    // The process is killed when it is dropped.
    driver: Child,
}

impl Browser {
    pub(crate) async fn start(chromium: &Path, driver: &Path, screenshots: &Path) -> Result<Self> {
        fs::create_dir_all(screenshots)?;
        let profile = screenshots.with_file_name("connect-profile");
        let _ = fs::remove_dir_all(&profile);
        let mut driver = Command::new(driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("the driver does not start")?;
        let port = read_port(&mut driver).await?;
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--window-size=900,1000",
            &format!("--user-data-dir={}", profile.display()),
        ];
        // chromedriver disables the pop-up blocker by default. Keep it enabled, as in a user's browser.
        let options = json!({ "args": arguments, "binary": chromium, "excludeSwitches": ["disable-popup-blocking"] });
        let capabilities = json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
            "pageLoadStrategy": "normal",
        });
        let Value::Object(capabilities) = capabilities else {
            bail!("capabilities are an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .context("Chromium does not start")?;
        let first = client.window().await?;
        Ok(Self {
            client,
            first,
            screenshots: screenshots.to_owned(),
            driver,
        })
    }

    pub(crate) async fn stop(&mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill().await;
    }

    pub(crate) async fn goto(&self, address: &str) -> Result<()> {
        Ok(self.client.goto(address).await?)
    }

    pub(crate) async fn screenshot(&self, name: &str) -> Result<()> {
        let picture = self.client.screenshot().await?;
        let file = self.screenshots.join(format!("{name}.png"));
        fs::write(&file, picture).with_context(|| format!("cannot write {}", file.display()))
    }

    pub(crate) async fn click(&self, css: &str) -> Result<()> {
        self.appears(css).await?;
        let element = self.client.find(Locator::Css(css)).await?;
        element
            .click()
            .await
            .with_context(|| format!("{css} cannot be clicked"))
    }

    /// Clicks by script after six seconds. Without a recent gesture of the user, the browser blocks the window that the click
    /// opens.
    pub(crate) async fn click_by_script(&self, css: &str) -> Result<()> {
        self.appears(css).await?;
        self.run(&format!(
            "setTimeout(() => document.querySelector({css:?}).click(), 6000)"
        ))
        .await?;
        Ok(())
    }

    /// Presses keys in the element that has the focus.
    pub(crate) async fn press(&self, keys: &str) -> Result<()> {
        let focused = self.client.active_element().await?;
        Ok(focused.send_keys(keys).await?)
    }

    pub(crate) async fn appears(&self, css: &str) -> Result<()> {
        let script = format!("return document.querySelector({css:?})?.checkVisibility() ?? false");
        self.until(&script, css).await
    }

    /// Waits until the title of the shown step begins with this text and has the focus.
    pub(crate) async fn stage(&self, title: &str) -> Result<()> {
        let script = format!(
            "const title = document.querySelector('#stage:not([hidden]) h2');
             return title?.innerText.trim().startsWith({title:?}) && document.activeElement === title"
        );
        self.until(
            &script,
            &format!("a step called {title:?}, with the focus on it"),
        )
        .await
    }

    /// Waits until a script returns true.
    pub(crate) async fn until(&self, script: &str, what: &str) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if matches!(self.run(script).await, Ok(Value::Bool(true))) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let text = self.text("body").await.unwrap_or_default();
        bail!("{what} does not appear; the page says:\n{text}")
    }

    pub(crate) async fn text(&self, css: &str) -> Result<String> {
        let text = self
            .run(&format!(
                "return document.querySelector({css:?})?.innerText ?? ''"
            ))
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    pub(crate) async fn forget_cookies(&self) -> Result<()> {
        Ok(self.client.delete_all_cookies().await?)
    }

    /// Switches to the newly opened window.
    pub(crate) async fn to_new_window(&self) -> Result<()> {
        let start = Instant::now();
        let current = self.client.window().await?;
        while start.elapsed() < PATIENCE {
            let windows = self.client.windows().await?;
            if let Some(new) = windows
                .into_iter()
                .find(|it| *it != self.first && *it != current)
            {
                return Ok(self.client.switch_to_window(new).await?);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!(
            "no window opens; the page says:\n{}",
            self.text("body").await?
        )
    }

    pub(crate) async fn to_first_window(&self) -> Result<()> {
        Ok(self.client.switch_to_window(self.first.clone()).await?)
    }

    /// Switches to the only frame of the page.
    pub(crate) async fn enter_frame(&self) -> Result<()> {
        Ok(self.client.enter_frame(0).await?)
    }

    /// Closes the current window.
    pub(crate) async fn close_window(&self) -> Result<()> {
        unless_gone(self.client.close_window().await).map(drop)
    }

    /// Closes all windows but the first.
    pub(crate) async fn only_window(&self) -> Result<()> {
        for window in self.client.windows().await? {
            if window != self.first {
                let switched = self.client.switch_to_window(window).await;
                if unless_gone(switched)?.is_some() {
                    self.close_window().await?;
                }
            }
        }
        self.to_first_window().await?;
        self.others_close().await
    }

    /// Waits until all windows but the first have closed.
    pub(crate) async fn others_close(&self) -> Result<()> {
        let start = Instant::now();
        while self.client.windows().await?.len() > 1 {
            if start.elapsed() > PATIENCE {
                bail!("a window stays open");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }
}

/// Returns `None` if the window was closed meanwhile. Pages close their own windows, and the driver reports the same for a
/// window that it has just closed itself.
fn unless_gone<T>(result: Result<T, CmdError>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_no_such_window() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn read_port(driver: &mut Child) -> Result<u16> {
    let output = driver
        .stdout
        .take()
        .context("the driver's output is piped")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    bail!("the driver does not say where it listens")
}

/// A command of the Chrome `DevTools` Protocol, which can emulate other screens.
#[derive(Debug)]
struct Emulate(&'static str, Value);

impl fantoccini::wd::WebDriverCompatibleCommand for Emulate {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let command = json!({ "cmd": self.0, "params": self.1 });
        (http::Method::POST, Some(command.to_string()))
    }
}

impl Browser {
    /// Emulates a small screen in dark mode.
    pub(crate) async fn narrow_and_dark(&self) -> Result<()> {
        let screen = json!({ "width": 320, "height": 900, "deviceScaleFactor": 2, "mobile": true });
        self.client
            .issue_cmd(Emulate("Emulation.setDeviceMetricsOverride", screen))
            .await?;
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        self.client
            .issue_cmd(Emulate("Emulation.setEmulatedMedia", media))
            .await?;
        Ok(())
    }
}
