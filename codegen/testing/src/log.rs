//! Capturing logs, collecting the output of errors, and checking that secrets are hidden.

use std::error::Error;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use tracing::Subscriber;
use tracing::instrument::WithSubscriber;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// A captured log, at every level and with the events of spans.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Captures the `tracing` output of this thread until the guard is dropped.
    ///
    /// Tests that run at the same time in other threads are not captured, and neither are tasks of a runtime with several
    /// threads.
    #[must_use]
    pub fn start() -> (Self, DefaultGuard) {
        let log = Self::default();
        let guard = tracing::subscriber::set_default(log.subscriber());
        (log, guard)
    }

    /// Captures the log while `future` is polled, and returns its output as well. Unlike [`start`](Self::start), it can be used
    /// for several futures on the same thread: a guard that is held across an `await` would capture the logs of other futures.
    pub async fn of<F: Future>(future: F) -> (F::Output, Self) {
        let log = Self::default();
        let output = future.with_subscriber(log.subscriber()).await;
        (output, log)
    }

    /// Captures the `tracing` and `log` output of all threads of the process, from the first call on. Every call returns the
    /// same log. The subscriber of a thread or future, such as that of [`start`](Self::start), takes precedence for `tracing`.
    ///
    /// # Panics
    ///
    /// If the process has another global subscriber or logger.
    pub fn of_process() -> Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        let log = LOG.get_or_init(|| {
            let log = Self::default();
            tracing::subscriber::set_global_default(log.subscriber())
                .expect("it is the only subscriber");
            log::set_boxed_logger(Box::new(log.clone())).expect("it is the only logger");
            log::set_max_level(log::LevelFilter::Trace);
            log
        });
        log.clone()
    }

    /// Returns everything that was logged so far.
    #[must_use]
    pub fn text(&self) -> String {
        let bytes = self.0.lock().expect("no test panics with the lock");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn subscriber(&self) -> impl Subscriber + Send + Sync + 'static {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().expect("no test panics with the lock");
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut log = self.clone();
        let _ = io::Write::write_fmt(&mut log, format_args!("log: {record:?}\n"));
    }

    fn flush(&self) {}
}

/// Returns an error and all its sources as `Display` and `Debug` show them, plain and alternate.
pub fn shown(error: &(dyn Error + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let _ = writeln!(text, "{error}\n{error:#}\n{error:?}\n{error:#?}");
        next = error.source();
    }
    text
}

/// Checks that `text` contains no 12 consecutive bytes of `secret`. A shorter secret is not checked.
///
/// # Panics
///
/// If it does, or if a longer secret is not ASCII.
pub fn assert_hidden(secret: &str, text: &str) {
    const PIECE: usize = 12;
    let shown = secret.as_bytes().windows(PIECE).find_map(|piece| {
        let piece = str::from_utf8(piece).expect("the secret is ASCII");
        text.find(piece)
    });
    if let Some(at) = shown {
        let from = text.floor_char_boundary(at.saturating_sub(200));
        let to = text.ceil_char_boundary(text.len().min(at + 100));
        panic!("the secret is shown: … {} …", &text[from..to]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captures_the_thread_until_the_guard_is_dropped() {
        let (log, guard) = Log::start();
        tracing::trace!("during");
        std::thread::spawn(|| tracing::trace!("elsewhere"))
            .join()
            .expect("it does not panic");
        drop(guard);
        tracing::trace!("after");
        let text = log.text();
        assert!(text.contains("during"), "{text}");
        assert!(!text.contains("elsewhere"), "{text}");
        assert!(!text.contains("after"), "{text}");
    }

    #[test]
    fn shows_every_source() {
        #[derive(Debug)]
        struct Outer(io::Error);

        impl std::fmt::Display for Outer {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the outer one")
            }
        }

        impl Error for Outer {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&self.0)
            }
        }

        let text = shown(&Outer(io::Error::other("the inner one")));
        assert_eq!(text.matches("the outer one").count(), 2, "{text}");
        assert!(text.contains("\nthe inner one\n"), "{text}");
    }

    #[test]
    fn a_piece_of_a_secret_is_found() {
        let secret = "0123456789abcdef";
        assert_hidden(secret, "123456789ab 23456789ab-cde");
        let shown = std::panic::catch_unwind(|| assert_hidden(secret, "… 23456789abcd"));
        shown.expect_err("12 bytes of it are shown");
    }
}
