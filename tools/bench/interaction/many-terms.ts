/**
 * A page on which many terms are found, and a pack that has so many: the real one, filled up with copies of its own entries under
 * made-up names. The same each time.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../../core/pack/pack.ts';
import type { PublishedPack } from '../../../core/pack/published-pack.ts';
import { unfoldPack } from '../../../core/pack/unfold-pack.ts';
import { BUILT } from '../../builds.ts';
import type { ExtensionFolder } from '../do-nothing-extension.ts';
import { PACK } from '../librarian.ts';
import type { BenchPage } from '../pages.ts';

type Terms = NonNullable<PublishedPack['terms']>;

/** What stands about the terms: long enough that all of them may be marked, and about nothing that a pack knows. */
const BETWEEN = [
  'was named on the second morning, and those who had come for it wrote the name down, asked what it meant and went on with what they had been doing before',
  'came up again in the evening, when the lamps in the long room were lit and most of those who had been there since noon were about to leave for the last bus',
  'stood at the head of a list that somebody had left on the table by the window, between a cup, a folded newspaper and the keys of a bicycle',
] as const;

/** `count` terms: those of the pack, of which copies follow as often as is needed, each with a name and a form of its own. */
export function fillTerms(terms: Terms, count: number): Terms {
  const rows = terms.id.length;
  const columns = Object.entries<readonly unknown[]>(terms).map(([field, values]) => [
    field,
    Array.from({ length: count }, (_, i) => {
      if (i < rows) return values[i];
      if (field === 'id') return `copy-${i}`;
      if (field === 'name') return nameOf(i);
      return field === 'forms' ? [nameOf(i)] : values[i % rows];
    }),
  ]);
  return Object.fromEntries(columns) as Terms;
}

/** An article that mentions `count` terms of a pack, those with a spelling that needs nothing else beside it. */
export function makePageOf({ terms }: Pack, count: number): BenchPage {
  const forms = terms.flatMap(
    ({ forms: all }) =>
      all.find((form) => form.lang === undefined && isFree(form) && form.text.length > 3)?.text ??
      [],
  );
  if (forms.length < count) throw new Error(`The pack has but ${forms.length} such terms.`);
  const paragraphs = forms
    .slice(0, count)
    .map((form, i) => `<p>${escape(form)} ${BETWEEN[i % BETWEEN.length] ?? ''}.</p>`);
  const title = 'Kim Jong Un and North Korea: every word explained';
  return {
    id: 'many-terms',
    url: 'https://sample.example/every-word-explained',
    contentType: 'text/html; charset=utf-8',
    isAboutOurs: true,
    bytes: Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><style>body{font:16px/1.5 serif}article{max-width:40rem;margin:auto}</style><body><article><h1>${title}</h1>\n<p>In Pyongyang, North Korea said so.</p>\n${paragraphs.join('\n')}\n</article></body></html>`,
    ),
  };
}

/** The built extension in a folder of its own, with a pack that has enough free spellings for `count` terms, and a page that mentions these. */
export function writeExtensionOf(count: number): ExtensionFolder & { readonly page: BenchPage } {
  const folder = mkdtempSync(join(tmpdir(), 'context-notes-many-'));
  cpSync(BUILT.chromium, folder, { recursive: true });
  const file = join(folder, 'packs', `${PACK}.json`);
  const published = JSON.parse(readFileSync(file, 'utf8')) as PublishedPack;
  if (!published.terms) throw new Error('The pack has no terms.');
  const filled = {
    ...published,
    terms: fillTerms(published.terms, Math.max(published.terms.id.length, 2 * count)),
  };
  writeFileSync(file, JSON.stringify(filled));
  return {
    folder,
    page: makePageOf(unfoldPack(filled), count),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function isFree(form: Pack['terms'][number]['forms'][number]): boolean {
  return Object.keys(form).every((key) => key === 'text' || key === 'lang' || key === 'case');
}

/** A name for each number: no word of a pack and of no language. */
function nameOf(number: number): string {
  const syllables = ['qua', 'zor', 'bix', 'vel', 'kuj', 'thra', 'moq', 'plin', 'gax', 'dry'];
  const word = String(number)
    .split('')
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
