//! One suite for both engines: every story is told on SQLite, and on PostgreSQL when
//! `CARAVEL_TEST_POSTGRES_URL` names a server on which databases may be created. With
//! `CARAVEL_REQUIRE_POSTGRES=1` a missing server is a failure.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "conformance/chain.rs"]
mod chain;
#[path = "conformance/deliveries.rs"]
mod deliveries;
#[path = "conformance/engines.rs"]
mod engines;
#[path = "conformance/erasure.rs"]
mod erasure;
#[path = "conformance/figures.rs"]
mod figures;
#[path = "conformance/found.rs"]
mod found;
#[path = "conformance/goods.rs"]
mod goods;
#[path = "conformance/keys.rs"]
mod keys;
#[path = "conformance/ledger.rs"]
mod ledger;
#[path = "conformance/orders.rs"]
mod orders;
#[path = "support/postgres.rs"]
mod postgres;
#[path = "conformance/prices.rs"]
mod prices;
#[path = "conformance/promises.rs"]
mod promises;
#[path = "conformance/promotions.rs"]
mod promotions;
#[path = "conformance/refunds.rs"]
mod refunds;
#[path = "conformance/return_pictures.rs"]
mod return_pictures;
#[path = "conformance/risk.rs"]
mod risk;
#[path = "conformance/samples.rs"]
mod samples;
#[path = "conformance/sandbox_books.rs"]
mod sandbox_books;
#[path = "conformance/schema.rs"]
mod schema;
#[path = "conformance/stock_notices.rs"]
mod stock_notices;

