import type { Library } from '../library/library';
import type { Form } from '../library/types';
import type { Mention } from '../mentions/mention';
import { readProse } from '../mentions/prose';
import type { ProseMap, Zone } from '../mentions/proseMap';
import { viewDraft, type CheckInput } from './checkDraft';
import type { DraftView, Sentence } from './draftView';
import type { Finding } from './findings';
import { blockKey, cutBlocks, joinReadings, readBlock, type ProseBlock, type ProseReading } from './proseBlocks';
import { runDraftRules, runSentenceRules, withoutOverlaps } from './runChecks';
import { writtenAfter } from './sentenceTime';

/** Blocks that are known already and passed in one step. */
const blocksAStep = 100;

/**
 * Checks one draft again and again while it is written: of what has not changed since the last time, dates, sentences and
 * findings are kept. The findings are those of `checkDraft`.
 */
export class DraftChecker {
  #readings = new Map<string, ProseReading>();
  #findings = new Map<string, readonly Finding[]>();
  #library: Library | undefined;
  #state = '';
  readonly #forms = new FormNumbers();

  /** Yields between its steps, so that a caller can let others work or give up; returns what `checkDraft` returns. */
  *check(input: CheckInput): Generator<undefined, readonly Finding[], void> {
    const prose = input.prose ?? readProse(input.text, input.languageId);
    yield;
    const mentions = input.mentions ?? input.recognizer.mentions(input.text, input.languageId);
    yield;
    const blocks = cutBlocks(prose.text);
    const reading = yield* this.#read(prose.text, blocks);
    const draft = viewDraft({ ...input, prose, mentions, reading });
    yield;
    this.#forgetIfOtherwise(draft);
    const inSentences = yield* this.#checkBlocks(draft, prose, blocks);
    const inDraft = runDraftRules(draft);
    yield;
    return withoutOverlaps([...inSentences, ...inDraft]);
  }

  *#read(text: string, blocks: readonly ProseBlock[]): Generator<undefined, ProseReading, void> {
    const kept = new Map<string, ProseReading>();
    const readings: ProseReading[] = [];
    for (const block of blocks) {
      const key = blockKey(text, block);
      const known = kept.get(key) ?? this.#readings.get(key);
      const reading = known ?? readBlock(text, block);
      kept.set(key, reading);
      readings.push(reading);
      if (!known || readings.length % blocksAStep === 0) yield;
    }
    this.#readings = kept;
    return joinReadings(blocks, readings);
  }

  /** What rules on sentences know of the rest of the draft: where it differs, nothing that was found before counts. */
  #forgetIfOtherwise(draft: DraftView): void {
    const { settings, today, library } = draft;
    const isByDocument = settings.spellingProfile === 'document';
    const names = isByDocument ? draft.mentions.map(({ start, end }) => draft.prose.slice(start, end)) : [];
    const state = JSON.stringify([settings, today, writtenAfter(draft), names]);
    if (state !== this.#state || library !== this.#library) this.#findings.clear();
    this.#state = state;
    this.#library = library;
  }

  *#checkBlocks(
    draft: DraftView,
    prose: ProseMap,
    blocks: readonly ProseBlock[],
  ): Generator<undefined, Finding[], void> {
    const kept = new Map<string, readonly Finding[]>();
    const all: Finding[] = [];
    const parts = new BlockParts(draft, prose.zones);
    for (const [i, block] of blocks.entries()) {
      const { sentences, mentions, zones } = parts.of(block);
      const key = blockKey(prose.text, block) + this.#signature(block, mentions, zones);
      const known = kept.get(key) ?? this.#findings.get(key);
      const found = known ?? runSentenceRules(draft, sentences).map((finding) => shift(finding, -block.start));
      kept.set(key, found);
      for (const finding of found) all.push(shift(finding, block.start));
      if (!known || i % blocksAStep === 0) yield;
    }
    this.#findings = kept;
    return all;
  }

  /** Mentions and zones of a block, by what rules see of them. */
  #signature({ start, end }: ProseBlock, mentions: readonly Mention[], zones: readonly Zone[]): string {
    const ofMentions = mentions.map(
      (mention) =>
        `${mention.start - start},${mention.end - start},${mention.entries.join()},${this.#forms.of(mention.form)}`,
    );
    const ofZones = zones.map(
      (zone) => `${zone.kind},${Math.max(-1, zone.start - start)},${Math.min(end - start + 1, zone.end - start)}`,
    );
    return `\0${ofMentions.join(';')}\0${ofZones.join(';')}`;
  }
}

/** Hands out sentences, mentions and zones of blocks that are asked for in their order. */
class BlockParts {
  #sentence = 0;
  #mention = 0;
  #zone = 0;
  #open: Zone[] = [];

  constructor(
    private readonly draft: DraftView,
    private readonly zones: readonly Zone[],
  ) {}

  of({ start, end }: ProseBlock): { sentences: Sentence[]; mentions: Mention[]; zones: Zone[] } {
    const sentences = startingBefore(this.draft.sentences, this.#sentence, end);
    const mentions = startingBefore(this.draft.mentions, this.#mention, end);
    const opened = startingBefore(this.zones, this.#zone, end);
    this.#sentence += sentences.length;
    this.#mention += mentions.length;
    this.#zone += opened.length;
    this.#open = [...this.#open.filter((zone) => zone.end > start), ...opened];
    return { sentences, mentions, zones: this.#open };
  }
}

function startingBefore<T extends { readonly start: number }>(items: readonly T[], from: number, end: number): T[] {
  let to = from;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  return items.slice(from, to);
}

/** A number for each form, so that forms can stand in a key. */
class FormNumbers {
  readonly #numbers = new WeakMap<Form, number>();
  #next = 1;

  of(form: Form | undefined): number {
    if (!form) return 0;
    let number = this.#numbers.get(form);
    if (number === undefined) this.#numbers.set(form, (number = this.#next++));
    return number;
  }
}

function shift(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  }));
  return { ...finding, start: finding.start + by, end: finding.end + by, fixes };
}
