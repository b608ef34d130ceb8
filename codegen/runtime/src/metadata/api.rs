//! The API that an operation belongs to.

/// One API in one version, which has a module and a Cargo feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Api {
    /// The name of the API: `Social Planner`.
    pub title: &'static str,
    /// Its version: `v2`.
    pub version: &'static str,
    /// Its module in the crate: `social_planner`, or `v3::social_planner`.
    pub module: &'static str,
    /// The Cargo feature that compiles it: `social-planner`.
    pub feature: &'static str,
}
