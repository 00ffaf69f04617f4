/** The interface's English, from its message file, as the browser fills it in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak } from '../../components/language.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const FILE = join(import.meta.dirname, '../../public/_locales/en/messages.json');
const messages = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Message>;

export const english = speak((key, fillers) => {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name]?.content ?? '';
    return content.replace(/\$(\d)/g, (_all, at: string) => fillers[Number(at) - 1] ?? '');
  });
}, 'en');
