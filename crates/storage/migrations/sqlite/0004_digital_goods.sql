-- Digital goods: the file that is downloaded once the order is paid, as the product names it and as the order took it on.

ALTER TABLE products ADD COLUMN file TEXT;
ALTER TABLE order_lines ADD COLUMN file TEXT;
