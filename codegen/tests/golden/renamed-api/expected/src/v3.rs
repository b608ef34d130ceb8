//! The APIs of version 3.

#[doc(alias = "pets")]
#[doc(alias = "zoo_animals")]
#[cfg(feature = "v3-animals")]
pub mod animals;
