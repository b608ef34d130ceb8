//! The Companies API, version 2: one operation.
//!
//! [`Client::companies`](crate::Client::companies) returns the handle [`Companies`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Companies
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_company`](Companies::get_company) | `GET /companies/{companyId}` | Returns a company (agency). |

use highlevel_runtime::{Api, Client, Request};

use crate::CompanyId;

mod get_company;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::companies::{Company, CompanyResponse, Onboarding, SaasSettings};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Companies",
    version: "v2",
    module: "companies",
    feature: "companies",
};

/// The Companies API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Companies<'a> {
    client: &'a Client,
}

impl<'a> Companies<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns a company (agency).
    ///
    /// Returns [`Company`]: the field `company` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CompanyResponse`], in a `Response`. Errors are
    /// [`GetCompanyError`](operations::GetCompanyError).
    ///
    /// Needs a company's token with the scope `companies.readonly`.
    ///
    /// `GET /companies/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/companies/get-company))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let company = client.companies().get_company("5DP4iH6HLkQsiKESj6rh").await?;
    /// println!("{:?}", company.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_company(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::GetCompany {
        let params = operations::GetCompanyParams::new(company_id);
        Request::new(self.client, params)
    }
}
