import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './server';
import { everyView, locales } from './walk';

/** Where the pictures and their sheet lie. */
export const folder = join(repository, 'end2end/gallery');

/** Begins with an empty folder and, once all pictures are taken, lays them out on one page. */
export default async function contactSheet(): Promise<() => Promise<void>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return async () => {
    const files = new Set(await readdir(folder));
    await writeFile(join(folder, 'index.html'), sheet(files));
  };
}

/** One part a page, one row a language, one column a view. */
function sheet(files: ReadonlySet<string>): string {
  const names = new Set([...files].map((file) => pageOf(file)).filter((name) => name !== undefined));
  const parts = [...names].sort().map((name) => {
    const rows = locales.map((locale) => {
      const cells = everyView.map((view) => {
        const file = `${name}-${locale}-${view.name}.png`.replaceAll(' ', '-');
        return files.has(file)
          ? `<td><a href="${file}"><img src="${file}" alt="${name}, ${locale}, ${view.name}" loading="lazy"></a></td>`
          : '<td>not there</td>';
      });
      return `<tr><th>${locale}</th>${cells.join('')}</tr>`;
    });
    const heads = everyView.map((view) => `<th>${view.name}</th>`).join('');
    return `<h2 id="${name}">${name}</h2><table><tr><th></th>${heads}</tr>${rows.join('')}</table>`;
  });
  const links = [...names].sort().map((name) => `<a href="#${name}">${name}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body { font: 1rem system-ui; margin: 1rem; background: #888; }
table { border-spacing: .5rem; table-layout: fixed; inline-size: 100%; }
th:first-child { inline-size: 4rem; }
td { vertical-align: top; }
img { inline-size: 100%; block-size: auto; }
</style>
<h1>Contact sheet</h1><p>${links.join(' · ')}</p>
${parts.join('\n')}
</html>
`;
}

function pageOf(file: string): string | undefined {
  const end = everyView.flatMap((view) =>
    locales.map((locale) => `-${locale}-${view.name}.png`.replaceAll(' ', '-')),
  );
  // The longest, since `-pt-br-…` is the end of no other.
  const found = end.find((one) => file.endsWith(one));
  return found === undefined ? undefined : file.slice(0, -found.length);
}
