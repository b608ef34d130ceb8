//! An attempt to obtain tokens. Callers that need tokens meanwhile wait for it and share its result or failure if it applies to
//! them.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use tokio::sync::watch;

use highlevel_runtime::TokenError;

use crate::sessions::records::record::Pair;
use crate::sessions::refresh::driver::Driver;
use crate::sessions::refresh::need::Need;

/// The result of an attempt.
#[derive(Clone)]
pub(crate) struct Landing {
    pub(crate) result: Result<Arc<Pair>, TokenError>,
    /// The failure of the attempt, if the result is the previous tokens because of it.
    pub(crate) failure: Option<TokenError>,
}

/// An attempt under way.
#[derive(Clone)]
pub(crate) struct Flight {
    need: Need,
    /// The company named by the call that started the attempt.
    company: Option<String>,
    driver: Driver,
    landing: watch::Receiver<Option<Landing>>,
}

/// The attempts for one account, one at a time.
#[derive(Default)]
pub(crate) struct Flights {
    latest: Mutex<Option<Flight>>,
}

impl Flights {
    pub(crate) fn is_under_way(&self) -> bool {
        let latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        latest.as_ref().is_some_and(Flight::is_under_way)
    }

    /// Returns the attempt that is under way, or starts one by `launch`, and whether it was started.
    pub(crate) fn join_or_begin(
        &self,
        need: &Need,
        company: Option<&str>,
        launch: impl FnOnce(watch::Sender<Option<Landing>>),
    ) -> (Flight, bool) {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = latest.as_ref().filter(|flight| flight.is_under_way()) {
            return (flight.clone(), false);
        }
        let (sender, landing) = watch::channel(None);
        let flight = Flight {
            need: need.clone(),
            company: company.map(str::to_owned),
            driver: Driver::here(),
            landing,
        };
        *latest = Some(flight.clone());
        launch(sender);
        (flight, true)
    }

    /// Drops the last attempt, because its result holds tokens.
    pub(crate) fn clear(&self) {
        *self.latest.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The result of waiting for an attempt.
pub(crate) enum Waited {
    Landed(Landing),
    /// The attempt panicked, or its runtime was shut down.
    Interrupted,
    /// The runtime of the attempt is blocked.
    Stalled,
}

impl Flight {
    /// Waits for the end of the attempt.
    pub(crate) async fn landed(&mut self) -> Waited {
        let mut landed = pin!(self.landing.wait_for(Option::is_some));
        let mut stalled = pin!(self.driver.stalled());
        poll_fn(|context| {
            if let Poll::Ready(landing) = landed.as_mut().poll(context) {
                let landing = landing.ok().and_then(|landing| landing.clone());
                return Poll::Ready(landing.map_or(Waited::Interrupted, Waited::Landed));
            }
            let blocked = stalled.as_mut().poll(context);
            blocked.map(|()| Waited::Stalled)
        })
        .await
    }

    /// Returns whether `pair`, the result of this attempt, is the best that a new attempt for `need` could return.
    pub(crate) fn settles(&self, need: &Need, pair: &Pair) -> bool {
        need.is_suited_by(pair) || (need.refuses(pair) && self.need.refuses(pair))
    }

    /// Returns whether the failure of the attempt also applies to a caller that names `company`, or none.
    pub(crate) fn fails_for(&self, company: Option<&str>) -> bool {
        company.is_none_or(|company| self.company.as_deref() == Some(company))
    }

    fn is_under_way(&self) -> bool {
        self.landing.borrow().is_none() && self.landing.has_changed().is_ok()
    }
}
