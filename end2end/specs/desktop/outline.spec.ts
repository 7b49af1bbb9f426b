import { expect, test } from '../../support/test';
import { productPath } from '../../support/words';

// What a screen reader meets on the pages that sell: roles, levels, names and states, in their order. Sentences are left
// out, since a marketer may change them.

test('the outline of a product', async ({ shopper, page }) => {
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Skip to the content"
      - link "Caravel, Home"
      - link "Search"
      - link "Cart"
      - navigation "Main navigation":
        - list:
          - listitem:
            - link "Tableware"
  `);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "You are here":
        - list:
          - listitem:
            - link "Home"
          - listitem:
            - link "Tableware"
      - article:
        - group "Pictures":
          - img /mug/
        - heading "Ridge mug" [level=1]
        - paragraph: $27.00
        - group "Color":
          - radio "Chalk" [checked]
          - radio /Moss/ [disabled]
          - radio "Ink"
        - paragraph:
          - spinbutton "Quantity": "1"
        - button "Add to cart"
        - region "About this piece":
          - heading "About this piece" [level=2]
        - region "Details":
          - heading "Details" [level=2]
          - list
      - region "Goes well with":
        - heading "Goes well with" [level=2]
        - list:
          - listitem:
            - heading "Kohiki tea bowl" [level=3]:
              - link "Kohiki tea bowl"
  `);
});

test('the outline of the cart', async ({ shopper, page }) => {
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  await shopper.addToCart(2);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - status
      - heading "Your cart" [level=1]
      - list "Things in your cart":
        - listitem:
          - heading "Ridge mug" [level=2]:
            - link "Ridge mug"
          - paragraph: Chalk
          - text: $54.00
          - paragraph:
            - 'spinbutton "Quantity: Ridge mug"': "2"
          - button "Update"
          - 'button "Remove: Ridge mug"'
      - complementary "Your order":
        - heading "Your order" [level=2]
        - term: Subtotal
        - definition: $54.00
        - link "Go to checkout":
          - /url: /us/en/checkout
  `);
});

test('the outline of the checkout', async ({ shopper, page }) => {
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  await shopper.addToCart(2);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Checkout" [level=1]
      - group "Contact":
        - heading "Contact" [level=2]
        - textbox "Email address"
      - group "Delivery address":
        - heading "Delivery address" [level=2]
        - combobox "Country":
          - option "United States" [selected]
        - textbox "Full name"
        - textbox /Company/
        - textbox "Street and number"
        - textbox /Apartment/
        - textbox "City"
        - combobox
        - textbox "ZIP code"
      - group "Shipping":
        - radio /Standard \\$14\\.00/ [checked]
        - radio /Express \\$32\\.00/
      - group "Payment":
        - radio /Credit or debit card/
        - radio /PayPal/
        - radio /Affirm/
        - radio /Afterpay/
      - complementary "Your order":
        - heading "Your order" [level=2]
        - list:
          - listitem:
            - heading "Ridge mug" [level=3]
            - paragraph: Chalk
            - text: $54.00
        - term: Goods
        - definition: $54.00
        - term: Delivery
        - definition: $14.00
        - term: Customs duty
        - definition: $8.10
        - term: Total
        - definition: $76.10
        - paragraph: /Nothing is added/
        - button "Order and pay"
  `);
});
