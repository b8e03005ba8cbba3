//! The mails that people get, as the mail catcher has them.
use std::time::Instant;

use identity_api::operations::*;
use identity_api::types::EmailAddress;
use local_stack::testing::servers;
use service_testing::{PATIENCE, Person};

use super::house::House;
use super::people::address;

/// Waits until somebody has so many mails.
async fn mails(email: &str, count: usize) -> Vec<String> {
    let mail = servers().await.unwrap().mail().await.unwrap();
    let begun = Instant::now();
    loop {
        let messages = mail.messages(email).await.unwrap();
        if messages.len() >= count {
            assert_eq!(messages.len(), count);
            return messages;
        }
        assert!(begun.elapsed() < PATIENCE, "{} mails, not {count}", messages.len());
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
}

async fn resets(house: &House, email: &str) {
    let body = EmailAddress {
        email: email.parse().unwrap(),
    };
    let answer = house
        .for_stranger()
        .request_password_reset(RequestPasswordReset { body })
        .await;
    let RequestPasswordResetOk::Accepted(_) = answer.unwrap();
}

async fn verifies(house: &House, email: &str) {
    let body = EmailAddress {
        email: email.parse().unwrap(),
    };
    let answer = house
        .for_stranger()
        .request_email_verification(RequestEmailVerification { body })
        .await;
    let RequestEmailVerificationOk::Accepted(_) = answer.unwrap();
}

#[tokio::test]
async fn only_those_who_have_an_address_here_get_mails() {
    let house = House::open_with(&["--email-verification", "on"]).await;
    let (known, unknown) = (address(), address());
    house.sign_up(&Person::default(), &known).await;
    let first = mails(&known, 1).await.remove(0);
    assert!(first.contains("no-reply@packytrace.dev") && first.contains("/realms/packytrace/"));
    // Whoever signs up again makes nothing, and the owner hears of it.
    house.sign_up(&Person::default(), &known).await;
    mails(&known, 2).await;
    verifies(&house, &known).await;
    mails(&known, 3).await;
    resets(&house, &unknown).await;
    verifies(&house, &unknown).await;
    resets(&house, &known).await;
    mails(&known, 4).await;
    mails(&unknown, 0).await;
}
