import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './server';

/** The words of a locale as its files have them: a test must not break when a marketer rewrites a sentence. */
const read = new Map<string, Map<string, string>>();

/** A message of one line, or an attribute of one: `cart-title`, `collection-tea.slug`. */
export function message(locale: string, id: string): string {
  const found = words(locale).get(id);
  if (found === undefined) throw new Error(`locales/${locale} has no message ${id} of one line`);
  return found;
}

/** A message as what a page shows, whatever its variables are filled with. */
export function said(locale: string, id: string, args: Record<string, string> = {}): RegExp {
  const parts = message(locale, id).split(/(\{[^}]*\})/);
  const pattern = parts.map((part) => {
    if (!part.startsWith('{')) return escaped(part);
    const name = /^\{\s*\$([a-z_]+)\s*\}$/.exec(part)?.[1];
    const filled = name === undefined ? undefined : args[name];
    // Values stand between marks that keep their direction.
    return filled === undefined ? '.+' : `[\u2068]?${escaped(filled)}[\u2069]?`;
  });
  return new RegExp(`^\\s*${pattern.join('')}\\s*$`, 'u');
}

/** The same without marks of direction, as titles and subjects have it. */
export function plain(locale: string, id: string, args: Record<string, string>): string {
  return message(locale, id).replace(/\{\s*\$([a-z_]+)\s*\}/g, (_, name: string) => args[name] ?? '');
}

/** A product's field: `title`, `slug`. */
export function product(locale: string, id: string, field: 'title' | 'slug'): string {
  return fieldOf(locale, `products/${id}.ftl`, field);
}

/** The path of a product's page. */
export function productPath(market: string, locale: string, id: string): string {
  return `/${market}/${locale}/p/${encodeURIComponent(product(locale, id, 'slug'))}`;
}

/** A content page's field: `title`, `slug`. */
export function content(locale: string, id: string, field: 'title' | 'slug'): string {
  return fieldOf(locale, `pages/${id}.ftl`, field);
}

/** The path of a content page. */
export function contentPath(market: string, locale: string, id: string): string {
  return `/${market}/${locale}/pages/${encodeURIComponent(content(locale, id, 'slug'))}`;
}

function fieldOf(locale: string, file: string, field: string): string {
  const path = join(repository, 'locales', locale, file);
  const line = readFileSync(path, 'utf8').split('\n').find((text) => text.startsWith(`${field} =`));
  if (!line) throw new Error(`${path} has no ${field}`);
  return line.slice(line.indexOf('=') + 1).trim();
}

function words(locale: string): Map<string, string> {
  const known = read.get(locale);
  if (known) return known;
  const fresh = new Map<string, string>();
  const path = join(repository, 'locales', locale);
  for (const file of readdirSync(path).filter((name) => name.endsWith('.ftl'))) {
    collect(readFileSync(join(path, file), 'utf8'), fresh);
  }
  read.set(locale, fresh);
  return fresh;
}

function collect(text: string, into: Map<string, string>): void {
  let last = '';
  for (const line of text.split('\n')) {
    const own = /^([a-z][a-z0-9-]*) = (.+)$/.exec(line);
    const head = /^([a-z][a-z0-9-]*) =/.exec(line);
    const attribute = /^ +\.([a-z]+) = (.+)$/.exec(line);
    if (head?.[1]) last = head[1];
    if (own?.[1] && own[2]) into.set(own[1], own[2].trim());
    if (attribute?.[1] && attribute[2]) into.set(`${last}.${attribute[1]}`, attribute[2].trim());
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
