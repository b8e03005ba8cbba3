//! Where characters are in a text.

/// From the parser's counts of characters to byte offsets. Counts mostly grow, so the way there goes on from the last one.
pub(super) struct Offsets<'t> {
    text: &'t str,
    character: usize,
    byte: usize,
}

impl<'t> Offsets<'t> {
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            character: 0,
            byte: 0,
        }
    }

    pub fn of(&mut self, character: usize) -> usize {
        if character < self.character {
            (self.character, self.byte) = (0, 0);
        }
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let steps = character - self.character;
        let (taken, bytes) = rest
            .chars()
            .take(steps)
            .fold((0, 0), |(taken, bytes), next| (taken + 1, bytes + next.len_utf8()));
        self.character += taken;
        self.byte += bytes;
        self.byte
    }
}
