//! The HTTP clients of a client: one for each runtime, because connections are driven by the runtime that opened them. If the
//! user provides an HTTP client, all runtimes use it.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// Maximum number of runtimes that keep their connections. It bounds the connections of a program that creates a runtime
/// for each call.
const RUNTIMES: usize = 8;

/// The runtime that drives a connection, and the id of its process. A forked child process must not use its parent's sockets.
type Driver = (Id, u32);

/// Creates HTTP clients with the settings of the first one.
type Make = Box<dyn Fn() -> Option<reqwest::Client> + Send + Sync>;

/// `Own` has a pool of connections for each runtime. The task that drives a connection runs on the runtime that opened it, and a
/// call on another runtime would depend on a runtime that may be blocked or shut down.
pub(super) enum Pools {
    /// The user's own client, which cannot be recreated.
    Given(reqwest::Client),
    Own {
        make: Make,
        /// The pools, least recently used first. A pool has no driver until a call uses it.
        pools: Mutex<Vec<(Option<Driver>, reqwest::Client)>>,
    },
}

impl Pools {
    /// Creates the pools with a first client, which `make` has created.
    pub(super) fn own(
        first: reqwest::Client,
        make: impl Fn() -> Option<reqwest::Client> + Send + Sync + 'static,
    ) -> Self {
        Self::Own {
            make: Box::new(make),
            pools: Mutex::new(vec![(None, first)]),
        }
    }

    /// Returns whether this crate created the HTTP client, so that it is known not to follow redirects.
    pub(super) fn is_own(&self) -> bool {
        matches!(self, Self::Own { .. })
    }

    /// Returns the user's own client, or else the client whose connections the current runtime drives.
    pub(super) fn here(&self) -> reqwest::Client {
        let (make, pools) = match self {
            Self::Given(http) => return http.clone(),
            Self::Own { make, pools } => (make, pools),
        };
        let driver = (Handle::current().id(), std::process::id());
        let mut pools = pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((Some(last), http)) = pools.last()
            && *last == driver
        {
            return http.clone();
        }
        let known = pools
            .iter()
            .position(|(of, _)| of.is_none_or(|of| of == driver));
        let (_, http) = match known {
            Some(place) => pools.remove(place),
            None => {
                if pools.len() >= RUNTIMES {
                    pools.remove(0);
                }
                // Creating the client succeeded before. If it fails now, reuse the client that was used last.
                let http = make().or_else(|| Some(pools.last()?.1.clone()));
                (None, http.expect("`Pools::own` adds a first client"))
            }
        };
        pools.push((Some(driver), http.clone()));
        http
    }
}
