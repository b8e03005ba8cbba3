use super::{LeftOut, Rejected};
use crate::domain::Source;
use crate::store::StatedProduct;

/// A kind of file: one line of a header, then a line for each product.
pub trait Format: Sized + Send + 'static {
    /// Its name: a file that is imported as another kind is another import.
    const NAME: &'static str;

    /// Reads the first line.
    ///
    /// # Errors
    /// It is not the first line of such a file.
    fn header(line: &[u8]) -> Result<Self, BadHeader>;

    /// Who is to be credited for what the file says. A product may have a page of its own there.
    fn source(&self) -> &Source;

    /// Reads any other line; `number` is its number in the file. What the line has beside the product and cannot be
    /// true is left out and counted.
    ///
    /// # Errors
    /// The line names no product.
    fn product(&self, line: &[u8], number: u64, left_out: &mut LeftOut) -> Result<StatedProduct, Rejected>;
}

/// The first line is no header.
#[derive(Debug, thiserror::Error)]
pub enum BadHeader {
    /// Nothing there.
    #[error("the file is empty")]
    Empty,
    /// Longer than is read.
    #[error(
        "the first line has more than {} bytes: this is no file of that kind",
        super::lines::LONGEST
    )]
    TooLong,
    /// Not JSON, or other members.
    #[error(
        "the first line must be {{\"format\":\"{}\",\"source\":{{\"name\":…,\"licence\":…}}}}: {source}",
        super::catalog_file::FORMAT
    )]
    Form {
        /// Why it is none.
        source: serde_json::Error,
    },
    /// Another format.
    #[error(
        "this program reads the format {}, and the file is of another one",
        super::catalog_file::FORMAT
    )]
    Format,
    /// A text is empty, too long, or no address.
    #[error("`source.{0}` must have between 1 and {1} characters, and `source.url` must be an http address")]
    Source(&'static str, usize),
    /// A column is missing.
    #[error("the first line must name the columns of Open Food Facts' export, separated by tabs; `{0}` is not there")]
    Column(&'static str),
}
