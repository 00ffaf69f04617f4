/** Says what `inspect` found on a page, for people. */
import type { InspectLine } from './line.ts';

export function describe(line: InspectLine): string {
  if ('error' in line) return `${line.url}\n  could not be inspected: ${line.error}`;
  const {
    article,
    recognised,
    terms,
    notes,
    events,
    caveats,
    attribution,
    figures,
    timings,
    page,
  } = line;
  const list = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', `${title} (${rows.length})`, ...rows.map((row) => `  ${row}`)];
  const date = article.published
    ? `${article.publishedSure ? '' : 'about '}${article.published} (from ${article.publishedFrom})`
    : 'no date found';
  const change = article.modified
    ? `, updated ${article.modified} (from ${article.modifiedFrom})`
    : '';
  return [
    article.title,
    `  ${article.outlet.name ?? article.outlet.host} · ${article.byline.join(', ') || 'no byline'} · ${date}${change} · ${article.lang ?? 'no language'}`,
    `  ${article.isArticle ? 'an article' : 'not an article'}`,
    ...recognised.map(
      ({ pack, score, evidence }) =>
        `  about ${pack} (score ${score}): ${evidence.map(({ text, count }) => `${text} × ${count}`).join(', ')}`,
    ),
    ...(recognised.length === 0 ? ['  about nothing that the packs know'] : []),
    ...list(
      'Terms',
      terms.map(
        ({ id, count, painted, texts }) =>
          `${id} × ${count}${painted > 0 ? ', marked' : ''}: ${texts.join(' | ')}`,
      ),
    ),
    ...list(
      'Notes',
      notes.map(({ title }) => title),
    ),
    ...list(
      'Caveats',
      caveats.map(({ kind, quote, says }) => `[${kind}] “${quote ?? ''}”\n      ${says}`),
    ),
    ...list(
      'Attributed to',
      attribution.map(({ kind, count }) => `${kind} × ${count}`),
    ),
    ...list(
      'Figures',
      figures.map(
        ({ id, low, high, quote }) =>
          `${id}: ${low === high ? low : `${low} to ${high}`} (${quote})`,
      ),
    ),
    ...list(
      'Events',
      events.map(
        ({ id, afterPublication }) => `${id}${afterPublication ? ' (after publication)' : ''}`,
      ),
    ),
    '',
    `Read ${timings.readMs.toFixed(1)} ms, recognised ${timings.recogniseMs.toFixed(1)} ms, matched ${timings.matchMs.toFixed(1)} ms, painted ${timings.paintMs.toFixed(1)} ms; ${page.nodesAdded} nodes added, ${page.requests} requests.`,
  ].join('\n');
}
