use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};

use serde_json::Value;

/// The example, which `cargo test` builds beside the tests.
fn example() -> Command {
    let tests = std::env::current_exe().unwrap();
    let path: PathBuf = tests.parent().unwrap().with_file_name("examples").join("smallest");
    assert!(
        path.exists(),
        "{} is not built: run `cargo build -p runtime --examples`",
        path.display()
    );
    let mut command = Command::new(path);
    // Nothing of the machine's own settings.
    command.env_clear();
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str]) -> Output {
    example().args(arguments).output().unwrap()
}

/// One that runs until it is told to end.
pub struct Program {
    child: Child,
    output: BufReader<ChildStdout>,
    lines: Vec<Value>,
}

impl Program {
    /// Starts it and reads its lines until it serves.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = example().args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let mut program = Self {
            child,
            output,
            lines: Vec::new(),
        };
        while program.lines.last().is_none_or(|line| line["message"] != "serving") {
            let mut line = String::new();
            assert_ne!(
                program.output.read_line(&mut line).unwrap(),
                0,
                "it ended: {:?}",
                program.lines
            );
            program.lines.push(serde_json::from_str(&line).unwrap());
        }
        program
    }

    /// Where it listens, as its log says.
    pub fn address(&self) -> String {
        self.lines.last().unwrap()["bind"].as_str().unwrap().to_owned()
    }

    /// Sends a signal, and gives the exit status and all lines of the log.
    pub fn end(mut self, signal: &str) -> (ExitStatus, Vec<Value>) {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([&format!("-{signal}"), &pid])
                .status()
                .unwrap()
                .success()
        );
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        let status = self.child.wait().unwrap();
        self.lines
            .extend(rest.lines().map(|line| serde_json::from_str(line).unwrap()));
        (status, std::mem::take(&mut self.lines))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
