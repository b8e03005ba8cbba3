use std::fmt;
use std::str::FromStr;

/// One request's place in a trace, as the header `traceparent` carries it
/// (W3C Trace Context, <https://www.w3.org/TR/trace-context/>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Trace {
    trace_id: [u8; 16],
    parent_id: [u8; 8],
    flags: u8,
}

/// The flag `sampled`: the caller may have recorded this trace. The only one that version 00 lets us pass on.
const SAMPLED: u8 = 0x01;

/// Length of a version 00 value: `00-` 32 digits `-` 16 digits `-` 2 digits.
const LENGTH: usize = 55;

impl Trace {
    /// A new trace with a new first span, sampled.
    pub fn start() -> Self {
        Self {
            trace_id: random_nonzero(),
            parent_id: random_nonzero(),
            flags: SAMPLED,
        }
    }

    /// Goes on from what a request brought: its trace with a span of our own. Without a value, or with one that the
    /// specification says to ignore, a new trace.
    pub fn resume(traceparent: Option<&str>) -> Self {
        traceparent
            .and_then(|text| text.parse::<Self>().ok())
            .map_or_else(Self::start, Self::step)
    }

    /// The same trace with a new span.
    #[must_use]
    pub fn step(self) -> Self {
        Self {
            parent_id: random_nonzero(),
            ..self
        }
    }

    /// What a header says; nothing when the specification says to ignore it.
    pub fn parse(header: &str) -> Option<Self> {
        header.parse().ok()
    }

    /// 32 lower-case hexadecimal digits, the same for the whole trace.
    pub fn trace_id(&self) -> String {
        hex(&self.trace_id)
    }

    /// 16 lower-case hexadecimal digits, this span's own.
    pub fn span_id(&self) -> String {
        hex(&self.parent_id)
    }

    /// Whether the trace is recorded.
    pub fn is_sampled(&self) -> bool {
        self.flags & SAMPLED != 0
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{}-{}-{:02x}", self.trace_id(), self.span_id(), self.flags)
    }
}

/// Not a `traceparent`. The value itself is not repeated: it comes from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a traceparent of the W3C Trace Context specification")]
pub struct InvalidTraceparent;

impl FromStr for Trace {
    type Err = InvalidTraceparent;

    /// Reads a version 00 value, and of a later version the part that is as in version 00 (section 4.3 of the
    /// specification).
    fn from_str(text: &str) -> Result<Self, InvalidTraceparent> {
        let head = text.as_bytes().get(..LENGTH).ok_or(InvalidTraceparent)?;
        let (version, rest) = field::<1>(head)?;
        let more_after = text.as_bytes().get(LENGTH);
        match (version, more_after) {
            ([0xff], _) | ([0x00], Some(_)) => return Err(InvalidTraceparent),
            (_, Some(byte)) if *byte != b'-' => return Err(InvalidTraceparent),
            _ => {}
        }
        let (trace_id, rest) = field::<16>(rest)?;
        let (parent_id, rest) = field::<8>(rest)?;
        let ([flags], _) = field::<1>(rest)?;
        if trace_id == [0; 16] || parent_id == [0; 8] {
            return Err(InvalidTraceparent);
        }
        Ok(Self {
            trace_id,
            parent_id,
            flags: flags & SAMPLED,
        })
    }
}

/// Reads `N` bytes of lower-case hexadecimal digits and the hyphen after them, if there is anything after them.
fn field<const N: usize>(text: &[u8]) -> Result<([u8; N], &[u8]), InvalidTraceparent> {
    let (digits, rest) = text.split_at_checked(2 * N).ok_or(InvalidTraceparent)?;
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = pair.iter().try_fold(0, |sum, digit| Ok(sum << 4 | nibble(*digit)?))?;
    }
    match rest.split_first() {
        None => Ok((bytes, rest)),
        Some((b'-', rest)) => Ok((bytes, rest)),
        Some(_) => Err(InvalidTraceparent),
    }
}

fn nibble(digit: u8) -> Result<u8, InvalidTraceparent> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(InvalidTraceparent),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn random_nonzero<const N: usize>() -> [u8; N] {
    loop {
        let mut bytes = [0; N];
        rand::fill(&mut bytes);
        if bytes != [0; N] {
            return bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EXAMPLE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn the_specifications_example_is_read_and_written() {
        let context: Trace = EXAMPLE.parse().unwrap();
        assert_eq!(context.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_eq!(context.span_id(), "00f067aa0ba902b7");
        assert!(context.is_sampled());
        assert_eq!(context.to_string(), EXAMPLE);
    }

    #[test]
    fn what_the_specification_forbids_is_refused() {
        for text in [
            "",
            "00",
            // Upper case
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            // Zero ids
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            // Version ff, version 00 with more, a later version with more that no hyphen parts
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01more",
            // Wrong separators, too short, another script's digits
            "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
            "00-4bf92f3577b34da6a3ce929d0e0e473é-00f067aa0ba902b7-01",
        ] {
            assert_eq!(text.parse::<Trace>(), Err(InvalidTraceparent), "{text}");
        }
    }

    #[test]
    fn a_later_version_is_read_as_version_00() {
        let later = "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff-what-the-future-brings";
        assert_eq!(later.parse::<Trace>().unwrap().to_string(), EXAMPLE);
    }

    #[test]
    fn resuming_keeps_the_trace_and_takes_a_span_of_its_own() {
        let resumed = Trace::resume(Some(EXAMPLE));
        assert_eq!(resumed.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_ne!(resumed.span_id(), "00f067aa0ba902b7");
        assert_ne!(
            Trace::resume(Some("nonsense")).trace_id(),
            Trace::resume(None).trace_id()
        );
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,80}") {
            let _ = text.parse::<Trace>();
        }

        #[test]
        fn what_almost_is_one_does_not_panic_and_reads_back_if_read(
            text in "[0-9a-f]{2}[-_][0-9a-fA-F]{30,33}[-_][0-9a-f]{15,17}-[0-9a-f]{2}(-\\PC{0,8})?"
        ) {
            if let Ok(context) = text.parse::<Trace>() {
                prop_assert_eq!(context.to_string().parse::<Trace>(), Ok(context));
            }
        }

        #[test]
        fn what_is_generated_is_valid(_round in 0..64u8) {
            let context = Trace::start();
            prop_assert_eq!(context.to_string().parse::<Trace>(), Ok(context));
            prop_assert_eq!(context.step().trace_id(), context.trace_id());
        }
    }
}
