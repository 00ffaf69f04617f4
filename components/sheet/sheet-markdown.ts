/** A reading sheet as Markdown (CommonMark): headings, lists, quotations, and the sources as a numbered list. */
import type { Sheet, Worded } from '../../core/sheet.ts';
import { keyPart, type Language } from '../language.ts';

/** Texts of the page are its own: nothing in them makes a heading, a link or a picture here. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([+-])(?=\s|$)/, '\\$1')
    .replace(/^[=-]{2,}/, '\\$&');
}

/** An address that ends where it should, whatever stands in it. */
function linkTo(url: string): string {
  return `<${url.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>`;
}

export function sheetAsMarkdown(sheet: Sheet, language: Language): string {
  const { say, sayDate } = language;
  const text = escapeMarkdown;
  const cited = (cites: readonly number[]) => cites.map((number) => ` \\[${number}\\]`).join('');
  const earlier = (worded: Pick<Worded, 'earlier'>) =>
    worded.earlier
      ? [
          ...(worded.earlier.text ? [text(say('saidThen', worded.earlier.text)), ''] : []),
          text(say('saidSince', sayDate(worded.earlier.since))),
          '',
        ]
      : [];
  const { article, pack } = sheet;
  const lines: string[] = [
    `# ${text(article.title)}`,
    '',
    text([article.outlet, ...article.byline].filter(Boolean).join(' · ')),
    '',
    linkTo(article.address),
    '',
    text(
      article.published ? say('datePublished', sayDate(article.published.day)) : say('dateNone'),
    ),
    '',
  ];
  const section = (title: string, rows: readonly string[]) => {
    if (rows.length > 0) lines.push(`## ${text(title)}`, '', ...rows);
  };
  section(
    say('caveatsTitle'),
    sheet.caveats.flatMap(({ kind, says, why, quotes, cites }) => [
      `### ${text(say(`caveat_${keyPart(kind)}`))}`,
      '',
      ...quotes.flatMap((quote) => [`> ${text(quote)}`, '']),
      `${text(says)} ${text(why)}${cited(cites)}`,
      '',
    ]),
  );
  section(
    say('figuresTitle'),
    sheet.figures.flatMap(({ title, note, quotes, estimates }) => [
      `### ${text(title)}`,
      '',
      ...quotes.flatMap((quote) => [`> ${text(quote)}`, '']),
      ...estimates.map(
        ({ date, text: told, by, via, cites }) =>
          `- ${text(sayDate(date))}: ${text(told)} (${text(via ? say('figureByVia', by, via) : by)})${cited(cites)}`,
      ),
      '',
      ...(note ? [text(note), ''] : []),
    ]),
  );
  section(
    say('notesTitle'),
    sheet.notes.flatMap((note) => [
      `### ${text(note.title)}`,
      '',
      ...earlier(note),
      ...note.paragraphs.flatMap((paragraph, i) => [
        text(paragraph) + (i === note.paragraphs.length - 1 ? cited(note.cites) : ''),
        '',
      ]),
    ]),
  );
  section(
    say('glossaryTitle'),
    sheet.terms.flatMap((term) => [
      `### ${text([term.name, term.native, term.pronunciation].filter(Boolean).join(' · '))}`,
      '',
      ...earlier(term),
      `${text(term.text)}${term.long ? ` ${text(term.long)}` : ''}${cited(term.cites)}`,
      '',
    ]),
  );
  section(
    say('eventsTitle'),
    sheet.events.flatMap(({ date, title, text: told, isAfterArticle, cites }, i) => [
      ...(isAfterArticle && !sheet.events[i - 1]?.isAfterArticle
        ? [...(i > 0 ? [''] : []), `**${text(say('eventsLater'))}**`, '']
        : []),
      `- **${text(sayDate(date))}** ${text(title)}${told ? `: ${text(told)}` : ''}${cited(cites)}`,
      ...(i === sheet.events.length - 1 ? [''] : []),
    ]),
  );
  section(say('sheetSources'), [
    ...sheet.sources.map(
      ({ number, title, publisher, published, url, read, archive }) =>
        `${number}. ${text(title)}. ${text([publisher, published && sayDate(published)].filter(Boolean).join(', '))}. ${linkTo(url)} (${text(say('readOn', sayDate(read)))})${archive ? ` ${linkTo(archive)}` : ''}`,
    ),
    '',
  ]);
  lines.push(
    '---',
    '',
    text(say('sheetMade', sayDate(sheet.made))),
    text(say('packLine', pack.title, sayDate(pack.asOf), sayDate(pack.checked))),
    '',
  );
  return lines.join('\n');
}
