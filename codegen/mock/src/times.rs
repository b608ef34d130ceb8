//! The number of requests that an expectation accepts.

use std::fmt;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

/// The number of requests that an expectation accepts, and must have accepted at verification: `2`, `1..`, `1..=3`, `..=3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    least: usize,
    most: Option<usize>,
}

impl Times {
    /// Any number of times, including never.
    pub(super) const ANY: Self = Self {
        least: 0,
        most: None,
    };

    /// Returns whether an expectation that was used `used` times may be used once more.
    pub(super) fn allows_another(self, used: usize) -> bool {
        self.most.is_none_or(|most| used < most)
    }

    /// Returns whether `count` is in the range.
    pub(super) fn contains(self, count: usize) -> bool {
        self.least <= count && self.most.is_none_or(|most| count <= most)
    }
}

impl fmt::Display for Times {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = |count| if count == 1 { "call" } else { "calls" };
        match (self.least, self.most) {
            (0, None) => formatter.write_str("any number of calls"),
            (0, Some(0)) => formatter.write_str("no call"),
            (least, Some(most)) if least == most => write!(formatter, "{least} {}", noun(least)),
            (0, Some(most)) => write!(formatter, "at most {most} {}", noun(most)),
            (least, None) => write!(formatter, "at least {least} {}", noun(least)),
            (least, Some(most)) => write!(formatter, "{least} to {most} calls"),
        }
    }
}

impl From<usize> for Times {
    fn from(count: usize) -> Self {
        Self {
            least: count,
            most: Some(count),
        }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(range: RangeFrom<usize>) -> Self {
        Self {
            least: range.start,
            most: None,
        }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self {
            least: *range.start(),
            most: Some(*range.end()),
        }
    }
}

impl From<RangeToInclusive<usize>> for Times {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self {
            least: 0,
            most: Some(range.end),
        }
    }
}
