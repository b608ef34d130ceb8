//! Checks that nothing in a response with tokens contradicts the request, because a token of another account must never be used
//! or stored.

use crate::sessions::records::account::Account;
use crate::sessions::requests::calls::Answer;

impl Answer {
    /// Returns whether the token may belong to `account`: nothing in the response contradicts it.
    ///
    /// `company` is the known company of a location. If the response names the location, another company is accepted, because a
    /// location can be moved.
    pub(crate) fn may_be_of(&self, account: &Account, company: Option<&str>) -> bool {
        let is_or_absent =
            |named: &Option<String>, id: &str| named.as_deref().is_none_or(|named| named == id);
        match account {
            Account::Location(id) => {
                let of_company = company.is_none_or(|id| is_or_absent(&self.company_id, id));
                self.is_of_company() != Some(true)
                    && is_or_absent(&self.location_id, id)
                    && (of_company || self.location_id.is_some())
            }
            Account::Company(id) => {
                self.is_of_company() != Some(false) && is_or_absent(&self.company_id, id)
            }
        }
    }

    /// Returns the account that the token belongs to, as far as the response states it. `asked_company` says
    /// whether a company's token was requested, if a type was requested.
    ///
    /// The response for a location also names its company, so only the type shows which of the two the token belongs to.
    pub(crate) fn account(&self, asked_company: Option<bool>) -> Option<Account> {
        let location = self.location_id.clone().map(Account::Location);
        let company = self.company_id.clone().map(Account::Company);
        match self.is_of_company() {
            Some(true) => company,
            Some(false) => location,
            None if asked_company == Some(true) => company.or(location),
            None => location.or(company),
        }
    }

    fn is_of_company(&self) -> Option<bool> {
        let named = self.user_type.as_deref()?;
        if named.eq_ignore_ascii_case("Company") || named.eq_ignore_ascii_case("Agency") {
            Some(true)
        } else if named.eq_ignore_ascii_case("Location") {
            Some(false)
        } else {
            None
        }
    }
}
