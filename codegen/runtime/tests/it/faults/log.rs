//! All that a call shows: its errors, and what is logged at the lowest level.

use std::error::Error;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex};

use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::server::SECRET;

/// What was logged on this thread since [`Log::start`].
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn start() -> (Self, DefaultGuard) {
        let log = Self::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(log.clone())
            .finish();
        let guard = tracing::subscriber::set_default(subscriber);
        (log, guard)
    }

    pub(crate) fn text(&self) -> String {
        let bytes = self.0.lock().expect("no test panics with the lock");
        String::from_utf8_lossy(&bytes).into_owned()
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

/// Returns an error and the whole chain of its causes in every form.
pub(crate) fn shown(error: &impl Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(text, "\n{cause}\n{cause:?}");
        source = cause.source();
    }
    text
}

/// Fails if `text` holds a piece of the token that is long enough to be one.
pub(crate) fn assert_no_secret(text: &str) {
    const PIECE: usize = 12;
    let piece = SECRET.as_bytes().windows(PIECE).find(|piece| {
        let piece = std::str::from_utf8(piece).expect("it is ASCII");
        text.contains(piece)
    });
    assert!(piece.is_none(), "the token is shown in {text}");
}
