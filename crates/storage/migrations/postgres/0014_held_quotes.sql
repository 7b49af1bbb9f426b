-- The sum that was shown at the checkout, and until when it holds: what is asked, the quote, the time, as JSON.

ALTER TABLE carts ADD COLUMN held_quote TEXT;
