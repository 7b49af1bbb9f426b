//! What happens in the shop, told through the crate's public functions on a real database. One suite for both
//! engines: every story is told on SQLite, and on PostgreSQL when `CARAVEL_TEST_POSTGRES_URL` names a server on
//! which databases may be created. With `CARAVEL_REQUIRE_POSTGRES=1` a missing server is a failure.
//!
//! Nobody sleeps here: the clock is moved, and the outside does what the story says.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "stories/address.rs"]
mod address;
#[path = "stories/business.rs"]
mod business;
#[path = "stories/buyer_numbers.rs"]
mod buyer_numbers;
#[path = "stories/cart.rs"]
mod cart;
#[path = "stories/checkout.rs"]
mod checkout;
#[path = "stories/endings.rs"]
mod endings;
#[path = "stories/evidence.rs"]
mod evidence;
#[path = "stories/filling.rs"]
mod filling;
#[path = "stories/instalments.rs"]
mod instalments;
#[path = "stories/meeting.rs"]
mod meeting;
#[path = "stories/once.rs"]
mod once;
#[path = "stories/payees.rs"]
mod payees;
#[path = "stories/paying.rs"]
mod paying;
#[path = "stories/placing.rs"]
mod placing;
#[path = "stories/prices.rs"]
mod prices;
#[path = "stories/privacy.rs"]
mod privacy;
#[path = "stories/promises.rs"]
mod promises;
#[path = "stories/promotions.rs"]
mod promotions;
#[path = "stories/rates.rs"]
mod rates;
#[path = "stories/recommending.rs"]
mod recommending;
#[path = "stories/reconciling.rs"]
mod reconciling;
#[path = "stories/refunds.rs"]
mod refunds;
#[path = "stories/restrictions.rs"]
mod restrictions;
#[path = "stories/risk.rs"]
mod risk;
#[path = "stories/shipping.rs"]
mod shipping;
#[path = "stories/stock.rs"]
mod stock;
mod support;
#[path = "stories/transfers.rs"]
mod transfers;
#[path = "stories/webhooks.rs"]
mod webhooks;

macro_rules! stories {
    ($($module:ident: [$($name:ident),* $(,)?])*) => {
        mod on_sqlite {
            use crate::support::{TestShop, engines::on_sqlite};
            $($(#[test] fn $name() {
                on_sqlite(|db| async { crate::$module::$name(TestShop::open(db).await).await });
            })*)*
        }
        mod on_postgres {
            use crate::support::{TestShop, engines::on_postgres};
            $($(#[test] fn $name() {
                on_postgres(stringify!($name), |db| async {
                    crate::$module::$name(TestShop::open(db).await).await
                });
            })*)*
        }
    };
}

