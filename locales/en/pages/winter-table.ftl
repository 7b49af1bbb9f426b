# A campaign: from .from until .until, both days included, in the markets named. It stands in English and in the languages
# that have it.
title = The winter table
description = Tea, light and linen for the dark weeks: a few things that warm a table until the year turns.
slug = winter-table
home = The winter table: a few things for the dark weeks
schedule =
    .from = 2026-11-16
    .until = 2026-12-24
    .markets = de at ch

hero-1 = The winter table
    .text = Tea, light and linen for the dark weeks.
    .picture = candle-beeswax
    .link = collection:scent
    .button = See the candles

products-1 = For long evenings
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = “First the water, then the light, then the people.”
    .by = An old house rule

text-1 = So that it is there in time
    .text = Order early: what each way of shipping costs, and how long it takes, is on the page about delivery.
    .link = page:delivery
