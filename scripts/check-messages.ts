// Every message exists in English and Spanish, says something, takes the same values; every id in use exists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseSync, Visitor } from 'oxc-parser';
import { z } from 'zod';
import { filesIn } from './check/files.ts';
import { root } from './run.ts';

const messagesSchema = z.record(z.string(), z.string());
export type Messages = z.infer<typeof messagesSchema>;

/** What a message asks its caller for, such as `count: plural`, sorted and without repeats. */
export function placeholders(text: string): string[] {
  const found = new Set<string>();
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.select) {
        const choices = Object.keys(element.options).sort().join(' | ');
        found.add(`${element.value}: select ${choices}`);
      } else {
        found.add(`${element.value}: ${TYPE[element.type]}`);
      }
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(text));
  return [...found].sort();
}

/** What differs between two languages' messages, in words. */
export function compare(en: Messages, es: Messages): string[] {
  const problems: string[] = [];
  for (const id of new Set([...Object.keys(en), ...Object.keys(es)])) {
    const pair = { English: en[id], Spanish: es[id] };
    for (const [language, text] of Object.entries(pair)) {
      if (text === undefined) problems.push(`${id}: missing in ${language}`);
      else if (text.trim() === '') problems.push(`${id}: empty in ${language}`);
    }
    if (!pair.English?.trim() || !pair.Spanish?.trim()) continue;
    try {
      const [first, second] = [placeholders(pair.English).join(', '), placeholders(pair.Spanish).join(', ')];
      if (first !== second) problems.push(`${id}: English takes {${first}}, Spanish takes {${second}}`);
    } catch (error) {
      problems.push(`${id}: not a valid message (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return problems;
}

/** The message ids that a source file names: `id="…"` of a component, `id: '…'` in a call, or a call of `words('…')`. */
export function idsIn(file: string, text: string): string[] {
  const ids: string[] = [];
  const visitor = new Visitor({
    JSXOpeningElement(node) {
      if (node.name.type !== 'JSXIdentifier' || !/^(Words|Formatted[A-Z])/.test(node.name.name)) return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.name !== 'id') continue;
        if (attribute.value?.type === 'Literal' && typeof attribute.value.value === 'string')
          ids.push(attribute.value.value);
      }
    },
    CallExpression(node) {
      const name = node.callee.type === 'Identifier' ? node.callee.name : '';
      const property =
        node.callee.type === 'MemberExpression' && 'name' in node.callee.property ? node.callee.property.name : '';
      const first = node.arguments[0];
      if (first === undefined) return;
      if (name === 'words' && first.type === 'Literal' && typeof first.value === 'string') ids.push(first.value);
      if (property !== 'formatMessage' || first.type !== 'ObjectExpression') return;
      for (const entry of first.properties) {
        if (entry.type !== 'Property' || !('name' in entry.key) || entry.key.name !== 'id') continue;
        if (entry.value.type === 'Literal' && typeof entry.value.value === 'string') ids.push(entry.value.value);
      }
    },
  });
  visitor.visit(parseSync(file, text).program);
  return ids;
}

function readMessages(language: string): Messages {
  return messagesSchema.parse(JSON.parse(readFileSync(join(root, `renderer/messages/${language}.json`), 'utf8')));
}

if (import.meta.main) {
  const en = readMessages('en');
  const problems = compare(en, readMessages('es'));
  let uses = 0;
  for (const file of await filesIn(['renderer'], ['.ts', '.tsx'])) {
    for (const id of idsIn(file, readFileSync(join(root, file), 'utf8'))) {
      uses += 1;
      if (!Object.hasOwn(en, id)) problems.push(`${file} uses the message ${id}, which does not exist`);
    }
  }
  if (Object.keys(en).length === 0) problems.push('there are no messages');
  if (uses === 0) problems.push('no use of a message was found: the check is blind');
  for (const problem of problems) console.log(problem);
  console.log(`${Object.keys(en).length} messages in two languages, ${uses} uses read`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
