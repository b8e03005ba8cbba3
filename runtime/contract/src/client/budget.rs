//! How much may be tried again: a share of what is asked, not a number for each request. When everything fails, retries
//! would otherwise multiply the load on what is already down.

use std::sync::Mutex;

/// Retries that may be spent. Each request pays a tenth of one in, up to ten.
#[derive(Debug)]
pub struct Budget {
    tenths: Mutex<u32>,
}

const FULL: u32 = 100;
const RETRY: u32 = 10;

impl Default for Budget {
    fn default() -> Self {
        Self {
            tenths: Mutex::new(FULL),
        }
    }
}

impl Budget {
    /// A request was made.
    pub fn deposit(&self) {
        let mut tenths = self.lock();
        *tenths = (*tenths + 1).min(FULL);
    }

    /// Whether another attempt may be made; it is paid for.
    pub fn withdraw(&self) -> bool {
        let mut tenths = self.lock();
        match tenths.checked_sub(RETRY) {
            Some(rest) => {
                *tenths = rest;
                true
            }
            None => false,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, u32> {
        self.tenths.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_at_once_and_then_one_in_ten() {
        let budget = Budget::default();
        assert_eq!((0..20).filter(|_| budget.withdraw()).count(), 10);
        for _ in 0..9 {
            budget.deposit();
        }
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
    }
}
