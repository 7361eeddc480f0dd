import { eventNouns, eventVerbs, type EventWord } from './eventLexicon';
import type { Item } from './sentenceItems';

/** A word of an event in a sentence. */
export interface FoundEvent {
  readonly word: EventWord;
  /** Index of its last item. */
  readonly last: number;
  readonly isNoun: boolean;
}

/** The verb, else the noun, of an event that begins at an index. */
export function eventAt(items: readonly Item[], at: number): FoundEvent | undefined {
  return eventVerbAt(items, at) ?? found(eventNouns, items, at, true);
}

export function eventVerbAt(items: readonly Item[], at: number): FoundEvent | undefined {
  return found(eventVerbs, items, at, false);
}

function found(
  words: ReadonlyMap<string, readonly EventWord[]>,
  items: readonly Item[],
  at: number,
  isNoun: boolean,
): FoundEvent | undefined {
  const item = items[at];
  if (item?.type !== 'word') return undefined;
  const word = words.get(item.text)?.find(({ then }) => then.every((next, i) => isWord(items[at + 1 + i], next)));
  return word && { word, last: at + word.then.length, isNoun };
}

const isWord = (item: Item | undefined, text: string) =>
  text === '@' ? item?.type === 'mention' : item?.type === 'word' && item.text === text;
