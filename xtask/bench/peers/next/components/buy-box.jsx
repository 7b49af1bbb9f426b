'use client';

import { useState } from 'react';
import { Picture } from './picture';

/** The island: another variant shows its own price, and the form is posted without leaving the page. */
export function BuyBox({ add, label, legend, note, price, variants }) {
  const [picked, pick] = useState(variants.find(({ checked }) => checked)?.sku);
  const [said, say] = useState('');
  const shown = variants.find(({ sku }) => sku === picked)?.price ?? price;

  async function submit(event) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const answer = await fetch('/api/cart/add', { method: 'POST', body });
    say((await answer.json()).message);
  }

  return (
    <div className="island">
      <div>
        <p className="price">
          <span className="amount">{shown}</span>
        </p>
        <p className="price-note">{note}</p>
      </div>
      <form method="post" action="/api/cart/add" onSubmit={submit}>
        {variants.length > 1 && (
          <fieldset className="options">
            <legend>{legend}</legend>
            <div>
              {variants.map(({ sku, label: name, soldOut, disabled, picture }) => (
                <label className="option" key={sku}>
                  <input
                    type="radio"
                    name="sku"
                    value={sku}
                    checked={sku === picked}
                    disabled={disabled}
                    onChange={() => pick(sku)}
                  />
                  {picture && <Picture picture={picture} />}
                  <span>
                    {name} {soldOut && <small>{soldOut}</small>}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <div className="buy-bar">
          <div aria-live="polite">{said && <p className="notice good">{said}</p>}</div>
          <div className="buy-row">
            <p className="field">
              <label htmlFor="quantity">{label}</label>
              <input
                className="quantity"
                id="quantity"
                name="quantity"
                type="number"
                inputMode="numeric"
                min="1"
                max="99"
                defaultValue="1"
                required
              />
            </p>
            <button className="button wide">{add}</button>
          </div>
        </div>
      </form>
    </div>
  );
}