stories! {
    address: [
        another_street_costs_the_same,
        what_costs_less_goes_back_once,
        what_costs_more_changes_nothing,
        what_she_was_shown_is_what_is_changed,
        it_comes_from_where_it_can_be_sent,
        what_is_wrong_with_an_address_is_told,
        what_the_order_does_not_hold_is_not_asked,
        an_unpaid_order_keeps_its_sum_while_it_is_paid,
        what_is_packed_canceled_or_given_up_stays,
        whoever_packs_meets_who_moves,
        who_is_erased_leaves_no_address_of_before,
    ]
    buyer_numbers: [
        a_number_is_asked_of_a_parcel_that_crosses_the_border,
        a_download_asks_for_no_number,
        a_wrong_number_is_kept_and_places_nothing,
        a_number_means_nothing_in_another_country,
        a_number_comes_with_the_order_and_leaves_the_cart,
        a_canceled_order_forgets_its_number_at_once,
        a_number_is_erased_once_its_parcel_has_arrived,
        the_time_counts_from_the_payment,
        an_order_that_nobody_pays_or_cancels_forgets_as_well,
        a_number_is_read_after_a_rotation_of_the_secret,
        a_changed_row_shows_no_number,
    ]
    cart: [
        pieces_are_added_set_and_removed,
        a_number_out_of_bounds_changes_nothing,
        an_unknown_sku_changes_nothing,
        more_than_the_stock_changes_nothing,
        a_foreign_token_makes_a_new_cart,
        a_cart_survives_a_change_of_market_language_and_currency,
        a_change_of_price_is_told_once,
        a_change_of_price_is_told_after_an_edit_too,
        no_click_is_lost_among_many,
        fewer_pieces_than_wanted_are_told_until_they_are_enough,
        a_variant_no_longer_sold_leaves_the_view,
        a_cart_that_nobody_comes_back_to_is_forgotten_and_its_order_is_not,
        taking_out_of_no_cart_keeps_none,
    ]
    checkout: [
        what_is_missing_is_listed,
        wrong_answers_are_kept,
        an_address_without_a_country_is_kept,
        a_method_tells_why_it_does_not_apply,
        a_method_of_another_market_is_unavailable,
        shipping_is_counted_in_the_shoppers_currency,
        no_cart_no_checkout,
    ]
    business: [
        a_confirmed_business_pays_without_the_tax,
        a_number_that_nobody_has_is_told_at_its_field,
        a_wrong_number_is_not_asked_about,
        a_silent_registry_costs_the_tax_and_is_asked_again,
        a_number_given_with_the_order_is_asked_about_first,
        a_confirmed_number_counts_for_a_day,
        another_number_is_another_question,
        a_number_is_asked_for_where_it_counts,
    ]
    placing: [
        an_order_is_what_was_shown,
        an_order_stays_as_it_was_placed,
        an_order_takes_its_pieces_from_where_they_lie,
        a_sum_that_was_shown_is_charged_while_it_holds,
        another_question_has_another_answer,
        what_cannot_be_sent_as_shown_is_asked_again,
        a_converted_order_keeps_its_rate,
        nothing_is_placed_while_something_is_missing,
        another_price_than_shown_is_no_order,
        other_goods_for_the_same_sum_are_no_order,
        placing_twice_is_one_order,
        placing_at_once_is_one_order,
        an_ordered_cart_is_left_alone,
        twenty_shoppers_race_for_three_pieces,
        opposite_carts_do_not_block_each_other,
        the_last_piece_changes_the_catalog,
    ]
    promotions: [
        a_code_takes_its_part_off_every_line,
        free_shipping_counts_after_the_discount,
        free_shipping_is_for_the_ways_it_names,
        insurance_and_prices_by_value_count_after_the_discount,
        what_would_cost_more_by_value_is_not_given,
        the_best_without_a_code_counts_and_a_code_goes_before,
        what_would_make_the_order_dearer_is_not_given,
        a_code_that_cannot_count_is_not_kept,
        a_code_waits_until_it_counts,
        another_discount_than_shown_is_no_order,
        the_same_sum_by_another_promotion_is_no_order,
        forty_shoppers_race_for_three_uses,
        an_address_uses_a_code_so_often,
        a_canceled_order_gives_its_use_back,
        late_money_takes_the_use_back,
        promotions_are_read_only_when_different,
    ]
    restrictions: [
        what_does_not_get_in_stays_in_the_cart,
        a_rule_that_begins_ends_a_sum_that_holds,
        a_region_counts_once_it_is_known,
        what_may_not_fly_goes_by_road,
        an_age_is_confirmed_and_kept,
        the_days_of_arrival_are_kept_as_they_were_promised,
    ]
    promises: [
        no_page_outlives_the_cut_off_it_counts_on,
        what_was_shown_before_the_cut_off_holds_as_its_sum_does,
        each_parcel_keeps_what_was_promised_of_it,
        customs_takes_its_days_at_a_border_only,
    ]
    shipping: [
        an_order_in_two_parcels_costs_what_both_cost,
        who_pays_at_the_border_is_as_the_way_has_it,
        a_way_that_cannot_take_it_says_so,
    ]
    stock: [
        five_hundred_shoppers_race_for_ten_pieces,
        an_order_that_nobody_begins_to_pay_holds_its_pieces_as_long_as_its_method,
        each_step_of_an_order_is_in_the_ledger,
        a_delivery_is_taken_as_a_whole_and_once,
        a_count_corrects_and_never_takes_what_is_promised,
        pieces_that_are_not_promised_move,
        the_ledger_is_added_up_once_a_night,
        why_a_parcel_comes_from_where_it_does_is_kept_with_its_order,
        an_order_comes_in_as_few_parcels_as_can_be,
    ]
    payees: [
        what_was_paid_at_a_till_goes_to_an_account,
        an_account_named_many_times_at_once_is_paid_to_once,
        money_goes_to_an_account_once_the_window_is_over,
        a_way_that_is_closed_for_good_is_not_tried_for_ever,
        late_money_from_a_till_goes_to_an_account,
        nothing_goes_back_while_the_bank_decides,
        what_a_bank_has_taken_is_not_given_back_again,
        a_dispute_that_is_lost_ends_the_question_for_an_account,
        an_account_is_erased_some_days_after_the_money_has_gone,
        an_account_that_cannot_be_opened_is_asked_for_again,
        pieces_go_back_to_the_stock_with_their_refund_or_not,
    ]
    meeting: [
        whoever_gives_back_meets_who_takes_in,
        whoever_decides_meets_who_pays,
    ]
    transfers: [
        what_no_gateway_pays_out_is_transferred_and_noted_once,
        of_several_refunds_that_wait_one_is_named,
        a_dispute_is_listed_until_it_is_long_decided,
        money_that_comes_back_days_later_is_asked_for_an_account_once,
        money_that_came_back_before_the_answer_is_not_given_back,
    ]
    paying: [
        a_card_pays_at_once,
        a_redirect_waits_for_the_shopper,
        a_voucher_comes_with_its_number,
        a_silent_gateway_is_asked_again_with_growing_waits,
        a_gateway_is_asked_once_by_many,
        an_answer_after_another_workers_success_is_let_go,
        money_of_another_currency_answered_is_not_taken,
        a_declined_payment_is_followed_by_another,
        paying_again_at_once_begins_one_payment,
        a_paid_order_is_not_paid_again,
        a_method_that_does_not_apply_pays_nothing,
        an_unknown_order_is_not_paid,
        a_mail_is_sent_once_in_the_end,
        a_mail_outlives_a_day_without_a_mail_server,
        a_mail_that_is_refused_is_given_up_and_sent_again_by_hand,
    ]
    instalments: [
        what_a_plan_is_shown_to_cost_is_charged,
        a_plan_without_interest_needs_no_second_look,
        a_plan_that_is_not_offered_is_refused,
        a_cart_that_becomes_too_small_loses_its_plan,
        interest_goes_back_in_proportion,
        paying_again_has_its_own_plan,
    ]
    webhooks: [
        a_webhook_twice_pays_once,
        webhooks_at_once_pay_once,
        a_webhook_before_the_answer_stands,
        a_webhook_with_a_wrong_signature_is_not_kept,
        a_webhook_that_is_no_event_is_not_kept,
        a_webhook_for_an_unknown_gateway_is_refused,
        money_of_another_currency_is_kept_and_not_applied,
        a_webhook_about_another_gateways_payment_is_refused,
        a_webhook_that_says_nothing_is_taken_and_forgotten,
        a_payment_goes_by_the_name_that_its_gateway_tells,
        a_webhook_about_nothing_holds_up_no_other,
        a_webhook_that_breaks_the_stock_holds_up_no_other,
        a_failure_after_the_money_changes_nothing,
    ]
    endings: [
        a_clock_that_is_set_back_repeats_nothing,
        time_runs_out_and_frees_the_pieces,
        money_in_time_keeps_the_order,
        late_money_takes_the_pieces_back,
        late_money_without_pieces_goes_back,
        a_refund_is_tried_until_it_is_made,
        money_twice_is_given_back_once,
        money_twice_at_once_is_given_back_once,
        an_order_is_given_up_an_hour_after_its_payment_failed,
        a_second_failure_has_an_hour_of_its_own,
        giving_up_and_paying_again_exclude_each_other,
        a_new_payment_keeps_the_order_from_being_given_up,
        a_payment_whose_time_ran_out_is_not_begun,
        an_answer_after_the_time_ran_out_counts,
        an_order_that_cannot_end_holds_up_no_other,
        a_canceled_order_is_not_paid_again,
    ]
    once: [
        more_than_was_asked_pays_and_the_rest_goes_back,
        a_part_waits_for_the_rest,
        a_part_goes_back_when_the_time_runs_out,
        a_part_of_a_payment_that_failed_goes_back_at_once,
        late_money_goes_back_where_the_merchant_wants_none,
        a_promise_is_taken_once,
        a_promise_for_a_canceled_order_is_let_go,
        money_that_was_faster_than_its_end_counts,
        a_dispute_is_listed_until_it_is_decided_and_the_order_stays_paid,
        whatever_the_order_of_webhooks_the_end_is_the_same,
        a_shopper_who_leaves_while_the_gateway_thinks_is_charged_once,
        a_payment_pays_its_own_order_and_no_other,
    ]
    evidence: [
        what_happens_to_an_order_is_bound_into_its_chain,
        a_declined_a_second_and_a_disputed_payment_are_in_the_chain,
        a_review_is_in_the_chain,
        ends_that_were_exported_find_what_is_gone_or_another,
    ]
    privacy: [
        who_bought_nothing_is_erased_at_once_when_she_asks_and_after_a_time,
        late_money_of_a_buyer_who_is_erased_pays_nothing,
        as_long_as_money_moves_the_buyer_stays,
        what_is_paid_is_kept_as_long_as_the_books,
    ]
    recommending: [
        nothing_is_told_of_fewer_orders_than_the_merchant_has_set,
        old_and_canceled_orders_do_not_count,
        it_is_counted_once_a_night,
    ]
    reconciling: [
        books_that_agree_list_nothing,
        money_that_nobody_told_of_is_taken_in,
        a_payment_without_the_shops_name_is_found_by_the_gateways,
        what_cannot_be_taken_in_is_listed_until_it_agrees,
        money_of_another_currency_is_listed,
        what_one_of_both_does_not_know_is_listed,
        books_are_compared_once_a_night,
    ]
    prices: [
        a_price_begins_and_ends_at_midnight,
        more_pieces_cost_less_each,
        another_number_of_pieces_is_no_change_of_price,
        a_reduction_is_measured_by_what_was_shown,
        a_group_pays_its_own_prices,
        a_confirmed_business_pays_the_prices_of_its_group,
        prices_outlive_their_variant,
        a_file_of_prices_is_taken_as_a_whole_or_not_at_all,
        days_without_a_price_are_told,
    ]
    rates: [
        a_feed_is_read_when_it_is_due_by_one_server,
        a_feed_that_is_away_is_asked_again_with_growing_waits,
        a_rate_that_leaps_waits_for_a_word,
        a_rate_of_the_merchants_counts_beside_the_published_ones,
        nothing_is_converted_by_a_rate_that_is_too_old,
        an_own_price_needs_no_rate_of_whatever_age,
        a_markup_is_charged_and_said_and_customs_do_not_know_it,
        who_pays_in_the_base_currency_pays_what_was_said,
    ]
    refunds: [
        pieces_come_back_one_by_one_and_money_moves_once_for_each,
        nobody_gives_back_the_same_piece_twice,
        a_refund_of_pieces_is_tried_until_it_is_made,
        what_is_given_back_is_the_orders_price_and_not_todays,
        only_a_paid_order_gives_anything_back,
        a_payment_that_pays_nothing_is_not_what_pieces_are_paid_from,
    ]
    risk: [
        a_promise_is_taken_once_the_order_is_released,
        a_promise_is_given_back_when_the_order_is_refused,
        money_that_has_arrived_waits_for_the_release,
        money_that_has_arrived_goes_back_when_the_order_is_refused,
        a_refused_order_that_nobody_paid_is_never_paid,
        an_order_that_is_stepped_up_is_not_paid_later,
        a_card_that_is_told_holds_the_order_before_its_money_is_taken,
        a_decline_is_held_against_the_next_order,
        what_orders_have_in_common_counts_for_a_day_and_is_erased,
        two_people_decide_once,
    ]
    filling: [
        seeding_twice_is_seeding_once,
        seeding_keeps_counted_stock,
        pictures_change_the_catalog_only_when_different,
        words_change_the_catalog_only_when_different,
        rates_change_prices_only_when_different,
        a_failed_import_changes_nothing,
        a_snapshot_is_read_when_something_changed,
    ]
}

#[test]
fn postgres_is_tested_or_its_absence_is_said() {
    if support::postgres::server().is_none() {
        support::engines::say(
            "PostgreSQL is NOT tested: set CARAVEL_TEST_POSTGRES_URL (CARAVEL_REQUIRE_POSTGRES=1 fails here)",
        );
    }
}
