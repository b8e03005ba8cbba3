//! A failure, before it is known which operation answers with it.

use super::Problem;

/// What a handler met, by the status that it is answered with. Each operation's error is made from it: the generated
/// crates' `errors_from!` does that for a service's own failures.
#[derive(Clone, Debug)]
pub struct Refused {
    status: u16,
    problem: Problem,
    retry_after: u32,
}

impl Refused {
    /// With an HTTP status. Where the answer has `Retry-After`, a client may try again after one second.
    pub fn new(status: u16, problem: Problem) -> Self {
        Self {
            status,
            problem,
            retry_after: 1,
        }
    }

    /// With another number of seconds for `Retry-After` (RFC 9110, 10.2.3).
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        Self {
            retry_after: seconds,
            ..self
        }
    }

    pub fn status(&self) -> u16 {
        self.status
    }

    /// For `Retry-After`, in seconds.
    pub fn seconds(&self) -> u32 {
        self.retry_after
    }

    pub fn into_problem(self) -> Problem {
        self.problem
    }

    /// Of an operation that documents no such answer, which is a failure of ours: what is logged then.
    pub fn undocumented(self) -> Problem {
        Problem::internal(Undocumented {
            status: self.status,
            code: self.problem.code().to_owned(),
        })
    }
}

/// A handler met something that its operation does not document.
#[derive(Debug)]
struct Undocumented {
    status: u16,
    code: String,
}

impl std::fmt::Display for Undocumented {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { status, code } = self;
        write!(
            out,
            "the operation does not document an answer {status} with the code {code}"
        )
    }
}

impl std::error::Error for Undocumented {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_documented_is_logged_and_not_shown() {
        let problem = Refused::new(404, Problem::new("not_found", "It is not there.")).undocumented();
        assert_eq!(problem.code(), "");
        let source = problem.source().unwrap().to_string();
        assert_eq!(
            source,
            "the operation does not document an answer 404 with the code not_found"
        );
    }
}
