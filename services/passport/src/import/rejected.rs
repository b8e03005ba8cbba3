use crate::domain::GtinError;
use crate::domain::label::InvalidLabel;

/// Why a line was not imported. It says what to change.
#[derive(Debug, thiserror::Error)]
pub enum Rejected {
    /// Longer than is read.
    #[error("the line has more than {} bytes", super::lines::LONGEST)]
    TooLong,
    /// Not text.
    #[error("the line is not UTF-8")]
    NotText,
    /// Not JSON, a member missing, of another type, or not known.
    #[error("not a product: {0}")]
    Form(#[from] serde_json::Error),
    /// Another number of columns than the first line.
    #[error("the line has {found} columns and the first line has {expected}")]
    Columns {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Other characters than digits, or too few or too many of them.
    #[error("`code` must have 8 to 14 digits")]
    Code,
    /// Nothing but zeros.
    #[error("`code` is all zeros: it stands for a product that has none")]
    ZeroCode,
    /// Not a GTIN.
    #[error("`{0}`: {1}")]
    Gtin(&'static str, #[source] GtinError),
    /// No name in any language.
    #[error("the product has no name")]
    NoName,
    /// A text is empty, too long, or holds a character that cannot be stored.
    #[error("`{0}` must have between 1 and {1} characters")]
    Text(&'static str, usize),
    /// Something on the label cannot be true.
    #[error("`label`: {0}")]
    Label(#[from] InvalidLabel),
}

impl Rejected {
    /// The reason as it is counted.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "line_too_long",
            Self::NotText => "not_utf8",
            Self::Form(_) => "not_a_product",
            Self::Columns { .. } => "columns",
            Self::Code | Self::Gtin(_, GtinError::Form) => "not_a_gtin",
            Self::ZeroCode => "zero_code",
            Self::Gtin(_, GtinError::CheckDigit) => "check_digit",
            Self::NoName => "no_name",
            Self::Text(..) => "text",
            Self::Label(_) => "label",
        }
    }
}
