const names = {
  'fetchpriority': 'fetchPriority',
  'srcset': 'srcSet',
};

/** The attributes of an element, as React spells them. */
function spelled(attributes) {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [names[name] ?? name, value]));
}

export function Picture({ picture }) {
  if (!picture) return <span className="picture" />;
  const { placeholder, sources, img } = picture;
  return (
    <span className="picture">
      <img className="placeholder" src={placeholder} width={img.width} height={img.height} alt="" />
      <picture>
        {sources.map((source) => (
          <source key={source.type} {...spelled(source)} />
        ))}
        <img {...spelled(img)} />
      </picture>
    </span>
  );
}
