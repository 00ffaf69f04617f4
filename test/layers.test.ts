/** The rings of the project, and what no file of ours may do: read off the sources themselves, so that nobody has to remember it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

const REPOSITORY = join(import.meta.dirname, '..');
const RINGS = ['core', 'page', 'components', 'shell', 'entrypoints', 'tools'] as const;
type Ring = (typeof RINGS)[number];

/** Each ring and the others that it may import. Everything may import from its own. */
const KNOWS: Readonly<Record<Ring, readonly Ring[]>> = {
  core: [],
  page: ['core'],
  components: ['core'],
  shell: ['core'],
  entrypoints: ['core', 'page', 'components', 'shell'],
  tools: ['core'],
};

const LINES_AT_MOST = 300;

/** What a source file is, as far as the rules below ask. */
interface SourceFile {
  readonly path: string;
  readonly ring: Ring;
  readonly source: string;
  /** What it imports or re-exports, types included, as written. */
  readonly imports: readonly string[];
  /** Every identifier, property and attribute, and every string that could be one. */
  readonly names: ReadonlySet<string>;
  readonly exportsDefault: boolean;
  readonly runsText: boolean;
}

function readSource(path: string, source: string): SourceFile {
  const imports: string[] = [];
  const names = new Set<string>();
  let exportsDefault = false;
  let runsText = false;
  const addImport = (node: { readonly source: unknown } | null) => {
    const from = node?.source;
    if (from && typeof from === 'object' && 'value' in from) imports.push(String(from.value));
  };
  const noteCall = ({ callee }: { readonly callee: { readonly type: string } }) => {
    const name = callee.type === 'Identifier' && 'name' in callee ? callee.name : '';
    if (name === 'eval' || name === 'Function') runsText = true;
  };
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`);
  new Visitor({
    ImportDeclaration: addImport,
    ExportNamedDeclaration: addImport,
    ExportAllDeclaration: addImport,
    ImportExpression: addImport,
    TSImportType: addImport,
    ExportDefaultDeclaration: () => {
      exportsDefault = true;
    },
    ExportSpecifier: ({ exported }) => {
      if ('name' in exported && exported.name === 'default') exportsDefault = true;
    },
    CallExpression: noteCall,
    NewExpression: noteCall,
    Identifier: ({ name }) => void names.add(name),
    JSXIdentifier: ({ name }) => void names.add(name),
    Literal: ({ value }) => {
      if (typeof value === 'string') names.add(value);
    },
  }).visit(program);
  return {
    path,
    ring: path.split('/')[0] as Ring,
    source,
    imports,
    names,
    exportsDefault,
    runsText,
  };
}

/** The path of a relative import below the repository; undefined for a package. */
function targetOf({ path }: SourceFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return normalize(join(dirname(path), from))
    .split(sep)
    .join('/');
}

const isPackage = (from: string, name: string) => from === name || from.startsWith(`${name}/`);

interface Rule {
  readonly sentence: string;
  /** What breaks the rule in a file. */
  check(file: SourceFile): readonly string[];
  /** Files that break it, and one that only looks like it. */
  readonly broken: readonly (readonly [path: string, source: string])[];
  readonly kept: readonly [path: string, source: string];
}

const RULES: readonly Rule[] = [
  {
    sentence:
      'everything may import core; core imports nothing of ours; page, components and shell do not know each other; only entrypoints know all; tools never ship.',
    check: (file) =>
      file.imports.filter((from) => {
        const ring = RINGS.find((name) => targetOf(file, from)?.startsWith(`${name}/`));
        return ring !== undefined && ring !== file.ring && !KNOWS[file.ring].includes(ring);
      }),
    broken: [
      ['core/a.ts', `import { b } from '../page/b.ts';`],
      ['core/a.ts', `import type { B } from '../shell/b.ts';`],
      ['page/a.ts', `export { b } from '../components/b.tsx';`],
      ['components/a.tsx', `export * from '../shell/b.ts';`],
      ['shell/a.ts', `type B = import('../page/b.ts').B;`],
      ['page/a.ts', `import { b } from '../entrypoints/b.ts';`],
      ['entrypoints/a.ts', `await import('../tools/b.ts');`],
      ['entrypoints/reader/a.ts', `import '../../tools/b.ts';`],
      ['tools/knowledge/a.ts', `import { b } from '../../page/b.ts';`],
    ],
    kept: [
      'entrypoints/reader/a.ts',
      `import { b } from '../../page/b.ts'; import c from '../../core/c.ts';`,
    ],
  },
  {
    sentence: 'of packages, core imports valibot and nothing else.',
    check: ({ ring, imports }) =>
      ring === 'core' ? imports.filter((from) => !from.startsWith('.') && from !== 'valibot') : [],
    broken: [
      ['core/a.ts', `import { h } from 'preact';`],
      ['core/a.ts', `import { readFileSync } from 'node:fs';`],
    ],
    kept: ['core/a.ts', `import * as v from 'valibot';`],
  },
  {
    sentence: 'preact is for components and entrypoints.',
    check: ({ ring, imports }) =>
      ring === 'components' || ring === 'entrypoints'
        ? []
        : imports.filter((from) => isPackage(from, 'preact')),
    broken: [
      ['page/a.ts', `import { render } from 'preact';`],
      ['shell/a.ts', `import { useState } from 'preact/hooks';`],
    ],
    kept: ['components/a.tsx', `import { useState } from 'preact/hooks';`],
  },
  {
    sentence: 'the browser is spoken to in shell and entrypoints.',
    check: ({ ring, imports }) =>
      ring === 'shell' || ring === 'entrypoints'
        ? []
        : imports.filter(
            (from) => isPackage(from, 'wxt') || isPackage(from, 'webextension-polyfill'),
          ),
    broken: [
      ['page/a.ts', `import { browser } from 'wxt/browser';`],
      ['components/a.tsx', `import browser from 'webextension-polyfill';`],
    ],
    kept: ['shell/a.ts', `import { browser } from 'wxt/browser';`],
  },
  {
    sentence: 'what ships knows nothing of Node.',
    check: ({ ring, imports }) =>
      ring === 'tools' ? [] : imports.filter((from) => from.startsWith('node:')),
    broken: [['shell/a.ts', `import { join } from 'node:path';`]],
    kept: ['tools/a.ts', `import { join } from 'node:path';`],
  },
  {
    sentence: 'a page is touched in page and entrypoints.',
    // Tools drive browsers from outside, and to them a document may as well be a YAML file.
    check: ({ ring, names }) =>
      ring === 'page' || ring === 'entrypoints' || ring === 'tools'
        ? []
        : ['document', 'window'].filter((name) => names.has(name)),
    broken: [
      ['core/a.ts', 'export const a = () => document.title;'],
      ['components/a.tsx', 'export const a = () => globalThis.window;'],
      ['shell/a.ts', `export const a = globalThis['document'];`],
    ],
    kept: ['core/a.ts', '/** Knows no document. */ export const documented = 1; // nor window'],
  },
  {
    sentence: 'there are default exports in entrypoints and configurations alone.',
    check: ({ ring, path, exportsDefault }) =>
      exportsDefault && ring !== 'entrypoints' && !path.endsWith('.config.ts')
        ? ['export default']
        : [],
    broken: [
      ['core/a.ts', 'export default 1;'],
      ['shell/a.ts', 'const a = 1; export { a as default };'],
    ],
    kept: ['entrypoints/a.ts', 'export default 1;'],
  },
  {
    sentence: 'no text is ever treated as HTML, or run.',
    check: ({ names, runsText }) => [
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].filter(
        (name) => names.has(name),
      ),
      ...(runsText ? ['eval or Function'] : []),
    ],
    broken: [
      ['page/a.ts', `document.body.innerHTML = '';`],
      ['page/a.ts', `document.body['outerHTML'] = '';`],
      ['page/a.ts', `document.body.insertAdjacentHTML('beforeend', '');`],
      ['components/a.tsx', `export const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;`],
      ['tools/a.ts', `eval('1');`],
      ['tools/a.ts', `new Function('1');`],
    ],
    kept: [
      'page/a.ts',
      '/** No innerHTML, no eval(). */ export const evaluate: Function = () => 1;',
    ],
  },
  {
    sentence: 'a relative import carries its extension.',
    check: ({ imports }) =>
      imports.filter(
        (from) => from.startsWith('.') && !/\.(?:tsx?|mjs|json|css(?:\?inline)?)$/.test(from),
      ),
    broken: [
      ['core/a.ts', `import { b } from './b';`],
      ['core/a.ts', `import { b } from './b.js';`],
      ['core/a.ts', `import { b } from '.';`],
    ],
    kept: ['entrypoints/a.tsx', `import b from './b.json'; import c from './c.css?inline';`],
  },
  {
    sentence: `a file opens by saying what it knows, and is ${LINES_AT_MOST} lines long at most.`,
    check: ({ source }) => {
      const lines = source.trimEnd().split('\n').length;
      return [
        ...(source.startsWith('/**') ? [] : ['opens without a /** comment']),
        ...(lines > LINES_AT_MOST ? [`${lines} lines`] : []),
      ];
    },
    broken: [
      ['core/a.ts', '// Knows something.\nexport const a = 1;\n'],
      ['core/a.ts', `/** Knows much. */\n${'export {};\n'.repeat(LINES_AT_MOST)}`],
    ],
    kept: ['core/a.ts', `/** Knows much. */\n${'export {};\n'.repeat(LINES_AT_MOST - 1)}`],
  },
];

const files = RINGS.flatMap((ring) =>
  readdirSync(join(REPOSITORY, ring), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${ring}/${name.split(sep).join('/')}`),
).map((path) => readSource(path, readFileSync(join(REPOSITORY, path), 'utf8')));

describe.each(RULES)('$sentence', ({ sentence, check, broken, kept }) => {
  it('holds in every file', () => {
    const breaches = files.flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));
    expect(breaches, sentence).toEqual([]);
  });

  it.each(broken)('is broken by %s with %s', (path, source) => {
    expect(check(readSource(path, source))).toHaveLength(1);
  });

  it('is kept by what only looks like a breach', () => {
    expect(check(readSource(...kept))).toEqual([]);
  });
});