/// `migrated` stories get a database that is ready, `bare` ones an empty one and its URL.
macro_rules! stories {
    (
        migrated { $($module:ident: [$($name:ident),* $(,)?])* }
        bare { $($bare_module:ident: [$($bare:ident),* $(,)?])* }
    ) => {
        mod on_sqlite {
            use crate::engines::on_sqlite;
            $($(#[test] fn $name() {
                on_sqlite(|db, _| async move { db.migrate().await.unwrap(); crate::$module::$name(db).await });
            })*)*
            $($(#[test] fn $bare() { on_sqlite(crate::$bare_module::$bare); })*)*
        }
        mod on_postgres {
            use crate::engines::on_postgres;
            $($(#[test] fn $name() {
                on_postgres(stringify!($name), |db, _| async move {
                    db.migrate().await.unwrap();
                    crate::$module::$name(db).await;
                });
            })*)*
            $($(#[test] fn $bare() { on_postgres(stringify!($bare), crate::$bare_module::$bare); })*)*
        }
    };
}

stories! {
    migrated {
        chain: [
            events_are_appended_and_read_in_their_order,
            nobody_appends_the_same_number_twice,
            the_last_event_of_a_day_stands_for_the_order,
        ]
        erasure: [
            only_what_names_the_buyer_is_erased,
            what_gateways_have_told_is_forgotten_once,
        ]
        goods: [
            catalog_comes_back,
            products_change_only_when_different,
            pictures_come_back_and_change_only_when_different,
            texts_are_replaced_as_a_whole,
        words_from_elsewhere_stay,
        what_is_known_is_not_kept_twice,
            a_slug_is_unique_in_its_language,
            servers_that_start_at_once_load_once,
            rates_on_or_before_a_day,
            rates_wait_until_they_are_released,
            a_feed_is_claimed_by_one,
            generations_count_changes,
            stock_is_reserved_and_released,
            stock_never_goes_below_zero,
        ]
        ledger: [
            every_change_is_written_with_its_cause,
            what_would_be_less_than_nothing_is_refused_and_leaves_no_trace,
            a_count_says_by_how_much_the_level_was_wrong,
            pieces_are_moved_by_two_rows_with_one_cause,
            whose_promises_they_are_is_known,
            an_import_is_known_by_its_name,
            the_night_is_added_up_by_who_takes_it,
        ]
        figures: [
            messages_come_back_and_wait_for_an_answer,
            what_was_asked_in_vain_is_added_up,
            figures_are_sums_of_what_is_there,
        ]
        found: [
            views_are_added_to_their_day,
            orders_with_both_are_counted,
            a_night_is_counted_by_who_takes_it,
        ]
        orders: [
            a_cart_comes_back,
            a_lost_token_finds_nothing,
            no_change_of_a_cart_is_lost,
            a_closed_cart_stays_closed,
            idle_carts_are_deleted,
            an_order_comes_back,
            a_cart_is_ordered_once,
            a_cart_is_ordered_once_by_many,
            a_status_changes_from_what_it_was,
            orders_between_two_moments,
            a_number_is_kept_for_its_order_and_erased_at_its_time,
            sessions_come_back_newest_first,
            whoever_holds_the_order_changes_its_payments,
            sessions_expire_while_open,
        ]
        deliveries: [a_promise_is_kept_and_its_delivery_noted_once]
        prices: [
            prices_come_back_and_change_only_when_different,
            a_day_has_its_prices,
        ]
        promotions: [
            promotions_come_back_and_change_only_when_different,
            a_use_is_an_order_that_is_not_canceled,
            the_last_use_goes_to_one,
        ]
        refunds: [
            refunds_come_back_in_their_order,
            no_piece_comes_back_twice,
            no_more_goes_back_than_came,
            an_account_is_asked_for_and_named_once,
            accounts_are_erased_some_time_after_their_refund_was_made,
            the_first_arrival_of_money_is_kept,
            pieces_are_put_back_where_they_were_never_counted,
        ]
        return_pictures: [
            a_picture_comes_back_byte_by_byte_in_its_place,
            pictures_go_with_the_buyer_or_where_nothing_was_sent_back,
        ]
        sandbox_books: [
            an_account_is_opened_once_and_found_by_its_change,
            two_changes_of_an_account_come_one_after_the_other,
        ]
        stock_notices: [
            a_notice_is_kept_once_for_an_address_and_asked_again,
            who_has_confirmed_is_told_once_and_all_are_erased,
        ]
        risk: [
            what_orders_have_in_common_is_counted,
            a_first_order_is_one_of_somebody_who_has_paid_none,
            an_order_is_judged_and_decided_once,
        ]
        promises: [
            a_webhook_counts_once,
            what_is_disagreed_on_is_listed_once_and_struck,
            books_are_compared_by_who_takes_the_night,
            a_bad_webhook_is_given_up,
            a_message_is_enqueued_once,
            a_message_that_was_given_up_is_listed_and_can_be_taken_up,
            a_message_is_claimed_by_one_worker,
            a_lease_runs_out,
            a_message_is_tried_again_later,
            one_message_is_claimed_by_name,
            what_is_rolled_back_never_was,
            a_reader_cannot_write_and_sees_one_moment,
        ]
    }
    bare {
        chain: [
            every_kind_of_tampering_is_found,
            the_chain_of_an_order_from_before_begins_with_its_number,
        ]
        keys: [
            nothing_that_names_a_buyer_is_in_the_files,
            keys_rotate_while_orders_are_placed_and_after_a_death,
            a_value_of_another_row_does_not_open,
            what_is_in_clear_from_before_is_read_found_and_encrypted,
        ]
        ledger: [
            a_level_that_is_not_the_sum_of_its_movements_is_found,
            stock_of_before_the_ledger_opens_it,
        ]
        return_pictures: [pictures_are_encrypted_and_their_keys_rotate]
        schema: [
            migrating_twice_changes_nothing,
            pictures_and_prices_survive_the_migration,
            two_processes_migrate_at_once,
            a_newer_schema_is_refused,
            a_corrupt_row_is_an_error,
            an_ordered_cart_keeps_no_answers,
            the_database_guards_the_stock_itself,
            the_database_guards_prices_itself,
            who_was_in_the_way_may_try_again,
        ]
    }
}

#[test]
fn postgres_is_tested_or_its_absence_is_said() {
    if postgres::server().is_none() {
        engines::say(
            "PostgreSQL is NOT tested: set CARAVEL_TEST_POSTGRES_URL (CARAVEL_REQUIRE_POSTGRES=1 fails here)",
        );
    }
}

#[tokio::test]
async fn other_addresses_are_refused() {
    for url in [
        "",
        "mysql://root:secret@localhost/shop",
        "shop.db",
        "sqlite::memory:",
        "sqlite://",
        "sqlite://:memory:",
        "sqlite://shop.db?mode=memory",
        "sqlite://shop.db?secret=1",
        "postgres://user:secret@localhost:port/shop",
    ] {
        schema::unsupported(url).await;
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_an_error() {
    let here = std::env::current_exe().unwrap();
    let url = format!("sqlite://{}/below/shop.db", here.display());
    assert!(matches!(storage::Db::connect(&url).await, Err(storage::StorageError::Database(_))));
}

#[tokio::test]
async fn nobody_listening_is_an_error_without_the_password() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = socket.local_addr().unwrap().port();
    drop(socket);
    let refused =
        storage::Db::connect(&format!("postgres://u:secret@127.0.0.1:{port}/shop")).await.unwrap_err();
    assert!(!format!("{refused} {refused:?}").contains("secret"), "{refused:?}");
}
