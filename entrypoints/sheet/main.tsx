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
import type { Briefing } from '../../core/briefing.ts';
import { cutToChoice, partsOf, WHOLE_SHEET, type SheetPart } from '../../core/sheet-choice.ts';
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
let choice = WHOLE_SHEET;

/** What the sheet is made of. */
interface Material {
  readonly briefing: Briefing;
  readonly hidden: readonly string[];
  readonly parts: readonly SheetPart[];
}

function sheetOf({ briefing, hidden }: Omit<Material, 'parts'>): Sheet {
  const day = new Date().toISOString().slice(0, 10);
  return makeSheet(cutToChoice(briefing, choice), day, hidden);
}

function draw(material: Material | undefined): void {
  const sheet = material && sheetOf(material);
  const tell = (what: string | undefined) => {
    done = what;
    draw(material);
  };
  render(
    <LanguageContext.Provider value={language}>
      {sheet ? (
        <SheetView
          sheet={sheet}
          parts={material.parts}
          choice={choice}
          onChoose={(next) => {
            choice = next;
            tell(undefined);
          }}
          done={done}
          onPrint={() => window.print()}
          onSave={(as) => {
            saveText(write(sheet, as), `${nameOf(sheet)}.${as}`, TYPES[as]);
            tell(say('settings_saved'));
          }}
          onCopy={() => void copy(sheet).then(tell)}
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

/** Gives what came of it. */
async function copy(sheet: Sheet): Promise<string> {
  try {
    await navigator.clipboard.writeText(write(sheet, 'md'));
    return say('copied');
  } catch {
    return say('sheetNotCopied');
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

async function read(): Promise<Material | undefined> {
  const reply = await askReader(browser.tabs.sendMessage, tab, 'state', {});
  if (reply.kind !== 'answer' || reply.value.kind !== 'recognised') return undefined;
  const { briefing } = reply.value;
  const hidden = [
    ...(await rulesHiddenHere(tab)),
    ...rulesHiddenOf(await readSettings(), briefing.pack.id),
  ];
  return { briefing, hidden, parts: partsOf(sheetOf({ briefing, hidden })) };
}

speakHere(language);
const material = await read();
document.title = material ? say('sheetOf', material.briefing.article.title) : say('sheetNoneTitle');
draw(material);
