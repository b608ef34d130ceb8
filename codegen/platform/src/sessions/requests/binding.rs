//! Whether a response with tokens belongs to the request: a token of another account must never be used or stored.

use crate::sessions::records::account::Account;
use crate::sessions::requests::calls::Answer;

impl Answer {
    /// Returns whether the response does not contradict that its token belongs to `account`.
    ///
    /// `company` is the one that a location belongs to, where that is known. A location that the response names itself may
    /// have moved to another company.
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

    /// Returns the account that the token belongs to, as far as the response says. `asked` is the requested type.
    ///
    /// A token of a location also names its company, so only the type shows which of the two it belongs to.
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
