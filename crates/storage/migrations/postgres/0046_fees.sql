-- What a gateway has kept of a payment for itself, in minor units of the currency in which it settles, once it has told.
ALTER TABLE payment_sessions ADD COLUMN fee BIGINT;
ALTER TABLE payment_sessions ADD COLUMN fee_currency TEXT;
