/** `npm run spell -- 김정은 person`: prints the Latin spellings that an editor's short form stands for. */
import { spellKorean, whyNot } from './forms/korean.ts';

const [hangul = '', as = 'person'] = process.argv.slice(2);
const KINDS = ['person', 'place', 'name', 'word'] as const;
const kind = KINDS.find((one) => one === as);
const trouble = kind ? whyNot(hangul, kind) : `‘${as}’ is none of ${KINDS.join(', ')}`;
if (kind === undefined || trouble !== undefined) {
  console.error(`${trouble}: npm run spell -- 김정은 person`);
  process.exit(1);
}
console.log(spellKorean(hangul, kind).join('\n'));
