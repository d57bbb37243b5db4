import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';
import type { Head } from './heads.js';

type Scope = 'all' | 'empty' | 'domain' | 'sort';

const WORD_LIST = vocabularyRows('programme-generic-words').map(([word, scope]) => [word!, scope as Scope] as const);
const WORDS = new Words(WORD_LIST);
const SORTS = new Words(WORD_LIST.filter(([, scope]) => scope === 'sort'), true);
const BEGINS = 1;
const PARTICLE = 2;
/** By code: whether a word of the list begins with the character, or it says nothing by itself. */
const CHARACTERS = new Uint8Array(0x10000);
for (const [word] of WORD_LIST) CHARACTERS[word.charCodeAt(0)] = BEGINS;
for (const char of '和与及的、·“”（） ') CHARACTERS[char.charCodeAt(0)] = PARTICLE;

/**
 * How much of a name's modifier tells which one it is: its characters that no generic word explains; for carriers and common nouns
 * a word for a field (农业, 职业教育) counts as one, and the words that describe any of them (公共, 服务) as none.
 */
export function specificity(modifier: string, strength: Head['strength']): number {
  let specific = 0;
  let lastField = '';
  for (let at = 0; at < modifier.length; ) {
    const character = CHARACTERS[modifier.charCodeAt(at)]!;
    const word = character === BEGINS ? WORDS.at(modifier, at) : null;
    if (word && (word.value === 'all' || word.value === 'sort' || strength !== 'strong')) {
      const text = modifier.slice(at, word.end);
      if (word.value === 'domain' && text !== lastField) {
        specific++;
        lastField = text;
      }
      at = word.end;
    } else {
      if (character !== PARTICLE) specific++;
      at++;
    }
  }
  return specific;
}

/** 轮换计划, 资管计划, 主体工程: the modifier's last word makes a paper, a product or a part of any building of the head. */
export const isSort = (modifier: string): boolean => SORTS.before(modifier, modifier.length) !== null;

/** 科技, 养老: all of it one word for a field. */
export function isField(modifier: string): boolean {
  const word = WORDS.at(modifier, 0);
  return word?.value === 'domain' && word.end === modifier.length;
}

/** Where the words begin at a modifier's end that say what kind of programme it is (卓越工程师|教育培养): what a list shares with its last item. */
export function sharedTail(modifier: string): number {
  for (let start = 0; start < modifier.length; start++) {
    let at = start;
    for (let word = WORDS.at(modifier, at); word; word = WORDS.at(modifier, at)) at = word.end;
    if (at === modifier.length) return start;
  }
  return modifier.length;
}
