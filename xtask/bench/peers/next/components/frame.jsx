import content from '../content.json';

export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
      <path d="M17.6 4.2C22.6 8.6 25.9 14 26.6 20.2H14.9C16.9 15.4 17.8 10 17.6 4.2Z" />
      <path d="M11.6 9.4C12.2 13.2 11.6 17 10 20.2H4.2C7.6 17.4 10.2 13.8 11.6 9.4Z" />
      <path d="M2 22.4H30C29.2 26 26.6 28.6 22.8 28.6H9.6C5.8 28.6 3 26.2 2 22.4Z" />
      <path className="pennant" d="M17.2 1 11 2.7 17.2 4.4Z" />
    </svg>
  );
}

function Choice({ name }) {
  const options = content.preferences[name];
  return (
    <p className="field">
      <label htmlFor={name}>{content.labels[name]}</label>
      <select id={name} name={name} defaultValue={options.find(({ selected }) => selected)?.value}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

export function Header() {
  const { cart, home, nav, preferences, search, skip } = content;
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {skip}
      </a>
      <div className="wrap">
        <details className="preferences">
          <summary>
            <span className="visually-hidden">{preferences.summary} </span>
            <span className="chosen">
              {preferences.chosen.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </span>
          </summary>
          <form method="post" action="/api/preferences">
            <Choice name="market" />
            <Choice name="locale" />
            <Choice name="currency" />
            <p className="hint">{preferences.hint}</p>
            <button className="button">{preferences.apply}</button>
          </form>
        </details>
        <a className="brand" href={home}>
          <Mark />
          <span>Caravel</span>
        </a>
        <div className="site-tools">
          <a className="search-link" href={search.href}>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
              <path d="M10.5 3a7.5 7.5 0 1 0 4.7 13.3l4.5 4.5 1.1-1.1-4.5-4.5A7.5 7.5 0 0 0 10.5 3Zm0 1.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z" />
            </svg>
            <span className="word">{search.text}</span>
          </a>
          <a className="cart-link" href={cart.href}>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
              <path d="M8 7V6.5a4 4 0 0 1 8 0V7h3.3l1.2 14h-17L4.7 7H8Zm1.5 0h5v-.5a2.5 2.5 0 0 0-5 0V7Zm-3.4 1.5-1 11h13.8l-1-11H16V11h-1.5V8.5h-5V11H8V8.5Z" />
            </svg>
            <span className="word">{cart.text}</span>
          </a>
        </div>
        <nav className="site-nav" aria-label="Main navigation">
          <ul role="list">
            {nav.map(({ href, text, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

export function Footer() {
  const { motto, note, parts } = content.footer;
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="about">
          <p className="motto">{motto}</p>
          <p>{note}</p>
        </div>
        {parts.map(({ title, items }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul role="list">
              {items.map(({ href, text }) => (
                <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </footer>
  );
}
