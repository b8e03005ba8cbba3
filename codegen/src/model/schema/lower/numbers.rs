//! Numbers: the narrowest type that holds all that the bounds leave.
use super::super::mask::Mask;
use super::super::node::Closure;
use super::super::types::{Check, Scalar, Shape, Type, integer};
use super::Work;
use serde_json::Number;

/// Beyond this a double does not tell integers apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Work<'_> {
    pub(super) fn number(&self, closure: &Closure, kinds: Mask) -> Shape {
        let shape = match kinds {
            Mask::INTEGER => integers(closure),
            _ => numbers(closure, kinds),
        };
        let (divisors, all) = divisors(closure, kinds == Mask::INTEGER);
        let mut shape = Shape {
            exact: shape.exact && all,
            ..shape
        };
        shape.checks.extend(divisors.into_iter().map(Check::MultipleOf));
        shape
    }
}

/// Divisors that are integers, and whether these are all. Those of numbers are not checked here, but by the guard.
fn divisors(closure: &Closure, integers: bool) -> (Vec<u64>, bool) {
    let (mut divisors, mut all) = (Vec::new(), true);
    for divisor in closure
        .parts
        .iter()
        .filter_map(|part| part.keywords.multiple_of.as_ref())
    {
        match integer(divisor).and_then(|divisor| u64::try_from(divisor).ok()) {
            Some(1) if integers => {}
            Some(divisor) if integers && !divisors.contains(&divisor) => divisors.push(divisor),
            Some(_) if integers => {}
            _ => all = false,
        }
    }
    (divisors, all)
}

fn integers(closure: &Closure) -> Shape {
    let (mut least, mut most) = (i128::MIN, i128::MAX);
    for part in &closure.parts {
        let keywords = &part.keywords;
        for (bound, step) in [(&keywords.minimum, 0), (&keywords.exclusive_minimum, 1)] {
            if let Some(bound) = bound {
                least = least.max(match integer(bound) {
                    Some(bound) => bound.saturating_add(step),
                    None => rounded(bound, f64::ceil),
                });
            }
        }
        for (bound, step) in [(&keywords.maximum, 0), (&keywords.exclusive_maximum, 1)] {
            if let Some(bound) = bound {
                most = most.min(match integer(bound) {
                    Some(bound) => bound.saturating_sub(step),
                    None => rounded(bound, f64::floor),
                });
            }
        }
    }
    if least > most {
        return Shape::of(Type::Never);
    }
    let fits = |low: i128, high: i128| least >= low && most <= high;
    let (scalar, low, high) = if fits(0, u32::MAX.into()) {
        (Scalar::U32, 0, u32::MAX.into())
    } else if fits(i32::MIN.into(), i32::MAX.into()) {
        (Scalar::I32, i32::MIN.into(), i32::MAX.into())
    } else if least >= 0 {
        // What lies beyond 64 bits is refused by reading, whatever the bounds.
        (Scalar::U64, 0, u64::MAX.into())
    } else if fits(i64::MIN.into(), i64::MAX.into()) {
        (Scalar::I64, i64::MIN.into(), i64::MAX.into())
    } else {
        (Scalar::I128, i128::MIN, i128::MAX)
    };
    let mut shape = Shape::of(Type::Scalar(scalar));
    let number = |bound: i128| {
        i64::try_from(bound)
            .map(Number::from)
            .or_else(|_| u64::try_from(bound).map(Number::from))
    };
    if least > low
        && let Ok(bound) = number(least)
    {
        shape.checks.push(Check::Minimum(bound));
    }
    if most < high
        && let Ok(bound) = number(most)
    {
        shape.checks.push(Check::Maximum(bound));
    }
    if least > u64::MAX.into() || most < i64::MIN.into() {
        return Shape::relaxed(Type::Scalar(Scalar::I128));
    }
    shape
}

/// A bound with a fraction, or beyond all integers, as the nearest integer within.
fn rounded(bound: &Number, round: fn(f64) -> f64) -> i128 {
    let float = round(bound.as_f64().unwrap_or(0.0));
    #[allow(clippy::cast_possible_truncation)]
    let integer = float as i128;
    integer
}

fn numbers(closure: &Closure, kinds: Mask) -> Shape {
    let mut checks = Vec::new();
    let (mut least, mut most) = (f64::NEG_INFINITY, f64::INFINITY);
    for part in &closure.parts {
        let keywords = &part.keywords;
        for (bound, check) in [
            (&keywords.minimum, Check::Minimum as fn(Number) -> Check),
            (&keywords.exclusive_minimum, Check::ExclusiveMinimum),
        ] {
            if let Some(bound) = bound {
                least = least.max(bound.as_f64().unwrap_or(f64::NEG_INFINITY));
                checks.push(check(bound.clone()));
            }
        }
        for (bound, check) in [
            (&keywords.maximum, Check::Maximum as fn(Number) -> Check),
            (&keywords.exclusive_maximum, Check::ExclusiveMaximum),
        ] {
            if let Some(bound) = bound {
                most = most.min(bound.as_f64().unwrap_or(f64::INFINITY));
                checks.push(check(bound.clone()));
            }
        }
    }
    let small = least >= -EXACT && most <= EXACT;
    if kinds == Mask::FRACTION {
        checks.push(Check::Whole(false));
    }
    let rough = |check: &Check| match check {
        Check::Minimum(bound)
        | Check::ExclusiveMinimum(bound)
        | Check::Maximum(bound)
        | Check::ExclusiveMaximum(bound) => !bound.is_f64() && bound.as_f64().is_none_or(|float| float.abs() > EXACT),
        _ => false,
    };
    let exact = !checks.iter().any(rough);
    checks.retain(|check| !rough(check));
    let scalar = if small && kinds == Mask::NUMBER {
        Scalar::Double
    } else {
        Scalar::Number
    };
    Shape {
        ty: Type::Scalar(scalar),
        checks,
        exact,
    }
}
