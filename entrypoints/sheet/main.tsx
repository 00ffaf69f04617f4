/** The reading sheet's page: asks the reader in the tab named in its address, once, and shows, prints and saves what it found. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/document.css';
import { LanguageContext, speak } from '../../components/language.ts';
import '../../components/page.css';
import { sheetAsCsv } from '../../components/sheet/sheet-csv.ts';
import { sheetAsMarkdown } from '../../components/sheet/sheet-markdown.ts';
import { SheetView, type SheetFile } from '../../components/sheet/SheetView.tsx';
import '../../components/tokens.css';
import '../../components/touch.css';
import { makeSheet, type Sheet } from '../../core/sheet.ts';
import { speakHere } from '../../page/own-document.ts';
import { saveText } from '../../page/save-text.ts';
import { rulesHiddenHere } from '../../shell/hidden-here.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { askReader } from '../../shell/messages.ts';
import { readSettings, rulesHiddenOf } from '../../shell/settings.ts';
import './sheet.css';

const TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const;

const language = speak(getMessage, interfaceTag());
const { say } = language;
const tab = Number(new URLSearchParams(location.search).get('tab'));
let done: string | undefined;

function draw(sheet: Sheet | undefined): void {
  render(
    <LanguageContext.Provider value={language}>
      {sheet ? (
        <SheetView
          sheet={sheet}
          done={done}
          onPrint={() => window.print()}
          onSave={(as) => {
            saveText(write(sheet, as), `${nameOf(sheet)}.${as}`, TYPES[as]);
            tell(sheet, say('settings_saved'));
          }}
          onCopy={() => void copy(sheet)}
        />
      ) : (
        <section>
          <h1>{say('sheetNoneTitle')}</h1>
          <p>{say('sheetNone')}</p>
        </section>
      )}
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

function write(sheet: Sheet, as: SheetFile): string {
  if (as === 'md') return sheetAsMarkdown(sheet, language);
  return as === 'csv' ? sheetAsCsv(sheet, language) : `${JSON.stringify(sheet, undefined, 2)}\n`;
}

function tell(sheet: Sheet, what: string): void {
  done = what;
  draw(sheet);
}

async function copy(sheet: Sheet): Promise<void> {
  try {
    await navigator.clipboard.writeText(write(sheet, 'md'));
    tell(sheet, say('copied'));
  } catch {
    tell(sheet, say('sheetNotCopied'));
  }
}

/** A file name that every system takes, of the article's title. */
function nameOf({ article, made }: Sheet): string {
  const plain = article.title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain === '' ? `context-notes-${made}` : `${plain}-${made}`;
}

async function read(): Promise<Sheet | undefined> {
  const reply = await askReader(browser.tabs.sendMessage, tab, 'state', {});
  if (reply.kind !== 'answer' || reply.value.kind !== 'recognised') return undefined;
  const { briefing } = reply.value;
  const hidden = [
    ...(await rulesHiddenHere(tab)),
    ...rulesHiddenOf(await readSettings(), briefing.pack.id),
  ];
  return makeSheet(briefing, new Date().toISOString().slice(0, 10), hidden);
}

speakHere(language);
const sheet = await read();
document.title = sheet ? say('sheetOf', sheet.article.title) : say('sheetNoneTitle');
draw(sheet);
