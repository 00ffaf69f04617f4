/** A reading sheet to be read, printed and saved: the article, then all that the pack has to say of it, with numbered sources. */
import type { ComponentChildren } from 'preact';
import type { Sheet, Worded } from '../../core/sheet.ts';
import type { SheetChoice, SheetPart } from '../../core/sheet-choice.ts';
import { IN_PACK, keyPart, useLanguage } from '../language.ts';
import { SheetChoices } from './SheetChoices.tsx';

export type SheetFile = 'md' | 'csv' | 'json';

interface Props {
  readonly sheet: Sheet;
  /** The parts that can be on it, and what of them is. */
  readonly parts: readonly SheetPart[];
  readonly choice: SheetChoice;
  /** What came of the last press. */
  readonly done: string | undefined;
  readonly onPrint: () => void;
  readonly onSave: (as: SheetFile) => void;
  readonly onCopy: () => void;
  readonly onChoose: (choice: SheetChoice) => void;
}

export function SheetView(props: Props) {
  const { sheet, done, onPrint, onSave, onCopy } = props;
  const { say, sayDate } = useLanguage();
  const { article, pack } = sheet;
  const meta = [article.outlet, ...article.byline].filter(Boolean).join(' · ');
  return (
    <>
      <nav class="tools" aria-label={say('sheetTools')}>
        <button type="button" class="primary" onClick={onPrint}>
          {say('sheetPrint')}
        </button>
        <button type="button" class="secondary" onClick={onCopy}>
          {say('sheetCopy')}
        </button>
        {(['md', 'csv', 'json'] as const).map((as) => (
          <button key={as} type="button" class="secondary" onClick={() => onSave(as)}>
            {say(`sheetSave_${as}`)}
          </button>
        ))}
        <span role="status">{done}</span>
      </nav>
      <SheetChoices parts={props.parts} choice={props.choice} onChoose={props.onChoose} />
      <header>
        <h1>
          <bdi lang={article.lang}>{article.title}</bdi>
        </h1>
        <p>
          <bdi>{meta}</bdi>
        </p>
        <p>
          <a href={article.address} target="_blank" rel="noopener noreferrer">
            {article.address}
          </a>
        </p>
        <p>
          {article.published
            ? say('datePublished', sayDate(article.published.day))
            : say('dateNone')}
          {article.modified && ` · ${say('dateModified', sayDate(article.modified.day))}`}
        </p>
      </header>
      <Part title={say('caveatsTitle')} isEmpty={sheet.caveats.length === 0}>
        {sheet.caveats.map(({ kind, says, why, quotes, cites }, i) => (
          <article key={i}>
            <h3>{say(`caveat_${keyPart(kind)}`)}</h3>
            {quotes.map((quote, at) => (
              <blockquote key={at} lang={article.lang} dir="auto">
                {quote}
              </blockquote>
            ))}
            <p>
              <span {...IN_PACK}>
                {says} {why}
              </span>{' '}
              <Cites cites={cites} />
            </p>
          </article>
        ))}
      </Part>
      <Part title={say('figuresTitle')} isEmpty={sheet.figures.length === 0}>
        {sheet.figures.map(({ title, note, quotes, estimates }) => (
          <article key={title}>
            <h3 {...IN_PACK}>{title}</h3>
            {quotes.map((quote, at) => (
              <blockquote key={at} lang={article.lang} dir="auto">
                {quote}
              </blockquote>
            ))}
            <ul>
              {estimates.map(({ date, text, by, via, cites }) => (
                <li key={`${date} ${by}`}>
                  <time dateTime={date}>{sayDate(date)}</time>: {text} (
                  {via ? say('figureByVia', by, via) : by}) <Cites cites={cites} />
                </li>
              ))}
            </ul>
            {note && <p class="because">{note}</p>}
          </article>
        ))}
      </Part>
      <Part title={say('notesTitle')} isEmpty={sheet.notes.length === 0}>
        {sheet.notes.map((note) => (
          <article key={note.title}>
            <h3 {...IN_PACK}>{note.title}</h3>
            <Earlier worded={note} />
            {note.paragraphs.map((paragraph, i) => (
              <p key={paragraph} {...IN_PACK}>
                {paragraph} {i === note.paragraphs.length - 1 && <Cites cites={note.cites} />}
              </p>
            ))}
          </article>
        ))}
      </Part>
      <Part title={say('glossaryTitle')} isEmpty={sheet.terms.length === 0}>
        <dl>
          {sheet.terms.map((term) => (
            <div key={term.name}>
              <dt>
                <span {...IN_PACK}>{term.name}</span>{' '}
                {term.native && <span class="native">{term.native}</span>}
              </dt>
              <dd>
                <Earlier worded={term} />
                <span {...IN_PACK}>
                  {term.text} {term.long}
                </span>{' '}
                <Cites cites={term.cites} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={say('eventsTitle')} isEmpty={sheet.events.length === 0}>
        <ul class="events">
          {sheet.events.map(({ date, title, text, isAfterArticle, cites }, i) => (
            <li key={`${date} ${title}`} class={isAfterArticle ? 'later' : undefined}>
              {isAfterArticle && !sheet.events[i - 1]?.isAfterArticle && (
                <strong class="divider">{say('eventsLater')}</strong>
              )}
              <time dateTime={date}>{sayDate(date)}</time> <span {...IN_PACK}>{title}</span>
              {text && <p {...IN_PACK}>{text}</p>} <Cites cites={cites} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('sheetSources')} isEmpty={sheet.sources.length === 0}>
        <ol class="cited">
          {sheet.sources.map(({ number, title, publisher, published, url, read, archive }) => (
            <li key={number} id={`source-${number}`} value={number}>
              {title}. {publisher}
              {published && `, ${sayDate(published)}`}.{' '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url}
              </a>{' '}
              ({say('readOn', sayDate(read))})
              {archive && (
                <>
                  {' · '}
                  <a href={archive} target="_blank" rel="noopener noreferrer">
                    {say('archived')}
                  </a>
                </>
              )}
            </li>
          ))}
        </ol>
      </Part>
      <footer class="because">
        <p>{say('sheetMade', sayDate(sheet.made))}</p>
        <p>{say('packLine', pack.title, sayDate(pack.asOf), sayDate(pack.checked))}</p>
      </footer>
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}) {
  if (props.isEmpty) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

function Cites({ cites }: { readonly cites: readonly number[] }) {
  return (
    <span class="cites">
      {cites.map((number) => (
        <a key={number} href={`#source-${number}`}>
          {number}
        </a>
      ))}
    </span>
  );
}

function Earlier({ worded }: { readonly worded: Pick<Worded, 'earlier'> }) {
  const { say, sayDate } = useLanguage();
  if (!worded.earlier) return null;
  return (
    <p class="past">
      {worded.earlier.text && say('saidThen', worded.earlier.text)}{' '}
      {say('saidSince', sayDate(worded.earlier.since))}
    </p>
  );
}
