//! Claims: a process announces in the store that it is obtaining new tokens.

use std::fmt;

use highlevel_runtime::internal::one_line;
use highlevel_runtime::json::{Encode, Node, Writer};

use crate::sessions::records::timestamp::Timestamp;

/// A record of the process that is obtaining new tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Claim {
    /// The host name, or an empty string if it is unknown.
    pub(crate) host: String,
    pub(crate) process: String,
    /// A random id that distinguishes the claims of this process from those of all others.
    pub(crate) instance: String,
    pub(crate) since: Timestamp,
    /// Validity in milliseconds.
    pub(crate) lease: i64,
}

impl Claim {
    pub(crate) fn read(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Claim")?;
        Some(Self {
            host: object.required("host")?,
            process: object.required("process")?,
            instance: object.required("instance")?,
            since: Timestamp(object.required("since")?),
            lease: object.required("lease")?,
        })
    }
}

impl Encode for Claim {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("host", &self.host);
        object.field("process", &self.process);
        object.field("instance", &self.instance);
        object.field("since", &self.since.0);
        object.field("lease", &self.lease);
    }
}

impl fmt::Display for Claim {
    /// Writes `at 2026-11-24T13:20:06Z by process 4711 on worker-3`, without the host if it is unknown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            since,
            process,
            host,
            ..
        } = self;
        write!(formatter, "at {since} by process {}", one_line(process, 40))?;
        if host.is_empty() {
            return Ok(());
        }
        write!(formatter, " on {}", one_line(host, 100))
    }
}
