//! Who gets where, walked over every operation of every contract on the real services: another person's things, and
//! services past their gateway. What credentials are worth at the gateway is walked in its own tests.

mod asking;
mod between_services;
mod cast;
mod contracts;
mod keys;
mod lists;
mod not_enough;
mod ownership;
mod past_gateway;
mod walk;
