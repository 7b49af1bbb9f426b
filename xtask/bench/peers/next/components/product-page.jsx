import { notFound } from 'next/navigation';
import content from '../content.json';
import { BuyBox } from './buy-box';
import { Footer, Header, Mark } from './frame';
import { Picture } from './picture';

export function ProductPage({ slug }) {
  if (content.canonical.split('/').at(-1) !== slug) notFound();
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        <nav className="crumbs" aria-label="You are here">
          <ol role="list">
            {content.crumbs.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
        <Product />
        <Related />
      </main>
      <Footer />
    </>
  );
}

function Product() {
  const { add, facts, labels, legend, name, note, price, route, sections, slides, tagline, thumbs, variants } = content;
  const [from, to] = route;
  return (
    <article className="product">
      <div className="gallery">
        <div className="slides" role="group" aria-label="Pictures" tabIndex={0}>
          {slides.map((picture, at) => (
            <div className="slide" id={`picture-${at + 1}`} key={at}>
              <Picture picture={picture} />
            </div>
          ))}
        </div>
        {thumbs.length > 0 && (
          <ol className="thumbs" role="list">
            {thumbs.map(({ href, picture }, at) => (
              <li key={href}>
                <a href={href} aria-label={`Picture ${at + 1}`}>
                  <Picture picture={picture} />
                </a>
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="buy-box">
        <div className="titles">
          <p className="route">
            <span>{from}</span>
            {to && (
              <>
                <i /> <Mark /> <i /> <span>{to}</span>
              </>
            )}
          </p>
          <h1>{name}</h1>
          <p className="tagline">{tagline}</p>
        </div>
        <BuyBox add={add} label={labels.quantity} legend={legend} note={note} price={price} variants={variants} />
        <div className="facts">
          {facts.map((fact) => (
            <p className={fact.name} key={fact.text}>
              {fact.text}
            </p>
          ))}
        </div>
      </div>
      <div className="story">
        {sections.map((section) => (
          <section className={section.makers ? 'makers' : undefined} key={section.title}>
            <h2>{section.title}</h2>
            {section.paragraphs.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {section.facts.length > 0 && (
              <ul className="details" role="list">
                {section.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </article>
  );
}

function Related() {
  const { title, cards } = content.related;
  return (
    <section className="section" aria-labelledby="related-title">
      <div className="section-head">
        <h2 id="related-title">{title}</h2>
      </div>
      <ul className="product-grid" role="list">
        {cards.map(({ href, text, picture, origin, price }) => (
          <li className="card" key={href}>
            <Picture picture={picture} />
            <h3>
              <a href={href}>{text}</a>
            </h3>
            <p className="origin">{origin}</p>
            <p className="price">
              <span className="amount">{price}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
