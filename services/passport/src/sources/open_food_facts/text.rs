/// A text without blanks around it, if it is not empty, has at most so many characters, and none that Postgres refuses.
pub fn fitting(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= most && !text.contains('\0');
    fits.then(|| text.to_owned())
}
