//! Who may call. The rules come from the generated table alone; a token is judged by a [`check::TokenCheck`]:
//! [`crate::issuer::check::Issuer`].

pub mod bearer;
pub mod check;
pub mod decide;
pub mod identity;
